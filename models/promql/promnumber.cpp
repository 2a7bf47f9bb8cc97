// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promnumber.h"

#include "models/promql/gotext.h"

#include <QByteArray>

#include <charconv>
#include <optional>

namespace opsglass {

namespace {

/// Whole numbers, which Prometheus tries first.
std::optional<double> readInteger(const QByteArray &digits)
{
    const bool isHexadecimal = digits.startsWith("0x") || digits.startsWith("0X");
    const bool isOctal = !isHexadecimal && digits.size() > 1 && digits.startsWith('0');
    const char *begin = digits.cbegin() + (isHexadecimal ? 2 : 0);
    const int base = isHexadecimal ? 16 : isOctal ? 8 : 10;
    qint64 value = 0;
    const auto [end, error] = std::from_chars(begin, digits.cend(), value, base);
    if (error != std::errc() || end != digits.cend())
        return std::nullopt;
    return double(value);
}

/// Whether a decimal number that fits no double is too large, and not too small.
bool isTooLarge(const QByteArray &digits)
{
    const qsizetype exponentAt = digits.toLower().indexOf('e');
    const QByteArray mantissa = digits.left(exponentAt);
    const bool isNegative = exponentAt >= 0 && digits.mid(exponentAt + 1).startsWith('-');
    bool isShort = false;
    const qint64 exponent = exponentAt < 0 ? 0 : digits.mid(exponentAt + 1).toLongLong(&isShort);
    if (exponentAt >= 0 && !isShort)
        return !isNegative;
    const qsizetype point = mantissa.contains('.') ? mantissa.indexOf('.') : mantissa.size();
    qsizetype first = 0;
    while (first < mantissa.size() && (mantissa[first] == '0' || mantissa[first] == '.'))
        ++first;
    return point - first + exponent > 0;
}

} // namespace

tl::expected<double, QString> readPromNumber(QStringView text)
{
    const QByteArray digits = text.toLatin1().replace('_', "");
    if (const std::optional<double> integer = readInteger(digits))
        return *integer;
    const QString failed = QStringLiteral("error parsing number: strconv.ParseFloat: parsing %1: ")
                               .arg(goQuoted(text));
    double value = 0;
    const auto [end, error] = std::from_chars(digits.cbegin(), digits.cend(), value);
    if (end != digits.cend())
        return tl::unexpected(failed + QStringLiteral("invalid syntax"));
    if (error == std::errc::result_out_of_range && isTooLarge(digits))
        return tl::unexpected(failed + QStringLiteral("value out of range"));
    return error == std::errc() ? value : 0;
}

} // namespace opsglass
