// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateprinter.h"

#include "models/alerts/templateliteral.h"
#include "models/alerts/templatetime.h"

namespace opsglass {

namespace {

bool isString(const TemplateValue &value) { return value.as<TemplateText>() != nullptr; }

} // namespace

std::optional<QByteArray> stringerText(const TemplateValue &value)
{
    if (const auto *time = value.as<TemplateTime>())
        return toText(*time);
    const auto *integer = value.as<TemplateInteger>();
    if (integer == nullptr)
        return std::nullopt;
    switch (integer->type) {
    case TemplateInteger::Type::Month:
        return monthName(integer->value);
    case TemplateInteger::Type::Weekday:
        return weekdayName(integer->value);
    case TemplateInteger::Type::Duration:
        return durationText(integer->value);
    case TemplateInteger::Type::Int:
    case TemplateInteger::Type::Int64:
    case TemplateInteger::Type::Byte:
        break;
    }
    return std::nullopt;
}

QByteArray TemplatePrinter::actionText(const TemplateValue &value)
{
    TemplatePrinter printer;
    printer.printForAction(value);
    return printer.m_output;
}

QByteArray TemplatePrinter::print(const QList<TemplateValue> &arguments)
{
    TemplatePrinter printer;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (i > 0 && !isString(arguments.at(i)) && !isString(arguments.at(i - 1)))
            printer.write(" ");
        printer.printArgument(arguments.at(i), U'v');
    }
    return printer.m_output;
}

QByteArray TemplatePrinter::printActionTexts(const QList<TemplateValue> &arguments)
{
    const auto isTextual = [](const TemplateValue &value) {
        return value.isNil() || isString(value); // nil became a text
    };
    TemplatePrinter printer;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (i > 0 && !isTextual(arguments.at(i)) && !isTextual(arguments.at(i - 1)))
            printer.write(" ");
        printer.printForAction(arguments.at(i));
    }
    return printer.m_output;
}

QByteArray TemplatePrinter::printLine(const QList<TemplateValue> &arguments)
{
    TemplatePrinter printer;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (i > 0)
            printer.write(" ");
        printer.printArgument(arguments.at(i), U'v');
    }
    printer.write("\n");
    return printer.m_output;
}

void TemplatePrinter::printForAction(const TemplateValue &value)
{
    const auto *sample = value.as<TemplateValue::Sample>();
    if (value.isNil())
        write("<no value>");
    else if (sample != nullptr && *sample)
        printSample(**sample, U'v', 1);
    else
        printArgument(value, U'v');
}

void TemplatePrinter::printArgument(const TemplateValue &value, char32_t verb)
{
    if (value.isNil() && (verb == U'v' || verb == U'T'))
        write(m_format.padded("<nil>"));
    else if (verb == U'T')
        write(m_format.string(typeName(value), 's'));
    else if (value.isNil() || verb == U'p' || verb == U'w')
        printBad(value, verb);
    else
        printValue(value, verb, 0);
}

struct TemplatePrinter::Visitor {
    TemplatePrinter *printer;
    const TemplateValue &value;
    char32_t verb;
    int depth;

    void operator()(std::monostate) const { printer->write(printer->m_format.padded("<nil>")); }
    void operator()(bool boolean) const
    {
        if (verb == U't' || verb == U'v')
            printer->write(printer->m_format.boolean(boolean));
        else
            printer->printBad(value, verb);
    }
    void operator()(double number) const { printer->printFloat(number, verb); }
    void operator()(const TemplateInteger &integer) const { printer->printInteger(integer, verb); }
    void operator()(const TemplateText &text) const { printer->printText(text.bytes, value, verb); }
    void operator()(const TemplateTime &time) const
    {
        if (verb == U'v' && printer->m_format.isSharpV)
            printer->write(goText(time));
        else
            printer->printText(toText(time), value, verb);
    }
    void operator()(const TemplateValue::TextMap &map) const { printer->printTextMap(map, verb); }
    void operator()(const TemplateValue::Map &map) const { printer->printMap(*map, verb, depth); }
    void operator()(const TemplateValue::Sample &sample) const
    {
        // Inside a list Go prints addresses; other verbs fit no pointer.
        const bool isAddressVerb = verb == U'v' || verb == U'b' || verb == U'o' || verb == U'd'
            || verb == U'x' || verb == U'X';
        if (sample && depth > 0 && !isAddressVerb)
            printer->printBad(value, verb);
        else if (sample)
            printer->printSample(*sample, verb, depth);
        else
            printer->write(printer->m_format.padded("<nil>"));
    }
    void operator()(const TemplateValue::Samples &samples) const
    {
        printer->printSamples(samples, verb, depth);
    }
    void operator()(const TemplateValue::Root &root) const { printer->printRoot(*root, verb); }
};

void TemplatePrinter::printValue(const TemplateValue &value, char32_t verb, int depth)
{
    if (isFull())
        return;
    const bool isTextVerb
        = verb == U'v' || verb == U's' || verb == U'x' || verb == U'X' || verb == U'q';
    if (isTextVerb && !m_isReportingBadVerb && !m_format.isSharpV) {
        if (const std::optional<QByteArray> text = stringerText(value)) {
            printText(*text, value, verb);
            return;
        }
    }
    std::visit(Visitor { this, value, verb, depth }, value.data);
}

