// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/migration.h"

#include "models/dashboard/legacy/graphpanel.h"
#include "models/dashboard/legacy/oldgraph.h"
#include "models/dashboard/legacy/oldheatmappanel.h"
#include "models/dashboard/legacy/oldoptions.h"
#include "models/dashboard/legacy/oldpiepanel.h"
#include "models/dashboard/legacy/oldtablepanel.h"
#include "models/dashboard/legacy/singlestatpanel.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

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
        const QJsonValue value = step.value(QLatin1String("value"));
        if (!value.isDouble() || value.toDouble() <= number)
            color = step.value(QLatin1String("color")).toString();
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
        const bool isRange = mapping[QLatin1String("type")].toInt() == 2;
        // Every old single value had a range "null" to "null" for having none.
        const bool isNoRange = isRange
            && (mapping[QLatin1String("from")] == QLatin1String("null")
                || mapping[QLatin1String("to")] == QLatin1String("null"));
        if (isRange && !isNoRange) {
            result << typedMapping("range",
                { { QStringLiteral("from"), number("from") },
                    { QStringLiteral("to"), number("to") }, { QStringLiteral("result"), shown } });
            continue;
        }
        const QString value = mapping[QLatin1String("value")].toVariant().toString();
        if (isNoRange || value == QLatin1String("null"))
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
            = typedMappings(defaults.value(QLatin1String("mappings")).toArray(),
                defaults.value(QLatin1String("thresholds")).toObject());
    QJsonObject custom = defaults.value(QLatin1String("custom")).toObject();
    if (custom.contains(QLatin1String("displayMode"))
        && !custom.contains(QLatin1String("cellOptions"))) {
        custom[QLatin1String("cellOptions")]
            = cellOptions(custom.value(QLatin1String("displayMode")).toString());
        defaults[QLatin1String("custom")] = custom;
    }
}

void migrateOverride(QJsonObject &override, const QJsonObject &thresholds, int schemaVersion)
{
    QJsonArray properties = override.value(QLatin1String("properties")).toArray();
    for (qsizetype i = 0; i < properties.size(); ++i) {
        QJsonObject property = properties[i].toObject();
        const QString id = property.value(QLatin1String("id")).toString();
        if (id == QLatin1String("mappings")) {
            property[QLatin1String("value")]
                = typedMappings(property.value(QLatin1String("value")).toArray(), thresholds);
        } else if (id == QLatin1String("custom.displayMode")) {
            property[QLatin1String("id")] = QStringLiteral("custom.cellOptions");
            property[QLatin1String("value")]
                = cellOptions(property.value(QLatin1String("value")).toString());
        } else if (id == QLatin1String("custom.hideFrom") && schemaVersion < 42) {
            QJsonObject hide = property.value(QLatin1String("value")).toObject();
            if (hide.value(QLatin1String("viz")).toBool())
                hide[QLatin1String("tooltip")] = true;
            property[QLatin1String("value")] = hide;
        }
        properties[i] = property;
    }
    override[QLatin1String("properties")] = properties;
}

void migrateFieldConfig(QJsonObject &panel, int schemaVersion)
{
    QJsonObject fieldConfig = panel.value(QLatin1String("fieldConfig")).toObject();
    if (fieldConfig.isEmpty())
        return;
    QJsonObject defaults = fieldConfig.value(QLatin1String("defaults")).toObject();
    migrateDefaults(defaults);
    fieldConfig[QLatin1String("defaults")] = defaults;
    QJsonArray overrides = fieldConfig.value(QLatin1String("overrides")).toArray();
    for (qsizetype i = 0; i < overrides.size(); ++i) {
        QJsonObject override = overrides[i].toObject();
        migrateOverride(
            override, defaults.value(QLatin1String("thresholds")).toObject(), schemaVersion);
        overrides[i] = override;
    }
    fieldConfig[QLatin1String("overrides")] = overrides;
    panel[QLatin1String("fieldConfig")] = fieldConfig;
}

/// Version 39: one object per query instead of a text.
QJsonObject sparklineOptions(const QJsonObject &options)
{
    const QJsonObject old = options.value("refIdToStat"_L1).toObject();
    if (old.isEmpty())
        return options;
    QJsonObject result = options;
    result.remove("refIdToStat"_L1);
    for (auto entry = old.constBegin(); entry != old.constEnd(); ++entry)
        result[entry.key()] = QJsonObject { { u"stat"_s, entry.value() } };
    return result;
}

