// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace opsglass {

/// What a reducer makes of a column: one number (missing() when there is none), a truth, or a list.
struct ReducedValue {
    enum class Kind { Number, Boolean, List };
    Kind kind = Kind::Number;
    double number = 0; ///< Boolean: 0 or 1
    QList<double> list;
};

/// Applies a Grafana reducer by id or alias (spec/grafana.md §11); missing() is null, NaN is NaN.
/// An id nothing knows reduces like lastNotNull.
ReducedValue reduceValues(const QString &id, const QList<double> &values);

/// reduceValues() where only a number is of use: booleans as 0 and 1, lists as missing().
double reduceNumber(const QString &id, const QList<double> &values);

/// What a person reads: "Last *", "Mean"; the id itself when nothing knows it.
QString reducerName(const QString &id);

/// The unit a reduced value has in a legend: counts have none, diffperc is a percentage.
QString reducerUnit(const QString &id, const QString &fieldUnit);

} // namespace opsglass
