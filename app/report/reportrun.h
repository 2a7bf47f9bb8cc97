// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/rulelibrary.h"
#include "app/cli/alertsoptions.h"
#include "app/cli/alertsreport.h"
#include "app/report/reportqueries.h"
#include "models/report/systemreport.h"

#include <QObject>

#include <memory>
#include <optional>

namespace opsglass {

class AlertsRun;

/// Whose report it is, and of what.
struct ReportRequest {
    PrometheusSource source;
    QStringList rules = {}; ///< paths and packs judged here; none: the server's own rules
    QList<NamedServer> alertmanagers = {};
    TimeRange window;
    ReportLimits limits = {};
};

/// Makes one report: asks the source about its systems, and all who find alerts about them.
class ReportRun : public QObject {
    Q_OBJECT

public:
    explicit ReportRun(const ReportRequest &request, QObject *parent = nullptr);
    ~ReportRun() override;

    /// finished() follows.
    void start();

Q_SIGNALS:
    /// Errors: those of PrometheusClient, when the source answers nothing at all.
    void finished(const opsglass::Result<opsglass::Report> &report);

private:
    void startAlerts();
    void takeSystems(const Result<QList<SystemReport>> &systems);
    void takeAlerts(const AlertsReport &alerts);
    void finishWhenDone();

    ReportRequest m_request;
    Report m_report;
    ReportQueries m_queries;
    RuleLibrary m_library;
    std::unique_ptr<AlertsRun> m_alerts;
    std::optional<Error> m_error;
    bool m_hasSystems = false;
    bool m_hasAlerts = false;
};

/// The alerts that fire and the problems of a report, from what was found out about alerts.
void takeAlerts(Report &report, const AlertsReport &alerts);

/// How alerts are looked for beside a report; the rule files of `library` that were refused become
/// problems. Nothing when there is nobody to ask then.
struct ReportAlerts {
    AlertsOptions options;
    QList<PrometheusSource> sources;
    QList<ReportProblem> problems;
    bool isAsked = true;
};
ReportAlerts reportAlerts(const ReportRequest &request, RuleLibrary &library);

} // namespace opsglass
