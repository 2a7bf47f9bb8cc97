// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportverb.h"

#include "app/cli/clisources.h"
#include "app/cli/terminaltext.h"
#include "app/export/exporttarget.h"
#include "app/report/reportfile.h"
#include "app/report/reportrun.h"
#include "app/report/scheduledreport.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/signalwatch.h"
#include "models/report/reportwords.h"

#include <QCoreApplication>
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
    Demo demo(directory + QStringLiteral("/demo"));
    if (choices.schedule.source == QLatin1String("demo")) {
        const auto sources = demoSources(demo);
        if (!sources) {
            complain(sources.error().message);
            return exitUnreachable;
        }
        choices.source = sources->first();
        choices.rules = RuleLibrary::packs();
    }
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