/// Version 31: what labelsToFields made one table of before has to be merged now. Version 39: see
/// sparklineOptions().
void migrateTransformations(QJsonObject &panel, int schemaVersion)
{
    QJsonArray steps;
    const QJsonArray original = panel.value("transformations"_L1).toArray();
    for (const QJsonValue &entry : original) {
        QJsonObject step = entry.toObject();
        if (step.value("id"_L1) == "timeSeriesTable"_L1)
            step["options"_L1] = sparklineOptions(step.value("options"_L1).toObject());
        steps << step;
        if (schemaVersion < 31 && step.value("id"_L1) == "labelsToFields"_L1)
            steps << QJsonObject { { u"id"_s, u"merge"_s }, { u"options"_s, QJsonObject() } };
    }
    if (!steps.isEmpty())
        panel["transformations"_L1] = steps;
}

/// Version 35: the time axis of a panel without value axes was hidden with them, and is no more.
void showTimeAxis(QJsonObject &panel)
{
    QJsonObject config = panel.value("fieldConfig"_L1).toObject();
    const bool isHidden = panel.value("type"_L1) == "timeseries"_L1
        && config.value("defaults"_L1)["custom"_L1]["axisPlacement"_L1] == "hidden"_L1;
    if (!isHidden)
        return;
    FieldConfigDraft draft;
    draft.overrides = config.value("overrides"_L1).toArray();
    draft.addForType(u"time"_s, { property(u"custom.axisPlacement"_s, u"auto"_s) });
    config["overrides"_L1] = draft.overrides;
    panel["fieldConfig"_L1] = config;
}

/// Version 30: `tooltipOptions` became `tooltip`.
void migrateOptions(QJsonObject &panel)
{
    QJsonObject options = panel.value("options"_L1).toObject();
    if (!options.contains("tooltipOptions"_L1) || options.contains("tooltip"_L1))
        return;
    options["tooltip"_L1] = options.take("tooltipOptions"_L1);
    panel["options"_L1] = options;
}

/// Type ids that only changed their name.
void renameType(QJsonObject &panel)
{
    static const QHash<QString, QString> names { { u"graphite"_s, u"graph"_s },
        { u"text2"_s, u"text"_s }, { u"table2"_s, u"table"_s }, { u"singlestat2"_s, u"stat"_s },
        { u"heatmap-new"_s, u"heatmap"_s }, { u"grafana-worldmap-panel"_s, u"geomap"_s } };
    const auto modern = names.constFind(panel.value("type"_L1).toString());
    if (modern != names.cend())
        panel["type"_L1] = *modern;
}

/// Of three limits the first was the base, which needs none.
QJsonValue withoutBase(const QJsonValue &thresholds)
{
    const QList<double> limits = limitsOf(thresholds);
    if (limits.size() < 3)
        return thresholds;
    QJsonArray rest;
    for (const double limit : limits.mid(1))
        rest << limit;
    return rest;
}

/// Versions 9 and 10: three thresholds named the base, too.
void dropFirstThresholds(QJsonObject &panel, int schemaVersion)
{
    if (schemaVersion < 9 && panel.value("type"_L1) == "singlestat"_L1)
        panel["thresholds"_L1] = withoutBase(panel.value("thresholds"_L1));
    if (schemaVersion >= 10 || panel.value("type"_L1) != "table"_L1)
        return;
    QJsonArray styles = panel.value("styles"_L1).toArray();
    for (qsizetype i = 0; i < styles.size(); ++i) {
        QJsonObject style = styles[i].toObject();
        style["thresholds"_L1] = withoutBase(style.value("thresholds"_L1));
        styles[i] = style;
    }
    if (!styles.isEmpty())
        panel["styles"_L1] = styles;
}

/// Version 17: how many panels of at least `minSpan` columns fit beside each other, as a divisor
/// of 24.
int perRow(double minSpan)
{
    constexpr std::array divisors { 24, 12, 8, 6, 4, 3, 2 };
    for (const int divisor : divisors) {
        if (divisor * minSpan <= 24)
            return divisor;
    }
    return 1;
}

/// Tables of today may keep keys of the old ones, which nothing reads any more.
bool isOldTable(const QJsonObject &panel)
{
    const QJsonValue overrides = panel.value("fieldConfig"_L1)["overrides"_L1];
    if (panel.value("options"_L1).toObject().contains("showHeader"_L1)
        || !overrides.toArray().isEmpty())
        return false;
    return panel.value("styles"_L1).isArray() || panel.value("transform"_L1).isString();
}

bool isOldHeatmap(const QJsonObject &panel)
{
    return (panel.value("dataFormat"_L1).isString() || panel.value("yAxis"_L1).isObject())
        && !panel.value("options"_L1).toObject().contains("calculate"_L1);
}

