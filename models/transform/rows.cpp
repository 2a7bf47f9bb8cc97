// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/transform/cells.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

/// Numbers are sometimes written as texts.
double numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? number : std::nan("");
}

/// One condition of filterByValue, ready for many cells.
using Condition = std::function<bool(const Field &, qsizetype)>;

bool equals(const Field &field, qsizetype row, const QJsonValue &wanted)
{
    if (isNullCell(field, row))
        return wanted.isNull();
    const double number = numberOf(wanted);
    const double own = cellNumber(field, row);
    if (!std::isnan(number) && !std::isnan(own))
        return number == own;
    const QString text = wanted.isBool()
        ? (wanted.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
        : wanted.toString();
    return cellText(field, row) == text;
}

Condition compares(const QJsonValue &value, bool (*holds)(double, double))
{
    return [bound = numberOf(value), holds](const Field &field, qsizetype row) {
        return holds(cellNumber(field, row), bound); // no order with NaN: never true
    };
}

Condition contains(const QString &part)
{
    return [part](const Field &field, qsizetype row) {
        return cellText(field, row).contains(part, Qt::CaseInsensitive);
    };
}

Condition negated(const Condition &condition)
{
    return [condition](const Field &field, qsizetype row) { return !condition(field, row); };
}

Condition matchesRegex(const QString &text)
{
    const QRegularExpression expression(text);
    if (!expression.isValid())
        return [](const Field &, qsizetype) { return false; };
    return [expression](const Field &field, qsizetype row) {
        return expression.match(cellText(field, row)).hasMatch();
    };
}

Condition conditionOf(const QJsonObject &config)
{
    const QString id = config[QLatin1String("id")].toString();
    const QJsonObject options = config[QLatin1String("options")].toObject();
    const QJsonValue value = options[QLatin1String("value")];
    if (id == QLatin1String("greater"))
        return compares(value, [](double a, double b) { return a > b; });
    if (id == QLatin1String("greaterOrEqual"))
        return compares(value, [](double a, double b) { return a >= b; });
    if (id == QLatin1String("lower"))
        return compares(value, [](double a, double b) { return a < b; });
    if (id == QLatin1String("lowerOrEqual"))
        return compares(value, [](double a, double b) { return a <= b; });
    if (id == QLatin1String("between") || id == QLatin1String("range"))
        return [from = numberOf(options[QLatin1String("from")]),
                   to = numberOf(options[QLatin1String("to")])](const Field &field, qsizetype row) {
            const double number = cellNumber(field, row);
            return number > from && number < to;
        };
    if (id == QLatin1String("isNull"))
        return isNullCell;
    if (id == QLatin1String("isNotNull"))
        return negated(isNullCell);
    if (id == QLatin1String("regex"))
        return matchesRegex(value.toString());
    if (id == QLatin1String("substring"))
        return contains(value.toString());
    if (id == QLatin1String("notSubstring"))
        return negated(contains(value.toString()));
    const Condition isEqual
        = [value](const Field &field, qsizetype row) { return equals(field, row, value); };
    return id == QLatin1String("notEqual") ? negated(isEqual)
        : id == QLatin1String("equal")     ? isEqual
                                       : Condition([](const Field &, qsizetype) { return false; });
}

/// Whether the left cell comes first, ascending.
bool isLess(const Field &field, qsizetype left, qsizetype right)
{
    if (field.type == Field::Type::String) {
        const QString &a = field.texts[left];
        const QString &b = field.texts[right];
        if (a.isEmpty() != b.isEmpty())
            return b.isEmpty();
        return a.compare(b, Qt::CaseInsensitive) < 0;
    }
    const double a = std::isnan(field.numbers[left]) ? 0 : field.numbers[left];
    const double b = std::isnan(field.numbers[right]) ? 0 : field.numbers[right];
    return field.type == Field::Type::Boolean ? a > b : a < b;
}

} // namespace

void transforms::filterByValue(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QJsonArray filters = options[QLatin1String("filters")].toArray();
    if (filters.isEmpty())
        return;
    QList<std::pair<QString, Condition>> conditions;
    for (const QJsonValue &filter : filters)
        conditions.append({ filter[QLatin1String("fieldName")].toString(),
            conditionOf(filter[QLatin1String("config")].toObject()) });
    const bool wantsAll = options[QLatin1String("match")].toString() == QLatin1String("all");
    const bool isIncluding = options[QLatin1String("type")].toString() != QLatin1String("exclude");
    for (Frame &frame : frames) {
        QList<qsizetype> columns;
        for (const auto &[name, condition] : std::as_const(conditions))
            columns << indexOfField(frame, name);
        QList<qsizetype> kept;
        for (qsizetype row = 0; row < frame.length(); ++row) {
            bool matches = wantsAll;
            for (qsizetype i = 0; i < conditions.size() && matches == wantsAll; ++i)
                matches = columns[i] >= 0 && conditions[i].second(frame.fields[columns[i]], row);
            if (matches == isIncluding)
                kept << row;
        }
        takeRows(frame, kept);
    }
}

void transforms::sortBy(QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QJsonObject sort = options[QLatin1String("sort")].toArray().first().toObject();
    const QString name = sort[QLatin1String("field")].toString();
    const bool isDescending = sort[QLatin1String("desc")].toBool();
    for (Frame &frame : frames) {
        const auto found = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
            [&name](const Field &field) { return field.displayName == name; });
        if (found == frame.fields.cend())
            continue;
        const Field column = *found;
        QList<qsizetype> rows(frame.length());
        std::iota(rows.begin(), rows.end(), qsizetype(0));
        std::stable_sort(rows.begin(), rows.end(), [&](qsizetype left, qsizetype right) {
            return isDescending ? isLess(column, right, left) : isLess(column, left, right);
        });
        takeRows(frame, rows);
    }
}

void transforms::limit(QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    constexpr double defaultCount = 10;
    const double wanted = numberOf(options[QLatin1String("limitField")]);
    const double count = std::clamp(std::isnan(wanted) ? defaultCount : wanted, -1e9, 1e9);
    for (Frame &frame : frames) {
        const qsizetype kept = std::min(qsizetype(std::abs(count)), frame.length());
        QList<qsizetype> rows(kept);
        std::iota(rows.begin(), rows.end(), count < 0 ? frame.length() - kept : qsizetype(0));
        takeRows(frame, rows);
    }
}

} // namespace opsglass
