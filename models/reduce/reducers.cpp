// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/reducers.h"

#include "models/data/matrix.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace opsglass {

namespace {

using Values = QList<double>;

/// Everything the first block of §11 needs, gathered in one pass.
struct Totals {
    double sum = 0;
    qsizetype numbers = 0; ///< neither null nor NaN
    qsizetype nonNull = 0;
    std::optional<double> first;
    std::optional<double> last;
    std::optional<double> min;
    std::optional<double> max;
    std::optional<double> step;
    double logmin = std::numeric_limits<double>::max();
    double delta = 0;
    bool allZero = true;
};

Totals totalsOf(const Values &values)
{
    Totals totals;
    bool countsNext = true;
    for (const double value : values) {
        if (isMissing(value))
            continue;
        ++totals.nonNull;
        if (std::isnan(value))
            continue;
        if (!totals.first)
            totals.first = value;
        if (totals.last) {
            const double change = value - *totals.last;
            totals.step = std::min(totals.step.value_or(change), change);
            if (*totals.last > value)
                countsNext = false; // a counter began anew: its next increase is not ours
            else if (countsNext)
                totals.delta += change;
            else
                countsNext = true;
        }
        totals.last = value;
        totals.sum += value;
        ++totals.numbers;
        totals.min = std::min(totals.min.value_or(value), value);
        totals.max = std::max(totals.max.value_or(value), value);
        if (value > 0)
            totals.logmin = std::min(totals.logmin, value);
        totals.allZero = totals.allZero && value == 0;
    }
    return totals;
}

Values withoutNulls(const Values &values)
{
    Values rest;
    for (const double value : values) {
        if (!isMissing(value))
            rest << value;
    }
    return rest;
}

/// Ascending without nulls; NaN compares with nothing and keeps its place, as in JavaScript.
Values sortedValues(const Values &values)
{
    Values numbers;
    for (const double value : values) {
        if (!std::isnan(value))
            numbers << value;
    }
    std::sort(numbers.begin(), numbers.end());
    Values sorted = withoutNulls(values);
    auto next = numbers.cbegin();
    for (double &value : sorted) {
        if (!std::isnan(value))
            value = *next++;
    }
    return sorted;
}

double orMissing(const std::optional<double> &value) { return value.value_or(missing()); }

double median(const Values &values)
{
    const Values sorted = sortedValues(values);
    if (sorted.isEmpty())
        return missing();
    const qsizetype middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double variance(const Values &values)
{
    const Values rest = withoutNulls(values);
    if (rest.isEmpty())
        return 0;
    double mean = 0;
    double squares = 0;
    qsizetype count = 0;
    for (const double value : rest) {
        ++count;
        const double before = value - mean;
        mean += before / double(count);
        squares += before * (value - mean);
    }
    return squares / double(count);
}

/// Nearest rank, no interpolation.
double percentile(const Values &values, int percent)
{
    const Values sorted = sortedValues(values);
    if (sorted.isEmpty())
        return missing();
    const double rank = double(sorted.size() - 1) * percent / 100;
    return sorted[qsizetype(std::floor(rank + 0.5))];
}

qsizetype changes(const Values &values)
{
    const Values rest = withoutNulls(values);
    qsizetype count = 0;
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest[i] != rest[i - 1])
            ++count;
    }
    return count;
}

Values distinct(const Values &values)
{
    Values result;
    QSet<double> seen;
    bool hasNull = false;
    bool hasNan = false;
    for (const double value : values) {
        if (std::isnan(value)) {
            bool &isSeen = isMissing(value) ? hasNull : hasNan;
            if (!std::exchange(isSeen, true))
                result << value;
        } else if (!seen.contains(value)) {
            seen.insert(value);
            result << value;
        }
    }
    return result;
}

using NumberReducer = double (*)(const Values &, const Totals &);

struct Reducer {
    const char *name;
    NumberReducer reduce;
};

