// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/convertedpanel.h"

#include <QHash>
#include <QRegularExpression>

#include <cmath>

namespace opsglass {

using namespace Qt::StringLiterals;

void FieldConfigDraft::add(const QString &name, const QJsonArray &properties)
{
    if (properties.isEmpty())
        return;
    const bool isPattern = name.size() > 2 && name.startsWith(u'/') && name.endsWith(u'/');
    overrides << QJsonObject {
        { u"matcher"_s,
            QJsonObject {
                { u"id"_s, isPattern ? u"byRegexp"_s : u"byName"_s }, { u"options"_s, name } } },
        { u"properties"_s, properties }
    };
}

void FieldConfigDraft::addForType(const QString &type, const QJsonArray &properties)
{
    overrides << QJsonObject {
        { u"matcher"_s, QJsonObject { { u"id"_s, u"byType"_s }, { u"options"_s, type } } },
        { u"properties"_s, properties }
    };
}

QJsonObject FieldConfigDraft::json() const
{
    QJsonObject merged = defaults;
    merged["custom"_L1] = custom;
    return { { u"defaults"_s, merged }, { u"overrides"_s, overrides } };
}

QJsonObject property(const QString &id, const QJsonValue &value)
{
    return { { u"id"_s, id }, { u"value"_s, value } };
}

std::optional<double> numberOf(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString reducerFor(const QString &oldName)
{
    static const QHash<QString, QString> reducers {
        { u"avg"_s, u"mean"_s },
        { u"mean"_s, u"mean"_s },
        { u"current"_s, u"lastNotNull"_s },
        { u"total"_s, u"sum"_s },
        { u"sum"_s, u"sum"_s },
        { u"count"_s, u"count"_s },
        { u"range"_s, u"range"_s },
        { u"first"_s, u"first"_s },
        { u"last"_s, u"last"_s },
        { u"delta"_s, u"delta"_s },
        { u"diff"_s, u"diff"_s },
        { u"min"_s, u"min"_s },
        { u"max"_s, u"max"_s },
    };
    return reducers.value(oldName);
}

QJsonObject absoluteThresholds(const QList<double> &limits, const QStringList &colors)
{
    QJsonArray steps;
    for (qsizetype i = 0; i <= limits.size() && i < colors.size(); ++i)
        steps << QJsonObject { { u"value"_s, i == 0 ? QJsonValue() : QJsonValue(limits[i - 1]) },
            { u"color"_s, colors[i] } };
    return { { u"mode"_s, u"absolute"_s }, { u"steps"_s, steps } };
}

QList<double> limitsOf(const QJsonValue &value)
{
    QJsonArray parts = value.toArray();
    const QStringList texts = value.toString().split(u',');
    if (!value.isArray())
        parts = QJsonArray::fromStringList(texts);
    QList<double> limits;
    for (const QJsonValue &part : std::as_const(parts)) {
        const QJsonValue trimmed
            = part.isString() ? QJsonValue(part.toString().trimmed()) : QJsonValue(part);
        if (const auto number = numberOf(trimmed))
            limits << *number;
    }
    return limits;
}

QJsonArray numberedMappings(const QJsonObject &old)
{
    // Without a mappingType the panel asked its value maps.
    const bool isRange = old["mappingType"_L1].toInt(1) == 2;
    const QJsonArray maps = old[isRange ? "rangeMaps"_L1 : "valueMaps"_L1].toArray();
    QJsonArray mappings;
    for (const QJsonValue &entry : maps) {
        QJsonObject mapping = entry.toObject();
        if (mapping.isEmpty())
            continue;
        mapping["type"_L1] = isRange ? 2 : 1;
        mappings << mapping;
    }
    return mappings;
}

QString exactPattern(const QString &text)
{
    return u"/^"_s + QRegularExpression::escape(text) + u"$/"_s;
}

} // namespace opsglass
