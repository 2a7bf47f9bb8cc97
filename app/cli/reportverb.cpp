// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportverb.h"

#include "app/cli/clisources.h"
#include "app/cli/terminaltext.h"
#include "app/export/exporttarget.h"
#include "app/report/reportfile.h"
#include "app/report/reportrun.h"
#include "app/report/scheduledreport.h"
#include "app/secretstore.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/signalwatch.h"
#include "app/sources.h"
#include "collectors/managed/managedprometheus.h"
#include "models/report/reportwords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTextStream>

#include <cstdio>

namespace opsglass {

namespace {

constexpr int exitWritten = 0;
constexpr int exitIncomplete = 1;
constexpr int exitNoSettings = 78; // EX_CONFIG
constexpr int exitUnreachable = 69; // EX_UNAVAILABLE
constexpr int exitCannotWrite = 73; // EX_CANTCREAT

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)
};

void complain(const QString &text)
{
    QTextStream(stderr) << "opsglass report: " << oneLine(text) << Qt::endl;
}

/// Says what the report lacks because somebody did not answer, or because nothing is there.
int verdictOf(const Report &report)
{
    for (const ReportProblem &problem : report.problems)
        complain(QStringLiteral("%1: %2").arg(problem.subject, problem.message));
    for (const SystemReport &system : report.systems) {
        for (const MissingFigure &missing : system.missing) {
            if (!missing.problem.isEmpty())
                complain(
                    QStringLiteral("%1: %2: %3")
                        .arg(system.name, figureTitle(infoOf(missing.figure)), missing.problem));
        }
    }
    if (report.systems.isEmpty())
        complain(Text::tr("The source has none of the metrics of the systems Opsglass knows."));
    return report.isComplete() && !report.systems.isEmpty() ? exitWritten : exitIncomplete;
}

int write(const Report &report, const ReportOptions &options)
{
    const QByteArray bytes = reportBytes(report, options.format, QTimeZone::systemTimeZone());
    if (options.output.isEmpty()) {
        // Who reads it may have enough of it; that is no mistake.
        const ExportResult result
            = writeStandardOutput([&bytes](const ExportSink &sink) { return sink(bytes, 1); });
        if (!result.message.isEmpty())
            complain(result.message);
        return result.isGood() ? verdictOf(report) : exitCannotWrite;
    }
    const auto written = replaceFile(options.output, bytes);
    if (!written) {
        complain(written.error().message);
        return exitCannotWrite;
    }
    return verdictOf(report);
}

int scheduledCode(const Result<QString> &path)
{
    if (path)
        return exitWritten;
    switch (path.error().kind) {
    case Error::Kind::Cancelled:
        return exitWritten; // somebody else writes it
    case Error::Kind::Io:
        complain(path.error().message);
        return exitCannotWrite;
    case Error::Kind::Unsupported:
        complain(path.error().message);
        return exitNoSettings;
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Auth:
    case Error::Kind::Http:
    case Error::Kind::Malformed:
    case Error::Kind::Query:
        break;
    }
    complain(path.error().message);
    return exitUnreachable;
}

/// Starts the private Prometheus and waits for it. Errors: those of ManagedPrometheus.
Result<QUrl> started(ManagedPrometheus &managed)
{
    Result<QUrl> url = failure({});
    QEventLoop loop;
    QObject::connect(&managed, &ManagedPrometheus::ready, &loop, [&](const QUrl &ready) {
        url = ready;
        loop.quit();
    });
    QObject::connect(&managed, &ManagedPrometheus::failed, &loop, [&](const Error &error) {
        url = failure(error);
        loop.quit();
    });
    QMetaObject::invokeMethod(&managed, &ManagedPrometheus::start, Qt::QueuedConnection);
    loop.exec();
    return url;
}

/// What has to be started to be asked: the demo, or the past of the scraped endpoints.
class PreparedSource {
public:
    /// Adds the source of the schedule unless it is a server.
    /// Errors: those of Demo and of ManagedPrometheus.
    Result<void> add(ScheduledChoices &choices, const QList<ServerSettings> &endpoints)
    {
        if (choices.schedule.source == ScheduledChoices::demoKey())
            return demoSources(m_demo).map([&choices](const QList<PrometheusSource> &sources) {
                choices.source = sources.first();
                choices.rules = RuleLibrary::packs();
            });
        if (choices.schedule.source != Sources::scrapedId() || endpoints.isEmpty())
            return {};
        return started(m_managed).map([&choices, &endpoints](const QUrl &url) {
            choices.source = scrapedSource(endpoints);
            choices.source->baseUrl = url.toString();
        });
    }

private:
    Demo m_demo { profileDataDirectory() + QStringLiteral("/demo") };
    // It scrapes nothing for the short time this takes: the report is about what was.
    ManagedPrometheus m_managed { scrapeConfig({}) };
};

/// Writes the report of the settings if it is due.
int runScheduled()
{
    const auto settings = SettingsFile(profileConfigDirectory()).read();
    if (!settings) {
        complain(settings.error().message);
        return exitNoSettings;
    }
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const Instant now = Session::now();
    const QString directory = profileDataDirectory();
    const auto due = dueAt(settings->report, ReportRecord(directory).last(), now, zone);
    if (!due || *due > now)
        return exitWritten;
    ScheduledChoices choices = scheduledChoices(*settings);
    PreparedSource prepared;
    const auto added = prepared.add(choices, endpointsAmong(switchedOn(*settings)));
    if (!added && added.error().kind == Error::Kind::Cancelled) {
        complain(Text::tr("The Opsglass that runs scrapes the endpoints and writes the report."));
        return exitWritten;
    }
    if (!added) {
        complain(added.error().message);
        return exitUnreachable;
    }
    SecretStore secrets(profileConfigDirectory());
    choices.secrets = &secrets;
    int code = exitUnreachable;
    SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, &signals, &QCoreApplication::quit);
    ScheduledReport report(directory, choices, *due, zone);
    // Queued, because it may end before there is an event loop to quit.
    QObject::connect(
        &report, &ScheduledReport::finished, &signals,
        [&code](const Result<QString> &path) {
            code = scheduledCode(path);
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    report.start();
    QCoreApplication::exec();
    return code;
}

} // namespace

int runReport(const ReportOptions &options)
{
    if (options.isScheduled)
        return runScheduled();
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.target.isDemo ? demoSources(demo) : serverSources({ *options.target.source });
    if (!sources) {
        complain(sources.error().message);
        return exitUnreachable;
    }
    const Instant now = Session::now();
    ReportRequest request;
    request.source = sources->first();
    request.rules = options.target.rules;
    request.alertmanagers = options.target.alertmanagers;
    request.window = { now - options.since, now };
    request.limits.slow = options.slow;
    int code = exitUnreachable;
    SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, &signals, &QCoreApplication::quit);
    ReportRun run(request);
    QObject::connect(&run, &ReportRun::finished, &run, [&](const Result<Report> &report) {
        if (report)
            code = write(*report, options);
        else
            complain(report.error().message);
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return code;
}

} // namespace opsglass
