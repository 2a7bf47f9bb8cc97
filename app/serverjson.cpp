// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serverjson.h"

#include <QJsonArray>

#include <cmath>
#include <utility>

namespace opsglass {

namespace {

QString idKey() { return QStringLiteral("id"); }
QString nameKey() { return QStringLiteral("name"); }
QString urlKey() { return QStringLiteral("url"); }
QString typeKey() { return QStringLiteral("type"); }
QString authKey() { return QStringLiteral("auth"); }
QString userKey() { return QStringLiteral("user"); }
QString headersKey() { return QStringLiteral("headers"); }
QString valueKey() { return QStringLiteral("value"); }
QString secretKey() { return QStringLiteral("secret"); }
QString caKey() { return QStringLiteral("caFile"); }
QString certKey() { return QStringLiteral("clientCertFile"); }
QString keyKey() { return QStringLiteral("clientKeyFile"); }
QString lockedKey() { return QStringLiteral("clientKeyHasPassphrase"); }
QString pinnedKey() { return QStringLiteral("trustedCertificate"); }
QString proxyKey() { return QStringLiteral("proxy"); }
QString proxyAddressKey() { return QStringLiteral("proxyAddress"); }
QString proxyUserKey() { return QStringLiteral("proxyUser"); }
QString secretsKey() { return QStringLiteral("secretsIn"); }
QString referencesKey() { return QStringLiteral("secretReferences"); }
QString timeoutKey() { return QStringLiteral("timeoutSeconds"); }
QString intervalKey() { return QStringLiteral("scrapeIntervalSeconds"); }

QString seenKey() { return QStringLiteral("seenScrapeIntervalSeconds"); }

template <typename T>
using Word = std::pair<T, const char *>;

constexpr Word<ServerSettings::Kind> kindWords[] {
    { ServerSettings::Kind::Server, "prometheus" },
    { ServerSettings::Kind::Endpoint, "scrape" },
};
constexpr Word<ServerSettings::Auth> authWords[] {
    { ServerSettings::Auth::Anonymous, "none" },
    { ServerSettings::Auth::Basic, "basic" },
    { ServerSettings::Auth::Bearer, "bearer" },
};
constexpr Word<ServerProxy::Kind> proxyWords[] {
    { ServerProxy::Kind::System, "system" },
    { ServerProxy::Kind::Direct, "none" },
    { ServerProxy::Kind::Manual, "manual" },
};
constexpr Word<SecretPlace> placeWords[] {
    { SecretPlace::Keyring, "keyring" },
    { SecretPlace::Session, "session" },
    { SecretPlace::Reference, "reference" },
    { SecretPlace::PlainFile, "file" },
};

/// The first word of the table for a text that is none of them.
template <typename T, size_t Count>
T meaningOf(const QJsonValue &text, const Word<T> (&words)[Count])
{
    for (const auto &[meaning, word] : words) {
        if (text.toString() == QLatin1String(word))
            return meaning;
    }
    return words[0].first;
}

template <typename T, size_t Count>
QString wordOf(T meaning, const Word<T> (&words)[Count])
{
    const char *text = words[0].second;
    for (const auto &[known, word] : words)
        text = known == meaning ? word : text;
    return QLatin1String(text);
}

/// Nothing for what is no number of seconds in this range.
std::optional<Milliseconds> secondsIn(const QJsonValue &value, double least, double most)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= least && seconds <= most))
        return std::nullopt;
    constexpr double milliseconds = 1000;
    return Milliseconds(std::llround(seconds * milliseconds));
}

double secondsOf(Milliseconds time) { return std::chrono::duration<double>(time).count(); }

/// Empty texts, and what is off, are left out of the file.
void put(QJsonObject &object, const QString &key, const QJsonValue &value)
{
    const bool isEmpty = value.isNull() || value == QJsonValue(QString())
        || value == QJsonValue(false) || (value.isArray() && value.toArray().isEmpty())
        || (value.isObject() && value.toObject().isEmpty());
    if (isEmpty)
        object.remove(key);
    else
        object[key] = value;
}

