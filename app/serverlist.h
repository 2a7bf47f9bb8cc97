// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace opsglass {

/// A server as a person names it.
struct NamedServer {
    QString name; ///< empty: its address is its name
    QUrl url; ///< may hold user and password
    friend bool operator==(const NamedServer &, const NamedServer &) = default;
};

/// A server that is remembered between starts.
struct ServerEntry {
    QString id; ///< what mappings of dashboards speak of; the same for the same address
    QString name;
    QString url; ///< without user and password
    QString type = QStringLiteral("prometheus");
    friend bool operator==(const ServerEntry &, const ServerEntry &) = default;
};

/// An address as a person types it: `host:port/path` means http. Errors: Unsupported.
Result<QUrl> parseAddress(const QString &text);

/// A server as a person types it: an address, or `name=address`. Errors: Unsupported.
Result<NamedServer> parseServer(const QString &text);

/// An address to show and to remember: without user and password.
QString publicText(const QUrl &url);

/// What is to be remembered of a server.
ServerEntry entryOf(const NamedServer &server);

/// Puts `server` into the list in place of one of the same id, else at the end. \return its id
QString remember(QList<ServerEntry> &servers, const NamedServer &server);

/// The words by which dashboards may name these servers: ids and names → id.
QHash<QString, QString> wordsOf(const QList<ServerEntry> &servers);

} // namespace opsglass
