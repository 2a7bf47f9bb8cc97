// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Re2Translator that stands inside brackets.
#include "models/alerts/re2translator.h"

#include "models/alerts/templateliteral.h"

#include <cctype>

namespace opsglass {

void Re2Translator::translateClass()
{
    const qsizetype start = m_position;
    copy(at(m_position + 1) == '^' ? 2 : 1);
    for (bool isFirst = true; isFirst || at(m_position) != ']'; isFirst = false) {
        if (m_position >= m_pattern.size()) {
            fail("missing closing ]", m_pattern.mid(start));
            return;
        }
        translateClassItem();
        if (!m_error.isEmpty())
            return;
    }
    copy(1);
}

/// One character, range or named set inside brackets.
void Re2Translator::translateClassItem()
{
    const qsizetype start = m_position;
    const qsizetype posix
        = m_pattern.mid(start, 2) == "[:" ? m_pattern.indexOf(":]", start + 2) : -1;
    if (posix >= 0) {
        const QByteArray set = m_pattern.mid(start, posix + 2 - start);
        if (QRegularExpression(QString::fromUtf8('[' + set + ']')).isValid())
            copy(set.size());
        else
            fail("invalid character class range", set);
        return;
    }
    const std::optional<char32_t> low = translateClassCharacter();
    const bool isRange = low && at(m_position) == '-' && m_position + 1 < m_pattern.size()
        && at(m_position + 1) != ']';
    if (!m_error.isEmpty() || !isRange)
        return;
    copy(1);
    const qsizetype highStart = m_position;
    const std::optional<char32_t> high = translateClassCharacter();
    if (m_error.isEmpty() && !high)
        fail("invalid escape sequence", m_pattern.left(m_position).mid(highStart));
    else if (m_error.isEmpty() && *low > *high)
        fail("invalid character class range", m_pattern.left(m_position).mid(start));
}

/// One character inside brackets; nothing when it is an escape for several.
std::optional<char32_t> Re2Translator::translateClassCharacter()
{
    const qsizetype start = m_position;
    if (at(start) == '[' || at(start) == ']') {
        m_output += '\\';
        copy(1);
        return at(start);
    }
    if (at(start) != '\\') {
        const Utf8Character character = utf8CharacterAt(m_pattern, start);
        copy(character.size);
        return character.code;
    }
    translateEscape(true);
    static const QByteArray letters = "atnvfr";
    static const QByteArray codes = "\a\t\n\v\f\r";
    const char kind = at(start + 1);
    const QByteArray digits
        = m_pattern.left(m_position).mid(start + 2).replace('{', "").replace('}', "");
    if (kind == 'x')
        return digits.toUInt(nullptr, 16);
    if (kind >= '0' && kind <= '7')
        return m_pattern.left(m_position).mid(start + 1).toUInt(nullptr, 8);
    if (const qsizetype letter = letters.indexOf(kind); letter >= 0)
        return codes.at(letter);
    if (std::isalpha(static_cast<uchar>(kind)) != 0)
        return std::nullopt;
    return kind;
}

} // namespace opsglass
