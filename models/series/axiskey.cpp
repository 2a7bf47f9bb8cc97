// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/axiskey.h"

namespace opsglass {

QString drawnUnit(const FieldConfig &config)
{
    return config.graph.stackingMode == StackingMode::Percent ? QStringLiteral("percentunit")
                                                              : config.unit;
}

AxisKey axisKeyOf(const FieldConfig &config)
{
    const GraphStyle &graph = config.graph;
    AxisKey key;
    key.unit = drawnUnit(config);
    key.min = config.min;
    key.max = config.max;
    key.softMin = graph.axisSoftMin;
    key.softMax = graph.axisSoftMax;
    key.placement = graph.axisPlacement;
    key.scale = graph.scale;
    key.scaleParameter = graph.scale == ScaleType::Log ? graph.logBase
        : graph.scale == ScaleType::Symlog             ? graph.linearThreshold
                                                       : 0;
    key.label = graph.axisLabel;
    key.isPercent = graph.stackingMode == StackingMode::Percent;
    return key;
}

} // namespace opsglass
