// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// `options` of the panel types, with Grafana's defaults (spec/grafana.md §12).

enum class Orientation { Auto, Horizontal, Vertical };

struct LegendOptions {
    bool isShown = true;
    bool isTable = false;
    bool isRight = false;
    QStringList calcs;
    QStringList values; ///< pie charts: "value", "percent"
    QString sortBy; ///< a calc's name, or "Name"
    bool sortDescending = false;
    int width = 0; ///< pixels, 0 = automatic; for legends on the right
    friend bool operator==(const LegendOptions &, const LegendOptions &) = default;
};

struct TooltipOptions {
    enum class Mode { Single, Multi, None };
    enum class Sort { None, Ascending, Descending };
    Mode mode = Mode::Single;
    Sort sort = Sort::None;
    bool hideZeros = false;
    int maxWidth = 0; ///< pixels, 0 = as much as the names need
    int maxHeight = 0; ///< pixels, 0 = as much as the window has
    friend bool operator==(const TooltipOptions &, const TooltipOptions &) = default;
};

struct ReduceOptions {
    QStringList calcs { QStringLiteral("lastNotNull") };
    QString fields; ///< "" numeric fields, else /regex/ on the display name
    bool values = false; ///< one item per row instead of per field
    int limit = 25;
    friend bool operator==(const ReduceOptions &, const ReduceOptions &) = default;
};

struct TextSizes {
    int title = 0; ///< pixels, 0 = fit
    int value = 0;
    friend bool operator==(const TextSizes &, const TextSizes &) = default;
};

struct TimeseriesOptions {
    LegendOptions legend;
    TooltipOptions tooltip;
};

struct StatOptions {
    enum class ColorBy { None, Value, Background, BackgroundSolid };
    enum class TextMode { Auto, Value, ValueAndName, Name, None };
    ColorBy colorBy = ColorBy::Value;
    bool showsGraph = true;
    bool isCentered = false;
    TextMode textMode = TextMode::Auto;
    bool isWide = true;
    bool showsChange = false;
    Orientation orientation = Orientation::Auto;
    TextSizes text;
};

struct GaugeOptions {
    bool showsThresholdLabels = false;
    bool showsThresholdMarkers = true;
    Orientation orientation = Orientation::Auto;
    TextSizes text;
};

struct BarGaugeOptions {
    enum class Display { Basic, Gradient, Lcd };
    enum class ValueMode { Color, Text, Hidden };
    Display display = Display::Gradient;
    bool showsUnfilled = true;
    ValueMode valueMode = ValueMode::Color;
    QString namePlacement = QStringLiteral("auto"); ///< auto, top, left, hidden
    Orientation orientation = Orientation::Auto;
    int minHeight = 16;
    int maxHeight = 300;
    TextSizes text;
};

struct PieOptions {
    enum class Sort { Descending, Ascending, None };
    bool isDonut = false;
    Sort sort = Sort::Descending;
    QStringList labels; ///< "name", "value", "percent" on the slices
    LegendOptions legend;
};

/// `options` of a bar chart (spec/grafana.md §12.7).
struct BarChartOptions {
    enum class ShowValue { Auto, Always, Never };
    QString xField;
    QString colorByField;
    Orientation orientation = Orientation::Auto;
    StackingMode stacking = StackingMode::None;
    double groupWidth = 0.7; ///< parts of the room there is, 0…1
    double barWidth = 0.97;
    double barRadius = 0; ///< of the corners at the end of a bar, in parts of its width, 0…0.5
    ShowValue showValue = ShowValue::Auto;
    int valueSize = 0; ///< pixels, 0 = fit
    int tickRotation = 0; ///< degrees clockwise, −90…90
    int tickMaxLength = 0; ///< characters, 0 = as many as fit
    int tickSpacing = 0; ///< least pixels between texts; negative: counted from the last category
    bool highlightsAll = false; ///< the pointer finds a bar anywhere above and below it
    LegendOptions legend;
    TooltipOptions tooltip;
};

struct TextOptions {
    enum class Mode { Markdown, Html, Code };
    Mode mode = Mode::Markdown;
    QString content;
};

LegendOptions readLegendOptions(const QJsonObject &options);
TooltipOptions readTooltipOptions(const QJsonObject &options);
ReduceOptions readReduceOptions(const QJsonObject &options);
TimeseriesOptions readTimeseriesOptions(const QJsonObject &options);
StatOptions readStatOptions(const QJsonObject &options);
GaugeOptions readGaugeOptions(const QJsonObject &options);
BarGaugeOptions readBarGaugeOptions(const QJsonObject &options);
PieOptions readPieOptions(const QJsonObject &options);
BarChartOptions readBarChartOptions(const QJsonObject &options);
TextOptions readTextOptions(const QJsonObject &options);

} // namespace opsglass
