// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli/verbs.h"
#include "app/desktop/applicationid.h"
#include "app/desktop/logfile.h"
#include "app/desktop/singleinstance.h"
#include "app/program.h"
#include "app/signalwatch.h"
#include "app/startup.h"
#include "app/transfer/profiletransfer.h"
#include "app/translations.h"
#include "app/version.h"
#include "views/theme/calmstyle.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDBusConnection>
#include <QSessionManager>
#include <QTextStream>

using namespace opsglass;

namespace {

constexpr int exitRefused = 1;

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

/// Files of the profile tell it from others, wherever its folder is.
InstancePlace placeOfProfile()
{
    const QString data = profileDataDirectory();
    const QString runtime = profileRuntimeDirectory();
    const QString profile = profileName();
    const QByteArray sum = QCryptographicHash::hash(data.toUtf8(), QCryptographicHash::Sha256);
    return { profile.isEmpty() ? applicationId() : applicationId() + u'.' + profile,
        data + QStringLiteral("/instance.lock"),
        (runtime.isEmpty() ? data : runtime)
            + QStringLiteral("/%1.socket").arg(QString::fromLatin1(sum.toHex().left(16))) };
}

/// The desktop session ends, and starts the program again with the next one (XSMP). Nobody is asked
/// anything.
void keepForSession(Program *program)
{
    const auto keep = [program](QSessionManager &manager) {
        program->keep();
        QStringList command { QCoreApplication::applicationFilePath() };
        if (!profileName().isEmpty())
            command << QStringLiteral("--profile") << profileName();
        if (!program->window()->isVisible())
            command << QStringLiteral("--background");
        manager.setRestartCommand(command);
        manager.setRestartHint(QSessionManager::RestartIfRunning);
    };
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, program, keep, Qt::DirectConnection);
    QObject::connect(qApp, &QGuiApplication::saveStateRequest, program, keep, Qt::DirectConnection);
}

void prepareApplication()
{
    QApplication::setStyle(new CalmStyle);
    installTranslations(storedLanguage());
    QApplication::setApplicationDisplayName(QStringLiteral("Opsglass"));
    QApplication::setDesktopFileName(applicationId());
    for (const QString &directory :
        { profileConfigDirectory(), profileDataDirectory(), profileStateDirectory() })
        makePrivateDirectory(directory);
}

int runWindow(int argc, char **argv, const Arguments &arguments, const QStringList &words)
{
    if (!hasDisplay())
        return complain(inOwnLanguage(argc, argv, [] {
            return QCoreApplication::translate("Arguments",
                "there is no display; “opsglass render” draws dashboards without one.");
        }));
    // Qt takes what the desktop says about this start out of the environment.
    const auto request = requestOf(arguments, words);
    const QApplication application(argc, argv);
    prepareApplication();
    SingleInstance instance(QDBusConnection::sessionBus(), placeOfProfile());
    const auto isFirst = instance.enter(request);
    if (!isFirst)
        return complain(isFirst.error().message, exitRefused);
    if (!*isFirst)
        return 0;
    const LogFile log(profileStateDirectory());
    logDetails(arguments.debugCategories);
    const auto imported = applyPendingImport();
    Program program(arguments);
    const SignalWatch signals(SignalWatch::ofEnding());
    QObject::connect(&signals, &SignalWatch::received, qApp, &QCoreApplication::quit);
    if (const QString said = imported ? *imported : imported.error().message; !said.isEmpty())
        program.window()->addNotice(said);
    instance.setHandler([&program](const InstanceRequest &asked) { return program.handle(asked); });
    keepForSession(&program);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("opsglass"));
    QCoreApplication::setApplicationVersion(version());
    dropRelativeDirectories();
    QByteArrayList given;
    for (int index = 1; index < argc; ++index)
        given << argv[index];
    hidePasswords(argc, argv);
    const auto words = takeProfile(textsOf(given));
    if (!words)
        return complain(words.error().message);
    if (const std::optional<int> code = runVerb(argc, argv, *words))
        return *code;
    const QStringList own = withoutQtOptions(*words);
    const auto arguments = inOwnLanguage(argc, argv, [&own] { return parseArguments(own); });
    if (!arguments)
        return complain(arguments.error().message);
    if (arguments->showsHelp)
        return print(inOwnLanguage(argc, argv, helpText));
    if (arguments->showsVersion)
        return print(QStringLiteral("opsglass %1\n").arg(version()));
    const int code = runWindow(argc, argv, *arguments, own);
    if (code == exitRestart)
        beginAnew(argv[0], given);
    return code;
}
