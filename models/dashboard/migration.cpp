// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/migration.h"

#include <QJsonArray>

namespace opsglass {

namespace {

/// The colour of the highest threshold that the number in `text` reaches; null when it is no
/// number.
QString thresholdColor(const QString &text, const QJsonObject &thresholds)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return {};
    QString color;
    const QJsonArray steps = thresholds[QLatin1String("steps")].toArray();
    for (const QJsonValue &entry : steps) {
        const QJsonObject step = entry.toObject();
        const QJsonValue value = step[QLatin1String("value")];
        if (!value.isDouble() || value.toDouble() <= number)
            color = step[QLatin1String("color")].toString();
    }
    return color;
}

QJsonObject typedMapping(const char *type, const QJsonObject &options)
{
    return { { QStringLiteral("type"), QLatin1String(type) },
        { QStringLiteral("options"), options } };
}

/// Version 30: lists of old mappings become one typed value mapping and typed ranges.
QJsonArray typedMappings(const QJsonArray &mappings, const QJsonObject &thresholds)
{
    QJsonObject values;
    QJsonArray result;
    for (const QJsonValue &entry : mappings) {
        const QJsonObject mapping = entry.toObject();
        if (mapping[QLatin1String("type")].isString()) {
            result << mapping;
            continue;
        }
        QJsonObject shown { { QStringLiteral("text"), mapping[QLatin1String("text")] } };
        const QString color
            = thresholdColor(mapping[QLatin1String("text")].toVariant().toString(), thresholds);
        if (!color.isEmpty())
            shown[QStringLiteral("color")] = color;
        const auto number = [&mapping](const char *key) {
            return mapping[QLatin1String(key)].toVariant().toDouble();
        };
        if (mapping[QLatin1String("type")].toInt() == 2) {
            result << typedMapping("range",
                { { QStringLiteral("from"), number("from") },
                    { QStringLiteral("to"), number("to") }, { QStringLiteral("result"), shown } });
            continue;
        }
        const QString value = mapping[QLatin1String("value")].toVariant().toString();
        if (value == QLatin1String("null"))
            result << typedMapping("special",
                { { QStringLiteral("match"), QStringLiteral("null") },
                    { QStringLiteral("result"), shown } });
        else if (!value.isEmpty())
            values[value] = shown;
    }
    if (!values.isEmpty())
        result.prepend(typedMapping("value", values));
    return result;
}

/// Version 38: `custom.displayMode` becomes `custom.cellOptions`.
QJsonObject cellOptions(const QString &displayMode)
{
    const auto typed = [](const char *type, const char *mode) {
        QJsonObject options { { QStringLiteral("type"), QLatin1String(type) } };
        if (mode)
            options[QStringLiteral("mode")] = QLatin1String(mode);
        return options;
    };
    if (displayMode == QLatin1String("color-background"))
        return typed("color-background", "gradient");
    if (displayMode == QLatin1String("color-background-solid"))
        return typed("color-background", "basic");
    if (displayMode == QLatin1String("basic"))
        return typed("gauge", "basic");
    if (displayMode == QLatin1String("gradient-gauge"))
        return typed("gauge", "gradient");
    if (displayMode == QLatin1String("lcd-gauge"))
        return typed("gauge", "lcd");
    return { { QStringLiteral("type"), displayMode } };
}

void migrateDefaults(QJsonObject &defaults)
{
    if (defaults.contains(QLatin1String("mappings")))
        defaults[QLatin1String("mappings")]
            = typedMappings(defaults[QLatin1String("mappings")].toArray(),
                defaults[QLatin1String("thresholds")].toObject());
    QJsonObject custom = defaults[QLatin1String("custom")].toObject();
    if (custom.contains(QLatin1String("displayMode"))
        && !custom.contains(QLatin1String("cellOptions"))) {
        custom[QLatin1String("cellOptions")]
            = cellOptions(custom[QLatin1String("displayMode")].toString());
        defaults[QLatin1String("custom")] = custom;
    }
}

void migrateOverride(QJsonObject &override, const QJsonObject &thresholds, int schemaVersion)
{
    QJsonArray properties = override[QLatin1String("properties")].toArray();
    for (qsizetype i = 0; i < properties.size(); ++i) {
        QJsonObject property = properties[i].toObject();
        const QString id = property[QLatin1String("id")].toString();
        if (id == QLatin1String("mappings")) {
            property[QLatin1String("value")]
                = typedMappings(property[QLatin1String("value")].toArray(), thresholds);
        } else if (id == QLatin1String("custom.displayMode")) {
            property[QLatin1String("id")] = QStringLiteral("custom.cellOptions");
            property[QLatin1String("value")]
                = cellOptions(property[QLatin1String("value")].toString());
        } else if (id == QLatin1String("custom.hideFrom") && schemaVersion < 42) {
            QJsonObject hide = property[QLatin1String("value")].toObject();
            if (hide[QLatin1String("viz")].toBool())
                hide[QLatin1String("tooltip")] = true;
            property[QLatin1String("value")] = hide;
        }
        properties[i] = property;
    }
    override[QLatin1String("properties")] = properties;
}

void migrateFieldConfig(QJsonObject &panel, int schemaVersion)
{
    QJsonObject fieldConfig = panel[QLatin1String("fieldConfig")].toObject();
    if (fieldConfig.isEmpty())
        return;
    QJsonObject defaults = fieldConfig[QLatin1String("defaults")].toObject();
    migrateDefaults(defaults);
    fieldConfig[QLatin1String("defaults")] = defaults;
    QJsonArray overrides = fieldConfig[QLatin1String("overrides")].toArray();
    for (qsizetype i = 0; i < overrides.size(); ++i) {
        QJsonObject override = overrides[i].toObject();
        migrateOverride(override, defaults[QLatin1String("thresholds")].toObject(), schemaVersion);
        overrides[i] = override;
    }
    fieldConfig[QLatin1String("overrides")] = overrides;
    panel[QLatin1String("fieldConfig")] = fieldConfig;
}

/// Version 31: what labelsToFields made one table of before has to be merged now.
void mergeAfterLabels(QJsonObject &panel)
{
    QJsonArray steps;
    const QJsonArray original = panel[QLatin1String("transformations")].toArray();
    for (const QJsonValue &step : original) {
        steps << step;
        if (step[QLatin1String("id")] == QLatin1String("labelsToFields"))
            steps << QJsonObject { { QStringLiteral("id"), QStringLiteral("merge") },
                { QStringLiteral("options"), QJsonObject() } };
    }
    if (steps.size() > original.size())
        panel[QLatin1String("transformations")] = steps;
}

/// Version 23: a variable of one value holds no list.
void chooseOne(QJsonObject &variable)
{
    if (variable[QLatin1String("multi")].toBool())
        return;
    QJsonObject current = variable[QLatin1String("current")].toObject();
    for (const char *key : { "value", "text" }) {
        const QJsonValue chosen = current[QLatin1String(key)];
        if (chosen.isArray() && !chosen.toArray().isEmpty())
            current[QLatin1String(key)] = chosen.toArray().first();
    }
    if (!current.isEmpty())
        variable[QLatin1String("current")] = current;
}

} // namespace

