// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budget.h"
#include "models/data/result.h"

#include <QList>
#include <QString>

namespace opsglass {

/// A budget while a person writes it, which need not be one yet.
struct BudgetDraft {
    Budget budget; ///< its steps count once `steps` can be read
    QString steps; ///< percents as typed
    friend bool operator==(const BudgetDraft &, const BudgetDraft &) = default;
};

/// What keeps a draft from being a budget, a sentence for each field; empty where all is well.
struct BudgetProblems {
    QString name;
    QString source;
    QString expr;
    QString amount;
    QString steps;

    bool areAny() const;
    friend bool operator==(const BudgetProblems &, const BudgetProblems &) = default;
};

BudgetDraft draftOf(const Budget &budget);

/// Percents with commas, blanks or semicolons between them and % behind if one likes: "50, 75 %".
/// They come out rising and each once.
/// Errors: Malformed, naming what is not a whole number from 1 to 1000, or when there is none.
Result<QList<int>> readBudgetSteps(const QString &text);

/// "50, 75, 90, 100"
QString budgetStepsText(const QList<int> &steps);

/// Of `drafts[index]`; the first of two of one name may keep it.
BudgetProblems budgetProblems(const QList<BudgetDraft> &drafts, qsizetype index);

/// The wanted name, or with the first number from 2 that makes it another than all others have.
QString freeBudgetName(const QList<BudgetDraft> &drafts, const QString &wanted);

} // namespace opsglass
