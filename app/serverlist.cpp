// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverlist.h"

#include "app/wrongusage.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

Result<QUrl> parseAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const QUrl url(typed.contains(QLatin1String("://")) ? typed : QLatin1String("http://") + typed,
        QUrl::StrictMode);
    const bool isHttp
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return wrongUsage(
            Text::tr("“%1” is not an address: write one such as http://localhost:9090.").arg(text));
    return url;
}

Result<NamedServer> parseServer(const QString &text)
{
    // An address may hold "=" as well, but only behind one of these.
    static const QRegularExpression named(
        QStringLiteral("^([^=/:?#]+)=(.*)$"), QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = named.match(text.trimmed());
    const auto url = parseAddress(match.hasMatch() ? match.captured(2) : text);
    if (!url)
        return failure(url.error());
    return NamedServer { match.captured(1).trimmed(), *url };
}

Result<NamedServer> parseSource(const QString &text)
{
    const auto server = parseServer(text);
    static const QRegularExpression noName(QStringLiteral("[=/:?#]"));
    const QString name = text.simplified();
    if (server || name.isEmpty() || name.contains(noName))
        return server;
    return NamedServer { name, {} };
}

bool mayBeName(const NamedServer &typed)
{
    const QUrl &url = typed.url;
    return url.isEmpty()
        || (typed.name.isEmpty() && url.scheme() == QLatin1String("http") && url.port() < 0
            && url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery());
}

const ServerSettings *rememberedAs(const QList<ServerSettings> &servers, const NamedServer &typed)
{
    if (!mayBeName(typed))
        return nullptr;
    const QString name = typed.url.isEmpty() ? typed.name : typed.url.host();
    const auto found
        = std::find_if(servers.cbegin(), servers.cend(), [&name](const ServerSettings &server) {
              return server.name.compare(name, Qt::CaseInsensitive) == 0;
          });
    return found == servers.cend() ? nullptr : &*found;
}

QString publicText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

QString newServerId(const QList<ServerSettings> &servers, const QString &url)
{
    constexpr qsizetype idLength = 12;
    QByteArray salted = url.toUtf8();
    while (true) {
        const QByteArray hash = QCryptographicHash::hash(salted, QCryptographicHash::Sha1);
        const QString id = QString::fromLatin1(hash.toHex().left(idLength));
        const bool isTaken = std::any_of(servers.cbegin(), servers.cend(),
            [&id](const ServerSettings &server) { return server.id == id; });
        if (!isTaken)
            return id;
        salted += '+';
    }
}

ServerSettings entryOf(const NamedServer &server)
{
    ServerSettings entry;
    entry.url = publicText(server.url);
    entry.id = newServerId({}, entry.url);
    entry.name = server.name.isEmpty() ? entry.url : server.name;
    entry.user = server.url.userName(QUrl::FullyDecoded);
    if (!server.url.userInfo().isEmpty())
        entry.auth = ServerSettings::Auth::Basic;
    return entry;
}

ServerSecrets secretsOf(const NamedServer &server)
{
    ServerSecrets secrets;
    if (!server.url.password().isEmpty())
        secrets.values.insert(secretfield::password(), server.url.password(QUrl::FullyDecoded));
    return secrets;
}

ServerSettings endpointOf(const QUrl &url)
{
    ServerSettings entry = entryOf({ {}, url });
    entry.kind = ServerSettings::Kind::Endpoint;
    entry.auth = ServerSettings::Auth::Anonymous;
    entry.user.clear();
    return entry;
}

QString remember(QList<ServerSettings> &servers, const ServerSettings &typed)
{
    const auto known
        = std::find_if(servers.begin(), servers.end(), [&typed](const ServerSettings &other) {
              return other.url == typed.url && other.kind == typed.kind;
          });
    if (known == servers.end()) {
        servers << typed;
        servers.last().id = newServerId(servers.mid(0, servers.size() - 1), typed.url);
        return servers.last().id;
    }
    if (typed.name != typed.url)
        known->name = typed.name;
    if (typed.auth != ServerSettings::Auth::Anonymous) {
        known->auth = typed.auth;
        known->user = typed.user;
    }
    return known->id;
}

QHash<QString, QString> wordsOf(const QList<ServerSettings> &servers)
{
    QHash<QString, QString> words;
    for (const ServerSettings &server : servers) {
        if (server.kind == ServerSettings::Kind::Endpoint)
            continue;
        words.insert(server.name, server.id);
        words.insert(server.id, server.id);
    }
    return words;
}

} // namespace opsglass
