// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/catalog.h"
#include "collectors/prometheus/source.h"
#include "collectors/scheduler.h"
#include "models/series/dashboardmodel.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace opsglass {

/// Joins collectors and models: owns the collector thread with the scheduler and the clients, and
/// carries subscriptions down and outcomes up. The only file that knows both sides.
/// Lives on the GUI thread; there is one open dashboard at a time.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Makes a source known; the first one is the default. Takes the place of one of the same id.
    void addSource(const PrometheusSource &source);
    /// What is known now of how often a source has something new; counts for dashboards opened from
    /// now on.
    void setScrapeInterval(const QString &source, Milliseconds interval);
    /// Makes this machine a source beside the others, which dashboards find by its id alone. Once.
    /// \param client made and used on the collector thread
    void setLocal(const PrometheusSource &local,
        const std::function<std::shared_ptr<CatalogClient>()> &client);
    const std::optional<PrometheusSource> &local() const { return m_local; }
    /// Closes the dashboard and forgets all sources but this machine.
    void removeSources();
    /// Other words for sources in dashboards, such as names and the uids of the server a file comes
    /// from: word → id of a source. Counts for dashboards opened from now on.
    void setAliases(const QHash<QString, QString> &aliases) { m_aliases = aliases; }
    const QList<PrometheusSource> &sources() const { return m_sources; }
    /// How the default source is doing.
    const SourceStatus &status() const { return m_status; }
    /// How a source is doing, as far as it was asked.
    SourceStatus statusOf(const QString &source) const { return m_statuses.value(source); }

    /// What dashboards are opened with, apart from their own time and variables.
    DashboardContext context() const;
    /// Opens a dashboard in place of the one before.
    DashboardModel *open(Dashboard dashboard, const NamedValues &variables = {});
    /// As open(), with another time range than the dashboard's own.
    DashboardModel *open(Dashboard dashboard, const TimeChoice &time, const NamedValues &variables);
    void close();
    DashboardModel *dashboard() const { return m_dashboard.get(); }

    /// Keeps these queries answered beside those of the dashboard, by polled().
    void watchBeside(const QList<QueryKey> &keys);

    /// Moves a collector to the collector thread and gives it into its ownership.
    void adopt(QObject *collector);

    /// Asks everybody at once, because the machine slept or the network came back.
    void wake();

    /// Now, as the models see it.
    static Instant now();

Q_SIGNALS:
    void statusChanged();
    /// statusOf() says something else about this one.
    void sourceChanged(const QString &source);
    void ticked(opsglass::Instant now);
    /// An answer to a query of watchBeside(), or another one.
    void polled(const opsglass::QueryOutcome &outcome);

private:
    void connectDashboard();
    void watch(int panelId, const QList<QueryKey> &keys);
    void watchAgain();
    void connectVariables();
    void askVariables();
    void askMetricNames(const QString &source);
    void askSuggestions(const QString &variable, const QString &key);
    /// Asks on the collector thread; `done` is called once unless the dashboard is closed before.
    quint64 ask(const QString &source, const CatalogQuestion &question,
        const std::function<void(Result<QStringList>)> &done);
    void cancel(quint64 question);
    quint64 watcher(int panelId) const;

    QThread m_thread;
    Scheduler *m_scheduler;
    Catalog *m_catalog;
    QList<PrometheusSource> m_sources;
    std::optional<PrometheusSource> m_local;
    QHash<QString, QString> m_aliases;
    SourceStatus m_status;
    QHash<QString, SourceStatus> m_statuses; ///< by id
    std::unique_ptr<DashboardModel> m_dashboard;
    QHash<int, QList<QueryKey>> m_watched;
    quint64 m_serial = 0; ///< tells watchers of one open dashboard from those of the next
    QTimer m_clock;
    QHash<quint64, std::function<void(Result<QStringList>)>> m_questions;
    QList<std::pair<VariableRequest, quint64>> m_variableQuestions; ///< with their numbers
    QHash<QString, quint64> m_nameQuestions; ///< source → the question for its metrics
    quint64 m_lastQuestion = 0;
};

} // namespace opsglass
