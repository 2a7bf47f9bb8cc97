// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetforecast.h"
#include "models/alerts/watchedalert.h"

#include <QList>
#include <QMap>

namespace opsglass {

/// Who finds the alerts of this budget.
AlertOrigin budgetOrigin(const Budget &budget);

/// The alerts of a budget: one `BudgetStep` that fires per step that is passed, rising, with labels
/// `budget`, `step` (percent) and `severity`: info, from 75 % on warning, from 100 % on critical.
/// \param since when the alerts with these labels began; those of another period, and those that
/// are missing, begin now
QList<WatchedAlert> budgetAlerts(const Budget &budget, const BudgetForecast &forecast,
    const BudgetClock &clock, const QMap<Labels, Instant> &since);

} // namespace opsglass
