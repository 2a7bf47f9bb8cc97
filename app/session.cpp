// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "collectors/prometheus/client.h"
#include "models/dashboard/interpolate.h"

#include <QLoggingCategory>

namespace opsglass {

Q_LOGGING_CATEGORY(appLog, "opsglass.app")

namespace {

/// Room for the panels of one dashboard among the watchers of all that were ever open.
constexpr quint64 watchersPerDashboard = 1'000'000;

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_scheduler(new Scheduler)
{
    m_scheduler->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_scheduler, &QObject::deleteLater);
    connect(m_scheduler, &Scheduler::polled, this, [this](const QueryOutcome &outcome) {
        if (m_dashboard)
            m_dashboard->apply(outcome);
    });
    connect(m_scheduler, &Scheduler::requested, this, [this](const QueryKey &key) {
        if (m_dashboard)
            m_dashboard->applyRequested(key);
    });
    connect(m_scheduler, &Scheduler::sourceChanged, this, [this](const SourceStatus &status) {
        if (!m_sources.isEmpty() && status.source == m_sources.first().id) {
            m_status = status;
            Q_EMIT statusChanged();
        }
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_dashboard)
            m_dashboard->tick(now());
        Q_EMIT ticked(now());
    });
    m_clock.start();
    m_thread.setObjectName(QStringLiteral("collectors"));
    m_thread.start();
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
}

Instant Session::now()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

void Session::addSource(const PrometheusSource &source)
{
    m_sources.removeIf([&source](const PrometheusSource &known) { return known.id == source.id; });
    m_sources << source;
    QMetaObject::invokeMethod(m_scheduler, [scheduler = m_scheduler, source] {
        scheduler->addSource(source.id, std::make_shared<PrometheusClient>(source));
    });
}

void Session::removeSources()
{
    close();
    m_namesPending.reset();
    for (const PrometheusSource &source : std::as_const(m_sources))
        QMetaObject::invokeMethod(m_scheduler,
            [scheduler = m_scheduler, id = source.id] { scheduler->removeSource(id); });
    m_sources.clear();
    m_status = {};
    Q_EMIT statusChanged();
}

DashboardContext Session::context() const
{
    DashboardContext context;
    context.from.clear();
    context.to.clear();
    context.zone = QTimeZone::systemTimeZone();
    if (!m_sources.isEmpty()) {
        context.defaultSource = m_sources.first().id;
        context.scrapeInterval = m_sources.first().scrapeInterval;
    }
    for (const PrometheusSource &source : m_sources)
        context.sources.insert(source.id, source.id);
    return context;
}

DashboardModel *Session::open(
    Dashboard dashboard, const QList<std::pair<QString, QString>> &variables)
{
    return open(std::move(dashboard), {}, variables);
}

DashboardModel *Session::open(Dashboard dashboard, const TimeChoice &time,
    const QList<std::pair<QString, QString>> &variables)
{
    close();
    DashboardContext context = this->context();
    context.from = time.from;
    context.to = time.to;
    context.variables = variableValues(dashboard, variables);
    if (dashboard.timezone.compare(QLatin1String("utc"), Qt::CaseInsensitive) == 0)
        context.zone = QTimeZone::utc();
    else if (QTimeZone::isTimeZoneIdAvailable(dashboard.timezone.toLatin1()))
        context.zone = QTimeZone(dashboard.timezone.toLatin1());
    ++m_serial;
    m_dashboard = std::make_unique<DashboardModel>(std::move(dashboard), context, now());
    connectDashboard();
    return m_dashboard.get();
}

void Session::close()
{
    const QList<int> panels = m_watched.keys();
    for (const int panel : panels)
        watch(panel, {});
    m_watched.clear();
    m_dashboard.reset();
}

void Session::connectDashboard()
{
    DashboardModel *dashboard = m_dashboard.get();
    connect(dashboard, &DashboardModel::watchChanged, this, &Session::watch);
    connect(dashboard, &DashboardModel::refreshIntervalChanged, this, &Session::watchAgain);
    connect(dashboard, &DashboardModel::refreshRequested, this, [this](int panelId) {
        QMetaObject::invokeMethod(m_scheduler,
            [scheduler = m_scheduler, id = watcher(panelId)] { scheduler->refresh(id); });
    });
    connect(dashboard, &DashboardModel::pausedChanged, this, [this, dashboard] {
        QMetaObject::invokeMethod(
            m_scheduler, dashboard->isPaused() ? &Scheduler::pause : &Scheduler::resume);
    });
    connect(dashboard, &DashboardModel::metricNamesWanted, this, &Session::askMetricNames,
        Qt::QueuedConnection);
}

quint64 Session::watcher(int panelId) const
{
    return m_serial * watchersPerDashboard + quint64(panelId);
}

void Session::watch(int panelId, const QList<QueryKey> &keys)
{
    m_watched[panelId] = keys;
    const WatchOptions options { m_dashboard->refreshInterval(), WatchOptions::Priority::Visible };
    QMetaObject::invokeMethod(
        m_scheduler, [scheduler = m_scheduler, id = watcher(panelId), keys, options] {
            scheduler->watch(id, keys, options);
        });
}

void Session::watchAgain()
{
    const QHash<int, QList<QueryKey>> watched = m_watched;
    for (auto entry = watched.cbegin(); entry != watched.cend(); ++entry)
        watch(entry.key(), entry.value());
}

void Session::askMetricNames()
{
    if (m_namesPending || m_sources.isEmpty())
        return;
    m_namesClient = std::make_unique<PrometheusClient>(m_sources.first());
    m_namesPending = m_namesClient->labelValues(
        QStringLiteral("__name__"), [this](const Result<QStringList> &names) {
            // It owns what is running here and goes when that is done.
            const std::unique_ptr<PendingQuery> finished = std::move(m_namesPending);
            if (names && m_dashboard)
                m_dashboard->setMetricNames(QSet<QString>(names->cbegin(), names->cend()));
            else if (!names)
                qCWarning(appLog) << "metric names:" << names.error().detail;
        });
}

} // namespace opsglass
