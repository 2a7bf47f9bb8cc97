// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/monitor.h"

#include "app/cli/clisources.h"
#include "app/cli/liveview.h"
#include "app/cli/monitorrun.h"
#include "app/export/exporttarget.h"
#include "app/settings.h"
#include "app/signalwatch.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr int exitShown = 0;
constexpr int exitIncomplete = 1;
constexpr int exitUsage = 2;
constexpr int exitUnreachable = 69; // EX_UNAVAILABLE
constexpr int exitSignal = 128; // as shells count

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MonitorVerb)
};

int complain(const QString &text, int code)
{
    QTextStream(stderr) << "opsglass monitor: " << oneLine(text) << Qt::endl;
    return code;
}

/// As wide as the terminal, or as the caller says who catches the lines.
int standardColumns()
{
    if (::isatty(STDOUT_FILENO) != 0)
        return TerminalScreen::size().width();
    constexpr int widest = 1000;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return told > 0 ? std::min(told, widest) : TerminalScreen::size().width();
}

int print(const MonitorState &state)
{
    if (!state.report)
        return complain(state.problem, exitUnreachable);
    const bool hasColours = TerminalScreen::hasColours();
    QByteArray bytes;
    for (const TerminalLine &line :
        monitorLines(state, standardColumns(), QTimeZone::systemTimeZone()))
        bytes += (hasColours ? terminalBytes(line, true) : plainText(line).toUtf8()) + '\n';
    const ExportResult result
        = writeStandardOutput([&bytes](const ExportSink &sink) { return sink(bytes, 1); });
    if (!result.isGood())
        return complain(result.message, exitIncomplete);
    return state.report->isComplete() && !state.report->systems.isEmpty() ? exitShown
                                                                          : exitIncomplete;
}

/// Shows it once, when all is known.
int runOnce(MonitorRun &run)
{
    int code = exitUnreachable;
    SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, &signals, [&code](int number) {
        code = exitSignal + number;
        QCoreApplication::quit();
    });
    QObject::connect(&run, &MonitorRun::changed, &run, [&run, &code] {
        const bool isLost = !run.state().report && !run.state().problem.isEmpty();
        if (!run.isSettled() && !isLost)
            return;
        run.disconnect();
        code = print(run.state());
        QCoreApplication::quit();
    });
    run.start();
    QCoreApplication::exec();
    return code;
}

int runLive(MonitorRun &run)
{
    int code = exitShown;
    SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, &signals, [&code](int number) {
        code = exitSignal + number;
        QCoreApplication::quit();
    });
    LiveView view(QTimeZone::systemTimeZone());
    QObject::connect(&view, &LiveView::quitRequested, &view, &QCoreApplication::quit);
    QObject::connect(&run, &MonitorRun::changed, &view, [&run, &view] { view.show(run.state()); });
    view.show(run.state());
    run.start();
    QCoreApplication::exec();
    return code;
}

} // namespace

int runMonitor(const MonitorOptions &options)
{
    if (options.isLive && !TerminalScreen::isThere())
        return complain(
            Text::tr("--live needs a terminal. Without it the picture is printed once."),
            exitUsage);
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.target.isDemo ? demoSources(demo) : serverSources({ *options.target.source });
    if (!sources)
        return complain(sources.error().message, exitUnreachable);
    PrometheusSource source = sources->first();
    if (options.isLive)
        source.timeout = 10s;
    MonitorRun run(options, source);
    return options.isLive ? runLive(run) : runOnce(run);
}

} // namespace opsglass
