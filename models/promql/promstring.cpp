// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promstring.h"

#include "models/promql/gotext.h"
#include "models/promql/promcharacters.h"

#include <string_view>

namespace opsglass {

namespace {

struct Digits {
    int count = 0;
    uint base = 16;
    char32_t largest = 0;
};

uint digitValue(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return uint(c - U'0');
    const char32_t lower = c | 0x20;
    return lower >= U'a' && lower <= U'f' ? uint(lower - U'a' + 10) : 16;
}

struct Reader {
    QStringView text;
    qsizetype at = 0;

    char32_t peek() const { return characterAt(text, at); }
    char32_t read()
    {
        const char32_t character = peek();
        at += widthOf(character);
        return character;
    }
};

/// At the first digit of an escape: steps over the digits.
QString digitsProblem(Reader &reader, Digits digits)
{
    char32_t value = 0;
    for (int i = 0; i < digits.count; ++i) {
        const char32_t digit = reader.peek();
        if (digit == endOfText)
            return QStringLiteral("escape sequence not terminated");
        if (digitValue(digit) >= digits.base) {
            return QStringLiteral("illegal character %1 in escape sequence")
                .arg(goCodePoint(digit));
        }
        value = value * digits.base + digitValue(reader.read());
    }
    if (value > digits.largest || QChar::isSurrogate(value))
        return QStringLiteral("escape sequence is an invalid Unicode code point");
    return {};
}

/// Behind a backslash: steps over the escape.
QString escapeProblem(Reader &reader, char32_t quote)
{
    constexpr char32_t byte = 0xff;
    constexpr char32_t unicode = QChar::LastValidCodePoint;
    constexpr std::u32string_view letters = U"abfnrtv\\";
    if (reader.peek() >= U'0' && reader.peek() <= U'7')
        return digitsProblem(reader, { 3, 8, byte });
    const char32_t letter = reader.read();
    if (letter == quote || letters.find(letter) != std::u32string_view::npos)
        return {};
    switch (letter) {
    case U'x':
        return digitsProblem(reader, { 2, 16, byte });
    case U'u':
        return digitsProblem(reader, { 4, 16, unicode });
    case U'U':
        return digitsProblem(reader, { 8, 16, unicode });
    case endOfText:
        return QStringLiteral("escape sequence not terminated");
    default:
        return QStringLiteral("unknown escape sequence ") + goCodePoint(letter);
    }
}

} // namespace

PromStringEnd findPromStringEnd(QStringView text, qsizetype begin)
{
    Reader reader { text, begin };
    const char32_t quote = reader.read();
    const bool isRaw = quote == U'`';
    QString problem;
    for (;;) {
        const char32_t c = reader.read();
        if (c == quote)
            return { reader.at, problem };
        const bool isCut = c == endOfText || (c == U'\n' && !isRaw);
        QString found;
        if (isCut)
            found = isRaw ? QStringLiteral("unterminated raw string")
                          : QStringLiteral("unterminated quoted string");
        else if (c == QChar::ReplacementCharacter)
            found = QStringLiteral("invalid UTF-8 rune");
        else if (c == U'\\' && !isRaw)
            found = escapeProblem(reader, quote);
        if (problem.isEmpty())
            problem = found;
        if (isCut)
            return { reader.at, problem };
    }
}

} // namespace opsglass
