// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefile.h"

#include <QHash>
#include <QString>

namespace opsglass {

/// What the recording rules of a group record, for whoever cannot store it: the expression stands
/// in for the series.
class RecordedSeries {
public:
    RecordedSeries() = default;
    /// \param interval of the group; how often a range of a recorded series has a point
    RecordedSeries(const QList<Rule> &rules, Milliseconds interval);

    /// `expr` with every plain mention of a recorded series replaced by what is recorded, at the
    /// same time; a range of one becomes a subquery. A mention with matchers stays as it is,
    /// because an expression cannot be filtered by labels, and is answered by a server that has the
    /// series. An expression that cannot be read stays as well.
    QString inlined(const QString &expr) const;

private:
    QHash<QString, QString> m_expressions; ///< by name, with the labels the rule adds
    Milliseconds m_interval { 0 };
};

} // namespace opsglass
