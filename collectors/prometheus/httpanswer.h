// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/certificateinfo.h"
#include "models/data/instant.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace opsglass {

/// How one exchange with a server ended, before anybody looked into the body.
struct HttpAnswer {
    enum class End {
        Complete, ///< the server, or the network, said its last word
        TimedOut, ///< we gave up
        TooLarge, ///< we stopped reading
    };

    End end = End::Complete;
    QUrl url; ///< the last one asked
    QString sent = {}; ///< HttpRequest::sent of the last one
    int status = 0; ///< 0 when no status line came
    QString contentType;
    QByteArray encoding; ///< Content-Encoding, as the server wrote it
    QString server = {}; ///< Server, as the server wrote it
    /// Decompressed; has spare capacity for the parser's padding.
    QByteArray body;
    /// False for chunks and the like: Qt then takes a cut connection for the body's regular end.
    bool isLengthChecked = false;
    qint64 received = 0; ///< bytes of the body that came, also when it is not kept
    QUrl redirect; ///< where the server wants us to go, when we do not
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkErrorText; ///< Qt's words for it
    QStringList tlsErrors; ///< what is wrong with the server's certificate
    QList<CertificateInfo> chain = {}; ///< the server's, its own first, when something is wrong
    bool isPinned = false; ///< one certificate alone is accepted
    bool hasClientCertificate = false; ///< we had one to show
    QString proxy; ///< host:port of the source's own proxy; empty when the system decides
    Milliseconds timeout { 0 }; ///< how long we were ready to wait
};

/// Answers above this are not read to their end.
constexpr qint64 maxBodySize = 512LL * 1024 * 1024;

} // namespace opsglass
