// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/matchers.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/reduce/pattern.h"
#include "models/reduce/reducefield.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

const QLatin1String namesKey("names");
const QLatin1String valueName("Value");

bool never(const Frame &, const Field &) { return false; }

/// A set of names, matched as byName does.
class NameSet {
public:
    explicit NameSet(const QJsonArray &names)
    {
        for (const QJsonValue &name : names)
            m_names.insert(name.toString());
        m_hasTime
            = m_names.contains(QStringLiteral("Time")) || m_names.contains(QStringLiteral("time"));
        m_hasValue = m_names.contains(valueName);
    }

    bool contains(const Field &field) const
    {
        if (m_names.contains(field.name) || m_names.contains(field.displayName))
            return true;
        if (m_hasTime && field.type == Field::Type::Time)
            return true;
        return m_hasValue && !field.name.isEmpty()
            && field.labels.value(QStringLiteral("__name__")) == field.name;
    }

private:
    QSet<QString> m_names;
    bool m_hasTime = false;
    bool m_hasValue = false;
};

FieldMatcher byNames(const QJsonObject &options)
{
    const NameSet names(options[namesKey].toArray());
    if (options[QLatin1String("mode")].toString() != QLatin1String("exclude"))
        return [names](const Frame &, const Field &field) { return names.contains(field); };
    return [names](const Frame &, const Field &field) {
        return field.type != Field::Type::Time && !names.contains(field);
    };
}

FieldMatcher byRegexp(const QString &text)
{
    const auto pattern = readPattern(text);
    if (!pattern)
        return never;
    return [pattern = *pattern](
               const Frame &, const Field &field) { return pattern.matches(field.displayName); };
}

FieldMatcher byRegexpOrNames(const QJsonObject &options)
{
    const NameSet names(options[namesKey].toArray());
    const QString text = options[QLatin1String("pattern")].toString();
    const FieldMatcher matchesPattern = text.isEmpty() ? FieldMatcher(never) : byRegexp(text);
    return [names, matchesPattern](const Frame &frame, const Field &field) {
        return names.contains(field) || matchesPattern(frame, field);
    };
}

QString typeName(Field::Type type)
{
    switch (type) {
    case Field::Type::Time:
        return QStringLiteral("time");
    case Field::Type::Number:
        return QStringLiteral("number");
    case Field::Type::String:
        return QStringLiteral("string");
    case Field::Type::Boolean:
        return QStringLiteral("boolean");
    case Field::Type::Frames:
        return QStringLiteral("frame");
    }
    return {};
}

FieldMatcher byTypes(const QSet<QString> &types)
{
    return
        [types](const Frame &, const Field &field) { return types.contains(typeName(field.type)); };
}

FieldMatcher ofType(Field::Type type)
{
    return [type](const Frame &, const Field &field) { return field.type == type; };
}

/// A side of a comparison: its text for equality, its number for order.
struct Operand {
    QString text = QStringLiteral("null");
    double number = std::nan("");
    bool isNull = true;
};

Operand operandOf(const QJsonValue &value)
{
    if (value.isDouble())
        return { numberText(value.toDouble()), value.toDouble(), false };
    if (value.isBool())
        return { value.toBool() ? QStringLiteral("true") : QStringLiteral("false"),
            value.toBool() ? 1.0 : 0.0, false };
    if (!value.isString())
        return {};
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return { value.toString(), isNumber ? number : std::nan(""), false };
}

Operand operandOf(const ReducedField &reduced)
{
    if (reduced.type == Field::Type::String)
        return reduced.text.isNull() ? Operand() : operandOf(QJsonValue(reduced.text));
    if (isMissing(reduced.number))
        return {};
    return { numberText(reduced.number), reduced.number, false };
}

bool compares(const Operand &left, const QString &op, const Operand &right)
{
    const bool hasNull = left.isNull || right.isNull;
    if (op == QLatin1String("neq"))
        return left.text != right.text;
    if (op == QLatin1String("gt"))
        return left.number > right.number;
    if (op == QLatin1String("lt"))
        return left.number < right.number;
    if (op == QLatin1String("eq") || hasNull)
        return left.text == right.text;
    if (op == QLatin1String("lte"))
        return left.number <= right.number;
    return left.number >= right.number;
}

FieldMatcher byValue(const QJsonObject &options)
{
    const QString reducer = options[QLatin1String("reducer")].toString();
    if (reducer.isEmpty())
        return never;
    const QString op = options[QLatin1String("op")].toString();
    const Operand right = operandOf(options[QLatin1String("value")]);
    return [reducer, op, right](const Frame &, const Field &field) {
        const ReducedField reduced = reduceField(reducer, field);
        if (reduced.type == Field::Type::Boolean && field.type != Field::Type::Boolean)
            return reduced.number != 0;
        return compares(operandOf(reduced), op, right);
    };
}

bool isFirst(const Frame &frame, const Field &field)
{
    return &frame.fields.constFirst() == &field;
}

bool isFirstTime(const Frame &frame, const Field &field)
{
    const auto first = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &candidate) { return candidate.type == Field::Type::Time; });
    return first != frame.fields.cend() && &*first == &field;
}

QSet<QString> textsOf(const QJsonArray &array)
{
    QSet<QString> texts;
    for (const QJsonValue &text : array)
        texts.insert(text.toString());
    return texts;
}