ConvertedPanel converted(const QJsonObject &panel)
{
    const QString type = panel.value("type"_L1).toString();
    if (type == "graph"_L1)
        return convertedGraph(panel);
    if (type == "singlestat"_L1 || type == "grafana-singlestat-panel"_L1) {
        ConvertedPanel stat = convertedSinglestat(panel);
        stat.panel = convertedOptions(stat.panel).panel;
        return stat;
    }
    if (type == "table-old"_L1 || (type == "table"_L1 && isOldTable(panel)))
        return convertedTable(panel);
    if (type == "grafana-piechart-panel"_L1)
        return convertedPie(panel);
    if (type == "heatmap"_L1 && isOldHeatmap(panel))
        return convertedHeatmap(panel);
    if (type == "stat"_L1 || type == "gauge"_L1 || type == "bargauge"_L1)
        return convertedOptions(panel);
    if (type == "text"_L1)
        return { convertedText(panel), {} };
    return { panel, {} };
}

/// Versions 17 to 21: what stands beside the type's own settings.
void migrateCommonKeys(QJsonObject &panel, int schemaVersion)
{
    if (const auto span = numberOf(panel.value("minSpan"_L1));
        span && !panel.contains("maxPerRow"_L1))
        panel["maxPerRow"_L1] = perRow(*span);
    if (schemaVersion < 19 && panel.value("links"_L1).isArray())
        panel["links"_L1] = modernLinks(panel.value("links"_L1).toArray());
    if (schemaVersion >= 21)
        return;
    for (const char *key : { "options", "fieldConfig", "links" }) {
        if (panel.contains(QLatin1String(key)))
            panel[QLatin1String(key)] = withModernNames(panel.value(QLatin1String(key)));
    }
}

/// Version 23: a variable of one value holds no list.
void chooseOne(QJsonObject &variable)
{
    if (variable.value(QLatin1String("multi")).toBool())
        return;
    QJsonObject current = variable.value(QLatin1String("current")).toObject();
    for (const char *key : { "value", "text" }) {
        const QJsonValue chosen = current.value(QLatin1String(key));
        if (chosen.isArray() && !chosen.toArray().isEmpty())
            current[QLatin1String(key)] = chosen.toArray().first();
    }
    if (!current.isEmpty())
        variable[QLatin1String("current")] = current;
}

} // namespace

ConvertedPanel migratedPanel(const QJsonObject &original, int schemaVersion)
{
    QJsonObject panel = original;
    renameType(panel);
    if (panel.value("type"_L1) == "graph"_L1)
        panel = modernGraph(panel);
    dropFirstThresholds(panel, schemaVersion);
    migrateCommonKeys(panel, schemaVersion);
    ConvertedPanel result = converted(panel);
    migrateFieldConfig(result.panel, schemaVersion);
    migrateOptions(result.panel);
    migrateTransformations(result.panel, schemaVersion);
    if (schemaVersion < 35)
        showTimeAxis(result.panel);
    const QJsonObject library = panel.value("libraryPanel"_L1).toObject();
    if (!library.isEmpty()
        && (!panel.value("type"_L1).isString() || panel["type"_L1] == "library-panel-ref"_L1))
        result.notes << Text::tr("The library panel “%1” is not in this file.")
                            .arg(library["name"_L1].toString());
    return result;
}

QJsonObject migratedVariable(const QJsonObject &original, int schemaVersion)
{
    QJsonObject variable = original;
    if (schemaVersion < 6
        && (variable.value(QLatin1String("type")) == QLatin1String("filter")
            || !variable.value(QLatin1String("type")).isString()))
        variable[QLatin1String("type")] = QStringLiteral("query");
    if (schemaVersion < 12) {
        if (variable.value(QLatin1String("hideVariable")).toBool())
            variable[QLatin1String("hide")] = 2;
        else if (variable.value(QLatin1String("hideLabel")).toBool())
            variable[QLatin1String("hide")] = 1;
    }
    const QJsonValue refresh = variable.value(QLatin1String("refresh"));
    if (refresh.isBool())
        variable[QLatin1String("refresh")] = refresh.toBool() ? 1 : 0;
    if (schemaVersion < 23)
        chooseOne(variable);
    const bool isOpenConstant = schemaVersion < 27
        && variable.value(QLatin1String("type")) == QLatin1String("constant")
        && variable.value(QLatin1String("hide")).toInt() != 2;
    if (isOpenConstant)
        variable[QLatin1String("type")] = QStringLiteral("textbox");
    // Grafana also drops the stored options here; they serve until the source has answered.
    const int when = variable.value(QLatin1String("refresh")).toInt();
    if (schemaVersion < 29 && variable.value(QLatin1String("type")) == QLatin1String("query")
        && when != 1 && when != 2)
        variable[QLatin1String("refresh")] = 1;
    return variable;
}

bool isRepeatLeftover(const QJsonObject &panel)
{
    return panel.value("repeatPanelId"_L1).toVariant().toBool()
        || panel.value("repeatByRow"_L1).toVariant().toBool();
}

} // namespace opsglass
