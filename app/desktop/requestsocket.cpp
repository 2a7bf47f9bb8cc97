// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/requestsocket.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace opsglass {

namespace {

constexpr qint64 longestLine = 1024 * 1024;
constexpr int patience = 20'000; // milliseconds
constexpr int mostTries = 50;
constexpr unsigned long pause = 100; // milliseconds

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RequestSocket)
};

} // namespace

RequestSocket::RequestSocket(const QString &path, InstanceHandler handler, QObject *parent)
    : QObject(parent)
    , m_folder(QFileInfo(path).path())
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &RequestSocket::accept);
    QDir().mkpath(m_folder);
    QLocalServer::removeServer(path);
    m_server.listen(path);
}

RequestSocket::~RequestSocket()
{
    m_server.close();
    QDir().rmdir(m_folder); // only when nothing is in there
}

void RequestSocket::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        answer(socket); // what came before anybody listened
    }
}

void RequestSocket::answer(QLocalSocket *socket)
{
    if (socket->bytesAvailable() >= longestLine)
        socket->abort();
    if (!socket->canReadLine())
        return;
    const Result<void> done = requestOfLine(socket->readLine(longestLine)).and_then(m_handler);
    socket->write((done ? QByteArray() : done.error().message.toUtf8().replace('\n', ' ')) + '\n');
    socket->disconnectFromServer();
}

Result<void> RequestSocket::ask(const QString &path, const InstanceRequest &request)
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(path);
    // Who has just started takes its lock first.
    for (int tries = 0; socket.state() == QLocalSocket::UnconnectedState && tries < mostTries;
         ++tries) {
        QThread::msleep(pause);
        socket.connectToServer(path);
    }
    if (!socket.waitForConnected(patience))
        return failure({ Error::Kind::Network,
            Text::tr("Opsglass is running already, but cannot be reached: %1.")
                .arg(socket.errorString()),
            path });
    socket.write(toLine(request));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())) && !socket.canReadLine())
            return failure({ Error::Kind::Timeout,
                Text::tr("Opsglass is running already, but does not answer."), path });
    }
    const QString refusal = QString::fromUtf8(socket.readLine()).trimmed();
    if (refusal.isEmpty())
        return {};
    return failure({ Error::Kind::Unsupported, refusal, {} });
}

} // namespace opsglass
