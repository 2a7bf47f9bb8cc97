// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "collectors/queryclient.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QList>
#include <QNetworkRequest>
#include <QString>
#include <QUrl>

#include <utility>

namespace opsglass {

/// One call of an HTTP API such as Prometheus', apart from the server it goes to.
struct ApiCall {
    QString path
        = {}; ///< below the base address, "/api/v1/query"; a variable part is percent-encoded
    QList<std::pair<QString, QString>> parameters = {}; ///< in order; names may repeat (match[])
    bool allowsPost = false; ///< the API takes the parameters as a form body, too
    QByteArray json = {}; ///< the body of a POST that is no form; empty: there is none
    bool isDelete = false; ///< the method is DELETE

    friend bool operator==(const ApiCall &, const ApiCall &) = default;
};

/// What only asking can tell about a server, or about the proxy in front of it.
struct ServerHabits {
    bool takesPost = true; ///< false once it refused one with 405 or 415
    bool alwaysPacks = false; ///< compresses also when asked not to

    friend bool operator==(const ServerHabits &, const ServerHabits &) = default;
};

/// A call as it goes over the wire.
struct HttpRequest {
    QNetworkRequest request; ///< without TLS settings and transfer timeout
    QByteArray body; ///< form or JSON; empty for GET
    bool isPost = false;
    bool isDelete = false;
    QString sent; ///< "POST http://h/api/v1/query query=up time=…", decoded and without secrets
};

/// A range query as POST /api/v1/query_range, an instant query as /api/v1/query, exemplars as
/// /api/v1/query_exemplars, each with the request's grid as Unix seconds (Prometheus HTTP API,
/// "Expression queries", "Querying exemplars").
ApiCall queryCall(const QueryRequest &request);

/// Seconds with at most three decimals, trailing zeros left out: "1700000000.5".
QString seconds(Milliseconds time);

/// The address of the server, ready to have a path appended: a scheme, no slash at the end, no
/// fragment, user and password still in it. Errors: Unsupported for what is not http or https.
Result<QUrl> baseUrlOf(const PrometheusSource &source);

/// Puts `call` to `source` into words of HTTP, as POST when all three allow it.
/// Who only asks asks for no compression on loopback, where it costs more than it saves.
/// Errors: as baseUrlOf().
Result<HttpRequest> buildRequest(
    const PrometheusSource &source, const ApiCall &call, const ServerHabits &habits);

/// True for localhost and the loopback networks.
bool isLoopback(const QString &host);

/// `url` without user, password and query, for people and logs.
QString withoutSecrets(QUrl url);

} // namespace opsglass
