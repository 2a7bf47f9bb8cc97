// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateescape.h"
#include "models/alerts/templatefunction.h"
#include "models/alerts/templatehumanize.h"
#include "models/alerts/templateliteral.h"
#include "models/alerts/templateprinter.h"
#include "models/alerts/templatetext.h"
#include "models/regex/goregex.h"

#include <QUrl>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

using Arguments = QList<TemplateValue>;
using Outcome = TemplateOutcome;
using Parameter = TemplateParameter;

constexpr int maximumQueries = 100;
constexpr int maximumRegexes = 10000;
constexpr int maximumMapDepth = 100;
constexpr char nilPointer[] = "runtime error: invalid memory address or nil pointer dereference";

tl::unexpected<QByteArray> fail(const QByteArray &reason) { return tl::unexpected(reason); }

const QByteArray &textAt(const Arguments &arguments, qsizetype index)
{
    return arguments.at(index).as<TemplateText>()->bytes;
}

tl::expected<double, QByteArray> numberOf(const TemplateValue &value)
{
    if (const auto *number = value.as<double>())
        return *number;
    const auto *text = value.as<TemplateText>();
    if (text != nullptr && !text->isHtml) {
        const TemplateNumber number = parseGoFloat(text->bytes);
        if (number.floating)
            return *number.floating;
        return tl::unexpected(number.error);
    }
    const auto *integer = value.as<TemplateInteger>();
    if (integer != nullptr
        && (integer->type == TemplateInteger::Type::Int
            || integer->type == TemplateInteger::Type::Int64)) {
        return static_cast<double>(integer->value);
    }
    return tl::unexpected("can't convert " + typeName(value) + " to float");
}

template <QByteArray (*function)(double)>
Outcome ofNumber(TemplateContext &, const Arguments &arguments)
{
    return numberOf(arguments.first()).map([](double number) {
        return TemplateValue::text(function(number));
    });
}

template <QByteArray (*function)(const QByteArray &)>
Outcome ofText(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(function(textAt(arguments, 0)));
}

QByteArray graphLink(const QByteArray &expression)
{
    return "/graph?g0.expr=" + queryEscaped(expression) + "&g0.tab=0";
}

QByteArray tableLink(const QByteArray &expression)
{
    return "/graph?g0.expr=" + queryEscaped(expression) + "&g0.tab=1";
}

Outcome humanizeTimestamp(TemplateContext &, const Arguments &arguments)
{
    const tl::expected<double, QByteArray> seconds = numberOf(arguments.first());
    if (!seconds)
        return fail(seconds.error());
    if (!std::isfinite(*seconds))
        return TemplateValue::text(humanized(*seconds));
    return timeFromSeconds(*seconds).map([](const TemplateTime &time) {
        return TemplateValue::text(TemplatePrinter::actionText(TemplateValue::Variant(time)));
    });
}

Outcome toTime(TemplateContext &, const Arguments &arguments)
{
    return numberOf(arguments.first()).and_then(timeFromSeconds).map([](TemplateTime time) {
        time.isPointer = true;
        return TemplateValue(TemplateValue::Variant(time));
    });
}

Outcome parseDuration(TemplateContext &, const Arguments &arguments)
{
    return secondsFromDuration(textAt(arguments, 0)).map(&TemplateValue::number);
}

Outcome query(TemplateContext &context, const Arguments &arguments)
{
    if (++context.queries > maximumQueries)
        return fail("more than " + QByteArray::number(maximumQueries) + " queries");
    if (!context.query)
        return fail("there is nothing to query");
    const Result<QList<TemplateSample>> samples
        = context.query(QString::fromUtf8(textAt(arguments, 0)));
    if (!samples)
        return fail(samples.error().message.toUtf8());
    TemplateValue::Samples pointers;
    for (const TemplateSample &sample : *samples)
        pointers.append(std::make_shared<const TemplateSample>(sample));
    return TemplateValue(pointers);
}

Outcome first(TemplateContext &, const Arguments &arguments)
{
    const auto &samples = *arguments.first().as<TemplateValue::Samples>();
    if (samples.isEmpty())
        return fail("first() called on vector with no elements");
    return TemplateValue(samples.first());
}

Outcome labelOf(const TemplateValue &value, const QByteArray &label)
{
    const auto &sample = *value.as<TemplateValue::Sample>();
    if (!sample)
        return fail(nilPointer);
    return TemplateValue::text(sample->labels.value(QString::fromUtf8(label)).toUtf8());
}

Outcome label(TemplateContext &, const Arguments &arguments)
{
    return labelOf(arguments.at(1), textAt(arguments, 0));
}

Outcome strvalue(TemplateContext &, const Arguments &arguments)
{
    return labelOf(arguments.first(), "__value__");
}

Outcome value(TemplateContext &, const Arguments &arguments)
{
    const auto &sample = *arguments.first().as<TemplateValue::Sample>();
    return sample ? Outcome(TemplateValue::number(sample->value)) : fail(nilPointer);
}

Outcome sortByLabel(TemplateContext &, const Arguments &arguments)
{
    const QString name = QString::fromUtf8(textAt(arguments, 0));
    TemplateValue::Samples samples = *arguments.at(1).as<TemplateValue::Samples>();
    std::stable_sort(samples.begin(), samples.end(),
        [&name](const TemplateValue::Sample &left, const TemplateValue::Sample &right) {
            return left->labels.value(name).toUtf8() < right->labels.value(name).toUtf8();
        });
    return TemplateValue(samples);
}

