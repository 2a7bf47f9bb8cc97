// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/ruledesk.h"
#include "app/alerts/serveralerts.h"
#include "app/cli/alertsoptions.h"
#include "app/cli/alertsreport.h"
#include "app/cli/rulejudge.h"
#include "collectors/alertmanager/client.h"
#include "collectors/prometheus/instantqueries.h"
#include "collectors/prometheus/rulepoller.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace opsglass {

/// Asks everybody `opsglass alerts` was told to, once or again and again, and says what is known
/// each time it changes.
class AlertsRun : public QObject {
    Q_OBJECT

public:
    /// \param library holds the options' rule files, none of them refused; outlives the run
    AlertsRun(const AlertsOptions &options, const QList<PrometheusSource> &sources,
        const RuleLibrary &library);
    ~AlertsRun() override;

    void start();

Q_SIGNALS:
    /// Everybody was asked; when watching, again when something else is known.
    void reported(const opsglass::AlertsReport &report);

private:
    struct Manager {
        AskedSource source;
        std::unique_ptr<AlertmanagerClient> client;
        std::unique_ptr<PendingQuery> query;
    };

    void judge();
    void takeJudgement();
    void takeServer(const QString &id, const Result<QList<RuleGroupInfo>> &groups);
    void askManagers();
    void report();
    QList<RuleStatus> rules() const;
    QList<AlertsProblem> problemsOf(const AlertSourceHealth &health) const;
    QList<AlertsProblem> ruleProblems(const AlertOrigin &origin) const;
    PrometheusSource source(const QString &id) const;

    AlertsOptions m_options;
    QList<PrometheusSource> m_sources;
    const RuleLibrary &m_library;
    SourceClients m_clients;
    AlertBook m_book;
    std::unique_ptr<RuleJudge> m_judge;
    InstantQueries m_queries; ///< of the desk
    std::unique_ptr<RuleDesk> m_desk; ///< when watching, after the judgement
    RulePoller m_poller;
    QHash<QString, QList<AlertsProblem>> m_serverProblems; ///< rules that fail there, by source
    std::vector<Manager> m_managers;
    QTimer m_ask; ///< Alertmanagers
    QTimer m_report; ///< gathers the changes of a moment
    std::optional<AlertsReport> m_last;
};

} // namespace opsglass
