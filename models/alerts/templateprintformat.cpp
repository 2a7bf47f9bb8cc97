// SPDX-License-Identifier: GPL-3.0-or-later
// The half of TemplatePrinter that reads formats.
#include "models/alerts/templateliteral.h"
#include "models/alerts/templateprinter.h"

namespace opsglass {

namespace {

/// Widths and precisions beyond this are no numbers to Go.
constexpr qint64 largestNumber = 1000000;

} // namespace

QByteArray TemplatePrinter::printFormat(
    const QByteArray &format, const QList<TemplateValue> &arguments)
{
    TemplatePrinter printer;
    printer.m_pattern = format;
    printer.m_arguments = arguments;
    printer.runFormat();
    return printer.m_output;
}

void TemplatePrinter::runFormat()
{
    while (m_position < m_pattern.size() && !isFull()) {
        const qsizetype percent = m_pattern.indexOf('%', m_position);
        const qsizetype end = percent < 0 ? m_pattern.size() : percent;
        write(m_pattern.mid(m_position, end - m_position));
        m_position = end + 1;
        if (percent < 0)
            break;
        m_format = {};
        m_isIndexGood = true;
        m_isBehindIndex = false;
        readFlags();
        readIndex();
        readWidth();
        readPrecision();
        if (!m_isBehindIndex)
            readIndex();
        if (m_position >= m_pattern.size()) {
            write("%!(NOVERB)");
            break;
        }
        printVerb();
    }
    if (!m_isReordered && m_argument < m_arguments.size())
        printExtra();
}

void TemplatePrinter::readFlags()
{
    for (; m_position < m_pattern.size(); ++m_position) {
        switch (m_pattern.at(m_position)) {
        case '#':
            m_format.isSharp = true;
            break;
        case '0':
            m_format.isZero = !m_format.isMinus;
            break;
        case '+':
            m_format.isPlus = true;
            break;
        case '-':
            m_format.isMinus = true;
            m_format.isZero = false;
            break;
        case ' ':
            m_format.isSpace = true;
            break;
        default:
            return;
        }
    }
}

void TemplatePrinter::readWidth()
{
    if (m_position < m_pattern.size() && m_pattern.at(m_position) == '*') {
        ++m_position;
        m_format.width = takeInteger();
        if (!m_format.width) {
            write("%!(BADWIDTH)");
        } else if (*m_format.width < 0) {
            m_format.width = -*m_format.width;
            m_format.isMinus = true;
            m_format.isZero = false;
        }
        m_isBehindIndex = false;
        return;
    }
    m_format.width = readNumber();
    if (m_isBehindIndex && m_format.width)
        m_isIndexGood = false; // "%[3]2d"
}

void TemplatePrinter::readPrecision()
{
    if (m_position >= m_pattern.size() || m_pattern.at(m_position) != '.')
        return;
    ++m_position;
    if (m_isBehindIndex)
        m_isIndexGood = false; // "%[3].2d"
    readIndex();
    if (m_position < m_pattern.size() && m_pattern.at(m_position) == '*') {
        ++m_position;
        m_format.precision = takeInteger();
        if (m_format.precision && *m_format.precision < 0)
            m_format.precision.reset();
        if (!m_format.precision)
            write("%!(BADPREC)");
        m_isBehindIndex = false;
        return;
    }
    m_format.precision = readNumber().value_or(0);
}

/// An explicit argument index, `[n]`, counted from 1.
void TemplatePrinter::readIndex()
{
    m_isBehindIndex = false;
    if (m_position >= m_pattern.size() || m_pattern.at(m_position) != '[')
        return;
    m_isReordered = true;
    const qsizetype end = m_pattern.indexOf(']', m_position);
    if (end < 0) {
        m_isIndexGood = false;
        ++m_position;
        return;
    }
    bool isNumber = false;
    const QByteArray digits = m_pattern.mid(m_position + 1, end - m_position - 1);
    const int index = digits.toInt(&isNumber);
    m_position = end + 1;
    m_isBehindIndex = isNumber;
    if (isNumber && !digits.startsWith('+') && index >= 1 && index <= m_arguments.size())
        m_argument = index - 1;
    else
        m_isIndexGood = false;
}

std::optional<int> TemplatePrinter::readNumber()
{
    qint64 number = 0;
    const qsizetype start = m_position;
    while (m_position < m_pattern.size() && m_pattern.at(m_position) >= '0'
        && m_pattern.at(m_position) <= '9') {
        number = number * 10 + (m_pattern.at(m_position++) - '0');
        if (number > largestNumber) {
            m_position = m_pattern.size();
            return std::nullopt;
        }
    }
    return m_position == start ? std::nullopt : std::optional(static_cast<int>(number));
}

std::optional<int> TemplatePrinter::takeInteger()
{
    if (m_argument >= m_arguments.size())
        return std::nullopt;
    const auto *integer = m_arguments.at(m_argument++).as<TemplateInteger>();
    if (integer == nullptr || qAbs(integer->value) > largestNumber)
        return std::nullopt;
    return static_cast<int>(integer->value);
}

void TemplatePrinter::printVerb()
{
    const Utf8Character verb = utf8CharacterAt(m_pattern, m_position);
    m_position += verb.size;
    if (verb.code == U'%') {
        write("%");
    } else if (!m_isIndexGood) {
        write("%!" + utf8(verb.code) + "(BADINDEX)");
    } else if (m_argument >= m_arguments.size()) {
        write("%!" + utf8(verb.code) + "(MISSING)");
    } else {
        if (verb.code == U'v') {
            m_format.isSharpV = std::exchange(m_format.isSharp, false);
            m_format.isPlusV = std::exchange(m_format.isPlus, false);
        }
        printArgument(m_arguments.at(m_argument++), verb.code);
    }
}

void TemplatePrinter::printExtra()
{
    m_format = {};
    write("%!(EXTRA ");
    for (qsizetype i = m_argument; i < m_arguments.size(); ++i) {
        if (i > m_argument)
            write(", ");
        const TemplateValue &value = m_arguments.at(i);
        if (!value.isNil())
            write(typeName(value) + '=');
        printArgument(value, U'v');
    }
    write(")");
}

} // namespace opsglass
