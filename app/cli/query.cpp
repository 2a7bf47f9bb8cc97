// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include "app/cli/cliexit.h"
#include "app/cli/clisources.h"
#include "app/cli/querytable.h"
#include "app/cli/terminaltext.h"
#include "app/demo/demo.h"
#include "app/export/exporttarget.h"
#include "app/localdesk.h"
#include "app/localexpression.h"
#include "app/session.h"
#include "app/settings.h"
#include "collectors/local/localclient.h"
#include "collectors/local/localkeeper.h"
#include "collectors/procfs/localcollector.h"
#include "collectors/procfs/localmetrics.h"
#include "collectors/prometheus/client.h"
#include "models/export/csvcell.h"
#include "models/export/csvwriter.h"
#include "models/export/jsontables.h"
#include "models/export/matrixtables.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLocale>
#include <QTextStream>

namespace opsglass {

namespace {

void complain(const QString &text)
{
    QTextStream(stderr) << "opsglass query: " << oneLine(text) << Qt::endl;
}

int complain(const Error &error)
{
    complain(error.message);
    return isUnreachable(error) ? cliexit::unreachable : cliexit::failed;
}

QueryAnswer ask(QueryClient &client, const QueryRequest &request)
{
    QueryAnswer answer;
    QEventLoop loop;
    const auto pending = client.ask(request, [&](const QueryAnswer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

/// The request as it is about this moment, if it is about now.
QueryRequest momentOf(const QueryOptions &options)
{
    QueryRequest request = options.request;
    if (options.endsNow)
        request.grid.start += Session::now() - request.grid.end();
    return request;
}

/// Reads this machine twice: what is a rate has a value then.
void readThisMachine(LocalKeeper &keeper)
{
    LocalCollector collector;
    QEventLoop loop;
    int readings = 0;
    QObject::connect(&collector, &LocalCollector::read, &keeper, &LocalKeeper::add);
    QObject::connect(&collector, &LocalCollector::read, &loop, [&readings, &loop] {
        if (++readings == 2)
            loop.quit();
    });
    collector.start(LocalDesk::source().scrapeInterval);
    loop.exec();
}

QueryAnswer askThisMachine(const QueryOptions &options)
{
    LocalKeeper keeper(LocalDesk::historyFile());
    QObject::connect(&keeper, &LocalKeeper::said, &keeper, qOverload<const QString &>(complain));
    QObject::connect(&keeper, &LocalKeeper::failed, &keeper,
        [](const Error &error) { complain(error.message); });
    keeper.openToRead(Session::now());
    if (options.endsNow || options.request.grid.end() > Session::now())
        readThisMachine(keeper);
    LocalClient client(keeper.history(), localQueryOf, localMetrics());
    return ask(client, momentOf(options));
}

/// Errors: Demo's.
Result<QueryAnswer> askServer(const QueryOptions &options)
{
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.source.isDemo ? demoSources(demo) : serverSources(options.source.servers);
    if (!sources)
        return failure(sources.error());
    PrometheusClient client(sources->constFirst());
    return ask(client, momentOf(options));
}

QJsonObject factsOf(const QueryRequest &request, const Grid &grid, const QTimeZone &zone)
{
    const auto time = [&zone](Instant at) { return QString::fromLatin1(timeCell(at, zone)); };
    if (request.kind == QueryKey::Kind::InstantQuery)
        return { { QStringLiteral("expr"), request.expr },
            { QStringLiteral("time"), time(grid.start) } };
    return { { QStringLiteral("expr"), request.expr }, { QStringLiteral("from"), time(grid.start) },
        { QStringLiteral("to"), time(grid.end()) },
        { QStringLiteral("step"), static_cast<double>(grid.step.count()) / 1000 } };
}

ExportSource sourceOf(const QueryOptions &options, const Matrix &matrix)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const QList<ExportTable> tables = matrixTables(matrix, options.request.kind);
    switch (options.format) {
    case QueryOptions::Format::Table:
        return [=](const ExportSink &sink) { return writeAligned(tables, zone, sink); };
    case QueryOptions::Format::Csv: {
        const CsvStyle style
            = options.isForSpreadsheet ? CsvStyle::forSpreadsheet(QLocale()) : CsvStyle();
        return [=](const ExportSink &sink) { return writeCsv(tables, style, zone, sink); };
    }
    case QueryOptions::Format::Json:
        break;
    }
    const ExportedPart part { factsOf(options.request, matrix.grid, zone), tables };
    return [=](const ExportSink &sink) { return writeJson(part, zone, sink); };
}

int write(const QueryOptions &options, const ExportSource &source)
{
    const ExportResult result = options.target == QLatin1String("-")
        ? writeStandardOutput(source)
        : writeExportFile(options.target, source);
    if (!result.message.isEmpty())
        complain(result.message);
    if (result.isGood())
        return cliexit::good;
    return result.end == ExportResult::End::CannotCreate ? cliexit::cannotCreate
                                                         : cliexit::cannotWrite;
}

} // namespace

int runQuery(const QueryOptions &options)
{
    const Result<QueryAnswer> answer = options.source.isLocal
        ? Result<QueryAnswer>(askThisMachine(options))
        : askServer(options);
    if (!answer) {
        complain(answer.error().message);
        return cliexit::unreachable;
    }
    for (const QString &warning : answer->warnings)
        complain(warning);
    if (!answer->result)
        return complain(answer->result.error());
    return write(options, sourceOf(options, *answer->result));
}

} // namespace opsglass