// NOLINTNEXTLINE(readability-function-size): a table
const QHash<QString, Reducer> &numberReducers()
{
    static const QHash<QString, Reducer> table {
        { QStringLiteral("lastNotNull"),
            { "Last *", [](const Values &, const Totals &t) { return orMissing(t.last); } } },
        { QStringLiteral("last"),
            { "Last",
                [](const Values &v, const Totals &) {
                    return v.isEmpty() ? missing() : v.last();
                } } },
        { QStringLiteral("firstNotNull"),
            { "First *", [](const Values &, const Totals &t) { return orMissing(t.first); } } },
        { QStringLiteral("first"),
            { "First",
                [](const Values &v, const Totals &) {
                    return v.isEmpty() ? missing() : v.first();
                } } },
        { QStringLiteral("min"),
            { "Min", [](const Values &, const Totals &t) { return orMissing(t.min); } } },
        { QStringLiteral("max"),
            { "Max", [](const Values &, const Totals &t) { return orMissing(t.max); } } },
        { QStringLiteral("mean"),
            { "Mean",
                [](const Values &, const Totals &t) {
                    return t.numbers > 0 ? t.sum / double(t.numbers) : missing();
                } } },
        { QStringLiteral("sum"),
            { "Total", [](const Values &, const Totals &t) { return t.sum; } } },
        { QStringLiteral("count"),
            { "Count", [](const Values &, const Totals &t) { return double(t.nonNull); } } },
        { QStringLiteral("range"),
            { "Range",
                [](const Values &, const Totals &t) {
                    return t.max ? *t.max - *t.min : missing();
                } } },
        { QStringLiteral("diff"),
            { "Difference",
                [](const Values &, const Totals &t) {
                    return t.last ? *t.last - *t.first : missing();
                } } },
        { QStringLiteral("diffperc"),
            { "Difference percent",
                [](const Values &, const Totals &t) {
                    return t.last ? 100 * ((*t.last - *t.first) / *t.first) : 0.0;
                } } },
        { QStringLiteral("delta"),
            { "Delta", [](const Values &, const Totals &t) { return t.delta; } } },
        { QStringLiteral("step"),
            { "Step", [](const Values &, const Totals &t) { return orMissing(t.step); } } },
        { QStringLiteral("logmin"),
            { "Min (above zero)", [](const Values &, const Totals &t) { return t.logmin; } } },
        { QStringLiteral("median"),
            { "Median", [](const Values &v, const Totals &) { return median(v); } } },
        { QStringLiteral("variance"),
            { "Variance", [](const Values &v, const Totals &) { return variance(v); } } },
        { QStringLiteral("stdDev"),
            { "StdDev", [](const Values &v, const Totals &) { return std::sqrt(variance(v)); } } },
        { QStringLiteral("countAll"),
            { "Count all", [](const Values &v, const Totals &) { return double(v.size()); } } },
        { QStringLiteral("changeCount"),
            { "Change Count",
                [](const Values &v, const Totals &) { return double(changes(v)); } } },
        { QStringLiteral("distinctCount"),
            { "Distinct Count",
                [](const Values &v, const Totals &) { return double(distinct(v).size()); } } },
    };
    return table;
}

QString canonical(const QString &id)
{
    static const QHash<QString, QString> aliases {
        { QStringLiteral("current"), QStringLiteral("lastNotNull") },
        { QStringLiteral("avg"), QStringLiteral("mean") },
        { QStringLiteral("total"), QStringLiteral("sum") },
    };
    return aliases.value(id, id);
}

/// The percent of "p95"; nothing for another id.
std::optional<int> percentileOf(const QString &id)
{
    bool isNumber = false;
    const int percent = id.mid(1).toInt(&isNumber);
    if (id.startsWith(u'p') && isNumber && percent >= 1 && percent <= 99)
        return percent;
    return {};
}

/// The few reducers that say something about an empty column.
bool hasValueWithoutRows(const QString &name)
{
    return name == QLatin1String("sum") || name == QLatin1String("count")
        || name == QLatin1String("countAll") || name == QLatin1String("allIsNull")
        || name == QLatin1String("allIsZero");
}

} // namespace

ReducedValue reduceValues(const QString &id, const QList<double> &values)
{
    const QString name = canonical(id);
    if (name == QLatin1String("allValues"))
        return { ReducedValue::Kind::List, 0, values };
    if (name == QLatin1String("uniqueValues"))
        return { ReducedValue::Kind::List, 0, distinct(values) };
    if (const auto percent = percentileOf(name))
        return { ReducedValue::Kind::Number, percentile(values, *percent), {} };
    if (values.isEmpty() && !hasValueWithoutRows(name))
        return { ReducedValue::Kind::Number, missing(), {} };
    const Totals totals = totalsOf(values);
    if (name == QLatin1String("allIsNull"))
        return { ReducedValue::Kind::Boolean, totals.nonNull == 0 ? 1.0 : 0.0, {} };
    if (name == QLatin1String("allIsZero"))
        return { ReducedValue::Kind::Boolean, totals.nonNull > 0 && totals.allZero ? 1.0 : 0.0,
            {} };
    const auto &table = numberReducers();
    const auto found = table.constFind(name);
    const Reducer &reducer
        = found != table.cend() ? *found : *table.constFind(QStringLiteral("lastNotNull"));
    return { ReducedValue::Kind::Number, reducer.reduce(values, totals), {} };
}

double reduceNumber(const QString &id, const QList<double> &values)
{
    const ReducedValue value = reduceValues(id, values);
    return value.kind == ReducedValue::Kind::List ? missing() : value.number;
}

QString reducerName(const QString &id)
{
    static const QHash<QString, QString> others {
        { QStringLiteral("allIsZero"), QStringLiteral("All Zeros") },
        { QStringLiteral("allIsNull"), QStringLiteral("All Nulls") },
        { QStringLiteral("allValues"), QStringLiteral("All values") },
        { QStringLiteral("uniqueValues"), QStringLiteral("All unique values") },
    };
    const QString name = canonical(id);
    const auto found = numberReducers().constFind(name);
    if (found != numberReducers().cend())
        return QString::fromLatin1(found->name);
    if (const auto percent = percentileOf(name)) {
        const int digit = *percent % 10;
        const bool isTeen = *percent / 10 == 1;
        const char *ending = isTeen ? "th"
            : digit == 1            ? "st"
            : digit == 2            ? "nd"
            : digit == 3            ? "rd"
                                    : "th";
        return QStringLiteral("%1%2 %").arg(*percent).arg(QLatin1String(ending));
    }
    return others.value(name, id);
}

QString reducerUnit(const QString &id, const QString &fieldUnit)
{
    const QString name = canonical(id);
    if (name == QLatin1String("count") || name == QLatin1String("countAll")
        || name == QLatin1String("changeCount") || name == QLatin1String("distinctCount"))
        return QStringLiteral("none");
    if (name == QLatin1String("diffperc"))
        return QStringLiteral("percent");
    return fieldUnit;
}

} // namespace opsglass
