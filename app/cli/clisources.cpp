// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clisources.h"

#include <QCoreApplication>
#include <QEventLoop>

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

QList<PrometheusSource> serverSources(const QList<NamedServer> &servers)
{
    QList<PrometheusSource> sources;
    for (const NamedServer &server : servers) {
        const ServerEntry entry = entryOf(server);
        PrometheusSource source;
        source.id = entry.id;
        source.name = entry.name;
        source.baseUrl = server.url.toString();
        sources << source;
    }
    return sources;
}

} // namespace opsglass