QList<FieldMatcher> nestedMatchers(const QJsonArray &array)
{
    QList<FieldMatcher> matchers;
    for (const QJsonValue &entry : array)
        matchers << fieldMatcher(entry);
    return matchers;
}

FieldMatcher byName(const QString &name)
{
    return [names = NameSet(QJsonArray { name })](
               const Frame &, const Field &field) { return names.contains(field); };
}

FieldMatcher byFrameRefId(const QString &id)
{
    return [id](const Frame &frame, const Field &) { return frame.refId == id; };
}

FieldMatcher inverted(const QJsonValue &options)
{
    return [inner = fieldMatcher(options)](
               const Frame &frame, const Field &field) { return !inner(frame, field); };
}

FieldMatcher anyOf(const QJsonArray &options)
{
    return [inner = nestedMatchers(options)](const Frame &frame, const Field &field) {
        return std::any_of(inner.cbegin(), inner.cend(),
            [&](const FieldMatcher &matcher) { return matcher(frame, field); });
    };
}

FieldMatcher allOf(const QJsonArray &options)
{
    return [inner = nestedMatchers(options)](const Frame &frame, const Field &field) {
        return std::all_of(inner.cbegin(), inner.cend(),
            [&](const FieldMatcher &matcher) { return matcher(frame, field); });
    };
}

using Builder = FieldMatcher (*)(const QJsonValue &options);

const QHash<QString, Builder> &builders()
{
    static const QHash<QString, Builder> table {
        { QStringLiteral("byName"), [](const QJsonValue &o) { return byName(o.toString()); } },
        { QStringLiteral("byNames"), [](const QJsonValue &o) { return byNames(o.toObject()); } },
        { QStringLiteral("byRegexp"), [](const QJsonValue &o) { return byRegexp(o.toString()); } },
        { QStringLiteral("byRegexpOrNames"),
            [](const QJsonValue &o) { return byRegexpOrNames(o.toObject()); } },
        { QStringLiteral("byType"), [](const QJsonValue &o) { return byTypes({ o.toString() }); } },
        { QStringLiteral("byTypes"),
            [](const QJsonValue &o) { return byTypes(textsOf(o.toArray())); } },
        { QStringLiteral("byFrameRefID"),
            [](const QJsonValue &o) { return byFrameRefId(o.toString()); } },
        { QStringLiteral("byValue"), [](const QJsonValue &o) { return byValue(o.toObject()); } },
        { QStringLiteral("numeric"),
            [](const QJsonValue &) { return ofType(Field::Type::Number); } },
        { QStringLiteral("time"), [](const QJsonValue &) { return ofType(Field::Type::Time); } },
        { QStringLiteral("first"), [](const QJsonValue &) { return FieldMatcher(isFirst); } },
        { QStringLiteral("firstTimeField"),
            [](const QJsonValue &) { return FieldMatcher(isFirstTime); } },
        { QStringLiteral("alwaysMatch"),
            [](const QJsonValue &) -> FieldMatcher {
                return [](const Frame &, const Field &) { return true; };
            } },
        { QStringLiteral("invertMatch"), inverted },
        { QStringLiteral("anyMatch"), [](const QJsonValue &o) { return anyOf(o.toArray()); } },
        { QStringLiteral("allMatch"), [](const QJsonValue &o) { return allOf(o.toArray()); } },
    };
    return table;
}

} // namespace

FieldMatcher fieldMatcher(const QString &id, const QJsonValue &options)
{
    const auto builder = builders().constFind(id);
    return builder == builders().cend() ? FieldMatcher(never) : (*builder)(options);
}

FieldMatcher fieldMatcher(const QJsonValue &config)
{
    return fieldMatcher(config[QLatin1String("id")].toString(), config[QLatin1String("options")]);
}

FrameMatcher frameMatcher(const QJsonValue &config)
{
    const QString id = config[QLatin1String("id")].toString();
    const QJsonValue options = config[QLatin1String("options")];
    if (id == QLatin1String("byRefId") || id == QLatin1String("byName")) {
        const auto pattern = readPattern(options.toString());
        const bool isByName = id == QLatin1String("byName");
        return [pattern, isByName](const Frame &frame, qsizetype) {
            return pattern && pattern->matches(isByName ? frame.name : frame.refId);
        };
    }
    if (id == QLatin1String("byIndex"))
        return [wanted = options.toInt(-1)](
                   const Frame &, qsizetype index) { return index == wanted; };
    if (id == QLatin1String("alwaysMatch"))
        return [](const Frame &, qsizetype) { return true; };
    if (id == QLatin1String("invertMatch"))
        return [inner = frameMatcher(options)](
                   const Frame &frame, qsizetype index) { return !inner(frame, index); };
    const bool isAny = id == QLatin1String("anyMatch");
    if (!isAny && id != QLatin1String("allMatch"))
        return [](const Frame &, qsizetype) { return false; };
    QList<FrameMatcher> inner;
    for (const QJsonValue &entry : options.toArray())
        inner << frameMatcher(entry);
    return [inner, isAny](const Frame &frame, qsizetype index) {
        const auto matches = [&](const FrameMatcher &matcher) { return matcher(frame, index); };
        return isAny ? std::any_of(inner.cbegin(), inner.cend(), matches)
                     : std::all_of(inner.cbegin(), inner.cend(), matches);
    };
}

bool isFieldNamed(const Field &field, const QString &name)
{
    return NameSet(QJsonArray { name }).contains(field);
}

} // namespace opsglass
