// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateliteral.h"

#include <QChar>
#include <QList>

#include <charconv>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

/// The characters Go calls printable: letters, marks, numbers, punctuation, symbols and the blank.
bool isPrintable(char32_t code)
{
    return code == U' '
        || (QChar::isPrint(code) && !QChar::isSpace(code)
            && QChar::category(code) != QChar::Other_Format
            && QChar::category(code) != QChar::Other_PrivateUse);
}

QByteArray hex(quint64 number, int width)
{
    return QByteArray::number(number, 16).rightJustified(width, '0');
}

QByteArray escaped(char32_t code, char quote, bool isAscii)
{
    if (code == static_cast<unsigned char>(quote) || code == U'\\')
        return QByteArray("\\") + static_cast<char>(code);
    if (code < 0x80 || !isAscii) {
        if (isPrintable(code))
            return utf8(code);
    }
    static const QByteArray letters = "abtnvfr"; // of the characters 7 to 13, but in this order
    static const QByteArray codes = "\a\b\t\n\v\f\r";
    const qsizetype letter = code < 0x20 ? codes.indexOf(static_cast<char>(code)) : -1;
    if (letter >= 0)
        return QByteArray("\\") + letters.at(letter);
    if (code < 0x20 || code == 0x7f)
        return "\\x" + hex(code, 2);
    return code < 0x10000 ? "\\u" + hex(code, 4) : "\\U" + hex(code, 8);
}

/// Decodes the escape behind a backslash at `position` and moves there; nothing for a wrong one.
std::optional<QByteArray> unescaped(const QByteArray &text, qsizetype &position, char quote)
{
    static const QByteArray letters = "abtnvfr\\";
    static const QByteArray codes = "\a\b\t\n\v\f\r\\";
    const char kind = position < text.size() ? text.at(position++) : '\0';
    if (const qsizetype letter = kind == '\0' ? -1 : letters.indexOf(kind); letter >= 0)
        return codes.mid(letter, 1);
    if (kind == quote && kind != '\0')
        return QByteArray(1, kind);
    const bool isOctal = kind >= '0' && kind <= '7';
    const qsizetype size = isOctal ? 3 : kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (isOctal)
        --position;
    bool isNumber = false;
    const QByteArray digits = text.mid(position, size);
    const uint code = digits.toUInt(&isNumber, isOctal ? 8 : 16);
    if (size == 0 || digits.size() != size || !isNumber || digits.startsWith('+'))
        return std::nullopt;
    position += size;
    if (size <= 3)
        return code > 255 ? std::nullopt : std::optional(QByteArray(1, static_cast<char>(code)));
    if (code > 0x10ffff || QChar::isSurrogate(code))
        return std::nullopt;
    return utf8(code);
}

/// Removes the underscores Go allows between digits; nothing where one stands wrongly.
std::optional<QByteArray> withoutUnderscores(const QByteArray &text)
{
    if (!text.contains('_'))
        return text;
    const qsizetype sign = text.startsWith('-') || text.startsWith('+') ? 1 : 0;
    const bool hasPrefix = text.mid(sign, 1) == "0" && text.size() > sign + 1
        && QByteArray("xXoObB").contains(text.at(sign + 1));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '_')
            continue;
        const auto isDigit = [&text](qsizetype at) {
            return at >= 0 && at < text.size() && std::isxdigit(static_cast<uchar>(text.at(at)));
        };
        if (!isDigit(i + 1) || (!isDigit(i - 1) && !(hasPrefix && i == sign + 2)))
            return std::nullopt;
    }
    return QByteArray(text).replace("_", "");
}

