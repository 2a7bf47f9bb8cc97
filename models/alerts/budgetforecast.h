// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/data/result.h"

#include <QList>

#include <optional>

namespace opsglass {

/// What the queries of a budget (spendingQuery) answered; nothing: there are no such series.
struct BudgetSpending {
    std::optional<double> soFar; ///< since the period began
    std::optional<double> recent; ///< within recentRange()
    friend bool operator==(const BudgetSpending &, const BudgetSpending &) = default;
};

/// Where a budget stands, and where it goes.
struct BudgetForecast {
    TimeRange period;
    bool hasSeries = true; ///< false: there was nothing to count; it counts as nothing spent
    double spent = 0; ///< negative where a counter goes down without a restart
    double share = 0; ///< of the amount; 1 is all of it
    QList<int> passed; ///< the steps that are reached, rising
    double atEnd = 0; ///< what will be spent when the period ends
    /// When the amount is spent; nothing: it already is, or not before the period ends.
    std::optional<Instant> exceededAt;
    std::optional<Instant> earliest; ///< the same at the higher of both rates
    std::optional<Instant> latest; ///< at the lower one

    bool isExceeded() const { return share >= 1; }
    friend bool operator==(const BudgetForecast &, const BudgetForecast &) = default;
};

/// The forecast goes on at a rate between that of the period so far and the recent one. Each counts
/// half, the period less than that while it is shorter than the recent range: the mean of a long
/// and a short average foretells the end of a month best (spec/analytics.md §7). Without a recent
/// rate the period's has to do.
/// Errors: Malformed, when what was spent is NaN or infinite.
Result<BudgetForecast> budgetForecast(
    const Budget &budget, const BudgetSpending &spending, const BudgetClock &clock);

/// The forecast in a sentence or two: what is spent, and when the budget is exceeded. A time on
/// another day is that day.
QString budgetForecastText(
    const Budget &budget, const BudgetForecast &forecast, const BudgetClock &clock);

} // namespace opsglass
