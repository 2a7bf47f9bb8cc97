// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/series/paneldata.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace opsglass {

class PanelModel;

/// What an open dashboard knows about one panel beyond what is drawn: what it asks, and what came
/// back.
struct PanelSlot {
    PanelModel *model = nullptr;
    int original = 0; ///< id in the file
    QHash<QString, VariableValue> scope; ///< values that only this clone sees
    QSet<QString> mentioned; ///< what its queries depend on
    QString notice; ///< what its repetition lacks
    bool isWaiting = false; ///< for variables it mentions
    bool isShown = false;
    int width = 0;
    QueryPlan plan;
    QHash<QueryKey, QueryOutcome> answers; ///< the last good one of each planned query
    QHash<QueryKey, QueryOutcome> failures; ///< of queries whose last answer was an error
    QSet<QueryKey> underway;
    std::optional<Instant> dataAt;

    bool isUnsupported() const;
    QList<QueryKey> keys() const;
    bool asks(const QueryKey &key) const;
    /// Takes another plan and forgets the answers to what it does not ask.
    /// \return whether it asks for anything else than the one before
    bool take(QueryPlan plan);
    /// Takes an answer to one of its queries.
    /// \return whether all of them have answered now
    bool take(const QueryOutcome &outcome);
    /// Makes the model's data those of the answers.
    /// \param at when the newest of them arrived
    void recompute(const DashboardContext &context, Instant at);
    /// What the frame has to say now.
    /// \param metricNames as in emptyReason()
    /// \param wantsNamesOf set to the source whose metric names would tell why it is empty
    PanelStatus status(
        const QHash<QString, QSet<QString>> &metricNames, QString &wantsNamesOf) const;
};

} // namespace opsglass