/// The digits of an integer without its sign, with the prefix of its base.
std::optional<quint64> parseMagnitude(QByteArray digits)
{
    int base = 10;
    const QByteArray prefix = digits.left(2).toLower();
    if (prefix == "0x" || prefix == "0b" || prefix == "0o") {
        base = prefix == "0x" ? 16 : prefix == "0b" ? 2 : 8;
        digits = digits.mid(2);
    } else if (digits.size() > 1 && digits.startsWith('0')) {
        base = 8;
    }
    quint64 number = 0;
    const char *end = digits.constData() + digits.size();
    const auto [stop, error] = std::from_chars(digits.constData(), end, number, base);
    if (digits.isEmpty() || error != std::errc() || stop != end)
        return std::nullopt;
    return number;
}

/// The integer as it can be used; nothing when it is none or does not fit.
std::optional<TemplateNumber> parseInteger(const QByteArray &text)
{
    const bool isNegative = text.startsWith('-');
    const bool isSigned = isNegative || text.startsWith('+');
    const std::optional<quint64> magnitude = parseMagnitude(isSigned ? text.mid(1) : text);
    constexpr quint64 limit = static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (!magnitude || (isSigned && *magnitude > limit + (isNegative ? 1 : 0)))
        return std::nullopt;
    TemplateNumber number;
    number.isUnsigned = !isSigned && *magnitude > limit;
    if (!number.isUnsigned)
        number.integer = static_cast<qint64>(isNegative ? ~*magnitude + 1 : *magnitude);
    const auto size = static_cast<double>(*magnitude);
    number.floating = isNegative ? -size : size;
    return number;
}

TemplateNumber refusal(const QByteArray &reason) { return { {}, {}, false, reason }; }

TemplateNumber parseCharacter(const QByteArray &text)
{
    qsizetype position = 1;
    std::optional<QByteArray> character;
    bool isByte = false;
    if (position < text.size() && text.at(position) == '\\') {
        ++position;
        const char kind = position < text.size() ? text.at(position) : '\0';
        isByte = kind == 'x' || (kind >= '0' && kind <= '7');
        character = unescaped(text, position, '\'');
    } else if (position < text.size() - 1 && text.at(position) != '\'') {
        character = text.mid(position, utf8CharacterAt(text, position).size);
        position += character->size();
    }
    TemplateNumber number;
    if (!character || text.mid(position) != "'") {
        number.error = character ? "malformed character constant: " + text : "invalid syntax";
        return number;
    }
    number.integer = isByte ? static_cast<uchar>(character->at(0))
                            : static_cast<qint64>(utf8CharacterAt(*character, 0).code);
    number.floating = static_cast<double>(*number.integer);
    return number;
}

} // namespace

Utf8Character utf8CharacterAt(const QByteArray &text, qsizetype position)
{
    if (position >= text.size())
        return {};
    const uchar first = static_cast<uchar>(text.at(position));
    if (first < 0x80)
        return { first, 1, true };
    const int size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (size == 0 || first > 0xf4 || position + size > text.size())
        return { 0xfffd, 1, false };
    char32_t code = first & (0xff >> (size + 1));
    for (int i = 1; i < size; ++i) {
        const uchar byte = static_cast<uchar>(text.at(position + i));
        if ((byte & 0xc0) != 0x80)
            return { 0xfffd, 1, false };
        code = (code << 6) | (byte & 0x3f);
    }
    const bool isShortest = code >= (size == 4 ? 0x10000U : size == 3 ? 0x800U : 0x80U);
    if (!isShortest || code > 0x10ffff || QChar::isSurrogate(code))
        return { 0xfffd, 1, false };
    return { code, size, true };
}

QByteArray utf8(char32_t code)
{
    if (code > 0x10ffff || QChar::isSurrogate(code))
        code = 0xfffd;
    return QString::fromUcs4(&code, 1).toUtf8();
}

std::optional<QByteArray> unquoted(const QByteArray &literal)
{
    if (literal.startsWith('`'))
        return literal.mid(1, literal.size() - 2).replace("\r", "");
    QByteArray text;
    qsizetype position = 1;
    while (position < literal.size() - 1) {
        if (literal.at(position) != '\\') {
            text += literal.at(position++);
            continue;
        }
        ++position;
        const std::optional<QByteArray> character = unescaped(literal, position, literal.at(0));
        if (!character)
            return std::nullopt;
        text += *character;
    }
    return text;
}

