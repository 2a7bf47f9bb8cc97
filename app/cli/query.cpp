// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/query.h"

#include "app/cli/cliexit.h"
#include "app/cli/clisources.h"
#include "app/cli/querytable.h"
#include "app/cli/terminaltext.h"
#include "app/demo/demo.h"
#include "app/export/exporttarget.h"
#include "app/settings.h"
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

QueryAnswer ask(const PrometheusSource &source, const QueryRequest &request)
{
    PrometheusClient client(source);
    QueryAnswer answer;
    QEventLoop loop;
    const auto pending = client.ask(request, [&](const QueryAnswer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return answer;
}

QJsonObject factsOf(const QueryRequest &request, const QTimeZone &zone)
{
    const auto time = [&zone](Instant at) { return QString::fromLatin1(timeCell(at, zone)); };
    if (request.kind == QueryKey::Kind::InstantQuery)
        return { { QStringLiteral("expr"), request.expr },
            { QStringLiteral("time"), time(request.grid.start) } };
    return { { QStringLiteral("expr"), request.expr },
        { QStringLiteral("from"), time(request.grid.start) },
        { QStringLiteral("to"), time(request.grid.end()) },
        { QStringLiteral("step"), static_cast<double>(request.grid.step.count()) / 1000 } };
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
    const ExportedPart part { factsOf(options.request, zone), tables };
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
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.source.isDemo ? demoSources(demo) : serverSources(options.source.servers);
    if (!sources) {
        complain(sources.error().message);
        return cliexit::unreachable;
    }
    const QueryAnswer answer = ask(sources->constFirst(), options.request);
    for (const QString &warning : answer.warnings)
        complain(warning);
    if (!answer.result)
        return complain(answer.result.error());
    return write(options, sourceOf(options, *answer.result));
}

} // namespace opsglass
