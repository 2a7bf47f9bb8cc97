// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateformat.h"

#include "models/alerts/templatefloat.h"
#include "models/alerts/templateliteral.h"

namespace opsglass {

namespace {

qsizetype characterCount(const QByteArray &text)
{
    qsizetype count = 0;
    for (qsizetype position = 0; position < text.size(); ++count)
        position += utf8CharacterAt(text, position).size;
    return count;
}

/// Whether a raw string can hold the text: no control characters but tabs, no back quote.
bool canBeRaw(const QByteArray &text)
{
    for (qsizetype position = 0; position < text.size();) {
        const Utf8Character character = utf8CharacterAt(text, position);
        const bool isControl = character.code < 0x20 && character.code != U'\t';
        if (!character.isValid || isControl || character.code == U'`' || character.code == 0x7f
            || character.code == 0xfeff) {
            return false;
        }
        position += character.size;
    }
    return true;
}

int baseOf(char verb)
{
    switch (verb) {
    case 'b':
        return 2;
    case 'o':
    case 'O':
        return 8;
    case 'x':
    case 'X':
        return 16;
    default:
        return 10;
    }
}

QByteArray prefixOf(char verb, bool isSharp, const QByteArray &digits)
{
    if (verb == 'O')
        return "0o";
    if (!isSharp)
        return {};
    switch (verb) {
    case 'b':
        return "0b";
    case 'o':
        return digits.startsWith('0') ? "" : "0";
    case 'x':
        return "0x";
    case 'X':
        return "0X";
    default:
        return {};
    }
}

} // namespace

QByteArray TemplateFormat::padded(const QByteArray &text) const
{
    const qsizetype missing = width.value_or(0) - characterCount(text);
    if (missing <= 0)
        return text;
    if (isMinus)
        return text + QByteArray(missing, ' ');
    return QByteArray(missing, isZero ? '0' : ' ') + text;
}

QByteArray TemplateFormat::boolean(bool value) const { return padded(value ? "true" : "false"); }

QByteArray TemplateFormat::floating(double value, char verb, int defaultPrecision) const
{
    QByteArray number = formatGoFloat(value, verb, precision.value_or(defaultPrecision));
    if (!number.startsWith('-') && !number.startsWith('+'))
        number.prepend('+');
    if (isSpace && !isPlus && number.startsWith('+'))
        number[0] = ' ';
    if (number.at(1) == 'I' || number.at(1) == 'N') {
        // Not numbers, so zeros do not fill them up.
        TemplateFormat blank = *this;
        blank.isZero = false;
        const bool isBare = number.at(1) == 'N' && !isSpace && !isPlus;
        return blank.padded(isBare ? number.mid(1) : number);
    }
    if (isSharp && verb != 'b')
        number = withDecimalPoint(number, verb);
    if (!isPlus && number.startsWith('+'))
        return padded(number.mid(1));
    if (isZero && !isMinus && width.value_or(0) > number.size()) {
        const qsizetype missing = *width - number.size();
        return number.left(1) + QByteArray(missing, '0') + number.mid(1);
    }
    return padded(number);
}

/// The `#` flag: a point in any case, and the zeros at the end that g drops.
QByteArray TemplateFormat::withDecimalPoint(QByteArray number, char verb) const
{
    const bool isHex = verb == 'x' || verb == 'X';
    const bool keepsDigits = verb == 'g' || verb == 'G' || verb == 'x'; // Go forgets X
    int digits = keepsDigits ? precision.value_or(6) : 0;
    qsizetype tailStart = number.indexOf(isHex ? 'p' : 'e');
    if (tailStart < 0)
        tailStart = number.indexOf(isHex ? 'P' : 'E');
    const QByteArray tail = tailStart < 0 ? QByteArray() : number.mid(tailStart);
    number.chop(tail.size());
    bool hasSignificant = false;
    for (qsizetype i = 1; i < number.size(); ++i) {
        if (number.at(i) == '.')
            continue;
        hasSignificant |= number.at(i) != '0';
        digits -= hasSignificant ? 1 : 0;
    }
    if (!number.contains('.')) {
        if (number.size() == 2 && number.at(1) == '0')
            --digits;
        number += '.';
    }
    return number + QByteArray(qMax(digits, 0), '0') + tail;
}

QByteArray TemplateFormat::integer(qint64 value, char verb) const
{
    TemplateFormat outer = *this;
    outer.isZero = false;
    const bool isNegative = value < 0;
    const quint64 magnitude
        = isNegative ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    if (precision == 0 && value == 0)
        return outer.padded({});
    const bool isSigned = isNegative || isPlus || isSpace;
    qsizetype minimum = precision.value_or(0);
    if (!precision && isZero && !isMinus && width)
        minimum = *width - (isSigned ? 1 : 0);
    QByteArray digits = QByteArray::number(magnitude, baseOf(verb)).rightJustified(minimum, '0');
    if (verb == 'X')
        digits = digits.toUpper();
    digits.prepend(prefixOf(verb, isSharp, digits));
    if (isSigned)
        digits.prepend(isNegative ? '-' : isPlus ? '+' : ' ');
    return outer.padded(digits);
}

QByteArray TemplateFormat::character(qint64 value, char verb) const
{
    const char32_t code = value < 0 || value > 0x10ffff ? 0xfffd : static_cast<char32_t>(value);
    if (verb == 'c')
        return padded(utf8(code));
    if (verb == 'q')
        return padded(quotedCharacter(code, isPlus));
    TemplateFormat outer = *this;
    outer.isZero = false;
    const int digits = qMax(precision.value_or(4), 4);
    const QByteArray hex = QByteArray::number(static_cast<quint64>(value), 16).toUpper();
    QByteArray name = "U+" + hex.rightJustified(digits, '0');
    if (isSharp && value >= 0 && value <= 0x10ffff
        && quotedCharacter(code).mid(1).startsWith(utf8(code))) {
        name += " '" + utf8(code) + '\'';
    }
    return outer.padded(name);
}

QByteArray TemplateFormat::string(const QByteArray &text, char verb) const
{
    if (verb == 's')
        return padded(cut(text));
    if (verb != 'q')
        return hexString(text, verb == 'X');
    const QByteArray shown = cut(text);
    if (isSharp && canBeRaw(shown))
        return padded('`' + shown + '`');
    return padded(quoted(shown, isPlus));
}

QByteArray TemplateFormat::hexString(const QByteArray &text, bool isUpper) const
{
    const QByteArray prefix = isSharp ? (isUpper ? "0X" : "0x") : "";
    QByteArray hex;
    for (const char byte : text.left(precision.value_or(static_cast<int>(text.size())))) {
        const QByteArray digits = QByteArray(1, byte).toHex();
        if (hex.isEmpty())
            hex = prefix;
        else if (isSpace)
            hex += ' ' + prefix;
        hex += isUpper ? digits.toUpper() : digits;
    }
    return padded(hex);
}

QByteArray TemplateFormat::cut(const QByteArray &text) const
{
    if (!precision)
        return text;
    qsizetype end = 0;
    for (int i = 0; i < *precision && end < text.size(); ++i)
        end += utf8CharacterAt(text, end).size;
    return text.left(end);
}

} // namespace opsglass
