// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unit.h"

#include "models/data/matrix.h"
#include "models/format/unittable.h"
#include "models/format/unittime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Unit)
};

using Decimals = std::optional<int>;

constexpr std::array siPrefixes { "f", "p", "n", "µ", "m", "", "k", "M", "G", "T", "P", "E", "Z",
    "Y" };
constexpr int siBase = 5;
constexpr std::array binaryPrefixes { "", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi" };
constexpr std::array countSuffixes { "", "K", "M", "B", "T" };
constexpr std::array shortSuffixes { "", " K", " Mil", " Bil", " Tri", " Quadr", " Quint", " Sext",
    " Sept" };

/// Three significant digits (spec/grafana.md §9.1).
int autoDecimals(double value)
{
    if (value == std::floor(value))
        return 0;
    return std::max(0, 2 - int(std::floor(std::log10(std::abs(value)))));
}

/// Rounds halves toward +∞, as JavaScript's Math.round does.
double rounded(double value) { return std::floor(value + 0.5); }

/// English digits as the person's locale writes them: "1,234.5" is "1.234,5" in German.
QString inLocale(const QString &english)
{
    const QLocale locale;
    QString text;
    for (const QChar c : english) {
        if (c == u'.')
            text += locale.decimalPoint();
        else if (c == u',')
            text += locale.groupSeparator();
        else
            text += c;
    }
    return text;
}

/// fix(v, d): rounded, printed as a JavaScript number, padded with zeros to d digits.
QString fixEnglish(double value, Decimals decimals)
{
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("-∞");
    const int digits = decimals.value_or(autoDecimals(value));
    const double factor = digits > 0 ? std::pow(10.0, digits) : 1;
    const double enlarged = value * factor;
    if (!std::isfinite(enlarged) || !std::isfinite(factor))
        return numberText(value); // too large or too small to have such digits
    QString text = numberText(rounded(enlarged) / factor);
    if (text.contains(u'e') || digits <= 0)
        return text;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype present = point < 0 ? 0 : text.size() - point - 1;
    if (present < digits) {
        if (point < 0)
            text += u'.';
        text += QString(digits - present, u'0');
    }
    return text;
}

QString fix(double value, Decimals decimals) { return inLocale(fixEnglish(value, decimals)); }

template <size_t N>
QString nameAt(const std::array<const char *, N> &names, int index)
{
    return QString::fromUtf8(names[size_t(std::clamp(index, 0, int(N) - 1))]);
}

/// ⌊log_base |v|⌋, 0 for 0; exact at powers of the base, where log() is not.
int scaleOf(double value, double base)
{
    if (value == 0 || !std::isfinite(value))
        return 0;
    return int(std::floor(std::log(std::abs(value)) / std::log(base)));
}

struct Scaled {
    double number;
    int index;
};

/// Divides by the power of `base` that the clamped prefix index stands for.
Scaled scaled(double value, double base, int offset, int lowest, int highest)
{
    const int index = std::clamp(scaleOf(value, base) + offset, lowest, highest);
    return { value / std::pow(base, index - offset), index };
}

FormattedValue formatSi(double value, Decimals decimals, const QString &unit, int offset)
{
    if (std::isinf(value))
        return { {}, fix(value, decimals), {} };
    const int highest = int(siPrefixes.size()) - 1;
    const Scaled part = scaled(value, 1000, siBase + offset, 0, highest);
    return { {}, fix(part.number, decimals), u' ' + nameAt(siPrefixes, part.index) + unit };
}

FormattedValue formatBinary(double value, Decimals decimals, const QString &unit, int offset)
{
    if (std::isinf(value))
        return { {}, fix(value, decimals), {} };
    const int highest = int(binaryPrefixes.size()) - 1;
    const Scaled part = scaled(value, 1024, offset, 0, highest);
    return { {}, fix(part.number, decimals), u' ' + nameAt(binaryPrefixes, part.index) + unit };
}

/// Divides by 1000 while that is possible and there is a name for it.
template <size_t N>
FormattedValue formatThousands(
    double value, Decimals decimals, const std::array<const char *, N> &suffixes)
{
    if (std::isinf(value))
        return { {}, fix(value, decimals), {} };
    size_t index = 0;
    for (double rest = std::abs(value); rest >= 1000 && index + 1 < N; rest /= 1000)
        ++index;
    const double number = value / std::pow(1000.0, double(index));
    return { {}, fix(number, decimals), QString::fromUtf8(suffixes[index]) };
}

FormattedValue formatCurrency(double value, Decimals decimals, const QString &sign, bool isBehind)
{
    FormattedValue part = formatThousands(std::abs(value), decimals, countSuffixes);
    if (value < 0)
        part.prefix = QStringLiteral("-");
    if (!isBehind)
        part.prefix += sign;
    else if (!std::isinf(value))
        part.suffix += sign;
    return part;
}

/// Grouped digits, whole and decimal parts.
QString grouped(double value, int fewest, int most)
{
    if (std::isinf(value))
        return fix(value, {});
    constexpr double exact = 1e12; // above it there is no binary error to speak of
    const double nudged = std::abs(value) < exact ? value * (1 + 1e-15) : value;
    // Grafana rounds the shortest decimal text, so 1.005 goes up although its binary value is
    // below.
    QString text = QLocale(QLocale::English).toString(nudged, 'f', most);
    if (!text.contains(u'.'))
        return inLocale(text);
    while (text.endsWith(u'0') && text.size() - text.indexOf(u'.') - 1 > fewest)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return inLocale(text);
}

FormattedValue formatFinancial(double value, Decimals decimals, const QString &spec)
{
    const bool isBehind = spec.endsWith(QLatin1String(":suffix"));
    const QString sign = isBehind ? spec.chopped(7) : spec;
    const QString number = decimals ? grouped(value, *decimals, *decimals) : grouped(value, 0, 1);
    if (isBehind)
        return { {}, number, sign };
    return { sign, number, {} };
}

QString hexText(double value, Decimals decimals)
{
    if (std::isinf(value))
        return fix(std::abs(value), {});
    const double number = fixEnglish(value, decimals).toDouble();
    const double magnitude = std::abs(number);
    double whole = std::floor(magnitude);
    QString digits = whole < 1.8e19 ? QString::number(quint64(whole), 16) : numberText(whole);
    double fraction = magnitude - whole;
    if (fraction > 0) {
        digits += u'.';
        // 52 bits are at most 13 digits behind the first that is not 0.
        for (int i = 0; i < 24 && fraction > 0; ++i) {
            fraction *= 16;
            digits += QString::number(int(fraction), 16);
            fraction -= std::floor(fraction);
        }
    }
    return digits.toUpper();
}

/// Shortest mantissa and exponent, without padding: "1.2e-7".
QString shortestScientific(double value)
{
    std::array<char, 64> buffer {};
    const auto end = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    QString text = QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
    const qsizetype exponent = text.indexOf(u'e') + 2;
    while (text.size() > exponent + 1 && text[exponent] == u'0')
        text.remove(exponent, 1);
    return text;
}

QString scientificText(double value, Decimals decimals)
{
    if (std::isinf(value))
        return fix(value, {});
    const QString shortest = shortestScientific(value);
    if (!decimals)
        return inLocale(shortest);
    const qsizetype exponent = shortest.indexOf(u'e');
    const double mantissa = shortest.first(exponent).toDouble();
    const QString rest = shortest.sliced(exponent);
    const double magnitude = std::abs(mantissa);
    const QString digits = fix(magnitude, decimals);
    if (digits.startsWith(QLatin1String("10"))) // 9.99 became 10.0: one digit moves over
        return scientificText(
            std::copysign(std::pow(10.0, rest.sliced(1).toInt() + 1), value), decimals);
    return (mantissa < 0 ? QStringLiteral("-") : QString()) + digits + rest;
}

FormattedValue formatBoolean(double value, const QString &yes, const QString &no)
{
    return { {}, value != 0 ? yes : no, {} };
}

FormattedValue formatPsi(double value, Decimals decimals)
{
    static constexpr std::array names { "psi", "ksi", "Mpsi" };
    return formatThousands(value, decimals, names);
}

FormattedValue formatSpecial(
    double value, const QString &unit, Decimals decimals, const QTimeZone &zone)
{
    if (unit == QLatin1String("none"))
        return { {}, fix(value, decimals), {} };
    if (unit == QLatin1String("string"))
        return { {}, numberText(value), {} };
    if (unit == QLatin1String("short"))
        return formatThousands(value, decimals, shortSuffixes);
    if (unit == QLatin1String("sishort"))
        return formatSi(value, decimals, {}, 0);
    if (unit == QLatin1String("percent"))
        return { {}, fix(value, decimals), QStringLiteral("%") };
    if (unit == QLatin1String("percentunit"))
        return { {}, fix(value * 100, decimals), QStringLiteral("%") };
    if (unit == QLatin1String("hex") || unit == QLatin1String("hex0x")) {
        const QString prefix = unit == QLatin1String("hex") ? QString() : QStringLiteral("0x");
        const QString sign = value < 0 ? QStringLiteral("-") : QString();
        return { {}, sign + prefix + hexText(value, decimals), {} };
    }
    if (unit == QLatin1String("sci"))
        return { {}, scientificText(value, decimals), {} };
    if (unit == QLatin1String("locale"))
        return { {}, grouped(value, 0, decimals.value_or(3)), {} };
    if (unit == QLatin1String("pressurepsi"))
        return formatPsi(value, decimals);
    if (unit == QLatin1String("bool"))
        return formatBoolean(value, Text::tr("True"), Text::tr("False"));
    if (unit == QLatin1String("bool_yes_no"))
        return formatBoolean(value, Text::tr("Yes"), Text::tr("No"));
    if (unit == QLatin1String("bool_on_off"))
        return formatBoolean(value, Text::tr("On"), Text::tr("Off"));
    return formatTimeUnit(value, unit, decimals, zone);
}

/// `si:µs`: the first character may be the SI prefix the number already has.
FormattedValue formatSiText(double value, const QString &text, Decimals decimals)
{
    for (size_t i = 0; i < siPrefixes.size(); ++i) {
        const QString prefix = QString::fromUtf8(siPrefixes[i]);
        if (!prefix.isEmpty() && text.size() > 1 && text.startsWith(prefix))
            return formatSi(value, decimals, text.mid(1), int(i) - siBase);
    }
    return formatSi(value, decimals, text, 0);
}

/// The prefix forms of §9.3; nothing when `unit` is none of them.
std::optional<FormattedValue> formatPrefixed(
    double value, const QString &unit, Decimals decimals, const QTimeZone &zone)
{
    const qsizetype colon = unit.indexOf(u':');
    if (colon <= 0)
        return {};
    const QStringView form = QStringView(unit).first(colon);
    const QString rest = unit.mid(colon + 1);
    if (form == u"prefix")
        return FormattedValue { rest, fix(value, decimals), {} };
    if (form == u"suffix")
        return FormattedValue { {}, fix(value, decimals), u' ' + rest };
    if (form == u"time")
        return FormattedValue { {}, formatMoment(value, rest, zone), {} };
    if (form == u"si")
        return formatSiText(value, rest, decimals);
    if (form == u"count") {
        FormattedValue part = formatThousands(value, decimals, countSuffixes);
        part.suffix += u' ' + rest;
        return part;
    }
    if (form == u"currency") {
        if (rest.startsWith(QLatin1String("financial:")))
            return formatFinancial(value, decimals, rest.mid(10));
        const bool isBehind = rest.endsWith(QLatin1String(":suffix"));
        return formatCurrency(value, decimals, isBehind ? rest.chopped(7) : rest, isBehind);
    }
    if (form == u"bool") {
        const QStringList words = rest.split(u'/');
        return formatBoolean(value, words.value(0), words.value(1, QStringLiteral("-")));
    }
    return {};
}

bool isPlainNumberUnit(const QString &unit)
{
    return !unit.startsWith(QLatin1String("dateTime")) && !unit.startsWith(QLatin1String("time:"))
        && !unit.startsWith(QLatin1String("currency")) && !unit.startsWith(QLatin1String("bool"))
        && unit != QLatin1String("locale");
}

} // namespace

