// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interval.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

struct Row {
    Milliseconds bound;
    Milliseconds result;
};

constexpr auto week = 7 * 24h;

constexpr std::array commonRows { Row { 10ms, 1ms }, Row { 15ms, 10ms }, Row { 35ms, 20ms },
    Row { 75ms, 50ms }, Row { 150ms, 100ms }, Row { 350ms, 200ms }, Row { 750ms, 500ms },
    Row { 1500ms, 1s }, Row { 3500ms, 2s }, Row { 7500ms, 5s }, Row { 12500ms, 10s },
    Row { 17500ms, 15s }, Row { 25s, 20s }, Row { 45s, 30s }, Row { 90s, 1min }, Row { 210s, 2min },
    Row { 450s, 5min }, Row { 750s, 10min }, Row { 1050s, 15min }, Row { 25min, 20min },
    Row { 45min, 30min }, Row { 90min, 1h }, Row { 150min, 2h }, Row { 270min, 3h }, Row { 9h, 6h },
    Row { 24h, 12h } };

constexpr std::array frontRows { Row { week, 24h }, Row { 3 * week, week },
    Row { 6 * week, 30 * 24h } };

constexpr std::array backRows { Row { 48h, 24h }, Row { week, 24h }, Row { 3 * week, week },
    Row { 6 * week, 30 * 24h } };

constexpr Milliseconds year = 365 * 24h;

/// The exact quotient decides the row: 12.5 s against "below 12.5 s" must not be rounded first.
template <size_t N, typename Fits>
Milliseconds lookUp(double interval, const std::array<Row, N> &longRows, Fits fits)
{
    for (const Row &row : commonRows) {
        if (fits(interval, double(row.bound.count())))
            return row.result;
    }
    for (const Row &row : longRows) {
        if (fits(interval, double(row.bound.count())))
            return row.result;
    }
    return year;
}

Milliseconds roundFront(double interval)
{
    return lookUp(interval, frontRows, [](double value, double bound) { return value < bound; });
}

Milliseconds roundBack(double interval)
{
    return lookUp(interval, backRows, [](double value, double bound) { return value <= bound; });
}

constexpr double pointLimit = 11000;

} // namespace

Milliseconds roundInterval(Milliseconds interval) { return roundFront(double(interval.count())); }

Milliseconds roundBackendInterval(Milliseconds interval)
{
    return roundBack(double(interval.count()));
}

Milliseconds requestInterval(Milliseconds range, int maxDataPoints, Milliseconds lowLimit)
{
    const double exact = double(range.count()) / std::max(maxDataPoints, 1);
    return std::max(roundFront(exact), lowLimit);
}

Milliseconds queryStep(const StepInput &input)
{
    const Milliseconds minimum
        = input.minStep > Milliseconds(0) ? input.minStep : input.requestInterval;
    const double exact = double(input.range.count()) / std::max(input.maxDataPoints, 1);
    const Milliseconds calculated = exact < double(minimum.count()) ? minimum : roundBack(exact);
    const Milliseconds safe = roundBack(double(input.range.count()) / pointLimit);
    const Milliseconds step = std::max(calculated, safe);
    if (input.isRateInterval)
        return rateInterval(step, input.scrapeInterval);
    return step * std::max(input.intervalFactor, 1);
}

Milliseconds rateInterval(Milliseconds requestInterval, Milliseconds scrapeInterval)
{
    return std::max(requestInterval + scrapeInterval, 4 * scrapeInterval);
}

QString printInterval(Milliseconds interval)
{
    const auto count = interval.count();
    constexpr std::array<std::pair<Milliseconds, const char *>, 6> units { { { year, "y" },
        { 24h, "d" }, { 1h, "h" }, { 1min, "m" }, { 1s, "s" }, { 1ms, "ms" } } };
    for (const auto &[unit, name] : units) {
        if (interval >= unit)
            return QString::number(count / unit.count()) + QLatin1String(name);
    }
    return QStringLiteral("1ms");
}

QString printGoDuration(Milliseconds duration)
{
    if (duration < 1s)
        return QString::number(duration.count()) + QLatin1String("ms");
    const auto hours = duration / 1h;
    const auto minutes = (duration % 1h) / 1min;
    const double seconds = double((duration % 1min).count()) / 1000;
    QString text;
    if (hours > 0)
        text += QString::number(hours) + u'h';
    if (hours > 0 || minutes > 0)
        text += QString::number(minutes) + u'm';
    return text + QString::number(seconds, 'g', 6) + u's';
}

} // namespace opsglass
