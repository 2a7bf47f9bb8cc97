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

QString publicText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

ServerEntry entryOf(const NamedServer &server)
{
    const QString url = publicText(server.url);
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha1);
    constexpr qsizetype idLength = 12;
    return { QString::fromLatin1(hash.toHex().left(idLength)),
        server.name.isEmpty() ? url : server.name, url };
}

QString remember(QList<ServerEntry> &servers, const NamedServer &server)
{
    ServerEntry entry = entryOf(server);
    const auto known = std::find_if(servers.begin(), servers.end(),
        [&entry](const ServerEntry &other) { return other.id == entry.id; });
    if (known == servers.end()) {
        servers << entry;
        return entry.id;
    }
    if (server.name.isEmpty())
        entry.name = known->name;
    *known = entry;
    return entry.id;
}

QHash<QString, QString> wordsOf(const QList<ServerEntry> &servers)
{
    QHash<QString, QString> words;
    for (const ServerEntry &server : servers) {
        words.insert(server.name, server.id);
        words.insert(server.id, server.id);
    }
    return words;
}

} // namespace opsglass
