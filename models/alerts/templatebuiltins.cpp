// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateescape.h"
#include "models/alerts/templatefunction.h"
#include "models/alerts/templateprinter.h"

namespace opsglass {

namespace {

using Arguments = QList<TemplateValue>;
using Outcome = TemplateOutcome;
using Parameter = TemplateParameter;

Outcome fail(const QByteArray &reason) { return tl::unexpected(reason); }

/// How Go compares a value; kinds that differ do not compare.
enum class BasicKind { None, Bool, Integer, Float, Text };

BasicKind basicKind(const TemplateValue &value)
{
    if (value.as<bool>() != nullptr)
        return BasicKind::Bool;
    if (value.as<TemplateInteger>() != nullptr)
        return BasicKind::Integer;
    if (value.as<double>() != nullptr)
        return BasicKind::Float;
    return value.as<TemplateText>() != nullptr ? BasicKind::Text : BasicKind::None;
}

QByteArray incompatible(const TemplateValue &left, const TemplateValue &right)
{
    return "incompatible types for comparison: " + typeName(left) + " and " + typeName(right);
}

/// The type without the pointer that len and index look through.
QByteArray pointedTypeName(const TemplateValue &value)
{
    const QByteArray name = typeName(value);
    return name.startsWith('*') ? name.mid(1) : name;
}

bool isNilPointer(const TemplateValue &value)
{
    const auto *sample = value.as<TemplateValue::Sample>();
    return value.isNil() || (sample != nullptr && *sample == nullptr);
}

/// Equality of values that have no basic kind.
tl::expected<bool, QByteArray> areSame(const TemplateValue &left, const TemplateValue &right)
{
    const bool isPair = isNilPointer(left) || isNilPointer(right);
    if (isPair)
        return isNilPointer(left) == isNilPointer(right);
    for (const TemplateValue *value : { &left, &right }) {
        const bool isComparable
            = value->as<TemplateValue::Sample>() != nullptr || value->as<TemplateTime>() != nullptr;
        if (!isComparable) {
            return tl::unexpected("non-comparable type " + TemplatePrinter::print({ *value }) + ": "
                + typeName(*value));
        }
    }
    const auto *sample = left.as<TemplateValue::Sample>();
    const auto *other = right.as<TemplateValue::Sample>();
    if (sample != nullptr || other != nullptr)
        return sample != nullptr && other != nullptr && *sample == *other;
    return *left.as<TemplateTime>() == *right.as<TemplateTime>();
}

tl::expected<bool, QByteArray> areEqual(const TemplateValue &left, const TemplateValue &right)
{
    const BasicKind kind = basicKind(left);
    if (kind != basicKind(right)) {
        if (left.isNil() || right.isNil())
            return false;
        return tl::unexpected(incompatible(left, right));
    }
    switch (kind) {
    case BasicKind::Bool:
        return *left.as<bool>() == *right.as<bool>();
    case BasicKind::Integer:
        return left.as<TemplateInteger>()->value == right.as<TemplateInteger>()->value;
    case BasicKind::Float:
        return *left.as<double>() == *right.as<double>();
    case BasicKind::Text:
        return left.as<TemplateText>()->bytes == right.as<TemplateText>()->bytes;
    case BasicKind::None:
        return areSame(left, right);
    }
    Q_UNREACHABLE();
}

tl::expected<bool, QByteArray> isLess(const TemplateValue &left, const TemplateValue &right)
{
    const BasicKind kind = basicKind(left);
    if (kind == BasicKind::None || basicKind(right) == BasicKind::None)
        return tl::unexpected(QByteArray("invalid type for comparison"));
    if (kind != basicKind(right))
        return tl::unexpected(incompatible(left, right));
    switch (kind) {
    case BasicKind::Integer:
        return left.as<TemplateInteger>()->value < right.as<TemplateInteger>()->value;
    case BasicKind::Float:
        return *left.as<double>() < *right.as<double>();
    case BasicKind::Text:
        return left.as<TemplateText>()->bytes < right.as<TemplateText>()->bytes;
    case BasicKind::Bool:
    case BasicKind::None:
        break;
    }
    return tl::unexpected(QByteArray("invalid type for comparison"));
}

tl::expected<bool, QByteArray> isLessOrEqual(const TemplateValue &left, const TemplateValue &right)
{
    const tl::expected<bool, QByteArray> less = isLess(left, right);
    return !less || *less ? less : areEqual(left, right);
}

Outcome eq(TemplateContext &, const Arguments &arguments)
{
    if (arguments.size() == 1)
        return fail("missing argument for comparison");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const auto isEqual = areEqual(arguments.first(), arguments.at(i));
        if (!isEqual)
            return fail(isEqual.error());
        if (*isEqual)
            return TemplateValue::boolean(true);
    }
    return TemplateValue::boolean(false);
}

Outcome negated(const tl::expected<bool, QByteArray> &truth)
{
    return truth.map([](bool value) { return TemplateValue::boolean(!value); });
}

Outcome ne(TemplateContext &, const Arguments &arguments)
{
    return negated(areEqual(arguments.at(0), arguments.at(1)));
}

Outcome lt(TemplateContext &, const Arguments &arguments)
{
    return isLess(arguments.at(0), arguments.at(1)).map(&TemplateValue::boolean);
}

Outcome le(TemplateContext &, const Arguments &arguments)
{
    return isLessOrEqual(arguments.at(0), arguments.at(1)).map(&TemplateValue::boolean);
}

Outcome gt(TemplateContext &, const Arguments &arguments)
{
    return negated(isLessOrEqual(arguments.at(0), arguments.at(1)));
}

Outcome ge(TemplateContext &, const Arguments &arguments)
{
    return negated(isLess(arguments.at(0), arguments.at(1)));
}

Outcome negate(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::boolean(!isTrue(arguments.first()));
}

/// The operand that decides; the evaluator does the same without evaluating the others.
template <bool decisive>
Outcome decide(TemplateContext &, const Arguments &arguments)
{
    for (const TemplateValue &argument : arguments) {
        if (isTrue(argument) == decisive)
            return argument;
    }
    return arguments.last();
}

/// How many elements index and slice can reach; nothing for values without elements.
std::optional<qsizetype> sizeOf(const TemplateValue &value)
{
    if (const auto *text = value.as<TemplateText>())
        return text->bytes.size();
    if (const auto *samples = value.as<TemplateValue::Samples>())
        return samples->size();
    return std::nullopt;
}

tl::expected<qsizetype, QByteArray> indexOf(const TemplateValue &value, qsizetype size)
{
    if (value.isNil())
        return tl::unexpected(QByteArray("cannot index slice/array with nil"));
    const auto *integer = value.as<TemplateInteger>();
    if (integer == nullptr)
        return tl::unexpected("cannot index slice/array with type " + typeName(value));
    if (integer->value < 0 || integer->value > size)
        return tl::unexpected("index out of range: " + QByteArray::number(integer->value));
    return integer->value;
}

/// An entry of a map; the zero value when the map does not have it.
Outcome entryOf(const TemplateValue &map, const TemplateValue &key)
{
    if (key.isNil())
        return fail("value is nil; should be of type string");
    const auto *text = key.as<TemplateText>();
    if (text == nullptr || text->isHtml)
        return fail("value has type " + typeName(key) + "; should be string");
    if (const auto *texts = map.as<TemplateValue::TextMap>())
        return TemplateValue::text(texts->value(text->bytes));
    return (*map.as<TemplateValue::Map>())->entries.value(text->bytes);
}

Outcome elementOf(const TemplateValue &list, const TemplateValue &index)
{
    const qsizetype size = *sizeOf(list);
    const auto position = indexOf(index, size);
    if (!position)
        return fail(position.error());
    const auto *text = list.as<TemplateText>();
    if (*position == size) {
        return fail(text != nullptr ? "reflect: string index out of range"
                                    : "reflect: slice index out of range");
    }
    if (text != nullptr) {
        const auto byte = static_cast<uchar>(text->bytes.at(*position));
        return TemplateValue(TemplateInteger { byte, TemplateInteger::Type::Byte });
    }
    return TemplateValue(list.as<TemplateValue::Samples>()->at(*position));
}

Outcome index(TemplateContext &, const Arguments &arguments)
{
    if (arguments.first().isNil())
        return fail("index of untyped nil");
    Outcome item = arguments.first();
    for (qsizetype i = 1; item && i < arguments.size(); ++i) {
        const bool isMap = item->as<TemplateValue::TextMap>() != nullptr
            || item->as<TemplateValue::Map>() != nullptr;
        if (isMap)
            item = entryOf(*item, arguments.at(i));
        else if (sizeOf(*item))
            item = elementOf(*item, arguments.at(i));
        else
            return fail("can't index item of type " + pointedTypeName(*item));
    }
    return item;
}

Outcome slice(TemplateContext &, const Arguments &arguments)
{
    const TemplateValue &item = arguments.first();
    if (item.isNil())
        return fail("slice of untyped nil");
    const qsizetype count = arguments.size() - 1;
    if (count > 3)
        return fail("too many slice indexes: " + QByteArray::number(count));
    const std::optional<qsizetype> size = sizeOf(item);
    if (!size)
        return fail("can't slice item of type " + typeName(item));
    const auto *text = item.as<TemplateText>();
    if (text != nullptr && count == 3)
        return fail("cannot 3-index slice a string");
    QList<qsizetype> bounds { 0, *size, *size };
    for (qsizetype i = 0; i < count; ++i) {
        const auto bound = indexOf(arguments.at(i + 1), *size);
        if (!bound)
            return fail(bound.error());
        bounds[i] = *bound;
    }
    for (qsizetype i = 0; i + 1 < qMax<qsizetype>(count, 2); ++i) {
        if (bounds.at(i) > bounds.at(i + 1)) {
            return fail("invalid slice index: " + QByteArray::number(bounds.at(i)) + " > "
                + QByteArray::number(bounds.at(i + 1)));
        }
    }
    const qsizetype length = bounds.at(1) - bounds.at(0);
    if (text != nullptr)
        return TemplateValue(TemplateText { text->bytes.mid(bounds.at(0), length), text->isHtml });
    return TemplateValue(item.as<TemplateValue::Samples>()->mid(bounds.at(0), length));
}

Outcome len(TemplateContext &, const Arguments &arguments)
{
    const TemplateValue &item = arguments.first();
    if (item.isNil())
        return fail("reflect: call of reflect.Value.Type on zero Value");
    if (isNilPointer(item))
        return fail("len of nil pointer");
    if (const std::optional<qsizetype> size = sizeOf(item))
        return TemplateValue::integer(*size);
    if (const auto *texts = item.as<TemplateValue::TextMap>())
        return TemplateValue::integer(texts->size());
    if (const auto *map = item.as<TemplateValue::Map>())
        return TemplateValue::integer((*map)->entries.size());
    return fail("len of type " + pointedTypeName(item));
}

Outcome call(TemplateContext &, const Arguments &arguments)
{
    const TemplateValue &function = arguments.first();
    return fail(function.isNil() ? QByteArray("call of nil")
                                 : "non-function of type " + typeName(function));
}

template <QByteArray (*function)(const QList<TemplateValue> &)>
Outcome printed(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(function(arguments));
}

Outcome printFormatted(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(TemplatePrinter::printFormat(
        arguments.first().as<TemplateText>()->bytes, arguments.mid(1)));
}

template <QByteArray (*function)(const QByteArray &)>
Outcome escaped(TemplateContext &, const Arguments &arguments)
{
    return TemplateValue::text(function(TemplatePrinter::printActionTexts(arguments)));
}

} // namespace

