// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"

#include "app/demo/demo.h"
#include "app/settings.h"
#include "collectors/managed/managedprometheus.h"

namespace opsglass {

namespace {

/// The id of a source that stands alone; panels that name another are shown from it as well.
QString onlyId() { return QStringLiteral("default"); }

} // namespace

ManagedConfig scrapeConfig(const QList<QUrl> &endpoints)
{
    ManagedConfig config;
    config.dataDirectory = profileDataDirectory() + QStringLiteral("/managed");
    for (const QUrl &endpoint : endpoints)
        config.targets.append({ publicText(endpoint), endpoint });
    return config;
}

QString scrapedName(const QList<QUrl> &endpoints)
{
    QStringList names;
    for (const QUrl &endpoint : endpoints)
        names << publicText(endpoint);
    return names.join(QStringLiteral(", "));
}

Sources::Sources(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

Sources::~Sources() = default;

void Sources::leave()
{
    Q_EMIT left();
    m_session->removeSources();
    m_demo.reset();
    m_managed.reset();
    m_name.clear();
}

void Sources::startDemo()
{
    leave();
    const QString title = tr("Preparing the demo");
    m_demo = std::make_unique<Demo>(profileDataDirectory() + QStringLiteral("/demo"));
    connect(
        m_demo.get(), &Demo::progress, this, [this, title](double fraction, const QString &step) {
            Q_EMIT progressed(title, step, fraction);
        });
    connect(m_demo.get(), &Demo::ready, this, [this](const QUrl &url) {
        add({ tr("Demo"), url }, onlyId(), Demo::scrapeInterval);
        Q_EMIT ready();
    });
    connect(m_demo.get(), &Demo::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("The demo cannot run"), error); });
    Q_EMIT progressed(title, tr("Starting"), -1);
    m_demo->start();
}

void Sources::useServers(const QList<NamedServer> &servers)
{
    leave();
    for (const NamedServer &server : servers)
        add(server, entryOf(server).id, PrometheusSource().scrapeInterval);
    if (!servers.isEmpty())
        Q_EMIT ready();
}

void Sources::scrape(const QList<QUrl> &endpoints)
{
    leave();
    const ManagedConfig config = scrapeConfig(endpoints);
    m_managed = std::make_unique<ManagedPrometheus>(config);
    const QString name = scrapedName(endpoints);
    connect(m_managed.get(), &ManagedPrometheus::ready, this,
        [this, name, interval = config.interval](const QUrl &url) {
            add({ name, url }, onlyId(), interval);
            Q_EMIT ready();
        });
    connect(m_managed.get(), &ManagedPrometheus::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("The endpoint cannot be watched"), error); });
    Q_EMIT progressed(tr("Starting the managed Prometheus"),
        tr("Its first sample comes within ten seconds."), -1);
    m_managed->start();
}

void Sources::add(const NamedServer &server, const QString &id, Milliseconds scrapeInterval)
{
    PrometheusSource source;
    source.id = id;
    source.name = server.name.isEmpty() ? publicText(server.url) : server.name;
    if (m_session->sources().isEmpty())
        m_name = source.name;
    source.baseUrl = server.url.toString();
    source.scrapeInterval = scrapeInterval;
    m_session->addSource(source);
}

} // namespace opsglass
