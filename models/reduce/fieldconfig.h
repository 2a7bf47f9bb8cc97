// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <limits>
#include <optional>

namespace opsglass {

/// A colour without a theme: what to look up, not how it looks. views/theme turns it into pixels.
struct ColorRef {
    enum class Kind {
        Palette, ///< `index` into the classic palette, modulo its size
        Named, ///< `name` is a Grafana colour name, #rgb[a], rgb()/rgba() or CSS text
        Ramp, ///< `name` is a continuous mode such as "continuous-GrYlRd", `position` is 0…1 on it
        Shade, ///< the `index`-th shade of the colour `name`, modulo their number; 0 is itself
        ByName, ///< the entry of the classic palette that the display name `name` picks
    };
    Kind kind = Kind::Palette;
    int index = 0;
    QString name = {};
    double position = 0;

    friend bool operator==(const ColorRef &, const ColorRef &) = default;
};

/// One threshold: from `value` upward the colour is `color`. The base step has −∞.
struct ThresholdStep {
    double value = -std::numeric_limits<double>::infinity();
    QString color;
    friend bool operator==(const ThresholdStep &, const ThresholdStep &) = default;
};

/// Grafana thresholds (spec/grafana.md §10.1); steps ascend.
struct Thresholds {
    enum class Mode { Absolute, Percentage };
    Mode mode = Mode::Absolute;
    QList<ThresholdStep> steps;
    friend bool operator==(const Thresholds &, const Thresholds &) = default;
};

/// What a value mapping gives; an absent part keeps what the formatter or colour mode said.
struct MappingResult {
    std::optional<QString> text;
    std::optional<QString> color;
    friend bool operator==(const MappingResult &, const MappingResult &) = default;
};

/// One entry of a field's value mappings (§10.3); which members count depends on `type`.
struct ValueMapping {
    enum class Type { Value, Range, Regex, Special };
    enum class Special { Null, Nan, NullAndNan, True, False, Empty };

    Type type = Type::Value;
    QList<std::pair<QString, MappingResult>> values; ///< Value: text of the value → result
    std::optional<double> from; ///< Range: open when absent, inclusive
    std::optional<double> to;
    QString pattern; ///< Regex: plain (anchored) or /slashed/ (unanchored)
    Special special = Special::Null;
    MappingResult result; ///< Range, Regex, Special
    friend bool operator==(const ValueMapping &, const ValueMapping &) = default;
};

/// `color` of a field: how series and values get their colour (§10.2).
struct ColorMode {
    QString mode = QStringLiteral("palette-classic");
    QString fixedColor;
    QString seriesBy = QStringLiteral("last"); ///< last, min or max
    friend bool operator==(const ColorMode &, const ColorMode &) = default;
};

enum class DrawStyle { Line, Bars, Points };
enum class LineInterpolation { Linear, Smooth, StepBefore, StepAfter };
enum class LineFill { Solid, Dash, Dot };
enum class GradientMode { None, Opacity, Hue, Scheme };
enum class ShowPoints { Auto, Never, Always };
enum class StackingMode { None, Normal, Percent };
enum class AxisPlacement { Auto, Left, Right, Hidden };
enum class ScaleType { Linear, Log, Symlog };
enum class ThresholdsStyle { Off, Line, Dashed, Area, LineAndArea, DashedAndArea };
enum class ValueTransform { None, NegativeY, Constant };

/// `custom` of a field on a time axis, with Grafana's defaults (§12.1).
struct GraphStyle {
    DrawStyle drawStyle = DrawStyle::Line;
    LineInterpolation interpolation = LineInterpolation::Linear;
    double lineWidth = 1;
    LineFill lineFill = LineFill::Solid;
    QList<double> dash { 10, 10 };
    double fillOpacity = 0; ///< percent
    GradientMode gradientMode = GradientMode::None;
    QString fillBelowTo; ///< display name of the lower series; empty: down to zero
    int barAlignment = 0; ///< −1 before, 0 centre, 1 after
    double barWidthFactor = 0.6;
    ShowPoints showPoints = ShowPoints::Auto;
    double pointSize = 5;
    /// Gaps up to this are bridged: absent never, max() always.
    std::optional<std::chrono::milliseconds> spanNulls;
    /// Samples farther apart than this have a gap between them; absent: than the step of the query.
    std::optional<std::chrono::milliseconds> insertNulls;
    StackingMode stackingMode = StackingMode::None;
    QString stackingGroup = QStringLiteral("A");
    ValueTransform transform = ValueTransform::None;
    AxisPlacement axisPlacement = AxisPlacement::Auto;
    QString axisLabel;
    int axisWidth = 0; ///< pixels for the texts; 0: as much as they need
    bool axisColorIsOfSeries = false; ///< texts of the axis in the colour of its first series
    bool axisBorderShow = false;
    std::optional<bool> axisGridShow; ///< absent: the first value axis alone has grid lines
    bool axisCenteredZero = false;
    std::optional<double> axisSoftMin;
    std::optional<double> axisSoftMax;
    ScaleType scale = ScaleType::Linear;
    double logBase = 2;
    double linearThreshold = 1; ///< symlog: linear below it, logarithmic above
    ThresholdsStyle thresholdsStyle = ThresholdsStyle::Off;
    bool hideFromViz = false;
    bool hideFromLegend = false;
    bool hideFromTooltip = false;

    friend bool operator==(const GraphStyle &, const GraphStyle &) = default;
};

/// A link of a field or panel, as written, not yet interpolated.
struct LinkTemplate {
    QString title;
    QString url;
    bool targetBlank = false;
    friend bool operator==(const LinkTemplate &, const LinkTemplate &) = default;
};

/// Everything a dashboard says about how one field is shown (§8.5). Absent means "not said".
struct FieldConfig {
    QString unit;
    std::optional<double> min;
    std::optional<double> max;
    bool fieldMinMax = false;
    std::optional<int> decimals;
    QString displayName; ///< as written, may hold variables
    QString displayNameFromSource; ///< from the legend format of the query
    QString description;
    std::optional<QString> noValue;
    ColorMode color;
    Thresholds thresholds;
    QList<ValueMapping> mappings;
    QList<LinkTemplate> links;
    /// What units such as "dateTimeFromNow" count from; set where such a unit is, absent elsewhere.
    std::optional<Instant> now;
    GraphStyle graph; ///< typed view of `custom` for panels with a time axis
    QJsonObject custom; ///< all of `custom`, for panel types with settings of their own

    friend bool operator==(const FieldConfig &, const FieldConfig &) = default;
};

/// One override: which fields, and the properties they get, in order (§8.1, §8.3).
struct FieldOverride {
    QString matcher; ///< byName, byRegexp, byType, byFrameRefID, …
    QJsonValue options;
    QList<std::pair<QString, QJsonValue>> properties; ///< id → value; null removes the setting
    friend bool operator==(const FieldOverride &, const FieldOverride &) = default;
};

/// `fieldConfig` of a panel.
struct FieldConfigSource {
    QJsonObject defaults;
    QList<FieldOverride> overrides;
    friend bool operator==(const FieldConfigSource &, const FieldConfigSource &) = default;
};

/// Reads `fieldConfig` of a panel; missing parts are empty. Never fails: unknown keys are kept in
/// the dashboard's own JSON and mean nothing here.
FieldConfigSource readFieldConfigSource(const QJsonObject &fieldConfig);

/// Turns the merged JSON of one field (defaults plus applied overrides) into its typed form, with
/// the validation of §8.1 (color from thresholds, swapped min and max, null base step = −∞).
FieldConfig readFieldConfig(const QJsonObject &merged);

} // namespace opsglass