const QList<TemplateFunction> &templateBuiltins()
{
    static const QList<TemplateFunction> functions {
        { "and", { Parameter::Any, Parameter::Any }, true, decide<false> },
        { "call", { Parameter::Any, Parameter::Any }, true, call },
        { "eq", { Parameter::Any, Parameter::Any }, true, eq },
        { "ge", { Parameter::Any, Parameter::Any }, false, ge },
        { "gt", { Parameter::Any, Parameter::Any }, false, gt },
        { "html", { Parameter::Any }, true, escaped<htmlEscaped> },
        { "index", { Parameter::Any, Parameter::Any }, true, index },
        { "js", { Parameter::Any }, true, escaped<scriptEscaped> },
        { "le", { Parameter::Any, Parameter::Any }, false, le },
        { "len", { Parameter::Any }, false, len },
        { "lt", { Parameter::Any, Parameter::Any }, false, lt },
        { "ne", { Parameter::Any, Parameter::Any }, false, ne },
        { "not", { Parameter::Any }, false, negate },
        { "or", { Parameter::Any, Parameter::Any }, true, decide<true> },
        { "print", { Parameter::Any }, true, printed<TemplatePrinter::print> },
        { "printf", { Parameter::Text, Parameter::Any }, true, printFormatted },
        { "println", { Parameter::Any }, true, printed<TemplatePrinter::printLine> },
        { "slice", { Parameter::Any, Parameter::Any }, true, slice },
        { "urlquery", { Parameter::Any }, true, escaped<queryEscaped> },
    };
    return functions;
}

} // namespace opsglass
