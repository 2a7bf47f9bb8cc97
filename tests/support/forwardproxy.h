// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace opsglass::test {

/// An HTTP proxy on a free loopback port that remembers what went through it: tunnels (CONNECT)
/// and requests with a whole address (RFC 9112, 3.2.2 and 3.2.3).
class ForwardProxy : public QTcpServer {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< "host:port" of a tunnel, else a whole address
    };

    explicit ForwardProxy(QObject *parent = nullptr);

    /// http://127.0.0.1:port
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(serverPort()); }
    /// "user:password", asked of everybody from now on.
    void setLogin(const QByteArray &login) { m_login = login; }
    /// Everything asked for, oldest first, also what was turned away.
    const QList<Request> &requests() const { return m_requests; }
    /// How often it asked for a login.
    int refusals() const { return m_refusals; }

private:
    void accept();
    void read(QTcpSocket *client);
    void open(QTcpSocket *client, const QByteArray &head, const QByteArray &rest);

    QHash<QTcpSocket *, QByteArray> m_received; ///< of clients whose request is not whole
    QList<Request> m_requests;
    QByteArray m_login;
    int m_refusals = 0;
};

} // namespace opsglass::test
