// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// A header that is sent with every request.
struct ServerHeader {
    QString name;
    QString value = {}; ///< empty for a secret one
    bool isSecret = false; ///< its value is among the secrets
    friend bool operator==(const ServerHeader &, const ServerHeader &) = default;
};

/// How a server is reached through a proxy.
struct ServerProxy {
    enum class Kind { System, Direct, Manual };
    Kind kind = Kind::System;
    QString address = {}; ///< Manual: http://host:port or socks5://host:port
    QString user = {}; ///< Manual: empty asks for no login
    friend bool operator==(const ServerProxy &, const ServerProxy &) = default;
};

/// Where the secrets of a server are between two starts.
enum class SecretPlace {
    Keyring, ///< the system's
    Session, ///< nowhere: they are asked for
    Reference, ///< where the settings say: a variable, a file, a command
    PlainFile, ///< in a file of the profile that only its owner can read, not encrypted
};

/// A server that answers queries, or an endpoint to be scraped, as a person set it up: everything
/// but the secrets.
struct ServerSettings {
    enum class Kind { Server, Endpoint };
    enum class Auth { Anonymous, Basic, Bearer };

    QString id; ///< what dashboards and alert settings speak of; stays when the rest changes
    QString name;
    QString url; ///< as typed, without user and password; of an endpoint with its path
    Kind kind = Kind::Server;
    Auth auth = Auth::Anonymous; ///< this and all below to the time-out: servers only
    QString user = {};
    QList<ServerHeader> headers = {};
    QString caFile = {}; ///< as in PrometheusSource
    QString clientCertFile = {};
    QString clientKeyFile = {};
    bool hasPassphrase = false; ///< the client's key has one
    QString pinnedCertificate = {}; ///< as in PrometheusSource
    ServerProxy proxy = {};
    SecretPlace secrets = SecretPlace::Keyring;
    QMap<QString, QString> references = {}; ///< field → env:NAME, file:PATH or command:LINE
    Milliseconds timeout { 30'000 };
    std::optional<Milliseconds> scrapeInterval = {}; ///< nothing: as the server does
    std::optional<Milliseconds> seenInterval = {}; ///< what the server did when it last said so
    friend bool operator==(const ServerSettings &, const ServerSettings &) = default;
};

} // namespace opsglass
