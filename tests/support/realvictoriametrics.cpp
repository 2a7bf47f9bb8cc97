// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realvictoriametrics.h"

#include <QDeadlineTimer>
#include <QTcpSocket>

namespace opsglass::test {

namespace {

constexpr int timeout = 10'000;

/// One request and its whole answer, blocking; empty when the server did not answer.
QByteArray exchange(quint16 port, const QByteArray &head, const QByteArray &body)
{
    const QDeadlineTimer deadline(timeout);
    QTcpSocket socket;
    while (!deadline.hasExpired()) {
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (socket.waitForConnected(timeout))
            break;
    }
    socket.write(head + " HTTP/1.0\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
        socket.waitForReadyRead(int(deadline.remainingTime()));
    return socket.readAll();
}

} // namespace

RealVictoriaMetrics::RealVictoriaMetrics(const QByteArray &exposition)
    : m_port(freePort())
{
    start();
    if (isRunning() && !exposition.isEmpty() && !import(exposition))
        m_process.kill();
}

void RealVictoriaMetrics::start()
{
    static const QRegularExpression ready(QStringLiteral("starting http server at http"));
    m_process.start(QStringLiteral("victoria-metrics"),
        { QStringLiteral("-storageDataPath=") + m_directory.filePath(QStringLiteral("data")),
            QStringLiteral("-httpListenAddr=127.0.0.1:%1").arg(m_port),
            QStringLiteral("-retentionPeriod=100y"), QStringLiteral("-search.latencyOffset=1s"),
            QStringLiteral("-memory.allowedBytes=64MB") },
        ready);
    if (isRunning() && !exchange(m_port, "GET /health", {}).endsWith("OK"))
        m_process.kill();
}

bool RealVictoriaMetrics::import(const QByteArray &exposition)
{
    const QByteArray imported = exchange(m_port, "POST /api/v1/import/prometheus", exposition);
    // Rows become visible to queries only when they are flushed.
    const QByteArray flushed = exchange(m_port, "GET /internal/force_flush", {});
    return imported.contains(" 204 ") && flushed.contains(" 200 ");
}

} // namespace opsglass::test
