// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/display.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/reduce/pattern.h"
#include "models/reduce/reducers.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

ColorRef named(const QString &name) { return { ColorRef::Kind::Named, 0, name, 0 }; }

double percentOf(double value, const ValueRange &range)
{
    const double percent = (value - range.min) / (range.max - range.min);
    return std::isfinite(percent) ? percent : 0;
}

/// The colour of a value by the field's mode alone.
ColorRef modeColor(double value, const Field &field, const ValueRange &range)
{
    const ColorMode &color = field.config.color;
    const QString fixed = color.fixedColor.isEmpty() ? QStringLiteral("gray") : color.fixedColor;
    if (color.mode == QLatin1String("fixed"))
        return named(fixed);
    if (color.mode == QLatin1String("shades"))
        return { ColorRef::Kind::Shade, field.seriesIndex, fixed, 0 };
    if (color.mode.startsWith(QLatin1String("continuous-")))
        return { ColorRef::Kind::Ramp, 0, color.mode,
            std::clamp(percentOf(value, range), 0.0, 1.0) };
    if (color.mode == QLatin1String("palette-classic-by-name"))
        return { ColorRef::Kind::ByName, 0, field.displayName, 0 };
    if (color.mode.startsWith(QLatin1String("palette-classic")))
        return { ColorRef::Kind::Palette, field.seriesIndex, {}, 0 };
    return thresholdColor(value, field.config.thresholds, range);
}

/// The colour of a cell: truths have two of their own, or the ends of a ramp (§10.2).
ColorRef valueColor(double value, const Field &field, const ValueRange &range)
{
    if (field.type != Field::Type::Boolean)
        return modeColor(value, field, range);
    const bool isTrue = std::isfinite(value) && value != 0;
    const QString &mode = field.config.color.mode;
    if (mode.startsWith(QLatin1String("continuous-")))
        return { ColorRef::Kind::Ramp, 0, mode, isTrue ? 1.0 : 0.0 };
    return named(isTrue ? QStringLiteral("green") : QStringLiteral("red"));
}

/// What a mapping decides about; a null text is null, an empty one is not.
struct Candidate {
    double number = 0;
    QString text;
    bool isNull = false;
    bool isText = false;
};

bool hitsSpecial(const ValueMapping &mapping, const Candidate &value)
{
    const bool isNan = !value.isNull && !value.isText && std::isnan(value.number);
    switch (mapping.special) {
    case ValueMapping::Special::Null:
        return value.isNull;
    case ValueMapping::Special::Nan:
        return isNan;
    case ValueMapping::Special::NullAndNan:
        return value.isNull || isNan;
    case ValueMapping::Special::True:
        return value.text == QLatin1String("true");
    case ValueMapping::Special::False:
        return value.text == QLatin1String("false");
    case ValueMapping::Special::Empty:
        return value.isText && !value.isNull && value.text.isEmpty();
    }
    return false;
}

std::optional<MappingResult> hitsRegex(const ValueMapping &mapping, const Candidate &value)
{
    if (!value.isText)
        return {};
    const auto pattern = readPattern(mapping.pattern);
    if (!pattern || !pattern->matches(value.text))
        return {};
    MappingResult result = mapping.result;
    if (result.text)
        result.text = pattern->replaced(value.text, *result.text);
    return result;
}

std::optional<MappingResult> hit(const ValueMapping &mapping, const Candidate &value)
{
    switch (mapping.type) {
    case ValueMapping::Type::Value:
        if (value.isNull)
            return {};
        for (const auto &[text, result] : mapping.values) {
            if (text == value.text)
                return result;
        }
        return {};
    case ValueMapping::Type::Range:
        if (value.isNull || std::isnan(value.number))
            return {};
        if ((mapping.from && value.number < *mapping.from)
            || (mapping.to && value.number > *mapping.to))
            return {};
        return mapping.result;
    case ValueMapping::Type::Regex:
        return hitsRegex(mapping, value);
    case ValueMapping::Type::Special:
        return hitsSpecial(mapping, value) ? std::optional(mapping.result) : std::nullopt;
    }
    return {};
}

std::optional<MappingResult> firstHit(const Candidate &value, const Field &field)
{
    for (const ValueMapping &mapping : field.config.mappings) {
        if (auto result = hit(mapping, value))
            return result;
    }
    return {};
}

Candidate candidateOf(double value, const Field &field)
{
    Candidate candidate;
    candidate.isNull = isMissing(value);
    candidate.number = candidate.isNull ? std::nan("") : value;
    if (!candidate.isNull)
        candidate.text = field.type == Field::Type::Boolean
            ? (value != 0 ? QStringLiteral("true") : QStringLiteral("false"))
            : numberText(value);
    return candidate;
}

Candidate candidateOf(const QString &text, const Field &field)
{
    Candidate candidate;
    candidate.isNull = text.isNull();
    candidate.text = text;
    bool isNumber = false;
    candidate.number = text.toDouble(&isNumber);
    if (field.type == Field::Type::Boolean)
        candidate.number = text == QLatin1String("true") ? 1 : 0;
    else if (!isNumber)
        candidate.number = std::nan("");
    const bool formatsNumber
        = isNumber && !field.config.unit.isEmpty() && field.config.unit != QLatin1String("string");
    candidate.isText = !formatsNumber;
    return candidate;
}

