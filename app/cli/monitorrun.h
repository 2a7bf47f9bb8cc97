// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/rulelibrary.h"
#include "app/cli/alertsreport.h"
#include "app/cli/monitorlayout.h"
#include "app/cli/monitoroptions.h"
#include "app/report/reportqueries.h"
#include "app/report/reportrun.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace opsglass {

class AlertsRun;

/// Asks a source how its systems are doing, again and again, and keeps what it said last when it no
/// longer answers.
class MonitorRun : public QObject {
    Q_OBJECT

public:
    MonitorRun(
        const MonitorOptions &options, const PrometheusSource &source, QObject *parent = nullptr);
    ~MonitorRun() override;

    /// Asks at once; changed() follows.
    void start();
    const MonitorState &state() const { return m_state; }
    /// Systems and alerts are known, or why they are not.
    bool isSettled() const { return m_hasSystems && m_hasAlerts; }

Q_SIGNALS:
    /// Something else is known.
    void changed();

private:
    void ask();
    void takeSystems(const Result<QList<SystemReport>> &systems);
    void takeAlerts(const AlertsReport &alerts);
    void setLost(const QString &problem);

    MonitorOptions m_options;
    ReportRequest m_request;
    ReportQueries m_queries;
    RuleLibrary m_library;
    std::unique_ptr<AlertsRun> m_alerts;
    AlertsReport m_alertsReport;
    QList<ReportProblem> m_ruleProblems;
    QTimer m_tick;
    Instant m_asked; ///< the question that is on its way
    MonitorState m_state;
    bool m_hasSystems = false;
    bool m_hasAlerts = false;
};

} // namespace opsglass
