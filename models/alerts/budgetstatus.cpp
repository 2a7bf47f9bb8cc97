// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetstatus.h"

namespace opsglass {

namespace {

constexpr int warningStep = 75;
constexpr int criticalStep = 100;

} // namespace

BudgetLevel budgetStepLevel(int step)
{
    if (step >= criticalStep)
        return BudgetLevel::Critical;
    return step >= warningStep ? BudgetLevel::Warning : BudgetLevel::Ok;
}

BudgetLevel budgetLevel(const BudgetStatus &status)
{
    if (status.error)
        return BudgetLevel::Unknown;
    if (!status.forecast)
        return BudgetLevel::Waiting;
    if (status.forecast->isExceeded())
        return BudgetLevel::Critical;
    const QList<int> &passed = status.forecast->passed;
    return passed.isEmpty() ? BudgetLevel::Ok : budgetStepLevel(passed.last());
}

} // namespace opsglass
