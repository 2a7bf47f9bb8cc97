// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "models/data/query.h"

#include <QHash>
#include <QStringList>

namespace opsglass {

/// A panel of a dashboard and what it asks.
struct PanelQuestions {
    QString dashboardUid;
    int panelId = 0;
    QList<QueryKey> keys;
};

/// Finds the alerts that concern a panel: those that fire or are pending, are not suppressed, and
/// whose annotations `__dashboardUid__` and `__panelId__` name it or whose rule asks the same
/// source for a metric that the panel asks for.
class PanelAlerts {
public:
    PanelAlerts() = default;
    explicit PanelAlerts(const QList<WatchedAlert> &alerts);

    /// In the order of the list.
    QList<WatchedAlert> of(const PanelQuestions &panel) const;

private:
    using MetricOfSource = std::pair<QString, QString>;
    using PanelOfDashboard = std::pair<QString, QString>; ///< both as annotations have them

    QList<WatchedAlert> m_alerts;
    QMultiHash<MetricOfSource, qsizetype> m_byMetric;
    QMultiHash<PanelOfDashboard, qsizetype> m_byPanel;
};

} // namespace opsglass
