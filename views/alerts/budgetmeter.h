// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/budgetstatus.h"
#include "views/theme/theme.h"

#include <QList>
#include <QRectF>

class QPainter;

namespace opsglass {

/// A budget as a bar. Its places are parts of the bar's length, which stands for the amount, or for
/// up to twice the amount when more is spent or foretold.
struct BudgetMeter {
    struct Step {
        double place = 0;
        bool isPassed = false;
        friend bool operator==(const Step &, const Step &) = default;
    };

    double spent = 0;
    double forecast = 0; ///< at the end of the period, not below `spent`
    double amount = 1; ///< where the budget is used up
    bool goesOn = false; ///< more is spent or foretold than the bar has room for
    QList<Step> steps; ///< those on the bar, without the amount itself
    friend bool operator==(const BudgetMeter &, const BudgetMeter &) = default;
};

BudgetMeter budgetMeter(const BudgetStatus &status);

/// What the meter of a budget at this level is drawn with.
QColor budgetColor(BudgetLevel level, const Theme &theme);

/// Draws the bar within `rect`: what is spent, hatched beyond the amount, lighter up to the
/// forecast; a notch for each step and a line, a little taller than the bar, for the amount.
void paintBudgetMeter(QPainter &painter, const QRectF &rect, const BudgetMeter &meter,
    const QColor &ink, const Theme &theme);

/// Draws the sign of a level as large as fits: a disc, a ring, a question mark, a triangle, a
/// square.
void paintBudgetSign(QPainter &painter, const QRectF &rect, BudgetLevel level, const Theme &theme);

} // namespace opsglass
