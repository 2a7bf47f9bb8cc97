// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/data/serversecrets.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace opsglass {

/// A server as a person names it.
struct NamedServer {
    QString name; ///< empty: its address is its name
    QUrl url; ///< may hold user and password; empty: it is remembered by its name
    friend bool operator==(const NamedServer &, const NamedServer &) = default;
};

/// An address as a person types it: `host:port/path` means http. Errors: Unsupported.
Result<QUrl> parseAddress(const QString &text);

/// A server as a person types it: an address, or `name=address`. Errors: Unsupported.
Result<NamedServer> parseServer(const QString &text);

/// A source as a person types it: as parseServer(), or the name of one that is remembered, which
/// then has no address. Errors: Unsupported.
Result<NamedServer> parseSource(const QString &text);

/// Whether this can be the name of a remembered source: it has no address, or one of a single word.
bool mayBeName(const NamedServer &typed);

/// The remembered one that was meant by a name alone; null: none.
const ServerSettings *rememberedAs(const QList<ServerSettings> &servers, const NamedServer &typed);

/// An address to show and to remember: without user and password.
QString publicText(const QUrl &url);

/// What is to be remembered of a server: a login in its address becomes basic authentication.
ServerSettings entryOf(const NamedServer &server);

/// What must not be remembered with it: the password in its address.
ServerSecrets secretsOf(const NamedServer &server);

/// An endpoint to be scraped, as it is remembered.
ServerSettings endpointOf(const QUrl &url);

/// An id for a new server at this address, that none of `servers` has; the same for the same
/// address in an empty list.
QString newServerId(const QList<ServerSettings> &servers, const QString &url);

/// Puts what was typed into the list: a server of the same kind and address keeps its other
/// options, else it is added at the end. \return its id
QString remember(QList<ServerSettings> &servers, const ServerSettings &typed);

/// The words by which dashboards may name these servers: ids and names → id.
QHash<QString, QString> wordsOf(const QList<ServerSettings> &servers);

} // namespace opsglass
