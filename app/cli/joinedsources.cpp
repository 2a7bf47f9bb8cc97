// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joinedsources.h"

#include "app/cli/clisources.h"
#include "app/localdesk.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/dashboard/sources.h"

#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// Two readings of this machine take as long as one interval.
constexpr auto patience = 60s;

bool namesThisMachine(const Dashboard &dashboard)
{
    return namedSources(dashboard).contains(LocalDesk::source().id);
}

bool namesOnlyThisMachine(const Dashboard &dashboard)
{
    const QStringList names = namedSources(dashboard);
    return !names.isEmpty() && names.count(LocalDesk::source().id) == names.size();
}

/// The words by which dashboards may name these: ids and names → id.
QHash<QString, QString> aliasesOf(const QList<PrometheusSource> &sources)
{
    QHash<QString, QString> words;
    for (const PrometheusSource &source : sources) {
        words.insert(source.name, source.id);
        words.insert(source.id, source.id);
    }
    return words;
}

} // namespace

JoinedSources::JoinedSources(Session &session)
    : m_session(session)
    , m_demo(profileDataDirectory() + QStringLiteral("/demo"))
{
}

JoinedSources::~JoinedSources() = default;

Result<void> JoinedSources::join(const SourceOptions &named, const QList<Dashboard> &dashboards)
{
    const bool isEnough = named.count() > 0
        || std::all_of(dashboards.begin(), dashboards.end(), namesOnlyThisMachine);
    if (!isEnough)
        return failure(missingSource());
    const auto sources = named.isDemo ? demoSources(m_demo) : serverSources(named.servers);
    if (!sources)
        return failure(sources.error());
    for (const PrometheusSource &source : *sources)
        m_session.addSource(source);
    m_session.setAliases(aliasesOf(*sources));
    if (named.isLocal || std::any_of(dashboards.begin(), dashboards.end(), namesThisMachine))
        joinLocal();
    return {};
}

void JoinedSources::joinLocal()
{
    m_local = std::make_unique<LocalDesk>(&m_session, LocalDesk::historyFile());
    QEventLoop loop;
    const auto complain
        = [](const QString &text) { QTextStream(stderr) << "opsglass: " << text << Qt::endl; };
    QObject::connect(m_local.get(), &LocalDesk::said, m_local.get(), complain);
    QObject::connect(m_local.get(), &LocalDesk::failed, m_local.get(),
        [complain](const Error &error) { complain(error.message); });
    QObject::connect(m_local.get(), &LocalDesk::filled, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    m_local->start(LocalDesk::History::Read);
    loop.exec();
}

QString JoinedSources::namesFor(const Dashboard &dashboard) const
{
    if (m_session.sources().isEmpty())
        return LocalDesk::source().name;
    QStringList names;
    for (const PrometheusSource &source : m_session.sources())
        names << (source.name.isEmpty() ? source.id : source.name);
    return LocalDesk::sourceNames(dashboard, names.join(QLatin1String(", ")));
}

} // namespace opsglass
