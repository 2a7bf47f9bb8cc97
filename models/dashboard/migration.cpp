// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/migration.h"

#include <QJsonArray>

namespace opsglass {

namespace {

/// Version 30: lists of old mappings become one typed value mapping and typed ranges.
QJsonArray typedMappings(const QJsonArray &mappings)
{
    QJsonObject values;
    QJsonArray result;
    for (const QJsonValue &entry : mappings) {
        const QJsonObject mapping = entry.toObject();
        if (mapping[QLatin1String("type")].isString()) {
            result << mapping;
            continue;
        }
        const QJsonObject text { { QStringLiteral("text"), mapping[QLatin1String("text")] } };
        if (mapping[QLatin1String("type")].toInt() == 2) {
            result << QJsonObject { { QStringLiteral("type"), QStringLiteral("range") },
                { QStringLiteral("options"),
                    QJsonObject { { QStringLiteral("from"),
                                      mapping[QLatin1String("from")].toVariant().toDouble() },
                        { QStringLiteral("to"),
                            mapping[QLatin1String("to")].toVariant().toDouble() },
                        { QStringLiteral("result"), text } } } };
            continue;
        }
        const QString value = mapping[QLatin1String("value")].toVariant().toString();
        if (value == QLatin1String("null")) {
            result << QJsonObject { { QStringLiteral("type"), QStringLiteral("special") },
                { QStringLiteral("options"),
                    QJsonObject { { QStringLiteral("match"), QStringLiteral("null") },
                        { QStringLiteral("result"), text } } } };
        } else if (!value.isEmpty()) {
            values[value] = text;
        }
    }
    if (!values.isEmpty())
        result.prepend(QJsonObject { { QStringLiteral("type"), QStringLiteral("value") },
            { QStringLiteral("options"), values } });
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
            = typedMappings(defaults[QLatin1String("mappings")].toArray());
    QJsonObject custom = defaults[QLatin1String("custom")].toObject();
    if (custom.contains(QLatin1String("displayMode"))
        && !custom.contains(QLatin1String("cellOptions"))) {
        custom[QLatin1String("cellOptions")]
            = cellOptions(custom[QLatin1String("displayMode")].toString());
        defaults[QLatin1String("custom")] = custom;
    }
}

void migrateOverride(QJsonObject &override)
{
    QJsonArray properties = override[QLatin1String("properties")].toArray();
    for (qsizetype i = 0; i < properties.size(); ++i) {
        QJsonObject property = properties[i].toObject();
        const QString id = property[QLatin1String("id")].toString();
        if (id == QLatin1String("mappings")) {
            property[QLatin1String("value")]
                = typedMappings(property[QLatin1String("value")].toArray());
        } else if (id == QLatin1String("custom.displayMode")) {
            property[QLatin1String("id")] = QStringLiteral("custom.cellOptions");
            property[QLatin1String("value")]
                = cellOptions(property[QLatin1String("value")].toString());
        } else if (id == QLatin1String("custom.hideFrom")) {
            QJsonObject hide = property[QLatin1String("value")].toObject();
            if (hide[QLatin1String("viz")].toBool())
                hide[QLatin1String("tooltip")] = true;
            property[QLatin1String("value")] = hide;
        }
        properties[i] = property;
    }
    override[QLatin1String("properties")] = properties;
}

void migratePanel(QJsonObject &panel)
{
    QJsonObject fieldConfig = panel[QLatin1String("fieldConfig")].toObject();
    if (!fieldConfig.isEmpty()) {
        QJsonObject defaults = fieldConfig[QLatin1String("defaults")].toObject();
        migrateDefaults(defaults);
        fieldConfig[QLatin1String("defaults")] = defaults;
        QJsonArray overrides = fieldConfig[QLatin1String("overrides")].toArray();
        for (qsizetype i = 0; i < overrides.size(); ++i) {
            QJsonObject override = overrides[i].toObject();
            migrateOverride(override);
            overrides[i] = override;
        }
        fieldConfig[QLatin1String("overrides")] = overrides;
        panel[QLatin1String("fieldConfig")] = fieldConfig;
    }
    if (panel[QLatin1String("type")].toString() == QLatin1String("text2"))
        panel[QLatin1String("type")] = QStringLiteral("text");
    QJsonArray members = panel[QLatin1String("panels")].toArray();
    for (qsizetype i = 0; i < members.size(); ++i) {
        QJsonObject member = members[i].toObject();
        migratePanel(member);
        members[i] = member;
    }
    if (!members.isEmpty())
        panel[QLatin1String("panels")] = members;
}

} // namespace

QJsonObject migrated(const QJsonObject &dashboard)
{
    QJsonObject result = dashboard;
    QJsonArray panels = result[QLatin1String("panels")].toArray();
    QJsonArray kept;
    for (const QJsonValue &entry : std::as_const(panels)) {
        QJsonObject panel = entry.toObject();
        // Version 27: what a repeat left behind in the file is made anew by the repeat itself.
        if (panel.contains(QLatin1String("repeatPanelId"))
            || panel.contains(QLatin1String("repeatByRow")))
            continue;
        migratePanel(panel);
        kept << panel;
    }
    result[QLatin1String("panels")] = kept;
    return result;
}

} // namespace opsglass
