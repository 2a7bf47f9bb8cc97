// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forwardproxy.h"

#include <QTcpSocket>
#include <QUrl>

namespace opsglass::test {

namespace {

void pipe(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
}

/// The request as the server wants it: for the path alone, one per connection.
QByteArray originForm(const QByteArray &head, const QUrl &url)
{
    const qsizetype lineEnd = head.indexOf("\r\n");
    const QByteArray method = head.left(head.indexOf(' '));
    return method + ' ' + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
        + " HTTP/1.1\r\nConnection: close" + head.mid(lineEnd);
}

} // namespace

ForwardProxy::ForwardProxy(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &ForwardProxy::accept);
    listen(QHostAddress::LocalHost);
}

void ForwardProxy::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        m_received.insert(client, {});
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, this, [this, client] {
            m_received.remove(client);
            client->deleteLater();
        });
    }
}

void ForwardProxy::read(QTcpSocket *client)
{
    const auto received = m_received.find(client);
    if (received == m_received.end())
        return;
    *received += client->readAll();
    const qsizetype headEnd = received->indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = received->left(headEnd + 4);
    const QByteArray rest = received->mid(headEnd + 4);
    const QByteArrayList line = head.left(head.indexOf("\r\n")).split(' ');
    m_requests << Request { line.value(0), line.value(1) };
    if (!m_login.isEmpty() && !head.contains("Basic " + m_login.toBase64())) {
        ++m_refusals;
        received->clear();
        client->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
        client->disconnectFromHost();
        return;
    }
    m_received.erase(received);
    client->disconnect(this);
    open(client, head, rest);
}

void ForwardProxy::open(QTcpSocket *client, const QByteArray &head, const QByteArray &rest)
{
    const Request &request = m_requests.last();
    const bool isTunnel = request.method == "CONNECT";
    const QUrl url = QUrl::fromEncoded(isTunnel ? "tunnel://" + request.target : request.target);
    auto *server = new QTcpSocket(client);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(server, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::connected, client, [=] {
        if (isTunnel)
            client->write("HTTP/1.1 200 Connected\r\n\r\n");
        else
            server->write(originForm(head, url));
        server->write(rest + client->readAll());
        pipe(client, server);
        pipe(server, client);
    });
    server->connectToHost(url.host(), quint16(url.port(80)));
}

} // namespace opsglass::test