QString numberText(double value)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    const double magnitude = std::abs(value);
    if (magnitude == 0)
        return QStringLiteral("0");
    if (magnitude < 1e-6 || magnitude >= 1e21)
        return shortestScientific(value);
    std::array<char, 64> buffer {};
    const auto end = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return QString::fromLatin1(buffer.data(), end.ptr - buffer.data());
}

bool isRelativeUnit(const QString &unit)
{
    return unit == QLatin1String("dateTimeFromNow")
        || (unit.startsWith(QLatin1String("dateTimeAs"))
            && unit.endsWith(QLatin1String("NoDateIfToday")));
}

FormattedValue formatValue(double value, const QString &unit, std::optional<int> decimals,
    const QTimeZone &zone, std::optional<Instant> now)
{
    if (isMissing(value))
        return {};
    if (std::isnan(value))
        return { {}, QStringLiteral("NaN"), {} };
    const QString id = unit.isEmpty() ? QStringLiteral("none") : unit;
    const auto rule = unitRule(id);
    if (!rule) {
        if (const auto formatted = formatPrefixed(value, id, decimals, zone))
            return *formatted;
        return { {}, fix(value, decimals), u' ' + id };
    }
    const QString text = QString::fromUtf8(rule->text);
    switch (rule->kind) {
    case UnitRule::Kind::Fixed:
        return { {}, fix(value, decimals), u' ' + text };
    case UnitRule::Kind::Si:
        return formatSi(value, decimals, text, rule->offset);
    case UnitRule::Kind::Binary:
        return formatBinary(value, decimals, text, rule->offset);
    case UnitRule::Kind::Count: {
        FormattedValue part = formatThousands(value, decimals, countSuffixes);
        part.suffix += u' ' + text;
        return part;
    }
    case UnitRule::Kind::Currency:
        return formatCurrency(value, decimals, text, rule->offset == 1);
    case UnitRule::Kind::Special:
        break;
    }
    if (now && isRelativeUnit(id))
        return { {}, formatRelativeDate(value, id, zone, *now), {} };
    return formatSpecial(value, id, decimals, zone);
}

QString formatTick(double value, const QString &unit, double increment, std::optional<int> decimals,
    const QTimeZone &zone)
{
    Decimals digits = decimals;
    if (!digits && increment > 0) {
        const QString step = numberText(increment);
        const qsizetype point = step.indexOf(u'.');
        if (point >= 0)
            digits = int(step.size() - point - 1);
        else if (step.contains(QLatin1String("e-")))
            digits = step.mid(step.indexOf(u'e') + 2).toInt();
    }
    FormattedValue formatted = formatValue(value, unit, digits, zone);
    if (!decimals && isPlainNumberUnit(unit)) {
        bool isNumber = false;
        const double number = QLocale().toDouble(formatted.text, &isNumber);
        if (isNumber && std::isfinite(number))
            formatted.text = inLocale(numberText(number));
    }
    return formatted.full();
}

bool isBinaryUnit(const QString &unit)
{
    const auto rule = unitRule(unit);
    return rule && rule->kind == UnitRule::Kind::Binary;
}

} // namespace opsglass
