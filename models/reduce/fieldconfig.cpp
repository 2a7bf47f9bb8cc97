// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/fieldconfig.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace opsglass {

namespace {

template <typename E>
E choice(
    const QJsonValue &value, std::initializer_list<std::pair<const char *, E>> names, E fallback)
{
    const QString text = value.toString();
    for (const auto &[name, meaning] : names) {
        if (text == QLatin1String(name))
            return meaning;
    }
    return fallback;
}

/// Numbers are sometimes stored as text by old editors.
std::optional<double> number(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double parsed = value.toString().toDouble(&isNumber);
    if (isNumber && std::isfinite(parsed))
        return parsed;
    return {};
}

Thresholds readThresholds(const QJsonObject &object)
{
    Thresholds thresholds;
    thresholds.mode = choice(object[QLatin1String("mode")],
        { { "percentage", Thresholds::Mode::Percentage } }, Thresholds::Mode::Absolute);
    const QJsonArray steps = object[QLatin1String("steps")].toArray();
    for (const QJsonValue &entry : steps) {
        const QJsonObject step = entry.toObject();
        thresholds.steps.append({ number(step[QLatin1String("value")])
                                      .value_or(-std::numeric_limits<double>::infinity()),
            step[QLatin1String("color")].toString() });
    }
    return thresholds;
}

MappingResult readResult(const QJsonObject &object)
{
    MappingResult result;
    if (object[QLatin1String("text")].isString())
        result.text = object[QLatin1String("text")].toString();
    if (object[QLatin1String("color")].isString())
        result.color = object[QLatin1String("color")].toString();
    return result;
}

ValueMapping readMapping(const QJsonObject &object)
{
    using Special = ValueMapping::Special;
    ValueMapping mapping;
    const QJsonObject options = object[QLatin1String("options")].toObject();
    const QString type = object[QLatin1String("type")].toString();
    mapping.result = readResult(options[QLatin1String("result")].toObject());
    if (type == QLatin1String("range")) {
        mapping.type = ValueMapping::Type::Range;
        mapping.from = number(options[QLatin1String("from")]);
        mapping.to = number(options[QLatin1String("to")]);
    } else if (type == QLatin1String("regex")) {
        mapping.type = ValueMapping::Type::Regex;
        mapping.pattern = options[QLatin1String("pattern")].toString();
    } else if (type == QLatin1String("special")) {
        mapping.type = ValueMapping::Type::Special;
        mapping.special = choice(options[QLatin1String("match")],
            { { "nan", Special::Nan }, { "null+nan", Special::NullAndNan },
                { "true", Special::True }, { "false", Special::False },
                { "empty", Special::Empty } },
            Special::Null);
    } else {
        for (auto entry = options.constBegin(); entry != options.constEnd(); ++entry)
            mapping.values.append({ entry.key(), readResult(entry.value().toObject()) });
    }
    return mapping;
}

void readStacking(const QJsonObject &stacking, GraphStyle &style)
{
    style.stackingMode = choice(stacking[QLatin1String("mode")],
        { { "normal", StackingMode::Normal }, { "percent", StackingMode::Percent } },
        StackingMode::None);
    style.stackingGroup = stacking[QLatin1String("group")].toString(style.stackingGroup);
}

/// Milliseconds of a file; what is longer than any range never ends.
std::chrono::milliseconds milliseconds(double count)
{
    constexpr double never = 1e15;
    return count < never ? std::chrono::milliseconds(qint64(std::max(count, 0.0)))
                         : std::chrono::milliseconds::max();
}

void readLine(const QJsonObject &custom, GraphStyle &style)
{
    style.drawStyle = choice(custom[QLatin1String("drawStyle")],
        { { "bars", DrawStyle::Bars }, { "points", DrawStyle::Points } }, DrawStyle::Line);
    style.interpolation = choice(custom[QLatin1String("lineInterpolation")],
        { { "smooth", LineInterpolation::Smooth }, { "stepBefore", LineInterpolation::StepBefore },
            { "stepAfter", LineInterpolation::StepAfter } },
        LineInterpolation::Linear);
    style.lineWidth
        = std::clamp(custom[QLatin1String("lineWidth")].toDouble(style.lineWidth), 0.0, 100.0);
    const QJsonObject line = custom[QLatin1String("lineStyle")].toObject();
    style.lineFill = choice(line[QLatin1String("fill")],
        { { "dash", LineFill::Dash }, { "dot", LineFill::Dot } }, LineFill::Solid);
    const QJsonArray dash = line[QLatin1String("dash")].toArray();
    if (!dash.isEmpty()) {
        style.dash.clear();
        for (const QJsonValue &part : dash)
            style.dash << std::clamp(part.toDouble(), 0.0, 1000.0);
    }
    style.fillOpacity = std::clamp(custom[QLatin1String("fillOpacity")].toDouble(), 0.0, 100.0);
    style.gradientMode = choice(custom[QLatin1String("gradientMode")],
        { { "opacity", GradientMode::Opacity }, { "hue", GradientMode::Hue },
            { "scheme", GradientMode::Scheme } },
        GradientMode::None);
    style.fillBelowTo = custom[QLatin1String("fillBelowTo")].toString();
    style.barAlignment = custom[QLatin1String("barAlignment")].toInt();
    style.barWidthFactor = std::clamp(
        custom[QLatin1String("barWidthFactor")].toDouble(style.barWidthFactor), 0.0, 1.0);
    style.showPoints = choice(custom[QLatin1String("showPoints")],
        { { "never", ShowPoints::Never }, { "always", ShowPoints::Always } }, ShowPoints::Auto);
    style.pointSize
        = std::clamp(custom[QLatin1String("pointSize")].toDouble(style.pointSize), 0.0, 100.0);
    const QJsonValue span = custom[QLatin1String("spanNulls")];
    if (span.toBool())
        style.spanNulls = std::chrono::milliseconds::max();
    else if (span.isDouble())
        style.spanNulls = milliseconds(span.toDouble());
    if (const QJsonValue insert = custom[QLatin1String("insertNulls")];
        insert.isDouble() && insert.toDouble() > 0)
        style.insertNulls = milliseconds(insert.toDouble());
    style.transform = choice(custom[QLatin1String("transform")],
        { { "negative-Y", ValueTransform::NegativeY }, { "constant", ValueTransform::Constant } },
        ValueTransform::None);
}

void readAxis(const QJsonObject &custom, GraphStyle &style)
{
    style.axisPlacement = choice(custom[QLatin1String("axisPlacement")],
        { { "left", AxisPlacement::Left }, { "right", AxisPlacement::Right },
            { "hidden", AxisPlacement::Hidden } },
        AxisPlacement::Auto);
    style.axisLabel = custom[QLatin1String("axisLabel")].toString();
    style.axisWidth = std::clamp(custom[QLatin1String("axisWidth")].toInt(), 0, 1000);
    style.axisColorIsOfSeries
        = custom[QLatin1String("axisColorMode")].toString() == QLatin1String("series");
    style.axisBorderShow = custom[QLatin1String("axisBorderShow")].toBool();
    if (const QJsonValue grid = custom[QLatin1String("axisGridShow")]; grid.isBool())
        style.axisGridShow = grid.toBool();
    style.axisCenteredZero = custom[QLatin1String("axisCenteredZero")].toBool();
    style.axisSoftMin = number(custom[QLatin1String("axisSoftMin")]);
    style.axisSoftMax = number(custom[QLatin1String("axisSoftMax")]);
    const QJsonObject scale = custom[QLatin1String("scaleDistribution")].toObject();
    style.scale = choice(scale[QLatin1String("type")],
        { { "log", ScaleType::Log }, { "symlog", ScaleType::Symlog } }, ScaleType::Linear);
    style.logBase = scale[QLatin1String("log")].toDouble(style.logBase);
    const double threshold = scale[QLatin1String("linearThreshold")].toDouble();
    style.linearThreshold = threshold > 0 ? threshold : style.linearThreshold;
    style.thresholdsStyle
        = choice(custom[QLatin1String("thresholdsStyle")].toObject()[QLatin1String("mode")],
            { { "line", ThresholdsStyle::Line }, { "dashed", ThresholdsStyle::Dashed },
                { "area", ThresholdsStyle::Area }, { "line+area", ThresholdsStyle::LineAndArea },
                { "dashed+area", ThresholdsStyle::DashedAndArea } },
            ThresholdsStyle::Off);
}

GraphStyle readGraphStyle(const QJsonObject &custom)
{
    GraphStyle style;
    readLine(custom, style);
    readAxis(custom, style);
    readStacking(custom[QLatin1String("stacking")].toObject(), style);
    const QJsonObject hide = custom[QLatin1String("hideFrom")].toObject();
    style.hideFromViz = hide[QLatin1String("viz")].toBool();
    style.hideFromLegend = hide[QLatin1String("legend")].toBool();
    style.hideFromTooltip = hide[QLatin1String("tooltip")].toBool();
    return style;
}

ColorMode readColor(const QJsonObject &merged)
{
    const QJsonObject color = merged[QLatin1String("color")].toObject();
    ColorMode mode;
    if (color[QLatin1String("mode")].isString()) {
        mode.mode = color[QLatin1String("mode")].toString();
        mode.fixedColor = color[QLatin1String("fixedColor")].toString();
        mode.seriesBy = color[QLatin1String("seriesBy")].toString(mode.seriesBy);
    } else {
        mode.mode = QStringLiteral("thresholds");
    }
    return mode;
}

QList<LinkTemplate> readFieldLinks(const QJsonArray &array)
{
    QList<LinkTemplate> links;
    for (const QJsonValue &entry : array) {
        const QJsonObject link = entry.toObject();
        links.append({ link[QLatin1String("title")].toString(),
            link[QLatin1String("url")].toString(), link[QLatin1String("targetBlank")].toBool() });
    }
    return links;
}

} // namespace

