// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli/verbs.h"
#include "app/profile.h"
#include "app/program.h"
#include "app/signalwatch.h"
#include "app/startup.h"
#include "app/version.h"
#include "views/theme/calmstyle.h"

#include <QApplication>
#include <QTextStream>
#include <QTranslator>

using namespace opsglass;

namespace {

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
    const SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, qApp, &QCoreApplication::quit);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("opsglass"));
    QCoreApplication::setApplicationVersion(version());
    dropRelativeDirectories();
    QStringList given;
    for (int index = 1; index < argc; ++index)
        given << QString::fromLocal8Bit(argv[index]);
    const auto words = takeProfile(given);
    if (!words)
        return complain(words.error().message);
    if (const std::optional<int> code = runVerb(argc, argv, *words))
        return *code;
    const auto arguments = parseArguments(*words);
    if (!arguments)
        return complain(arguments.error().message);
    if (arguments->showsHelp)
        return print(helpText());
    if (arguments->showsVersion)
        return print(QStringLiteral("opsglass %1\n").arg(version()));
    return runWindow(argc, argv, *arguments);
}
