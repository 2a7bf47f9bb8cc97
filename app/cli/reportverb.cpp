// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportverb.h"

#include "app/cli/clisources.h"
#include "app/cli/terminaltext.h"
#include "app/quitsignals.h"
#include "app/report/reportfile.h"
#include "app/report/reportrun.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/report/reportwords.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <cstdio>

namespace opsglass {

namespace {

constexpr int exitWritten = 0;
constexpr int exitIncomplete = 1;
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

Result<void> writeOut(const QByteArray &bytes)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return failure({ Error::Kind::Io,
            Text::tr("Standard output cannot be written: %1.").arg(out.errorString()), {} });
    return {};
}

int write(const Report &report, const ReportOptions &options)
{
    const QByteArray bytes = reportBytes(report, options.format, QTimeZone::systemTimeZone());
    const auto written
        = options.output.isEmpty() ? writeOut(bytes) : replaceFile(options.output, bytes);
    if (!written) {
        complain(written.error().message);
        return exitCannotWrite;
    }
    return verdictOf(report);
}

} // namespace

int runReport(const ReportOptions &options)
{
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
    QuitSignals signals;
    QObject::connect(&signals, &QuitSignals::received, &signals, &QCoreApplication::quit);
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