QList<ServerHeader> headersOf(const QJsonArray &list)
{
    QList<ServerHeader> headers;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        ServerHeader header { entry[nameKey()].toString(), entry[valueKey()].toString(),
            entry[secretKey()].toBool() };
        if (header.isSecret)
            header.value.clear();
        if (!header.name.isEmpty())
            headers << header;
    }
    return headers;
}

QJsonArray headersJson(const QList<ServerHeader> &headers)
{
    QJsonArray list;
    for (const ServerHeader &header : headers) {
        QJsonObject entry { { nameKey(), header.name } };
        if (header.isSecret)
            entry[secretKey()] = true;
        else
            entry[valueKey()] = header.value;
        list << entry;
    }
    return list;
}

} // namespace

std::optional<ServerSettings> serverOf(const QJsonObject &object)
{
    constexpr double longestTimeout = 600; // seconds
    constexpr double longestInterval = 86'400;
    ServerSettings server;
    server.id = object[idKey()].toString();
    server.name = object[nameKey()].toString();
    server.url = object[urlKey()].toString();
    if (server.id.isEmpty() || server.url.isEmpty())
        return std::nullopt;
    server.kind = meaningOf(object[typeKey()], kindWords);
    server.auth = meaningOf(object[authKey()], authWords);
    server.user = object[userKey()].toString();
    server.headers = headersOf(object[headersKey()].toArray());
    server.caFile = object[caKey()].toString();
    server.clientCertFile = object[certKey()].toString();
    server.clientKeyFile = object[keyKey()].toString();
    server.hasPassphrase = object[lockedKey()].toBool();
    server.pinnedCertificate = object[pinnedKey()].toString();
    server.proxy = { meaningOf(object[proxyKey()], proxyWords),
        object[proxyAddressKey()].toString(), object[proxyUserKey()].toString() };
    server.secrets = meaningOf(object[secretsKey()], placeWords);
    const QJsonObject references = object[referencesKey()].toObject();
    for (auto entry = references.begin(); entry != references.end(); ++entry)
        server.references.insert(entry.key(), entry.value().toString());
    server.timeout = secondsIn(object[timeoutKey()], 1, longestTimeout).value_or(server.timeout);
    server.scrapeInterval = secondsIn(object[intervalKey()], 1, longestInterval);
    constexpr double shortestInterval = 0.001;
    server.seenInterval = secondsIn(object[seenKey()], shortestInterval, longestInterval);
    return server;
}

QJsonObject toJson(const ServerSettings &server, QJsonObject stored)
{
    stored[idKey()] = server.id;
    stored[nameKey()] = server.name;
    stored[urlKey()] = server.url;
    stored[typeKey()] = wordOf(server.kind, kindWords);
    stored[authKey()] = wordOf(server.auth, authWords);
    put(stored, userKey(), server.user);
    put(stored, headersKey(), headersJson(server.headers));
    put(stored, caKey(), server.caFile);
    put(stored, certKey(), server.clientCertFile);
    put(stored, keyKey(), server.clientKeyFile);
    put(stored, lockedKey(), server.hasPassphrase);
    put(stored, pinnedKey(), server.pinnedCertificate);
    stored[proxyKey()] = wordOf(server.proxy.kind, proxyWords);
    put(stored, proxyAddressKey(), server.proxy.address);
    put(stored, proxyUserKey(), server.proxy.user);
    stored[secretsKey()] = wordOf(server.secrets, placeWords);
    QJsonObject references;
    for (auto entry = server.references.cbegin(); entry != server.references.cend(); ++entry)
        references[entry.key()] = entry.value();
    put(stored, referencesKey(), references);
    stored[timeoutKey()] = secondsOf(server.timeout);
    const auto secondsIfAny = [](const std::optional<Milliseconds> &time) {
        return time ? QJsonValue(secondsOf(*time)) : QJsonValue();
    };
    put(stored, intervalKey(), secondsIfAny(server.scrapeInterval));
    put(stored, seenKey(), secondsIfAny(server.seenInterval));
    return stored;
}

} // namespace opsglass
