// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/valuetext.h"

#include "models/format/unit.h"
#include "models/reduce/display.h"
#include "models/series/axiskey.h"

namespace opsglass {

namespace {

/// What the mappings say of a number drawn with this configuration; booleans are drawn as 0 and 1.
std::optional<MappingResult> mappedNumber(double value, const FieldConfig &config)
{
    Field field;
    field.config = config;
    if (config.unit.startsWith(QLatin1String("bool")))
        field.type = Field::Type::Boolean;
    return mappingOf(value, field);
}

} // namespace

QString valueText(double value, const FieldConfig &config, const QTimeZone &zone)
{
    const auto mapped = mappedNumber(value, config);
    if (mapped && mapped->text)
        return *mapped->text;
    return formatValue(value, config.unit, config.decimals, zone, config.now).full();
}

bool scalesByPowersOfTwo(const QString &unit) { return isBinaryUnit(unit); }

QString tickText(double value, double increment, const FieldConfig &config, const QTimeZone &zone)
{
    const auto mapped = mappedNumber(value, config);
    if (mapped && mapped->text)
        return *mapped->text;
    return formatTick(value, drawnUnit(config), increment, config.decimals, zone);
}

} // namespace opsglass
