// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/valuetext.h"

#include "models/format/unit.h"
#include "models/reduce/display.h"
#include "models/series/axiskey.h"

namespace opsglass {

QString valueText(double value, const FieldConfig &config, const QTimeZone &zone)
{
    const auto mapped = mappedResult(value, config);
    if (mapped && mapped->text)
        return *mapped->text;
    return formatValue(value, config.unit, config.decimals, zone).full();
}

bool scalesByPowersOfTwo(const QString &unit) { return isBinaryUnit(unit); }

QString tickText(double value, double increment, const FieldConfig &config, const QTimeZone &zone)
{
    const auto mapped = mappedResult(value, config);
    if (mapped && mapped->text)
        return *mapped->text;
    return formatTick(value, drawnUnit(config), increment, config.decimals, zone);
}

} // namespace opsglass