DisplayValue display(
    const Candidate &value, const Field &field, const ValueRange &range, const QTimeZone &zone)
{
    DisplayValue result;
    result.numeric = value.isNull ? std::nan("") : value.number;
    result.percent = std::isnan(value.number) ? 0 : percentOf(value.number, range);
    const std::optional<MappingResult> mapped = firstHit(value, field);
    if (mapped && mapped->text)
        result.text.text = *mapped->text;
    else if (!value.isNull && !value.isText)
        result.text = formatValue(
            value.number, field.config.unit, field.config.decimals, zone, field.config.now);
    else
        result.text.text = value.text;
    if (result.text.full().isEmpty())
        result.text.text = field.config.noValue.value_or(QString());
    const double colored
        = std::isnan(value.number) ? -std::numeric_limits<double>::infinity() : value.number;
    result.color = mapped && mapped->color && !mapped->color->isEmpty()
        ? named(*mapped->color)
        : valueColor(colored, field, range);
    return result;
}

bool isDateUnit(const QString &unit)
{
    return unit.startsWith(QLatin1String("dateTime")) || unit.startsWith(QLatin1String("time:"));
}

/// Times need milliseconds where they all lie within a minute.
QString timeUnitOf(const QList<double> &times)
{
    constexpr double minute = 60'000;
    const bool isShort = !times.isEmpty() && std::abs(times.last() - times.first()) < minute;
    return isShort ? QStringLiteral("time:YYYY-MM-DD HH:mm:ss.SSS")
                   : QStringLiteral("dateTimeAsSystem");
}

void widen(NumberExtent &extent, const Field &field)
{
    const double low = reduceNumber(QStringLiteral("min"), field.numbers);
    const double high = reduceNumber(QStringLiteral("max"), field.numbers);
    if (!std::isnan(low))
        extent.min = std::min(extent.min.value_or(low), low);
    if (!std::isnan(high))
        extent.max = std::max(extent.max.value_or(high), high);
}

} // namespace

NumberExtent numberExtent(const QList<Frame> &frames)
{
    NumberExtent extent;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            if (field.type == Field::Type::Number)
                widen(extent, field);
        }
    }
    return extent;
}

ValueRange fieldRange(const Field &field, const NumberExtent &all)
{
    const FieldConfig &config = field.config;
    if (field.type != Field::Type::Number || (config.min && config.max))
        return { config.min.value_or(0), config.max.value_or(100) };
    NumberExtent extent = all;
    if (config.fieldMinMax) {
        extent = {};
        widen(extent, field);
    }
    return { config.min.value_or(extent.min.value_or(0)),
        config.max.value_or(extent.max.value_or(100)) };
}

ColorRef thresholdColor(double value, const Thresholds &thresholds, const ValueRange &range)
{
    if (thresholds.steps.isEmpty())
        return named(QStringLiteral("#808080"));
    const double compared
        = thresholds.mode == Thresholds::Mode::Percentage ? percentOf(value, range) * 100 : value;
    QString color = thresholds.steps.first().color;
    for (const ThresholdStep &step : thresholds.steps) {
        if (step.value <= compared)
            color = step.color;
    }
    return named(color);
}

DisplayValue displayNumber(
    double value, const Field &field, const ValueRange &range, const QTimeZone &zone)
{
    const Candidate candidate = candidateOf(value, field);
    if (field.type == Field::Type::Boolean && !candidate.isNull
        && !field.config.unit.startsWith(QLatin1String("bool"))) {
        Field asBoolean = field;
        asBoolean.config.unit = QStringLiteral("bool");
        return display(candidate, asBoolean, range, zone);
    }
    if (field.type == Field::Type::Time && !isDateUnit(field.config.unit)) {
        Field asTime = field;
        asTime.config.unit = timeUnitOf(field.numbers);
        return display(candidate, asTime, range, zone);
    }
    return display(candidate, field, range, zone);
}

DisplayValue displayText(
    const QString &text, const Field &field, const ValueRange &range, const QTimeZone &zone)
{
    return display(candidateOf(text, field), field, range, zone);
}

std::optional<MappingResult> mappingOf(double value, const Field &field)
{
    return firstHit(candidateOf(value, field), field);
}

std::optional<MappingResult> mappingOf(const QString &text, const Field &field)
{
    return firstHit(candidateOf(text, field), field);
}

ColorRef seriesColor(const Field &field, const ValueRange &range)
{
    const QString &by = field.config.color.seriesBy;
    const QString reducer = by == QLatin1String("min") || by == QLatin1String("max")
        ? by
        : QStringLiteral("lastNotNull");
    const double value = reduceNumber(reducer, field.numbers);
    const double colored = std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
    const QString &mode = field.config.color.mode;
    const bool isByValue
        = mode == QLatin1String("thresholds") || mode.startsWith(QLatin1String("continuous-"));
    return isByValue ? valueColor(colored, field, range) : modeColor(colored, field, range);
}

} // namespace opsglass
