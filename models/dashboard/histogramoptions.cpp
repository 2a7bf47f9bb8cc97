// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/histogramoptions.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

HistogramPanelOptions readHistogramPanelOptions(const QJsonObject &json)
{
    const auto number = [&json](const char *key, double fallback) {
        const double value = json[QLatin1String(key)].toVariant().toDouble();
        return std::isfinite(value) && value != 0 ? value : fallback;
    };
    HistogramPanelOptions options;
    options.bucketCount
        = static_cast<int>(std::clamp(number("bucketCount", options.bucketCount), 1.0, 10'000.0));
    options.bucketSize = std::max(number("bucketSize", 0), 0.0);
    options.bucketOffset = number("bucketOffset", 0);
    options.combines = json[QLatin1String("combine")].toBool();
    options.legend = readLegendOptions(json);
    options.tooltip = readTooltipOptions(json);
    return options;
}

} // namespace opsglass
