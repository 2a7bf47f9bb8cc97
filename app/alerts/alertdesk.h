// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertkeeper.h"
#include "app/alerts/budgetdesk.h"
#include "app/alerts/clockwatch.h"
#include "app/alerts/localsilences.h"
#include "app/alerts/notifydesk.h"
#include "app/alerts/routingfile.h"
#include "app/alerts/ruledesk.h"
#include "app/alerts/serveralerts.h"
#include "collectors/prometheus/source.h"
#include "models/alerts/alertbook.h"
#include "models/alerts/alertjournal.h"
#include "models/alerts/alertsettings.h"
#include "models/alerts/ruleentry.h"
#include "models/data/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace opsglass {

class AlertmanagerWatch;
class AlertSender;
class InstantQueries;
class QueryClient;
class RulePoller;
class Session;
class Webhooks;

/// The alerting of one profile: watches sources, servers' own rules and Alertmanagers, keeps the
/// record and says what a person is to be told. Lives on the GUI thread.
class AlertDesk : public QObject {
    Q_OBJECT

public:
    /// \param session outlives the desk
    /// \param storeFile keeps the record
    AlertDesk(Session *session, const QString &storeFile, QObject *parent = nullptr);
    ~AlertDesk() override;

    AlertBook *book() { return &m_book; }
    RuleDesk *rules() { return &m_rules; }
    NotifyDesk *notify() { return &m_notify; }
    BudgetDesk *budgets() { return &m_budgets; }
    const AlertSettings &settings() const { return m_settings; }

    void setSettings(const AlertSettings &settings);
    /// This machine, a source beside those of setSources() that has no rules of its own; call this
    /// before. \param client made and used on the collector thread
    void setLocal(
        const PrometheusSource &local, const std::function<std::shared_ptr<QueryClient>()> &client);
    /// The sources that are asked from now on; none is an answer as well.
    void setSources(const QList<PrometheusSource> &sources);
    /// Nobody is asked for the time being; others follow.
    void leaveSources();

    /// Makes a silence in every place: "" is here, others are ids of Alertmanagers.
    void addSilence(const Silence &silence, const QStringList &places);
    void expireSilence(const QString &place, const QString &id);
    /// What the history says, when `whom` is there still to hear it.
    void findHistory(const AlertHistoryFilter &filter, const QObject *whom,
        const std::function<void(Result<QList<AlertHistoryEntry>>)> &done);
    /// Asks everybody now.
    void refresh();
    /// The machine woke up: the clocks are looked at before anything is evaluated.
    void lookAtClock() { m_clock.look(); }
    /// The rules that servers evaluate themselves, as they said last.
    QList<ServerRules> serverRules() const { return m_serverRules.values(); }
    /// What is wrong with the routing file; empty when it is used or there is none.
    const QStringList &routingProblems() const { return m_routing.problems(); }

Q_SIGNALS:
    /// What was kept is known. \param tells whether this program tells a person, or another does
    void loaded(bool tells);
    void showRequested(const opsglass::AlertNotification &notification);
    void closeRequested(const QString &key);
    /// What a person has to know of what was kept, as one sentence.
    void said(const QString &sentence);
    /// Something a person asked for was done, as one sentence.
    void done(const QString &sentence);
    /// Something does not work, as opposed to a source that cannot be asked.
    void failed(const opsglass::Error &error);
    /// Rules here or at servers were evaluated, or are others.
    void rulesChanged();
    /// Lines were added to the history.
    void historyChanged();

private:
    void connectCollectors();
    void connectDesks();
    void take(const KeptAlerts &kept);
    void applySources();
    void applyAlertmanagers();
    void record(const AlertChanges &changes, const std::function<void()> &then = {});
    void tell(const QList<NotificationStep> &steps, const QList<WebhookPost> &posts);
    void note();
    void noteSources(AlertChanges &changes);
    void settleOnce();
    void takeSilenceDone(quint64 number, const Result<QString> &id);
    AskedSource alertmanager(const QString &id) const;
    bool isManaged(const QString &id) const;
    const PrometheusSource *source(const QString &id) const;
    void watch(const PrometheusSource &source, bool isWatched);
    void watchLocal();
    static QString nameOf(const PrometheusSource &source);

    Session *m_session;
    AlertSettings m_settings;
    QList<PrometheusSource> m_sources; ///< this machine among them
    PrometheusSource m_local;
    std::function<std::shared_ptr<QueryClient>()> m_localClient; ///< null: not a source
    AlertBook m_book;
    // These live on the collector thread, which ends them.
    InstantQueries *m_queries;
    RulePoller *m_poller;
    AlertmanagerWatch *m_managers;
    AlertSender *m_sender;
    Webhooks *m_webhooks;
    AlertKeeper *m_keeper;
    RuleDesk m_rules;
    BudgetDesk m_budgets;
    NotifyDesk m_notify;
    ClockWatch m_clock;
    RoutingFile m_routing;
    LocalSilences m_silences;
    QHash<QString, AlertSourceHealth::State> m_health; ///< by origin, as it was noted last
    QHash<QString, Labels> m_watchdogs;
    AlertJournal m_journal;
    QMap<QString, ServerRules> m_serverRules; ///< by source
    QHash<QString, PrometheusSource> m_asked; ///< sources as the collectors know them
    bool m_isWatching = false; ///< the collectors poll the rules of m_asked
    bool m_areSourcesKnown = false; ///< those of this run
    bool m_isLoaded = false;
    bool m_isElsewhere = false; ///< another program tells and records
    bool m_isSettled = false;
    QTimer m_tick;
    quint64 m_lastNumber = 0;
    std::map<quint64, std::function<void()>> m_afterWriting;
    std::map<quint64, std::function<void(Result<QList<AlertHistoryEntry>>)>> m_searches;
    std::map<quint64, QString> m_silenceChanges; ///< what to say when they are done
};

} // namespace opsglass