QJsonObject migratedPanel(const QJsonObject &original, int schemaVersion)
{
    QJsonObject panel = original;
    migrateFieldConfig(panel, schemaVersion);
    if (schemaVersion < 31)
        mergeAfterLabels(panel);
    if (panel[QLatin1String("type")] == QLatin1String("text2"))
        panel[QLatin1String("type")] = QStringLiteral("text");
    return panel;
}

QJsonObject migratedVariable(const QJsonObject &original, int schemaVersion)
{
    QJsonObject variable = original;
    if (schemaVersion < 6
        && (variable[QLatin1String("type")] == QLatin1String("filter")
            || !variable[QLatin1String("type")].isString()))
        variable[QLatin1String("type")] = QStringLiteral("query");
    if (schemaVersion < 12) {
        if (variable[QLatin1String("hideVariable")].toBool())
            variable[QLatin1String("hide")] = 2;
        else if (variable[QLatin1String("hideLabel")].toBool())
            variable[QLatin1String("hide")] = 1;
    }
    const QJsonValue refresh = variable[QLatin1String("refresh")];
    if (refresh.isBool())
        variable[QLatin1String("refresh")] = refresh.toBool() ? 1 : 0;
    if (schemaVersion < 23)
        chooseOne(variable);
    const bool isOpenConstant = schemaVersion < 27
        && variable[QLatin1String("type")] == QLatin1String("constant")
        && variable[QLatin1String("hide")].toInt() != 2;
    if (isOpenConstant)
        variable[QLatin1String("type")] = QStringLiteral("textbox");
    // Grafana also drops the stored options here; they serve until the source has answered.
    const int when = variable[QLatin1String("refresh")].toInt();
    if (schemaVersion < 29 && variable[QLatin1String("type")] == QLatin1String("query") && when != 1
        && when != 2)
        variable[QLatin1String("refresh")] = 1;
    return variable;
}

bool isRepeatLeftover(const QJsonObject &panel)
{
    return panel.contains(QLatin1String("repeatPanelId"))
        || panel.contains(QLatin1String("repeatByRow"));
}

} // namespace opsglass
