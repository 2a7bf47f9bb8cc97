// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QSet>

namespace opsglass {

/// The names that a text refers to as `$name`, `${name…}` or `[[name…]]`; not all of them need be
/// variables.
QSet<QString> mentionedIn(const QString &text);

/// The names a panel's queries depend on: in targets, sources, intervals and times.
QSet<QString> mentionedByQueries(const Panel &panel);

/// In which order variables are to be worked out.
struct VariableOrder {
    QList<qsizetype> order; ///< indexes, each after those it needs
    QList<QSet<qsizetype>> needs; ///< for each variable: the others it mentions
    QList<qsizetype> inCycle; ///< variables that waited for themselves: what closed the ring is cut
    friend bool operator==(const VariableOrder &, const VariableOrder &) = default;
};

/// Variables wait for those they mention in query, regex, source and the value of All
/// (spec/grafana.md §15). Of variables of one name the first counts.
VariableOrder orderVariables(const QList<Variable> &variables);

} // namespace opsglass
