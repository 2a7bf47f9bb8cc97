// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatehumanize.h"

#include "models/alerts/templatefloat.h"
#include "models/alerts/templateliteral.h"
#include "models/alerts/templatetime.h"

#include <QByteArrayList>

#include <cmath>

namespace opsglass {

namespace {

constexpr double int64Limit = 9223372036854775808.0; // 2^63

QByteArray fourDigits(double value) { return formatGoFloat(value, 'g', 4); }

QByteArray withLargePrefix(double value, double factor, const QByteArrayList &prefixes)
{
    QByteArray prefix;
    for (const QByteArray &candidate : prefixes) {
        if (std::abs(value) < factor)
            break;
        prefix = candidate;
        value /= factor;
    }
    return fourDigits(value) + prefix;
}

QByteArray withSmallPrefix(double value)
{
    QByteArray prefix;
    for (const char candidate : QByteArray("munpfazy")) {
        if (std::abs(value) >= 1)
            break;
        prefix = QByteArray(1, candidate);
        value *= 1000;
    }
    return fourDigits(value) + prefix;
}

struct DurationUnit {
    const char *name;
    quint64 milliseconds;
};

/// From the longest, the order in which they may follow each other.
constexpr DurationUnit durationUnits[] = { { "y", 365ULL * 86400000 }, { "w", 7ULL * 86400000 },
    { "d", 86400000 }, { "h", 3600000 }, { "m", 60000 }, { "s", 1000 }, { "ms", 1 } };

bool isDigit(char character) { return character >= '0' && character <= '9'; }

} // namespace

QByteArray humanized(double value)
{
    static const QByteArrayList prefixes { "k", "M", "G", "T", "P", "E", "Z", "Y" };
    if (value == 0 || !std::isfinite(value))
        return fourDigits(value);
    return std::abs(value) >= 1 ? withLargePrefix(value, 1000, prefixes) : withSmallPrefix(value);
}

QByteArray humanized1024(double value)
{
    static const QByteArrayList prefixes { "ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi" };
    if (std::abs(value) <= 1 || !std::isfinite(value))
        return fourDigits(value);
    return withLargePrefix(value, 1024, prefixes);
}

QByteArray humanizedDuration(double seconds)
{
    if (!std::isfinite(seconds))
        return fourDigits(seconds);
    if (seconds == 0)
        return fourDigits(seconds) + 's';
    if (std::abs(seconds) < 1)
        return withSmallPrefix(seconds) + 's';
    const QByteArray sign = seconds < 0 ? "-" : "";
    const double magnitude = std::abs(seconds);
    if (magnitude >= int64Limit)
        return sign + fourDigits(magnitude / 86400) + 'd';
    const auto whole = static_cast<qint64>(magnitude);
    if (whole < 60)
        return sign + fourDigits(magnitude) + 's';
    QByteArray text
        = QByteArray::number(whole / 60 % 60) + "m " + QByteArray::number(whole % 60) + 's';
    if (whole >= 3600)
        text.prepend(QByteArray::number(whole / 3600 % 24) + "h ");
    if (whole >= 86400)
        text.prepend(QByteArray::number(whole / 86400) + "d ");
    return sign + text;
}

QByteArray humanizedPercentage(double ratio) { return fourDigits(ratio * 100) + '%'; }

tl::expected<TemplateTime, QByteArray> timeFromSeconds(double seconds)
{
    if (!std::isfinite(seconds))
        return tl::unexpected(QByteArray("value is NaN or Inf"));
    const double nanoseconds = seconds * 1e9;
    if (nanoseconds >= int64Limit || nanoseconds < -int64Limit) {
        return tl::unexpected(formatGoFloat(seconds, 'g', -1)
            + " cannot be represented as a nanoseconds timestamp since it overflows int64");
    }
    return timeFromMilliseconds(static_cast<qint64>(nanoseconds) / 1000000);
}

tl::expected<double, QByteArray> secondsFromDuration(const QByteArray &text)
{
    const QByteArray invalid = "not a valid duration string: " + quoted(text);
    if (text == "0")
        return 0;
    if (text.isEmpty())
        return tl::unexpected(QByteArray("empty duration string"));
    double milliseconds = 0;
    qsizetype allowedUnit = 0;
    for (qsizetype position = 0; position < text.size();) {
        const qsizetype numberStart = position;
        while (position < text.size() && isDigit(text.at(position)))
            ++position;
        bool isNumber = false;
        const quint64 number = text.mid(numberStart, position - numberStart).toULongLong(&isNumber);
        const qsizetype unitStart = position;
        while (position < text.size() && !isDigit(text.at(position)))
            ++position;
        if (!isNumber || position == unitStart)
            return tl::unexpected(invalid);
        const QByteArray name = text.mid(unitStart, position - unitStart);
        const auto unit = std::find_if(std::begin(durationUnits), std::end(durationUnits),
            [&name](const DurationUnit &candidate) { return name == candidate.name; });
        if (unit == std::end(durationUnits)) {
            return tl::unexpected("unknown unit " + quoted(name) + " in duration " + quoted(text));
        }
        const qsizetype index = unit - std::begin(durationUnits);
        if (index < allowedUnit)
            return tl::unexpected(invalid);
        allowedUnit = index + 1;
        milliseconds += static_cast<double>(number) * static_cast<double>(unit->milliseconds);
        if (milliseconds * 1e6 >= int64Limit)
            return tl::unexpected(QByteArray("duration out of range"));
    }
    return milliseconds / 1000;
}

} // namespace opsglass
