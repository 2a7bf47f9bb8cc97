// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDir>
#include <QFile>

namespace opsglass::test {

namespace {

constexpr char configuration[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=%1</listen>
  <servicedir>%1/services</servicedir>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void write(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

PrivateBus::PrivateBus()
{
    QDir(m_directory.path()).mkdir(QStringLiteral("services"));
    const QString file = m_directory.filePath(QStringLiteral("bus.conf"));
    write(file, QString::fromLatin1(configuration).arg(m_directory.path()));
    const auto ready = m_daemon.start(QStringLiteral("dbus-daemon"),
        { QStringLiteral("--nofork"), QStringLiteral("--print-address"),
            QStringLiteral("--config-file=") + file },
        QRegularExpression(QStringLiteral("^(unix:\\S+)\\n"), QRegularExpression::MultilineOption));
    m_address = ready.captured(1);
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_connections))
        QDBusConnection::disconnectFromBus(name);
}

QDBusConnection PrivateBus::connect()
{
    static int number = 0;
    m_connections << QStringLiteral("private-%1").arg(++number);
    return QDBusConnection::connectToBus(m_address, m_connections.last());
}

bool PrivateBus::has(const QString &service)
{
    if (m_connections.isEmpty())
        connect();
    return QDBusConnection(m_connections.first()).interface()->isServiceRegistered(service);
}

void PrivateBus::makeActivatable(const QString &service, const QString &command)
{
    write(m_directory.filePath(QStringLiteral("services/%1.service").arg(service)),
        QStringLiteral("[D-BUS Service]\nName=%1\nExec=%2\n").arg(service, command));
    QDBusConnection bus = connect();
    bus.call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("ReloadConfig")));
}

} // namespace opsglass::test
