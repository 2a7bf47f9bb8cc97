// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>
#include <utility>

class QTcpSocket;

namespace opsglass::test {

/// An HTTP server on a free loopback port that misbehaves as told and remembers what it was asked.
class FaultServer : public QTcpServer {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target; ///< path and query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;

        /// The target without its query, with or without one.
        QByteArray path() const { return target.split('?').first(); }
        /// Decoded parameters of the query string and of a form body, in this order.
        QList<std::pair<QString, QString>> parameters() const;
        /// The first parameter of this name; null without one.
        QString parameter(const QString &name) const;
    };

    struct Reply {
        int status = 200;
        QByteArray contentType = "application/json";
        QByteArray body = {};
        QList<std::pair<QByteArray, QByteArray>> headers
            = {}; ///< Location, Content-Encoding and such
        bool isSilent = false; ///< takes the request and never answers
        bool isHungUp = false; ///< takes the request and closes without a word
        qsizetype cutAfter = -1; ///< closes after that many bytes of the body; -1 sends all
        int trickleInterval = 0; ///< milliseconds between single bytes of the body; 0 sends at once
        bool hasLength = true; ///< announces Content-Length; without, the end is the connection's
    };
    using Handler = std::function<Reply(const Request &)>;

    /// Listens at once and answers every request with an empty vector.
    explicit FaultServer(QObject *parent = nullptr);

    /// http://127.0.0.1:port, without a slash at the end.
    QString url() const;
    void setReply(const Reply &reply);
    void setHandler(Handler handler) { m_handler = std::move(handler); }
    /// All whole requests so far, oldest first.
    const QList<Request> &requests() const { return m_requests; }
    /// The connections accepted so far.
    int connections() const { return m_connections; }
    /// The connections that are open now.
    int openConnections() const { return m_openConnections; }

    /// `body` as a gzip file.
    static QByteArray gzip(const QByteArray &body);

Q_SIGNALS:
    void requested();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Reply &reply);
    void trickle(QTcpSocket *socket, const Reply &reply);

    Handler m_handler;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_received;
    int m_connections = 0;
    int m_openConnections = 0;
};

} // namespace opsglass::test
