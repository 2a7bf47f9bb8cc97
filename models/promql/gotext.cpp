// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/gotext.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <charconv>
#include <cmath>

namespace opsglass {

namespace {

bool isPrintable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return character == U' ';
    default:
        return true;
    }
}

QString hexadecimal(char32_t character, int digits)
{
    return QString::number(uint(character), 16).rightJustified(digits, u'0');
}

/// The letter behind the backslash, or nothing.
QChar shortEscape(char32_t character)
{
    constexpr std::u32string_view characters = U"\a\b\f\n\r\t\v";
    constexpr std::u16string_view letters = u"abfnrtv";
    const size_t at = characters.find(character);
    return at == std::u32string_view::npos ? QChar() : QChar(letters[at]);
}

QString escaped(char32_t character, QChar quote)
{
    if (character == U'\\' || character == char32_t(quote.unicode()))
        return QStringLiteral("\\") + QChar(char16_t(character));
    if (isPrintable(character))
        return QString::fromUcs4(&character, 1);
    if (const QChar letter = shortEscape(character); !letter.isNull())
        return QStringLiteral("\\") + letter;
    if (character < 0x20 || character == 0x7f)
        return QStringLiteral("\\x") + hexadecimal(character, 2);
    if (character > 0xffff)
        return QStringLiteral("\\U") + hexadecimal(character, 8);
    return QStringLiteral("\\u") + hexadecimal(character, 4);
}

QList<char32_t> pointsOf(QStringView text)
{
    QList<char32_t> points;
    const QList<uint> numbers = text.toUcs4();
    for (const uint number : numbers)
        points << char32_t(number);
    return points;
}

char32_t validated(char32_t character)
{
    return character > QChar::LastValidCodePoint ? char32_t(QChar::ReplacementCharacter)
                                                 : character;
}

QString notFinite(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
}

/// At the letter behind a backslash: appends what the escape stands for.
/// \return the position behind it
qsizetype unescape(const QByteArray &text, qsizetype at, QByteArray &value)
{
    constexpr std::string_view letters = "abfnrtv";
    constexpr std::string_view bytes = "\a\b\f\n\r\t\v";
    const char letter = text[at];
    if (const size_t known = letters.find(letter); known != std::string_view::npos) {
        value += bytes[known];
        return at + 1;
    }
    if (letter >= '0' && letter <= '7') {
        value += char(text.mid(at, 3).toInt(nullptr, 8));
        return at + 3;
    }
    const qsizetype digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    if (digits == 0) {
        value += letter;
        return at + 1;
    }
    const char32_t character = char32_t(text.mid(at + 1, digits).toUInt(nullptr, 16));
    if (letter == 'x')
        value += char(character);
    else
        value += QString::fromUcs4(&character, 1).toUtf8();
    return at + 1 + digits;
}

} // namespace

QString goQuoted(QStringView text)
{
    QString quoted(u'"');
    const QList<char32_t> points = pointsOf(text);
    for (const char32_t character : points)
        quoted += escaped(character, u'"');
    return quoted + u'"';
}

QString goQuoted(char32_t character)
{
    return u'\'' + escaped(validated(character), u'\'') + u'\'';
}

QString goCodePoint(char32_t character)
{
    const QString number = QStringLiteral("U+") + hexadecimal(character, 4).toUpper();
    if (!isPrintable(character))
        return number;
    return number + QStringLiteral(" '") + QString::fromUcs4(&character, 1) + u'\'';
}

QString goNumber(double value)
{
    if (!std::isfinite(value))
        return notFinite(value);
    std::array<char, 64> buffer = {};
    const auto scientific = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const QLatin1String text(buffer.data(), scientific.ptr);
    constexpr int largestPlain = 6; // digits before the point
    const int exponent = text.mid(text.indexOf(u'e') + 1).toString().toInt();
    if (exponent < -4 || exponent >= largestPlain)
        return text;
    const auto plain = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return QLatin1String(buffer.data(), plain.ptr);
}

QString goFixed(double value, int decimals)
{
    if (!std::isfinite(value))
        return notFinite(value);
    std::array<char, 512> buffer = {};
    const auto end = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    return QLatin1String(buffer.data(), end.ptr);
}

QString goUnquoted(QStringView literal)
{
    const QByteArray text = literal.sliced(1, literal.size() - 2).toUtf8();
    if (literal.front() == u'`')
        return QString::fromUtf8(text);
    // Escapes give bytes, and several of them may be one character.
    QByteArray value;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == '\\')
            at = unescape(text, at + 1, value);
        else
            value += text[at++];
    }
    return QString::fromUtf8(value);
}

} // namespace opsglass
