// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace opsglass {

constexpr char32_t endOfText = 0xffffffff; ///< no character

/// The character there, U+FFFD for half of a surrogate pair, endOfText behind the end.
inline char32_t characterAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return endOfText;
    const QChar first = text[at];
    if (!first.isSurrogate())
        return first.unicode();
    const bool isPair
        = first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(first, text[at + 1])
                  : char32_t(QChar::ReplacementCharacter);
}

/// How many UTF-16 code units it has, none for endOfText.
inline qsizetype widthOf(char32_t character)
{
    if (character == endOfText)
        return 0;
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

} // namespace opsglass
