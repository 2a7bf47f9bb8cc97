// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/owndesktop.h"

#include "tests/support/privatebus.h"
#include "tests/support/virtualdisplay.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <csignal>

#include <sys/prctl.h>

namespace opsglass::test {

namespace {

constexpr char sign[] = "OPSGLASS_TEST_OWN_DESKTOP";

QProcessEnvironment environment(
    const VirtualDisplay &display, const PrivateBus &bus, const QTemporaryDir &home)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
             "XDG_RUNTIME_DIR", "XDG_STATE_HOME" })
        variables.insert(QLatin1String(name), home.path());
    variables.insert(QLatin1String("DISPLAY"), display.name());
    variables.insert(QLatin1String("DBUS_SESSION_BUS_ADDRESS"), bus.address());
    variables.insert(QLatin1String("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    variables.insert(QLatin1String(sign), QStringLiteral("1"));
    return variables;
}

} // namespace

bool isOnOwnDesktop() { return qEnvironmentVariableIsSet(sign); }

int runOnOwnDesktop(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const VirtualDisplay display;
    const PrivateBus bus;
    const QTemporaryDir home;
    if (display.name().isEmpty() || bus.address().isEmpty())
        qFatal("Xvfb or dbus-daemon does not start");
    QProcess program;
    program.setProcessEnvironment(environment(display, bus, home));
    program.setProcessChannelMode(QProcess::ForwardedChannels);
    program.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    program.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().sliced(1));
    program.waitForFinished(-1);
    return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : 1;
}

} // namespace opsglass::test
