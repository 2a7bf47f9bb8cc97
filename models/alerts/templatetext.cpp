// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatetext.h"

#include "models/alerts/templateliteral.h"

#include <QByteArrayList>
#include <QChar>
#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace opsglass {

namespace {

template <char32_t (*mapping)(char32_t)>
QByteArray mapped(const QByteArray &text)
{
    QByteArray output;
    for (qsizetype position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        output += utf8(mapping(character.code));
        position += character.size;
    }
    return output;
}

/// The one letter of lower case. Qt leaves those alone that may become two, of which there is one.
char32_t toLower(char32_t code) { return code == U'\u0130' ? U'i' : QChar::toLower(code); }

struct HostPort {
    QByteArray host;
    QByteArray port;
};

/// Go's net.SplitHostPort; nothing where that reports an error.
std::optional<HostPort> splitHostPort(const QByteArray &text)
{
    const qsizetype colon = text.lastIndexOf(':');
    if (colon < 0)
        return std::nullopt;
    HostPort parts { text.left(colon), text.mid(colon + 1) };
    if (text.startsWith('[')) {
        if (text.indexOf(']') != colon - 1)
            return std::nullopt;
        parts.host = text.mid(1, colon - 2);
    } else if (parts.host.contains(':')) {
        return std::nullopt;
    }
    const QByteArray unbracketed = parts.host + parts.port;
    if (unbracketed.contains('[') || unbracketed.contains(']'))
        return std::nullopt;
    return parts;
}

bool isIpv4(const QByteArray &text)
{
    const QByteArrayList parts = text.split('.');
    return parts.size() == 4
        && std::all_of(parts.cbegin(), parts.cend(), [](const QByteArray &part) {
               const bool isDigits = !part.isEmpty() && part.size() <= 3
                   && std::all_of(
                       part.cbegin(), part.cend(), [](char c) { return c >= '0' && c <= '9'; });
               return isDigits && part.toInt() <= 255
                   && (part.size() == 1 || !part.startsWith('0'));
           });
}

bool isIpv6(const QByteArray &text)
{
    if (!text.contains(':') || text.contains(":::") || text.count("::") > 1)
        return false;
    const bool hasGap = text.contains("::");
    const bool isOpen = (text.startsWith(':') && !text.startsWith("::"))
        || (text.endsWith(':') && !text.endsWith("::"));
    int groups = 0;
    QByteArrayList parts = text.split(':');
    if (parts.last().contains('.')) {
        if (!isIpv4(parts.takeLast()))
            return false;
        groups += 2;
    }
    for (const QByteArray &part : std::as_const(parts)) {
        bool isHex = false;
        part.toUInt(&isHex, 16);
        if (!part.isEmpty() && (!isHex || part.size() > 4 || part.startsWith('+')))
            return false;
        groups += part.isEmpty() ? 0 : 1;
    }
    return !isOpen && (hasGap ? groups < 8 : groups == 8);
}

} // namespace

QByteArray uppered(const QByteArray &text) { return mapped<QChar::toUpper>(text); }

QByteArray lowered(const QByteArray &text) { return mapped<toLower>(text); }

QByteArray titled(const QByteArray &text)
{
    const QString string = QString::fromUtf8(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, string);
    QByteArray output;
    bool isWaiting = true;
    qsizetype boundary = 0;
    qsizetype index = 0;
    for (const char32_t code : string.toUcs4()) {
        if (index >= boundary) {
            isWaiting = true;
            finder.setPosition(index);
            const qsizetype next = finder.toNextBoundary();
            boundary = next < 0 ? string.size() : next;
        }
        const bool isCased = QChar::toUpper(code) != QChar::toLower(code);
        output += utf8(isWaiting && isCased ? QChar::toTitleCase(code) : code);
        isWaiting = isWaiting && !isCased;
        index += QChar::requiresSurrogates(code) ? 2 : 1;
    }
    return output;
}

QByteArray withoutPort(const QByteArray &hostPort)
{
    const std::optional<HostPort> parts = splitHostPort(hostPort);
    return parts ? parts->host : hostPort;
}

QByteArray withoutDomain(const QByteArray &hostPort)
{
    const HostPort parts = splitHostPort(hostPort).value_or(HostPort { hostPort, {} });
    if (isIpv4(parts.host) || isIpv6(parts.host))
        return hostPort;
    const QByteArray label = parts.host.split('.').first();
    if (parts.port.isEmpty())
        return label;
    // What has a colon stands in brackets before a port.
    return (label.contains(':') ? '[' + label + ']' : label) + ':' + parts.port;
}

} // namespace opsglass
