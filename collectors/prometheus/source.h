// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QString>

#include <utility>

namespace opsglass {

/// How to reach one Prometheus-compatible server: everything a person may have typed, nothing
/// looked up. Files are read when a request is made.
struct PrometheusSource {
    enum class Auth { Anonymous, Basic, Bearer };
    enum class Proxy { System, Direct, Url };

    QString id = {};
    QString name = {}; ///< what a person calls it; empty: the id
    /// The address as typed, with any sub-path; a missing scheme means http. User and password in
    /// it stand for basic authentication; its query, if any, is sent with every request.
    QString baseUrl = {};
    Auth auth = Auth::Anonymous;
    QString user = {}; ///< Basic
    QString password = {}; ///< Basic
    QString token = {}; ///< Bearer
    QList<std::pair<QString, QString>> headers
        = {}; ///< sent with every request, X-Scope-OrgID and such
    QString caFile
        = {}; ///< PEM; trusted instead of the system's authorities; empty means the system's
    QString clientCertFile = {}; ///< PEM with the chain after it, or PKCS #12 with the key
    QString clientKeyFile = {}; ///< PEM, RSA or EC; empty: it is in the certificate's file
    QString keyPassphrase = {}; ///< of the key, or of the PKCS #12 file; empty: it has none
    /// SHA-256 of the one certificate that is accepted, whoever signed it and whatever its name and
    /// dates, in lower-case hexadecimal digits; empty: authorities decide.
    QString pinnedCertificate = {};
    Proxy proxy = Proxy::System; ///< the system's proxy is never used for loopback addresses
    QString proxyUrl = {}; ///< http://user:password@host:port or socks5://…
    Milliseconds timeout { 30'000 }; ///< from sending to the last byte
    Milliseconds scrapeInterval { 15'000 }; ///< what the server is configured with
    bool usePost = true; ///< where the API allows it; falls back to GET by itself
    /// Why nobody may be asked yet, as a sentence: every question fails with it, as Auth. Empty:
    /// everybody may.
    QString lacking = {};

    friend bool operator==(const PrometheusSource &, const PrometheusSource &) = default;
};

} // namespace opsglass