void TemplatePrinter::printBad(const TemplateValue &value, char32_t verb)
{
    m_isReportingBadVerb = true;
    write("%!" + utf8(verb) + '(');
    if (value.isNil()) {
        write("<nil>");
    } else {
        write(typeName(value) + '=');
        printValue(value, U'v', 0);
    }
    write(")");
    m_isReportingBadVerb = false;
}

void TemplatePrinter::printInteger(const TemplateInteger &integer, char32_t verb)
{
    const bool isByte = integer.type == TemplateInteger::Type::Byte;
    switch (verb) {
    case U'v':
        if (m_format.isSharpV && isByte) {
            TemplateFormat sharp = m_format;
            sharp.isSharp = true;
            write(sharp.integer(integer.value, 'x'));
        } else {
            write(m_format.integer(integer.value, 'd'));
        }
        break;
    case U'd':
    case U'b':
    case U'o':
    case U'O':
    case U'x':
    case U'X':
        write(m_format.integer(integer.value, static_cast<char>(verb)));
        break;
    case U'c':
    case U'q':
    case U'U':
        write(m_format.character(integer.value, static_cast<char>(verb)));
        break;
    default:
        printBad(TemplateValue::Variant(integer), verb);
    }
}

void TemplatePrinter::printFloat(double value, char32_t verb)
{
    switch (verb) {
    case U'v':
        write(m_format.floating(value, 'g', -1));
        break;
    case U'b':
    case U'g':
    case U'G':
    case U'x':
    case U'X':
        write(m_format.floating(value, static_cast<char>(verb), -1));
        break;
    case U'f':
    case U'F':
        write(m_format.floating(value, 'f', 6));
        break;
    case U'e':
    case U'E':
        write(m_format.floating(value, static_cast<char>(verb), 6));
        break;
    default:
        printBad(TemplateValue::number(value), verb);
    }
}

void TemplatePrinter::printText(const QByteArray &text, const TemplateValue &owner, char32_t verb)
{
    switch (verb) {
    case U'v':
        write(m_format.string(text, m_format.isSharpV ? 'q' : 's'));
        break;
    case U's':
    case U'q':
    case U'x':
    case U'X':
        write(m_format.string(text, static_cast<char>(verb)));
        break;
    default:
        printBad(owner, verb);
    }
}

void TemplatePrinter::printTextMap(const TemplateValue::TextMap &map, char32_t verb)
{
    write(m_format.isSharpV ? "map[string]string{" : "map[");
    for (auto entry = map.cbegin(); entry != map.cend() && !isFull(); ++entry) {
        if (entry != map.cbegin())
            write(m_format.isSharpV ? ", " : " ");
        printValue(TemplateValue::text(entry.key()), verb, 1);
        write(":");
        printValue(TemplateValue::text(entry.value()), verb, 1);
    }
    write(m_format.isSharpV ? "}" : "]");
}

void TemplatePrinter::printMap(const TemplateMap &map, char32_t verb, int depth)
{
    write(m_format.isSharpV ? "map[string]interface {}{" : "map[");
    for (auto entry = map.entries.cbegin(); entry != map.entries.cend() && !isFull(); ++entry) {
        if (entry != map.entries.cbegin())
            write(m_format.isSharpV ? ", " : " ");
        printValue(TemplateValue::text(entry.key()), verb, depth + 1);
        write(":");
        if (entry.value().isNil())
            write(m_format.isSharpV ? "interface {}(nil)" : "<nil>");
        else
            printValue(entry.value(), verb, depth + 1);
    }
    write(m_format.isSharpV ? "}" : "]");
}

void TemplatePrinter::printSample(const TemplateSample &sample, char32_t verb, int depth)
{
    if (depth == 0)
        write("&");
    write(m_format.isSharpV ? "template.sample{" : "{");
    printFieldName("Labels", true);
    printTextMap(textMap(sample.labels), verb);
    printFieldName("Value", false);
    printFloat(sample.value, verb);
    write("}");
}

void TemplatePrinter::printSamples(const TemplateValue::Samples &samples, char32_t verb, int depth)
{
    write(m_format.isSharpV ? "template.queryResult{" : "[");
    for (qsizetype i = 0; i < samples.size() && !isFull(); ++i) {
        if (i > 0)
            write(m_format.isSharpV ? ", " : " ");
        printValue(TemplateValue::Variant(samples.at(i)), verb, depth + 1);
    }
    write(m_format.isSharpV ? "}" : "]");
}

void TemplatePrinter::printRoot(const TemplateRoot &root, char32_t verb)
{
    write(m_format.isSharpV
            ? typeName(TemplateValue::Variant(std::make_shared<const TemplateRoot>())) + '{'
            : QByteArray("{"));
    printFieldName("Labels", true);
    printTextMap(root.labels, verb);
    printFieldName("ExternalLabels", false);
    printTextMap(root.externalLabels, verb);
    printFieldName("ExternalURL", false);
    printValue(TemplateValue::text(root.externalUrl), verb, 1);
    printFieldName("Value", false);
    printFloat(root.value, verb);
    write("}");
}

void TemplatePrinter::printFieldName(const char *name, bool isFirst)
{
    if (!isFirst)
        write(m_format.isSharpV ? ", " : " ");
    if (m_format.isPlusV || m_format.isSharpV)
        write(QByteArray(name) + ':');
}

void TemplatePrinter::write(const QByteArray &text)
{
    if (!isFull())
        m_output += text;
}

} // namespace opsglass
