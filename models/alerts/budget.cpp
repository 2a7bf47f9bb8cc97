// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budget.h"

#include "models/format/unit.h"

#include <QDate>
#include <QDateTime>

#include <cmath>

namespace opsglass {

namespace {

QDate firstDay(const Budget &budget, QDate today)
{
    constexpr int week = 7;
    switch (budget.period) {
    case Budget::Period::Day:
        return today;
    case Budget::Period::Week:
        return today.addDays(-((today.dayOfWeek() - budget.weekStart + week) % week));
    case Budget::Period::Month:
        return { today.year(), today.month(), 1 };
    }
    return today;
}

QDate nextFirstDay(const Budget &budget, QDate first)
{
    switch (budget.period) {
    case Budget::Period::Day:
        return first.addDays(1);
    case Budget::Period::Week:
        return first.addDays(7);
    case Budget::Period::Month:
        return first.addMonths(1);
    }
    return first;
}

QDate dateAt(Instant time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone).date();
}

/// The first moment of the day, or of the next one where the calendar leaves it out. startOfDay()
/// gives the second midnight where there are two and nothing for a day that is left out.
Instant beginOf(QDate day, const QTimeZone &zone)
{
    const Instant start { Milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()) };
    if (dateAt(start, zone) == day && dateAt(start - Milliseconds(1), zone) < day)
        return start;
    // Zones are from 12 hours behind UTC to 14 before it.
    const Instant midnight { Milliseconds(day.startOfDay(Qt::UTC).toMSecsSinceEpoch()) };
    Instant before = midnight - std::chrono::hours(15);
    Instant within = midnight + std::chrono::hours(13);
    while (within - before > Milliseconds(1)) {
        const Instant middle = before + (within - before) / 2;
        (dateAt(middle, zone) < day ? before : within) = middle;
    }
    return within;
}

} // namespace

TimeRange budgetPeriod(const Budget &budget, const BudgetClock &clock)
{
    const QDate first = firstDay(budget, dateAt(clock.now, clock.zone));
    return { beginOf(first, clock.zone), beginOf(nextFirstDay(budget, first), clock.zone) };
}

QString budgetAmountText(const Budget &budget, double amount)
{
    constexpr double shortened = 1000; // from here on units say K, M, …
    const bool isSmall = std::abs(amount) < shortened;
    switch (budget.kind) {
    case Budget::Kind::Money:
        return formatValue(
            amount, budget.unit.isEmpty() ? QStringLiteral("currencyUSD") : budget.unit, 2)
            .full();
    case Budget::Kind::Tokens:
        break;
    }
    return formatValue(amount, budget.unit.isEmpty() ? QStringLiteral("count:tokens") : budget.unit,
        isSmall ? std::optional<int>(0) : std::nullopt)
        .full();
}

} // namespace opsglass
