// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/data/result.h"

#include <QJsonArray>
#include <QList>

namespace opsglass {

/// Reads budgets as the settings keep them: objects with `name`, `kind` ("money", "tokens"),
/// `unit`, `expr`, `source`, `amount`, `period` ("day", "week", "month"), `weekStart` ("monday" …)
/// and `steps`. `name`, `expr` and `amount` have to be there, the others have the defaults of
/// Budget. Other keys do not count.
/// Errors: Malformed, naming the budget and the key: of another type, an unknown word, an empty or
/// repeated name, an amount that is not above 0, an expression spendingQuery() refuses, steps that
/// do not rise from 1 to 1000 at most.
Result<QList<Budget>> readBudgets(const QJsonArray &array);

/// What readBudgets() reads back as the same.
QJsonArray budgetsToJson(const QList<Budget> &budgets);

} // namespace opsglass