Outcome args(TemplateContext &, const Arguments &arguments)
{
    auto map = std::make_shared<TemplateMap>();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (const auto *inner = arguments.at(i).as<TemplateValue::Map>())
            map->depth = qMax(map->depth, (*inner)->depth + 1);
        map->entries.insert("arg" + QByteArray::number(i), arguments.at(i));
    }
    if (map->depth > maximumMapDepth)
        return fail("nested deeper than " + QByteArray::number(maximumMapDepth) + " levels");
    return TemplateValue(TemplateValue::Variant(TemplateValue::Map(map)));
}

Outcome safeHtml(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue(TemplateText { textAt(arguments, 0), true });
}

Outcome externalUrl(TemplateContext &context, const Arguments &)
{
    return TemplateValue::text(context.externalUrl);
}

Outcome pathPrefix(TemplateContext &context, const Arguments &)
{
    return TemplateValue::text(
        QUrl(QString::fromUtf8(context.externalUrl)).path(QUrl::FullyDecoded).toUtf8());
}

/// The compiled pattern. Errors: Go's words.
tl::expected<GoRegex, QByteArray> regexOf(TemplateContext &context, const QByteArray &pattern)
{
    if (++context.regexes > maximumRegexes)
        return fail("more than 10000 regular expressions");
    if (!pattern.isValidUtf8())
        return fail("error parsing regexp: invalid UTF-8: `\xef\xbf\xbd`");
    return GoRegex::make(QString::fromUtf8(pattern)).map_error([](const Error &error) {
        return error.detail.toUtf8();
    });
}

Outcome match(TemplateContext &context, const Arguments &arguments)
{
    const auto regex = regexOf(context, textAt(arguments, 0));
    if (!regex)
        return fail(regex.error());
    return TemplateValue::boolean(regex->matchesPart(QString::fromUtf8(textAt(arguments, 1))));
}

Outcome reReplaceAll(TemplateContext &context, const Arguments &arguments)
{
    const QByteArray &pattern = textAt(arguments, 0);
    const auto regex = regexOf(context, pattern);
    if (!regex)
        return fail("regexp: Compile(`" + pattern + "`): " + regex.error());
    const QString replaced = regex->replaced(QString::fromUtf8(textAt(arguments, 2)),
        QString::fromUtf8(textAt(arguments, 1)), TemplatePrinter::maximumSize);
    return TemplateValue::text(replaced.toUtf8());
}

} // namespace

const QList<TemplateFunction> &templateFunctions()
{
    static const QList<TemplateFunction> functions {
        { "args", { Parameter::Any }, true, args },
        { "externalURL", {}, false, externalUrl },
        { "first", { Parameter::Samples }, false, first },
        { "graphLink", { Parameter::Text }, false, ofText<graphLink> },
        { "humanize", { Parameter::Any }, false, ofNumber<humanized> },
        { "humanize1024", { Parameter::Any }, false, ofNumber<humanized1024> },
        { "humanizeDuration", { Parameter::Any }, false, ofNumber<humanizedDuration> },
        { "humanizePercentage", { Parameter::Any }, false, ofNumber<humanizedPercentage> },
        { "humanizeTimestamp", { Parameter::Any }, false, humanizeTimestamp },
        { "label", { Parameter::Text, Parameter::Sample }, false, label },
        { "match", { Parameter::Text, Parameter::Text }, false, match },
        { "parseDuration", { Parameter::Text }, false, parseDuration },
        { "pathPrefix", {}, false, pathPrefix },
        { "query", { Parameter::Text }, false, query },
        { "reReplaceAll", { Parameter::Text, Parameter::Text, Parameter::Text }, false,
            reReplaceAll },
        { "safeHtml", { Parameter::Text }, false, safeHtml },
        { "sortByLabel", { Parameter::Text, Parameter::Samples }, false, sortByLabel },
        { "stripDomain", { Parameter::Text }, false, ofText<withoutDomain> },
        { "stripPort", { Parameter::Text }, false, ofText<withoutPort> },
        { "strvalue", { Parameter::Sample }, false, strvalue },
        { "tableLink", { Parameter::Text }, false, ofText<tableLink> },
        { "title", { Parameter::Text }, false, ofText<titled> },
        { "toLower", { Parameter::Text }, false, ofText<lowered> },
        { "toTime", { Parameter::Any }, false, toTime },
        { "toUpper", { Parameter::Text }, false, ofText<uppered> },
        { "value", { Parameter::Sample }, false, value },
    };
    return functions;
}

const TemplateFunction *findTemplateFunction(const QByteArray &name)
{
    for (const QList<TemplateFunction> *functions : { &templateFunctions(), &templateBuiltins() }) {
        for (const TemplateFunction &function : *functions) {
            if (name == function.name)
                return &function;
        }
    }
    return nullptr;
}

QByteArrayList templateFunctionNames()
{
    QByteArrayList names;
    for (const QList<TemplateFunction> *functions : { &templateFunctions(), &templateBuiltins() }) {
        for (const TemplateFunction &function : *functions)
            names << function.name;
    }
    return names;
}

} // namespace opsglass
