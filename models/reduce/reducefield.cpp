// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/reducefield.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/reduce/reducers.h"

#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

bool isOneOf(const QString &id, std::initializer_list<const char *> ids)
{
    return std::any_of(
        ids.begin(), ids.end(), [&id](const char *one) { return id == QLatin1String(one); });
}

QString joined(const QList<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts << (isMissing(value) ? QString() : numberText(value));
    return texts.join(QLatin1String(", "));
}

/// Reducers that pick or count work on texts too; the others have no number to work on.
ReducedField reduceTexts(const QString &id, const QStringList &texts)
{
    QStringList present = texts;
    present.removeIf([](const QString &text) { return text.isNull(); });
    const auto text = [](const QString &value) {
        return ReducedField { Field::Type::String, missing(), value };
    };
    const auto number = [](qsizetype value) {
        return ReducedField { Field::Type::Number, double(value), {} };
    };
    if (id == QLatin1String("last"))
        return text(texts.value(texts.size() - 1));
    if (id == QLatin1String("first"))
        return text(texts.value(0));
    if (id == QLatin1String("firstNotNull"))
        return text(present.value(0));
    if (id == QLatin1String("allValues"))
        return text(texts.join(QLatin1String(", ")));
    if (id == QLatin1String("uniqueValues")) {
        QStringList unique = texts;
        unique.removeDuplicates();
        return text(unique.join(QLatin1String(", ")));
    }
    if (id == QLatin1String("count"))
        return number(present.size());
    if (id == QLatin1String("countAll"))
        return number(texts.size());
    if (id == QLatin1String("distinctCount"))
        return number(QSet<QString>(texts.cbegin(), texts.cend()).size());
    if (id == QLatin1String("changeCount")) {
        qsizetype changes = 0;
        for (qsizetype i = 1; i < present.size(); ++i)
            changes += present[i] != present[i - 1] ? 1 : 0;
        return number(changes);
    }
    if (id == QLatin1String("allIsNull") || id == QLatin1String("allIsZero"))
        return { Field::Type::Boolean,
            id == QLatin1String("allIsNull") && present.isEmpty() ? 1.0 : 0.0, {} };
    if (isOneOf(id, { "sum", "total" }))
        return number(0);
    if (isOneOf(id,
            { "min", "max", "mean", "avg", "range", "diff", "diffperc", "delta", "step", "logmin",
                "median", "variance", "stdDev" })
        || reducerName(id).endsWith(u'%'))
        return { Field::Type::Number, missing(), {} };
    return text(present.value(present.size() - 1));
}

/// Whether the value is one of the column's own, so that it keeps the column's meaning.
bool picksValue(const QString &id)
{
    return isOneOf(id, { "last", "lastNotNull", "current", "first", "firstNotNull", "min", "max" });
}

Field::Type typeOf(const QString &id, const Field &field)
{
    const bool isOwn = field.type == Field::Type::Time || field.type == Field::Type::Boolean;
    return isOwn && picksValue(id) ? field.type : Field::Type::Number;
}

} // namespace

bool countsNullsAsZero(const Field &field)
{
    return field.ownConfig[QLatin1String("nullValueMode")].toString()
        == QLatin1String("null as zero");
}

ReducedField reduceField(const QString &id, const Field &field)
{
    if (field.type == Field::Type::String)
        return reduceTexts(id, field.texts);
    QList<double> zeroed;
    // The first and last row are what they are, nulls too.
    const bool isZeroed = countsNullsAsZero(field) && !isOneOf(id, { "first", "last" });
    if (isZeroed) {
        zeroed = field.numbers;
        for (double &value : zeroed)
            value = isMissing(value) ? 0 : value;
    }
    const ReducedValue reduced = reduceValues(id, isZeroed ? zeroed : field.numbers);
    switch (reduced.kind) {
    case ReducedValue::Kind::Number:
        return { typeOf(id, field), reduced.number, {} };
    case ReducedValue::Kind::Boolean:
        return { Field::Type::Boolean, reduced.number, {} };
    case ReducedValue::Kind::List:
        return { Field::Type::String, missing(), joined(reduced.list) };
    }
    return {};
}

void appendReduced(Field &column, const ReducedField &value)
{
    if (column.length() == 0)
        column.type = value.type;
    const bool isText = value.type == Field::Type::String;
    if (column.type != Field::Type::String && isText) {
        for (const double number : std::as_const(column.numbers))
            column.texts << (isMissing(number) ? QString() : numberText(number));
        column.numbers.clear();
        column.type = Field::Type::String;
    } else if (column.type != value.type && !isText && column.type != Field::Type::String) {
        column.type = Field::Type::Number;
    }
    if (column.type != Field::Type::String)
        column.numbers << value.number;
    else if (isText)
        column.texts << value.text;
    else
        column.texts << (isMissing(value.number) ? QString() : numberText(value.number));
}

Field reducedColumn(const QString &id, const Field &field)
{
    Field column = field;
    column.numbers.clear();
    column.texts = {};
    column.frames = {};
    column.type = Field::Type::Number;
    appendReduced(column, reduceField(id, field));
    return column;
}

DisplayValue displayReduced(
    const ReducedField &value, const Field &field, const ValueRange &range, const QTimeZone &zone)
{
    if (value.type == Field::Type::String)
        return displayText(value.text, field, range, zone);
    if (value.type != Field::Type::Boolean && field.type != Field::Type::Boolean)
        return displayNumber(value.number, field, range, zone);
    Field reduced = field; // how often a truth changed is no truth
    reduced.type = value.type;
    return displayNumber(value.number, reduced, range, zone);
}

} // namespace opsglass
