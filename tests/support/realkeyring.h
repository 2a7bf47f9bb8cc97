// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace opsglass::test {

/// The distribution's GNOME keyring on a bus of one's own, unlocked and empty.
class RealKeyring {
public:
    /// Starts at once and blocks until it answers; isRunning() tells whether it does.
    /// \param busAddress of the bus it serves
    explicit RealKeyring(const QString &busAddress);
    ~RealKeyring();
    Q_DISABLE_COPY_MOVE(RealKeyring)

    bool isRunning() const { return m_daemon.state() == QProcess::Running; }
    QString log() { return m_log + QString::fromUtf8(m_daemon.readAll()); }
    /// The secret that Opsglass keeps under this name; empty: there is none.
    QString secret(const QString &name);

private:
    QByteArray ask(const QString &program, const QStringList &arguments);

    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
    QProcess m_daemon;
    QString m_log;
};

} // namespace opsglass::test
