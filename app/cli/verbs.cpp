// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include "app/arguments.h"
#include "app/cli/alerts.h"
#include "app/cli/check.h"
#include "app/cli/export.h"
#include "app/cli/monitor.h"
#include "app/cli/query.h"
#include "app/cli/render.h"
#include "app/cli/reportverb.h"
#include "app/cli/settingsverb.h"
#include "app/session.h"
#include "app/startup.h"
#include "app/translations.h"
#include "views/theme/calmstyle.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <algorithm>
#include <csignal>

namespace opsglass {

namespace {

/// Monitoring systems take 2 for "critical".
constexpr int exitAlertsUsage = 3;

/// One that draws nothing.
template <typename Parse, typename Options>
int runPlain(int argc, char **argv, Parse parse, int (*run)(const Options &), int usage)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    const Result<Options> options = parse();
    return options ? run(*options) : complain(options.error().message, usage);
}

/// One that draws, without a display.
template <typename Parse, typename Options>
int runDrawing(int argc, char **argv, Parse parse, int (*run)(const Options &))
{
    const Result<Options> options = inOwnLanguage(argc, argv, parse);
    if (!options)
        return complain(options.error().message);
    // No window is shown; the person's own choice is kept.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    installTranslations();
    return run(*options);
}

struct Verb {
    const char *name;
    int (*run)(int argc, char **argv, const QStringList &words);
};

constexpr Verb verbs[] {
    { "alerts",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseAlertsArguments(words); }, runAlerts,
                exitAlertsUsage);
        } },
    { "check",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseCheckArguments(words); }, runCheck, exitUsage);
        } },
    { "export",
        [](int argc, char **argv, const QStringList &words) {
            return runDrawing(
                argc, argv, [&words] { return parseExportArguments(words); }, runExport);
        } },
    { "monitor",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseMonitorArguments(words); }, runMonitor,
                exitUsage);
        } },
    { "query",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseQueryArguments(words, Session::now()); },
                runQuery, exitUsage);
        } },
    { "render",
        [](int argc, char **argv, const QStringList &words) {
            return runDrawing(
                argc, argv, [&words] { return parseRenderArguments(words); }, runRender);
        } },
    { "report",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseReportArguments(words); }, runReport, exitUsage);
        } },
    { "settings",
        [](int argc, char **argv, const QStringList &words) {
            return runPlain(
                argc, argv, [&words] { return parseSettingsArguments(words); }, runSettings,
                exitUsage);
        } },
};

} // namespace

std::optional<int> runVerb(int argc, char **argv, const QStringList &words)
{
    const QString name = words.value(0);
    const auto verb = std::find_if(std::begin(verbs), std::end(verbs),
        [&name](const Verb &one) { return name == QLatin1String(one.name); });
    if (verb == std::end(verbs))
        return {};
    if (words.contains(QStringLiteral("--help"))) {
        QTextStream(stdout) << inOwnLanguage(argc, argv, helpText);
        return 0;
    }
    // Commands say themselves what went wrong; the log would say it a second time.
    QLoggingCategory::setFilterRules(QStringLiteral("opsglass.*.info=false"));
    // Who reads the output may have enough of it: writing says so then, and nothing is killed.
    std::signal(SIGPIPE, SIG_IGN);
    return verb->run(argc, argv, words.sliced(1));
}

} // namespace opsglass
