// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"

#include "app/demo/demo.h"
#include "app/serverlist.h"
#include "app/serversource.h"
#include "app/settings.h"
#include "collectors/managed/managedprometheus.h"
#include "collectors/prometheus/client.h"
#include "collectors/prometheus/connectionsigns.h"

#include <algorithm>
#include <iterator>

namespace opsglass {

namespace {

/// The id of the demo; panels that name another source are shown from it as well.
QString demoId() { return QStringLiteral("default"); }

bool isEndpoint(const ServerSettings &server)
{
    return server.kind == ServerSettings::Kind::Endpoint;
}

} // namespace

QList<ServerSettings> endpointsAmong(const QList<ServerSettings> &servers)
{
    QList<ServerSettings> endpoints;
    std::copy_if(servers.cbegin(), servers.cend(), std::back_inserter(endpoints), isEndpoint);
    return endpoints;
}

ManagedConfig scrapeConfig(const QList<ServerSettings> &endpoints)
{
    ManagedConfig config;
    config.dataDirectory = profileDataDirectory() + QStringLiteral("/managed");
    for (const ServerSettings &endpoint : endpoints)
        config.targets.append({ publicText(QUrl(endpoint.url)), QUrl(endpoint.url), {},
            endpoint.scrapeInterval.value_or(Milliseconds(0)) });
    return config;
}

PrometheusSource scrapedSource(const QList<ServerSettings> &endpoints)
{
    QStringList names;
    PrometheusSource source;
    source.id = Sources::scrapedId();
    source.scrapeInterval = ManagedConfig().interval;
    for (const ServerSettings &endpoint : endpoints) {
        names << endpoint.name;
        source.scrapeInterval
            = std::max(source.scrapeInterval, endpoint.scrapeInterval.value_or(Milliseconds(0)));
    }
    source.name = names.join(QStringLiteral(", "));
    return source;
}

Milliseconds shortestInterval(const QList<ServerSettings> &endpoints)
{
    const Milliseconds usual = ManagedConfig().interval;
    Milliseconds shortest = endpoints.isEmpty() ? usual : Milliseconds::max();
    for (const ServerSettings &endpoint : endpoints)
        shortest = std::min(shortest, endpoint.scrapeInterval.value_or(usual));
    return shortest;
}

Sources::Sources(Session *session, SecretStore *secrets, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_secrets(secrets)
{
}

Sources::~Sources() = default;

void Sources::leave()
{
    Q_EMIT left();
    m_session->removeSources();
    m_demo.reset();
    m_managed.reset();
    m_scraped = {};
    m_used.clear();
    m_lacking.clear();
    m_questions.clear();
    Q_EMIT lackingChanged();
}

QString Sources::name() const
{
    return m_session->sources().isEmpty() ? QString() : m_session->sources().first().name;
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
        PrometheusSource source;
        source.id = demoId();
        source.name = tr("Demo");
        source.baseUrl = url.toString();
        source.scrapeInterval = Demo::scrapeInterval;
        m_session->addSource(source);
        Q_EMIT ready();
    });
    connect(m_demo.get(), &Demo::failed, this,
        [this](const Error &error) { Q_EMIT failed(tr("The demo cannot run"), error); });
    Q_EMIT progressed(title, tr("Starting"), -1);
    m_demo->start();
}

void Sources::use(const QList<ServerSettings> &servers)
{
    leave();
    m_used = servers;
    const QList<ServerSettings> endpoints = endpointsAmong(servers);
    if (endpoints.isEmpty())
        addAll();
    else
        startManaged(endpoints);
}

void Sources::startManaged(const QList<ServerSettings> &endpoints)
{
    m_scraped = scrapedSource(endpoints);
    m_managed = std::make_unique<ManagedPrometheus>(scrapeConfig(endpoints));
    connect(m_managed.get(), &ManagedPrometheus::ready, this, [this](const QUrl &url) {
        m_scraped.baseUrl = url.toString();
        addAll();
    });
    // Servers do not need it.
    connect(m_managed.get(), &ManagedPrometheus::failed, this, [this](const Error &error) {
        const bool hasStarted = !m_session->sources().isEmpty();
        m_scraped.baseUrl.clear();
        if (!hasStarted)
            addAll();
        Q_EMIT failed(tr("The endpoint cannot be watched"), error);
    });
    Q_EMIT progressed(tr("Starting the managed Prometheus"),
        tr("Its first sample comes within ten seconds."), -1);
    m_managed->start();
}

void Sources::addAll()
{
    bool hasScraped = false;
    for (const ServerSettings &server : std::as_const(m_used)) {
        if (!isEndpoint(server)) {
            m_session->addSource(sourceOf(server, m_secrets->known(server)));
        } else if (!hasScraped && !m_scraped.baseUrl.isEmpty()) {
            m_session->addSource(m_scraped);
            hasScraped = true;
        }
    }
    if (m_session->sources().isEmpty())
        return;
    Q_EMIT ready();
    const QList<ServerSettings> used = m_used;
    for (const ServerSettings &server : used) {
        if (!missingFields(server, m_secrets->known(server)).isEmpty())
            fetch(server);
        else
            learnInterval(server);
    }
}

void Sources::learnInterval(const ServerSettings &server)
{
    if (isEndpoint(server) || server.scrapeInterval)
        return;
    PrometheusClient client(sourceOf(server, m_secrets->known(server)));
    // A server that does not say is as before.
    m_questions.push_back(
        client.targets([this, id = server.id](const Result<QList<TargetInfo>> &targets) {
            if (const auto interval = usualInterval(targets.value_or(QList<TargetInfo>())))
                Q_EMIT intervalSeen(id, *interval);
        }));
}

void Sources::fetch(const ServerSettings &server)
{
    m_secrets->fetch(server, [this, server](const SecretStore::Fetched &fetched) {
        if (!m_used.contains(server))
            return;
        if (missingFields(server, fetched.secrets).isEmpty()) {
            renew(server.id);
            return;
        }
        m_lacking << server.id;
        Q_EMIT lackingChanged();
        if (fetched.problem)
            Q_EMIT secretsMissing(server, *fetched.problem);
    });
}

void Sources::renew(const QString &id)
{
    const auto server = std::find_if(m_used.cbegin(), m_used.cend(),
        [&id](const ServerSettings &used) { return used.id == id && !isEndpoint(used); });
    if (server == m_used.cend())
        return;
    m_session->addSource(sourceOf(*server, m_secrets->known(*server)));
    learnInterval(*server);
    m_lacking.removeAll(id);
    Q_EMIT lackingChanged();
    Q_EMIT renewed();
}

QList<ServerSettings> Sources::lacking() const
{
    QList<ServerSettings> lacking;
    std::copy_if(m_used.cbegin(), m_used.cend(), std::back_inserter(lacking),
        [this](const ServerSettings &server) { return m_lacking.contains(server.id); });
    return lacking;
}

} // namespace opsglass