QByteArray quoted(const QByteArray &text, bool isAscii)
{
    QByteArray literal = "\"";
    for (qsizetype position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        if (character.isValid)
            literal += escaped(character.code, '"', isAscii);
        else
            literal += "\\x" + hex(static_cast<uchar>(text.at(position)), 2);
        position += character.size;
    }
    return literal + '"';
}

QByteArray quotedCharacter(char32_t code, bool isAscii)
{
    const char32_t valid = code > 0x10ffff || QChar::isSurrogate(code) ? 0xfffd : code;
    return '\'' + escaped(valid, '\'', isAscii) + '\'';
}

QByteArray namedCharacter(char32_t code)
{
    QByteArray name = "U+" + hex(code, 4).toUpper();
    if (isPrintable(code))
        name += " '" + utf8(code) + '\'';
    return name;
}

TemplateNumber parseTemplateNumber(const QByteArray &text)
{
    if (text.startsWith('\''))
        return parseCharacter(text);
    const QByteArray illegal = "illegal number syntax: " + quoted(text);
    const std::optional<QByteArray> digits = withoutUnderscores(text);
    if (!digits)
        return refusal(illegal);
    if (const std::optional<TemplateNumber> integer = parseInteger(*digits))
        return *integer;
    TemplateNumber number = parseGoFloat(*digits);
    if (!number.floating)
        return refusal(illegal);
    const auto isOneOf = [](char character) { return QByteArray(".eEpP").contains(character); };
    if (std::none_of(text.cbegin(), text.cend(), isOneOf))
        return refusal("integer overflow: " + quoted(text));
    constexpr double limit = 9223372036854775808.0;
    if (std::trunc(*number.floating) == *number.floating && std::abs(*number.floating) < limit)
        number.integer = static_cast<qint64>(*number.floating);
    return number;
}

TemplateNumber parseGoFloat(const QByteArray &text)
{
    const QByteArray failure = "strconv.ParseFloat: parsing " + quoted(text) + ": ";
    const bool isNegative = text.startsWith('-');
    const QByteArray joined = withoutUnderscores(text).value_or(QByteArray());
    QByteArray digits = (isNegative || text.startsWith('+') ? joined.mid(1) : joined).toLower();
    const double sign = isNegative ? -1 : 1;
    if (digits == "inf" || digits == "infinity")
        return { {}, sign * std::numeric_limits<double>::infinity(), false, {} };
    if (digits == "nan" && joined == text && text.size() == 3)
        return { {}, std::numeric_limits<double>::quiet_NaN(), false, {} };
    const bool isHex = digits.startsWith("0x");
    if (isHex)
        digits = digits.mid(2);
    // A hexadecimal float without its exponent is an integer to Go, or nothing.
    const char first = digits.isEmpty() ? '\0' : digits.at(0);
    const bool isDigit
        = isHex ? std::isxdigit(static_cast<uchar>(first)) != 0 : first >= '0' && first <= '9';
    if ((!isDigit && first != '.') || (isHex && !digits.contains('p')))
        return refusal(failure + "invalid syntax");
    double number = 0;
    const char *end = digits.constData() + digits.size();
    const auto [stop, error] = std::from_chars(digits.constData(), end, number,
        isHex ? std::chars_format::hex : std::chars_format::general);
    if (error == std::errc::invalid_argument || stop != end)
        return refusal(failure + "invalid syntax");
    if (error == std::errc::result_out_of_range) {
        // Too small is zero, too large is an error; from_chars does not say which it was.
        const qsizetype exponent = digits.indexOf(isHex ? 'p' : 'e');
        if (exponent < 0 || digits.mid(exponent + 1, 1) != "-")
            return refusal(failure + "value out of range");
        number = 0;
    }
    return { {}, sign * number, false, {} };
}

} // namespace opsglass
