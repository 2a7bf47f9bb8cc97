// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli/alerts.h"
#include "app/cli/check.h"
#include "app/cli/render.h"
#include "app/cli/reportverb.h"
#include "app/program.h"
#include "app/quitsignals.h"
#include "app/version.h"
#include "views/theme/calmstyle.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

using namespace opsglass;

namespace {

constexpr int exitUsage = 2;
/// Monitoring systems take 2 for "critical".
constexpr int exitAlertsUsage = 3;

int complain(const QString &text, int code = exitUsage)
{
    QTextStream(stderr) << "opsglass: " << text << '\n';
    return code;
}

int print(const QString &text)
{
    QTextStream(stdout) << text;
    return 0;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// The program's texts in the person's language, and English plurals where there is none.
void installTranslations(QTranslator &translator)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("opsglass");
    const QString separator = QStringLiteral("_");
    if (translator.load(QLocale(), name, separator, folder)
        || translator.load(QLocale(QLocale::English), name, separator, folder))
        QCoreApplication::installTranslator(&translator);
}

int runAlertsVerb(int argc, char **argv, const QStringList &words)
{
    const auto options = parseAlertsArguments(words.sliced(1));
    if (!options)
        return complain(options.error().message, exitAlertsUsage);
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    installTranslations(translator);
    return runAlerts(*options);
}

int runCheckVerb(int argc, char **argv, const QStringList &words)
{
    const auto options = parseCheckArguments(words.sliced(1));
    if (!options)
        return complain(options.error().message);
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    installTranslations(translator);
    return runCheck(*options);
}

int runReportVerb(int argc, char **argv, const QStringList &words)
{
    const auto options = parseReportArguments(words.sliced(1));
    if (!options)
        return complain(options.error().message);
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    installTranslations(translator);
    return runReport(*options);
}

int runRenderVerb(int argc, char **argv, const QStringList &words)
{
    const auto options = parseRenderArguments(words.sliced(1));
    if (!options)
        return complain(options.error().message);
    // No window is shown, so no display is needed; the person's own choice is kept.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QTranslator translator;
    installTranslations(translator);
    return runRender(*options);
}

int runWindow(int argc, char **argv, const Arguments &arguments)
{
    if (!hasDisplay())
        return complain(
            QStringLiteral("there is no display; “opsglass render” draws dashboards without one."));
    const QApplication application(argc, argv);
    QApplication::setStyle(new CalmStyle);
    QTranslator translator;
    installTranslations(translator);
    QApplication::setApplicationDisplayName(QStringLiteral("Opsglass"));
    QApplication::setDesktopFileName(QStringLiteral("opsglass"));
    Program program(arguments);
    const QuitSignals signals;
    QObject::connect(&signals, &QuitSignals::received, qApp, &QCoreApplication::quit);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("opsglass"));
    QCoreApplication::setApplicationVersion(version());
    QStringList words;
    for (int index = 1; index < argc; ++index)
        words << QString::fromLocal8Bit(argv[index]);
    const QString verb = words.value(0);
    const bool isVerb = verb == QLatin1String("render") || verb == QLatin1String("check")
        || verb == QLatin1String("alerts") || verb == QLatin1String("report");
    if (isVerb && words.contains(QStringLiteral("--help")))
        return print(helpText());
    if (verb == QLatin1String("alerts"))
        return runAlertsVerb(argc, argv, words);
    if (verb == QLatin1String("report"))
        return runReportVerb(argc, argv, words);
    if (verb == QLatin1String("render"))
        return runRenderVerb(argc, argv, words);
    if (verb == QLatin1String("check"))
        return runCheckVerb(argc, argv, words);
    const auto arguments = parseArguments(words);
    if (!arguments)
        return complain(arguments.error().message);
    if (arguments->showsHelp)
        return print(helpText());
    if (arguments->showsVersion)
        return print(QStringLiteral("opsglass %1\n").arg(version()));
    return runWindow(argc, argv, *arguments);
}
