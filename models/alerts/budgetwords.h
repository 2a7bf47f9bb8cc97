// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetstatus.h"

#include <QString>

namespace opsglass {

/// "today", "this week", "this month".
QString budgetPeriodText(Budget::Period period);

/// "$412.00 of $500.00"; without a forecast only the amount, "of $500.00".
QString budgetSpentText(const BudgetStatus &status);

/// "82 %", which is 100 only when all is spent; empty without a forecast.
QString budgetShareText(const BudgetStatus &status);

/// In a few words what is to be expected, "exceeded on Thursday 14:00 at this rate", or what is in
/// the way of knowing. A day within a week has its hour, one after that its date.
QString budgetOutlookText(const BudgetStatus &status, const BudgetClock &clock);

/// "ok", "warning", …
QString budgetLevelText(BudgetLevel level);

} // namespace opsglass
