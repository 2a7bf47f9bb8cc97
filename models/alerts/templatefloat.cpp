// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatefloat.h"

#include <charconv>
#include <cmath>

namespace opsglass {

namespace {

/// The longest a finite double gets before its fraction, with room for sign, point and exponent.
constexpr qsizetype longestInteger = 350;

QByteArray withChars(double value, std::chars_format format, int precision)
{
    QByteArray buffer(longestInteger + qMax(precision, 0), Qt::Uninitialized);
    char *begin = buffer.data();
    const std::to_chars_result result = precision < 0
        ? std::to_chars(begin, begin + buffer.size(), value, format)
        : std::to_chars(begin, begin + buffer.size(), value, format, precision);
    buffer.truncate(result.ptr - begin);
    return buffer;
}

/// Hexadecimal as Go has it: 0x before the digits, at least two digits in the exponent.
QByteArray withHex(double value, int precision)
{
    QByteArray text = withChars(std::abs(value), std::chars_format::hex, precision);
    // A subnormal number keeps its leading 0 in C++; Go shifts it until the digit is 1.
    if (value != 0 && !std::isnormal(value)) {
        int exponent = 0;
        const double mantissa = std::frexp(std::abs(value), &exponent) * 2;
        text = withChars(mantissa, std::chars_format::hex, precision);
        text = text.left(text.indexOf('p')) + 'p' + QByteArray::number(exponent - 1);
    }
    const qsizetype p = text.indexOf('p');
    int exponent = text.mid(p + 1).toInt();
    if (text.startsWith('2')) {
        // Rounded up to the next power of two; Go's first digit never is 2.
        text[0] = '1';
        ++exponent;
    }
    const QByteArray digits = QByteArray::number(std::abs(exponent)).rightJustified(2, '0');
    return QByteArray(std::signbit(value) ? "-" : "") + "0x" + text.left(p)
        + (exponent < 0 ? "p-" : "p+") + digits;
}

/// Mantissa and exponent of two as they are stored: 4503599627370496p-52.
QByteArray withBinaryExponent(double value)
{
    int exponent = 0;
    const double fraction = std::frexp(std::abs(value), &exponent);
    exponent = value == 0 ? -1074 : qMax(exponent - 53, -1074);
    const auto mantissa = value == 0
        ? qint64(0)
        : static_cast<qint64>(std::ldexp(fraction, std::ilogb(std::abs(value)) + 1 - exponent));
    return QByteArray(std::signbit(value) ? "-" : "") + QByteArray::number(mantissa)
        + (exponent < 0 ? "p" : "p+") + QByteArray::number(exponent);
}

} // namespace

QByteArray formatGoFloat(double value, char verb, int precision)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    const bool isUpper = verb >= 'A' && verb <= 'Z';
    const char kind = isUpper ? static_cast<char>(verb - 'A' + 'a') : verb;
    QByteArray text;
    if (kind == 'b') {
        text = withBinaryExponent(value);
    } else if (kind == 'x') {
        text = withHex(value, precision);
    } else if (kind == 'e' || kind == 'f') {
        text = withChars(value,
            kind == 'e' ? std::chars_format::scientific : std::chars_format::fixed, precision);
    } else if (precision >= 0) {
        text = withChars(value, std::chars_format::general, precision);
    } else {
        const QByteArray scientific = withChars(value, std::chars_format::scientific, -1);
        const int exponent = scientific.mid(scientific.indexOf('e') + 1).toInt();
        text = exponent < -4 || exponent >= 6 ? scientific
                                              : withChars(value, std::chars_format::fixed, -1);
    }
    return isUpper ? text.toUpper() : text;
}

} // namespace opsglass
