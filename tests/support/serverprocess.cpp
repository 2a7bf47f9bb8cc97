// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpServer>

#include <csignal>

#include <sys/prctl.h>
#include <unistd.h>

namespace opsglass::test {

namespace {

constexpr int startTimeout = 30'000;
constexpr int stopTimeout = 5'000;

} // namespace

ServerProcess::ServerProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([parent = getpid()] {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != parent)
            _exit(1);
    });
    // A full pipe would block the server.
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { read(); });
}

ServerProcess::~ServerProcess() { kill(); }

QRegularExpressionMatch ServerProcess::start(
    const QString &program, const QStringList &arguments, const QRegularExpression &ready)
{
    launch(program, arguments);
    const QDeadlineTimer deadline(startTimeout);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        m_process.waitForReadyRead(int(deadline.remainingTime()));
        read();
        if (const auto match = ready.match(m_log); match.hasMatch())
            return match;
    }
    m_log += m_process.errorString();
    kill();
    return {};
}

void ServerProcess::launch(const QString &program, const QStringList &arguments)
{
    m_log.clear();
    m_process.start(program, arguments);
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(stopTimeout))
        kill();
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(stopTimeout);
}

void ServerProcess::freeze() { signal(SIGSTOP); }

void ServerProcess::resume() { signal(SIGCONT); }

void ServerProcess::hangUp() { signal(SIGHUP); }

void ServerProcess::signal(int number)
{
    if (m_process.processId() > 0)
        ::kill(pid_t(m_process.processId()), number);
}

QString ServerProcess::log()
{
    read();
    return m_log;
}

void ServerProcess::read() { m_log += QString::fromUtf8(m_process.readAll()); }

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace opsglass::test
