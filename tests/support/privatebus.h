// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/serverprocess.h"

#include <QDBusConnection>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace opsglass::test {

/// A message bus for one test, on which nobody is but the test and what it starts.
class PrivateBus {
public:
    PrivateBus();
    /// Connections made by connect() are closed.
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /// For DBUS_SESSION_BUS_ADDRESS; empty when the bus did not start.
    QString address() const { return m_address; }
    /// A new connection at every call.
    QDBusConnection connect();
    /// Whether somebody owns the name.
    bool has(const QString &service);
    /// `command` is started when somebody calls `service` and nobody is there.
    void makeActivatable(const QString &service, const QString &command);
    void kill() { m_daemon.kill(); }

private:
    QTemporaryDir m_directory;
    ServerProcess m_daemon;
    QString m_address;
    QStringList m_connections;
};

} // namespace opsglass::test