FieldConfigSource readFieldConfigSource(const QJsonObject &fieldConfig)
{
    FieldConfigSource source;
    source.defaults = fieldConfig[QLatin1String("defaults")].toObject();
    const QJsonArray overrides = fieldConfig[QLatin1String("overrides")].toArray();
    for (const QJsonValue &entry : overrides) {
        const QJsonObject object = entry.toObject();
        const QJsonObject matcher = object[QLatin1String("matcher")].toObject();
        FieldOverride override;
        override.matcher = matcher[QLatin1String("id")].toString();
        override.options = matcher[QLatin1String("options")];
        const QJsonArray properties = object[QLatin1String("properties")].toArray();
        for (const QJsonValue &property : properties) {
            const QJsonObject pair = property.toObject();
            override.properties.append(
                { pair[QLatin1String("id")].toString(), pair[QLatin1String("value")] });
        }
        source.overrides << override;
    }
    return source;
}

FieldConfig readFieldConfig(const QJsonObject &merged)
{
    FieldConfig config;
    config.unit = merged[QLatin1String("unit")].toString();
    config.min = number(merged[QLatin1String("min")]);
    config.max = number(merged[QLatin1String("max")]);
    if (config.min && config.max && *config.min > *config.max)
        std::swap(config.min, config.max);
    config.fieldMinMax = merged[QLatin1String("fieldMinMax")].toBool();
    if (const auto decimals = number(merged[QLatin1String("decimals")]))
        config.decimals = int(std::clamp(*decimals, 0.0, 20.0));
    config.displayName = merged[QLatin1String("displayName")].toString();
    config.displayNameFromSource = merged[QLatin1String("displayNameFromDS")].toString();
    config.description = merged[QLatin1String("description")].toString();
    if (merged[QLatin1String("noValue")].isString())
        config.noValue = merged[QLatin1String("noValue")].toString();
    config.color = readColor(merged);
    config.thresholds = readThresholds(merged[QLatin1String("thresholds")].toObject());
    const QJsonArray mappings = merged[QLatin1String("mappings")].toArray();
    for (const QJsonValue &mapping : mappings)
        config.mappings << readMapping(mapping.toObject());
    config.links = readFieldLinks(merged[QLatin1String("links")].toArray());
    config.custom = merged[QLatin1String("custom")].toObject();
    config.graph = readGraphStyle(config.custom);
    return config;
}

} // namespace opsglass
