// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateescape.h"

#include "models/alerts/templateliteral.h"

#include <cctype>
#include <cstring>

namespace opsglass {

QByteArray htmlEscaped(const QByteArray &text)
{
    QByteArray escaped;
    for (const char character : text) {
        switch (character) {
        case '\0':
            escaped += "\xef\xbf\xbd";
            break;
        case '"':
            escaped += "&#34;";
            break;
        case '\'':
            escaped += "&#39;";
            break;
        case '&':
            escaped += "&amp;";
            break;
        case '<':
            escaped += "&lt;";
            break;
        case '>':
            escaped += "&gt;";
            break;
        default:
            escaped += character;
        }
    }
    return escaped;
}

QByteArray scriptEscaped(const QByteArray &text)
{
    const auto hex = [](char32_t code) {
        return "\\u" + QByteArray::number(code, 16).toUpper().rightJustified(4, '0');
    };
    QByteArray escaped;
    for (qsizetype position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        const char32_t code = character.code;
        const bool isQuote = code == U'\\' || code == U'\'' || code == U'"';
        const bool isMarkup = code == U'<' || code == U'>' || code == U'&' || code == U'=';
        if (isQuote)
            escaped += '\\' + utf8(code);
        else if (isMarkup || code < 0x20)
            escaped += hex(code);
        else if (code < 0x80 || !quotedCharacter(code).startsWith("'\\"))
            escaped += text.mid(position, character.size);
        else
            escaped += hex(code);
        position += character.size;
    }
    return escaped;
}

QByteArray queryEscaped(const QByteArray &text)
{
    QByteArray escaped;
    for (const char character : text) {
        if (std::isalnum(static_cast<uchar>(character)) != 0
            || (character != '\0' && std::strchr("-_.~", character) != nullptr)) {
            escaped += character;
        } else if (character == ' ') {
            escaped += '+';
        } else {
            escaped += '%' + QByteArray(1, character).toHex().toUpper();
        }
    }
    return escaped;
}

} // namespace opsglass
