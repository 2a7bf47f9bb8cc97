// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"

#include <QList>
#include <QString>

namespace opsglass {

/// What a budget may count, as the built-in dashboards do.
struct BudgetSuggestion {
    QString system; ///< whose dashboards: "Ajentik"
    QString title; ///< what is counted: "Cost by agent"
    QString expr; ///< a counter
    Budget::Kind kind = Budget::Kind::Money;
};

/// One system after the other; costs are in dollars.
QList<BudgetSuggestion> budgetSuggestions();

} // namespace opsglass
