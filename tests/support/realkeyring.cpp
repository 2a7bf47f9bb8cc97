// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realkeyring.h"

#include <QDeadlineTimer>
#include <QDir>

#include <csignal>

#include <sys/prctl.h>

namespace opsglass::test {

namespace {

constexpr int patience = 30'000;

} // namespace

RealKeyring::RealKeyring(const QString &busAddress)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString runtime = m_directory.filePath(QStringLiteral("run"));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), busAddress);
    m_environment.insert(QStringLiteral("HOME"), m_directory.path());
    m_environment.insert(
        QStringLiteral("XDG_DATA_HOME"), m_directory.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.setProcessChannelMode(QProcess::MergedChannels);
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
        { QStringLiteral("--foreground"), QStringLiteral("--unlock"),
            QStringLiteral("--components=secrets") });
    // The password that opens it is what it reads to the end.
    m_daemon.write("pw");
    m_daemon.closeWriteChannel();
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_daemon.state() != QProcess::NotRunning) {
        m_daemon.waitForReadyRead(50);
        const QByteArray owned = ask(QStringLiteral("dbus-send"),
            { QStringLiteral("--session"), QStringLiteral("--print-reply"),
                QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
                QStringLiteral("org.freedesktop.DBus.NameHasOwner"),
                QStringLiteral("string:org.freedesktop.secrets") });
        if (owned.contains("true"))
            return;
    }
    m_log = m_daemon.errorString();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

RealKeyring::~RealKeyring()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QString RealKeyring::secret(const QString &name)
{
    return QString::fromUtf8(ask(QStringLiteral("secret-tool"),
        { QStringLiteral("lookup"), QStringLiteral("user"), name, QStringLiteral("server"),
            QStringLiteral("org.opsglass.opsglass") }));
}

QByteArray RealKeyring::ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.waitForFinished(patience);
    return process.readAllStandardOutput();
}

} // namespace opsglass::test
