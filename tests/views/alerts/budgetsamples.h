// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetstatus.h"

namespace opsglass::test {

/// Sunday, 15 November 2026, midMonth UTC: the middle of the month.
constexpr Instant midMonth
    = std::chrono::sys_days(std::chrono::November / 15 / 2026) + std::chrono::hours(12);

inline BudgetClock clockAtMidMonth() { return { midMonth, QTimeZone::utc() }; }

/// A hundred dollars of a month.
inline Budget sampleBudget(const QString &name)
{
    Budget budget;
    budget.name = name;
    budget.expr = QStringLiteral("cost_dollars_total");
    budget.source = QStringLiteral("prom");
    budget.amount = 100;
    return budget;
}

/// Of which so much is spent at a steady rate.
inline BudgetStatus sampleStatus(const QString &name, double spent)
{
    BudgetStatus status;
    status.budget = sampleBudget(name);
    const double days = (midMonth - budgetPeriod(status.budget, clockAtMidMonth()).from)
        / std::chrono::duration<double, std::ratio<86400>>(1);
    if (const auto forecast
        = budgetForecast(status.budget, { spent, spent / days * 7 }, clockAtMidMonth()))
        status.forecast = *forecast;
    return status;
}

inline BudgetStatus waitingStatus(const QString &name) { return { sampleBudget(name), {}, {} }; }

inline BudgetStatus failedStatus(BudgetStatus status)
{
    status.error = Error { Error::Kind::Network, QStringLiteral("Connection refused"), {} };
    return status;
}

/// `count` of them, spending more and more.
inline QList<BudgetStatus> sampleStatuses(int count)
{
    QList<BudgetStatus> statuses;
    for (int i = 0; i < count; ++i)
        statuses << sampleStatus(QStringLiteral("Team %1").arg(i + 1), 10 * i);
    return statuses;
}

} // namespace opsglass::test
