// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultserver.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <array>
#include <memory>
#include <optional>

namespace opsglass::test {

namespace {

/// Takes the first whole request off `received`; nothing while it is not whole.
std::optional<FaultServer::Request> takeRequest(QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    FaultServer::Request request;
    QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.takeFirst().trimmed().split(' ');
    request.method = start.value(0);
    request.target = start.value(1);
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return {};
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);
    return request;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb8'8320u : 0u);
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += char((number >> shift) & 0xff);
    return bytes;
}

} // namespace

QList<std::pair<QString, QString>> FaultServer::Request::parameters() const
{
    QList<std::pair<QString, QString>> result;
    for (QByteArray text : { QUrl::fromEncoded(target).query(QUrl::FullyEncoded).toUtf8(), body }) {
        text.replace('+', ' ');
        const auto items = QUrlQuery(QString::fromUtf8(text)).queryItems(QUrl::FullyDecoded);
        for (const auto &item : items)
            result.append({ item.first, item.second });
    }
    return result;
}

QString FaultServer::Request::parameter(const QString &name) const
{
    const auto all = parameters();
    for (const auto &[key, value] : all) {
        if (key == name)
            return value;
    }
    return {};
}

FaultServer::FaultServer(QObject *parent)
    : QTcpServer(parent)
{
    setReply({ .body = R"({"status":"success","data":{"resultType":"vector","result":[]}})" });
    connect(this, &QTcpServer::newConnection, this, &FaultServer::accept);
    listen(QHostAddress::LocalHost);
}

QString FaultServer::url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }

void FaultServer::setReply(const Reply &reply)
{
    m_handler = [reply](const Request &) { return reply; };
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        ++m_openConnections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_openConnections;
            m_received.remove(socket);
            socket->deleteLater();
        });
    }
}

void FaultServer::read(QTcpSocket *socket)
{
    m_received[socket] += socket->readAll();
    while (const auto request = takeRequest(m_received[socket])) {
        m_requests << *request;
        Q_EMIT requested();
        answer(socket, m_handler(*request));
    }
}

void FaultServer::answer(QTcpSocket *socket, const Reply &reply)
{
    if (reply.isSilent)
        return;
    if (reply.isHungUp) {
        socket->abort();
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!reply.contentType.isEmpty())
        head += "Content-Type: " + reply.contentType + "\r\n";
    if (reply.hasLength)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n");
    if (reply.trickleInterval > 0) {
        trickle(socket, reply);
        return;
    }
    const bool isCut = reply.cutAfter >= 0;
    socket->write(isCut ? reply.body.left(reply.cutAfter) : reply.body);
    if (isCut || !reply.hasLength)
        socket->disconnectFromHost();
}

void FaultServer::trickle(QTcpSocket *socket, const Reply &reply)
{
    auto *timer = new QTimer(socket);
    auto sent = std::make_shared<qsizetype>(0);
    connect(timer, &QTimer::timeout, socket, [socket, timer, sent, body = reply.body] {
        if (*sent == body.size())
            timer->stop();
        else
            socket->write(body.mid((*sent)++, 1));
    });
    timer->start(reply.trickleInterval);
}

QByteArray FaultServer::gzip(const QByteArray &body)
{
    // qCompress: four bytes of length, two of zlib's head, deflate, four of Adler's sum.
    const QByteArray zlib = qCompress(body);
    constexpr std::array<char, 10> head { '\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, 3 };
    return QByteArray(head.data(), head.size()) + zlib.mid(6, zlib.size() - 10)
        + littleEndian(crc32(body)) + littleEndian(quint32(body.size()));
}

} // namespace opsglass::test
