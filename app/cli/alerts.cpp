// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alerts.h"

#include "app/alerts/rulelibrary.h"
#include "app/cli/alertsrun.h"
#include "app/cli/clisources.h"
#include "app/cli/terminaltext.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/signalwatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QTextStream>

#include <sys/ioctl.h>
#include <unistd.h>

namespace opsglass {

namespace {

constexpr int exitUnknown = 3;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

/// What the terminal behind standard output can show; a file takes everything, without colours.
AlertsLook standardLook()
{
    AlertsLook look;
    if (::isatty(STDOUT_FILENO) == 0)
        return look;
    look.hasColours = qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != QLatin1String("dumb");
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        look.width = size.ws_col;
    return look;
}

/// Prints reports, each so that the next one can be told from it.
class Printer {
public:
    explicit Printer(const AlertsOptions &options)
        : m_options(options)
    {
    }

    void print(const AlertsReport &report)
    {
        QTextStream out(stdout);
        if (m_options.isJson) {
            const auto format
                = m_options.watches ? QJsonDocument::Compact : QJsonDocument::Indented;
            out << QString::fromUtf8(QJsonDocument(toJson(report)).toJson(format).trimmed())
                << Qt::endl;
            return;
        }
        if (!m_isFirst)
            out << '\n';
        m_isFirst = false;
        if (m_options.watches)
            out << QDateTime::fromMSecsSinceEpoch(report.at.time_since_epoch().count())
                       .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))
                << '\n';
        out << textOf(report, standardLook()) << Qt::flush;
    }

private:
    const AlertsOptions &m_options;
    bool m_isFirst = true;
};

/// What keeps everything from being asked, as a report.
int refuse(const QList<AlertsProblem> &problems, Printer &printer)
{
    AlertsReport report;
    report.at = Session::now();
    report.problems = problems;
    printer.print(report);
    return report.exitCode();
}

/// Says on standard error what is wrong with rule files. \return the problems of refused ones
QList<AlertsProblem> complainOfRules(const RuleLibrary &library, const QStringList &files)
{
    QList<AlertsProblem> refused;
    QTextStream errors(stderr);
    for (const QString &id : files) {
        const RuleFileEntry entry = library.entry(id);
        for (const QString &problem : entry.problems)
            errors << oneLine(problem) << '\n';
        if (entry.isRefused)
            refused.append({ id, entry.problems.first() });
    }
    return refused;
}

} // namespace

int runAlerts(const AlertsOptions &options)
{
    Printer printer(options);
    RuleLibrary library;
    library.setFiles(options.rules);
    const QList<AlertsProblem> refused = complainOfRules(library, options.rules);
    if (!refused.isEmpty())
        return refuse(refused, printer);
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.isDemo ? demoSources(demo) : serverSources(options.sources);
    if (!sources)
        return refuse({ { Text::tr("Demo"), sources.error().message } }, printer);
    int code = exitUnknown;
    SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, &signals, &QCoreApplication::quit);
    AlertsRun run(options, *sources, library);
    QObject::connect(&run, &AlertsRun::reported, &run, [&](const AlertsReport &report) {
        printer.print(report);
        code = report.exitCode();
        if (!options.watches)
            QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return code;
}

} // namespace opsglass
