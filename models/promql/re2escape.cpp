// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/re2escape.h"

#include "models/promql/promcharacters.h"

#include <string_view>

namespace opsglass {

namespace {

bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool isOctal(char32_t c) { return c >= U'0' && c <= U'7'; }
bool isLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }

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

std::optional<uint> hexadecimalValue(char32_t c)
{
    if (isDigit(c))
        return uint(c - U'0');
    const char32_t lower = c | 0x20;
    if (lower >= U'a' && lower <= U'f')
        return uint(lower - U'a' + 10);
    return std::nullopt;
}

std::optional<char32_t> readOctal(Reader &reader, char32_t first)
{
    if (first != U'0' && !isOctal(reader.peek()))
        return std::nullopt; // a back-reference
    char32_t value = first - U'0';
    for (int digit = 1; digit < 3 && isOctal(reader.peek()); ++digit)
        value = value * 8 + (reader.read() - U'0');
    return value;
}

/// Behind the opening brace.
std::optional<char32_t> readBraced(Reader &reader)
{
    char32_t value = 0;
    for (int digits = 0; reader.peek() != endOfText; ++digits) {
        const char32_t digit = reader.read();
        if (digit == U'}')
            return digits > 0 ? std::optional(value) : std::nullopt;
        const std::optional<uint> number = hexadecimalValue(digit);
        if (!number)
            return std::nullopt;
        value = value * 16 + *number;
        if (value > QChar::LastValidCodePoint)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<char32_t> readHexadecimal(Reader &reader)
{
    const char32_t first = reader.read();
    if (first == U'{')
        return readBraced(reader);
    if (first == endOfText)
        return std::nullopt;
    const std::optional<uint> high = hexadecimalValue(first);
    const std::optional<uint> low = hexadecimalValue(reader.read());
    return high && low ? std::optional<char32_t>(*high * 16 + *low) : std::nullopt;
}

} // namespace

Re2Escape readRe2Escape(QStringView text, qsizetype begin)
{
    Reader reader { text, begin + 1 };
    const char32_t letter = reader.read();
    constexpr std::u32string_view letters = U"afnrtv";
    constexpr std::u32string_view values = U"\a\f\n\r\t\v";
    std::optional<char32_t> value;
    if (const size_t known = letters.find(letter); known != std::u32string_view::npos)
        value = values[known];
    else if (letter < 0x80 && !isDigit(letter) && !isLetter(letter))
        value = letter;
    else if (isOctal(letter))
        value = readOctal(reader, letter);
    else if (letter == U'x')
        value = readHexadecimal(reader);
    return { reader.at, value };
}

} // namespace opsglass
