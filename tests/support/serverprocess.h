// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace opsglass::test {

/// A real server as a child of the test: started, awaited by a line of its log, ended with it.
/// Also ends when the test program dies.
class ServerProcess {
public:
    ServerProcess();
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    /// Starts `program` and blocks until a line of its log matches.
    /// \return the match; without one the program did not start, see log().
    QRegularExpressionMatch start(
        const QString &program, const QStringList &arguments, const QRegularExpression &ready);
    /// Starts a program that does not say when it is ready, and does not wait for it.
    void launch(const QString &program, const QStringList &arguments);
    /// Asks to end and waits; kills after a few seconds. Nothing happens when it does not run.
    void stop();
    /// Ends it without a chance to save.
    void kill();
    /// Stops it in its tracks: connections stay open and silent until resume().
    void freeze();
    void resume();
    /// Has it read its configuration again.
    void hangUp();

    bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Everything it wrote since the last start.
    QString log();

private:
    void read();
    void signal(int number);

    QProcess m_process;
    QString m_log;
};

/// A loopback port nobody listens on at the moment.
quint16 freePort();

} // namespace opsglass::test
