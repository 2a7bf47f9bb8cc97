// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/reduce/display.h"
#include "models/reduce/fieldconfig.h"

#include <QColor>
#include <QJsonObject>

#include <cmath>

namespace opsglass {

/// A field with these settings.
inline Field fieldOf(const QJsonObject &config, Field::Type type = Field::Type::Number)
{
    Field field;
    field.name = QStringLiteral("Value");
    field.type = type;
    field.config = readFieldConfig(config);
    return field;
}

/// How a cell of a vector file is shown in it.
inline DisplayValue shown(const QJsonValue &input, const Field &field)
{
    const ValueRange range = fieldRange(field, NumberExtent());
    const QTimeZone zone = QTimeZone::utc();
    if (input.isNull())
        return field.type == Field::Type::String ? displayText({}, field, range, zone)
                                                 : displayNumber(missing(), field, range, zone);
    if (input.isBool())
        return displayText(
            input.toBool() ? QStringLiteral("true") : QStringLiteral("false"), field, range, zone);
    if (!input.isString())
        return displayNumber(input.toDouble(), field, range, zone);
    if (input.toString() == QLatin1String("NaN"))
        return displayNumber(std::nan(""), field, range, zone);
    return displayText(input.toString(), field, range, zone);
}

/// "#rrggbb" or "rgb(r, g, b)".
inline QColor colorOf(QString text)
{
    if (!text.startsWith(QLatin1String("rgb(")))
        return QColor(text);
    const QStringList parts = text.remove(QLatin1String("rgb(")).remove(u')').split(u',');
    return { parts[0].toInt(), parts[1].toInt(), parts[2].toInt() };
}

/// Rounding may differ by one step.
inline bool isClose(const QColor &left, const QColor &right)
{
    return std::abs(left.red() - right.red()) <= 1 && std::abs(left.green() - right.green()) <= 1
        && std::abs(left.blue() - right.blue()) <= 1;
}

} // namespace opsglass
