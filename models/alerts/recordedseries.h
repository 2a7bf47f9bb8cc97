// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefile.h"
#include "models/promql/promexpr.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace opsglass {

/// What recording rules record, for whoever cannot store it: the expression stands in for the
/// series.
class RecordedSeries {
public:
    RecordedSeries() = default;
    /// \param rules of a file, in its order
    /// \param interval how often a range of a recorded series has a point
    RecordedSeries(const QList<Rule> &rules, Milliseconds interval);

    /// An expression with recorded series put in.
    struct Inlined {
        QString expr;
        QStringList missing; ///< recorded series it still mentions, each once
        friend bool operator==(const Inlined &, const Inlined &) = default;
    };

    /// `expr` with every plain mention of a recorded series replaced by what is recorded, at the
    /// same time; a range of one becomes a subquery. A mention with matchers, an offset or a time
    /// of its own stays as it is, as does a series that several rules record or whose expression is
    /// huge: only a server that records it answers that. An expression that cannot be read stays.
    Inlined inlined(const QString &expr) const;

private:
    QHash<QString, PromExpr> m_expressions; ///< by name, with the labels the rule adds
    QSet<QString> m_names; ///< of all that is recorded
    Milliseconds m_interval { 0 };
};

} // namespace opsglass
