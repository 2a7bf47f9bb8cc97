// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/reduce/fieldconfig.h"

#include <QJsonObject>
#include <QString>

#include <limits>
#include <optional>

namespace opsglass {

/// How one axis of a calculated heatmap is cut into buckets.
struct BucketRule {
    /// Either how large a bucket is or how many there are; 0: chosen by the data.
    enum class Mode { Size, Count };
    Mode mode = Mode::Size;
    double value = 0; ///< of times: milliseconds
    friend bool operator==(const BucketRule &, const BucketRule &) = default;
};

/// The colours of a heatmap's cells.
struct HeatmapColors {
    enum class Mode { Scheme, Opacity };
    Mode mode = Mode::Scheme;
    QString scheme = QStringLiteral("Oranges");
    QString fill = QStringLiteral("dark-orange"); ///< of Opacity
    bool isExponential = true; ///< opacity grows with a power of the count
    double exponent = 0.5;
    int steps = 64; ///< 2…128
    bool isReversed = false;
    std::optional<double> min;
    std::optional<double> max;
    friend bool operator==(const HeatmapColors &, const HeatmapColors &) = default;
};

/// `options` of a heatmap, with Grafana's defaults (spec/grafana.md §12.8).
struct HeatmapOptions {
    enum class Layout { Auto, Upper, Lower, Unknown }; ///< auto, le, ge, unknown
    enum class ShowValue { Auto, Always, Never };

    bool calculates = false;
    BucketRule xBuckets;
    BucketRule yBuckets;
    bool hasLogBuckets = false;
    double logBase = 2;
    HeatmapColors colors;
    double cellGap = 1; ///< pixels
    double cellRadius = 0; ///< pixels
    QString cellUnit;
    std::optional<int> cellDecimals;
    AxisPlacement axisPlacement = AxisPlacement::Left;
    QString axisUnit;
    std::optional<int> axisDecimals;
    std::optional<double> axisMin;
    std::optional<double> axisMax;
    bool isAxisReversed = false;
    QString axisLabel;
    double axisWidth = 0; ///< pixels, 0: as the texts need
    Layout layout = Layout::Auto;
    QString valueName; ///< what a count is, for tooltips
    double hideUpTo = 1e-9;
    double hideFrom = std::numeric_limits<double>::infinity();
    ShowValue showValue = ShowValue::Auto;
    bool showsLegend = true;
    TooltipOptions::Mode tooltip = TooltipOptions::Mode::Single;
    bool tooltipHasHistogram = false;
    bool tooltipHasColorScale = false;
    QString exemplarColor = QStringLiteral("rgba(255,0,255,0.7)");

    friend bool operator==(const HeatmapOptions &, const HeatmapOptions &) = default;
};

/// Missing, wrong and absurd settings get their default or the nearest sensible value.
HeatmapOptions readHeatmapOptions(const QJsonObject &options);

} // namespace opsglass
