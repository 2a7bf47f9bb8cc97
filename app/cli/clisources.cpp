// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clisources.h"

#include "app/secretstore.h"
#include "app/serversource.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

/// Errors: Demo's.
Result<QUrl> startDemo(Demo &demo)
{
    Result<QUrl> url = failure({});
    QEventLoop loop;
    QObject::connect(&demo, &Demo::ready, &loop, [&](const QUrl &ready) {
        url = ready;
        loop.quit();
    });
    QObject::connect(&demo, &Demo::failed, &loop, [&](const Error &error) {
        url = failure(error);
        loop.quit();
    });
    QMetaObject::invokeMethod(&demo, &Demo::start, Qt::QueuedConnection);
    loop.exec();
    return url;
}

} // namespace

Result<QList<PrometheusSource>> demoSources(Demo &demo)
{
    const auto url = startDemo(demo);
    if (!url)
        return failure(url.error());
    PrometheusSource source;
    source.id = QStringLiteral("default");
    source.name = Text::tr("Demo");
    source.baseUrl = url->toString();
    source.scrapeInterval = Demo::scrapeInterval;
    return QList { source };
}

PrometheusSource fetchedSource(const ServerSettings &server)
{
    SecretStore store(profileConfigDirectory());
    std::optional<PrometheusSource> source;
    QEventLoop loop;
    store.fetch(server, [&](const SecretStore::Fetched &fetched) {
        source = sourceOf(server, fetched.secrets);
        if (fetched.problem && !source->lacking.isEmpty())
            source->lacking += u' ' + fetched.problem->message;
        loop.quit();
    });
    if (!source)
        loop.exec();
    return *source;
}

QList<PrometheusSource> serverSources(const QList<NamedServer> &servers)
{
    Result<Settings> settings { Settings() };
    if (std::any_of(servers.cbegin(), servers.cend(), mayBeName))
        settings = SettingsFile(profileConfigDirectory()).read();
    const auto known = settings ? settings->servers : QList<ServerSettings>();
    QList<PrometheusSource> sources;
    for (const NamedServer &server : servers) {
        if (const ServerSettings *remembered = rememberedAs(known, server)) {
            sources << fetchedSource(*remembered);
            continue;
        }
        const ServerSettings entry = entryOf(server);
        PrometheusSource source;
        source.id = entry.id;
        source.name = entry.name;
        source.baseUrl = server.url.toString();
        if (server.url.isEmpty())
            source.lacking = settings ? Text::tr("No source is called “%1”.").arg(server.name)
                                      : settings.error().message;
        sources << source;
    }
    return sources;
}

} // namespace opsglass
