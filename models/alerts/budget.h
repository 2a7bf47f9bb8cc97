// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>
#include <QTimeZone>

namespace opsglass {

/// How much money or how many tokens may be spent in a day, a week or a month.
struct Budget {
    enum class Kind { Money, Tokens };
    enum class Period { Day, Week, Month };

    QString name; ///< its identity
    Kind kind = Kind::Money;
    QString unit; ///< id of models/format/unit.h; empty: dollars or tokens, by the kind
    /// A selector of counters, such as `cost_dollars_total{team="a"}`, or any instant vector over
    /// `[$__range]`, which is what was spent within it: `increase(tokens_total[$__range]) * 3e-6`.
    QString expr;
    QString source; ///< id of the source that answers the expression
    double amount = 0; ///< in the unit; above 0
    Period period = Period::Month;
    Qt::DayOfWeek weekStart = Qt::Monday; ///< for Period::Week
    QList<int> steps { 50, 75, 90, 100 }; ///< percent that give an alert each, rising
    friend bool operator==(const Budget &, const Budget &) = default;
};

/// A moment, and where it has its calendar.
struct BudgetClock {
    Instant now;
    QTimeZone zone;
    friend bool operator==(const BudgetClock &, const BudgetClock &) = default;
};

/// The period that `now` lies in: from local midnight to the local midnight where the next one
/// begins. Days have 23 to 25 hours where clocks change; where they jump over midnight, the day
/// begins after the jump.
TimeRange budgetPeriod(const Budget &budget, const BudgetClock &clock);

/// An amount as a person reads it: "$4.20", "1.25M tokens".
QString budgetAmountText(const Budget &budget, double amount);

} // namespace opsglass
