// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/panelalerts.h"

#include "models/alerts/alertwords.h"
#include "models/promql/metricnames.h"

#include <set>

namespace opsglass {

PanelAlerts::PanelAlerts(const QList<WatchedAlert> &alerts)
{
    // Alerts of one rule share its expression: it is read once.
    QHash<QString, QStringList> names;
    for (const WatchedAlert &alert : alerts) {
        const AlertStanding standing = standingOf(alert);
        const bool counts = standing == AlertStanding::Firing || standing == AlertStanding::Pending;
        if (!counts || isWatchdog(alert.labels))
            continue;
        const qsizetype place = m_alerts.size();
        m_alerts << alert;
        if (!names.contains(alert.expr))
            names.insert(alert.expr, metricNames(alert.expr));
        for (const QString &name : names.value(alert.expr))
            m_byMetric.insert({ alert.querySource, name }, place);
        const QString dashboard = alert.annotations.value(QStringLiteral("__dashboardUid__"));
        const QString panel = alert.annotations.value(QStringLiteral("__panelId__")).trimmed();
        if (!dashboard.isEmpty() && !panel.isEmpty())
            m_byPanel.insert({ dashboard, panel }, place);
    }
}

QList<WatchedAlert> PanelAlerts::of(const PanelQuestions &panel) const
{
    std::set<qsizetype> places;
    const auto add
        = [&places](const QList<qsizetype> &found) { places.insert(found.begin(), found.end()); };
    add(m_byPanel.values({ panel.dashboardUid, QString::number(panel.panelId) }));
    if (!m_byMetric.isEmpty()) {
        for (const QueryKey &key : panel.keys) {
            for (const QString &name : metricNames(key.expr))
                add(m_byMetric.values({ key.source, name }));
        }
    }
    QList<WatchedAlert> alerts;
    for (const qsizetype place : places)
        alerts << m_alerts[place];
    return alerts;
}

} // namespace opsglass
