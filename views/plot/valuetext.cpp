// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/valuetext.h"

#include "models/format/unit.h"

namespace opsglass {

QString drawnUnit(const FieldConfig &config)
{
    return config.graph.stackingMode == StackingMode::Percent ? QStringLiteral("percentunit")
                                                              : config.unit;
}

QString valueText(double value, const FieldConfig &config, const QTimeZone &zone)
{
    return formatValue(value, config.unit, config.decimals, zone).full();
}

bool scalesByPowersOfTwo(const QString &unit) { return isBinaryUnit(unit); }

QString tickText(double value, double increment, const FieldConfig &config, const QTimeZone &zone)
{
    return formatTick(value, drawnUnit(config), increment, config.decimals, zone);
}

} // namespace opsglass
