// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localdesk.h"

#include "app/localexpression.h"
#include "app/session.h"
#include "app/settings.h"
#include "collectors/exporter/exporter.h"
#include "collectors/local/localclient.h"
#include "collectors/local/localkeeper.h"
#include "collectors/procfs/localcollector.h"
#include "collectors/procfs/localmetrics.h"
#include "models/dashboard/sources.h"
#include "models/store/localhistory.h"

#include <QLoggingCategory>

namespace opsglass {

namespace {

Q_LOGGING_CATEGORY(localLog, "opsglass.local")

constexpr Milliseconds readingInterval = std::chrono::seconds(2);
/// Of a file from before counters were on record, so much is looked at for them.
constexpr Milliseconds lastDay = std::chrono::hours(24);

/// Where the counters of the watch list stood when they were read last.
QList<WatchTotals> lastTotals(const LocalHistory &history, Instant now)
{
    const auto series
        = history.select({ { QStringLiteral("agent"), LocalMatcher::Op::NotEqual, {} },
                             { QStringLiteral("__name__"), LocalMatcher::Op::Matches,
                                 QStringLiteral("process_.*_total") } },
            { now - lastDay, now });
    if (!series) {
        qCWarning(localLog).noquote() << series.error().message << series.error().detail;
        return watchTotals(history.counters());
    }
    QList<LocalReading> readings = history.counters();
    for (const LocalSeries &one : *series)
        readings.append({ one.times.last(), { { one.labels, one.values.last() } } });
    return watchTotals(readings);
}

} // namespace

LocalDesk::LocalDesk(Session *session, const QString &file, QObject *parent)
    : QObject(parent)
    , m_collector(new LocalCollector)
    , m_keeper(new LocalKeeper(file))
    , m_exporter(new Exporter(localMetrics()))
{
    session->adopt(m_collector);
    session->adopt(m_keeper);
    session->adopt(m_exporter);
    connectCollectors();
    session->setLocal(source(), client());
}

LocalDesk::~LocalDesk()
{
    // What start() began over there speaks of this desk.
    QMetaObject::invokeMethod(
        m_keeper, [] {}, Qt::BlockingQueuedConnection);
}

PrometheusSource LocalDesk::source()
{
    PrometheusSource source;
    source.id = QStringLiteral("local");
    source.name = tr("This machine");
    source.scrapeInterval = readingInterval;
    return source;
}

QString LocalDesk::historyFile() { return profileDataDirectory() + QStringLiteral("/local.db"); }

QString LocalDesk::sourceNames(const Dashboard &dashboard, const QString &others)
{
    const QStringList named = namedSources(dashboard);
    const qsizetype local = named.count(source().id);
    if (local == 0 || others.isEmpty())
        return local == 0 ? others : source().name;
    return local == named.size() ? source().name : others + QLatin1String(", ") + source().name;
}

std::function<std::shared_ptr<CatalogClient>()> LocalDesk::client() const
{
    return [history = m_keeper->history()]() -> std::shared_ptr<CatalogClient> {
        return std::make_shared<LocalClient>(history, localQueryOf, localMetrics());
    };
}

void LocalDesk::connectCollectors()
{
    // On the collector thread, without a detour.
    connect(m_collector, &LocalCollector::read, m_keeper, &LocalKeeper::add);
    connect(m_collector, &LocalCollector::read, m_exporter, &Exporter::take);
    connect(m_collector, &LocalCollector::read, this, [this] {
        constexpr int enough = 2;
        if (m_readings < enough && ++m_readings == enough)
            Q_EMIT filled();
    });
    connect(m_keeper, &LocalKeeper::said, this, &LocalDesk::said);
    connect(m_keeper, &LocalKeeper::failed, this, &LocalDesk::failed);
    connect(m_exporter, &Exporter::serving, this, &LocalDesk::serving);
    connect(m_exporter, &Exporter::stopped, this, &LocalDesk::stopped);
    connect(m_exporter, &Exporter::failed, this, &LocalDesk::exporterFailed);
}

void LocalDesk::start(History history)
{
    QMetaObject::invokeMethod(
        m_keeper, [this, history, keeper = m_keeper, collector = m_collector] {
            const Instant now = Session::now();
            if (history == History::Kept)
                keeper->open(now);
            else
                keeper->openToRead(now);
            Q_EMIT begun(lastTotals(*keeper->history(), now));
            collector->start(readingInterval);
        });
}

void LocalDesk::setExporter(const ExporterSettings &settings)
{
    QMetaObject::invokeMethod(
        m_exporter, [exporter = m_exporter, settings] { exporter->apply(settings); });
}

} // namespace opsglass
