// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/alerts/budgetforecast.h"
#include "models/data/error.h"

#include <optional>

namespace opsglass {

/// A budget and where it stands.
struct BudgetStatus {
    Budget budget;
    std::optional<BudgetForecast> forecast; ///< nothing before the first answer
    std::optional<Error> error; ///< why there is no newer one
    friend bool operator==(const BudgetStatus &, const BudgetStatus &) = default;
};

/// How much a budget wants to be looked at, rising.
enum class BudgetLevel {
    Ok,
    Waiting, ///< for its first answer
    Unknown, ///< it cannot be asked
    Warning,
    Critical,
};

/// What it means to have passed a step of so many percent: nothing yet, a warning, critical.
BudgetLevel budgetStepLevel(int step);

/// That of the highest step it passed; critical as well when all is spent and no step says so.
BudgetLevel budgetLevel(const BudgetStatus &status);

} // namespace opsglass
