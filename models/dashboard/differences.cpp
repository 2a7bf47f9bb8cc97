// SPDX-License-Identifier: GPL-3.0-or-later
// Tabular: one row per setting that is drawn differently. A setting that gets drawn loses its row.
#include "models/dashboard/differences.h"

#include "models/dashboard/mentions.h"
#include "models/dashboard/paneloptions.h"
#include "models/dashboard/textdifferences.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

/// One setting: where it stands and which values are drawn differently.
struct Rule {
    const char *types; ///< of panels, between blanks; empty: all
    /// "options.…", "field.…" (the defaults and every override) or "panel.…" (keys of the panel).
    const char *path;
    /// Words that differ, or with "!" in front the only ones that do not; "set": anything that is
    /// not empty. Numbers and truths count as their text, a list by each of its entries.
    const char *values;
    const char *sentence;
};

constexpr Rule rules[] = {
    { "", "field.actions", "set",
        QT_TRANSLATE_NOOP("Differences", "Actions, which call an address, are not offered.") },
    { "timeseries", "options.timezone", "!browser",
        QT_TRANSLATE_NOOP("Differences", "Only one time axis is drawn, in the dashboard's zone.") },
    { "timeseries", "field.custom.showValues", "true",
        QT_TRANSLATE_NOOP("Differences", "Values are not written beside the points.") },
    { "timeseries", "field.custom.thresholdsStyle.mode", "series",
        QT_TRANSLATE_NOOP("Differences", "Thresholds are not drawn as series.") },
    { "timeseries", "field.custom.axisPlacement", "top",
        QT_TRANSLATE_NOOP("Differences", "The time axis is always at the bottom.") },
    { "stat", "options.graphMode", "line",
        QT_TRANSLATE_NOOP("Differences", "The area under the line is filled.") },
    { "gauge bargauge", "options.sizing", "manual",
        QT_TRANSLATE_NOOP("Differences", "The least sizes set by hand are not kept.") },
    { "gauge", "options.shape", "circle",
        QT_TRANSLATE_NOOP("Differences", "The gauge is drawn as an arc, not as a circle.") },
    { "gauge", "options.barWidthFactor", "!0.5",
        QT_TRANSLATE_NOOP("Differences", "The arc keeps its usual width.") },
    { "gauge", "options.segmentCount", "!0 1",
        QT_TRANSLATE_NOOP("Differences", "The arc is not cut into segments.") },
    { "gauge", "options.sparkline", "true",
        QT_TRANSLATE_NOOP("Differences", "The gauge has no line of its history.") },
    { "gauge", "options.barShape", "rounded",
        QT_TRANSLATE_NOOP("Differences", "The ends of the arc are flat.") },
    { "gauge", "options.effects.gradient", "true",
        QT_TRANSLATE_NOOP("Differences", "Effects of the gauge are not drawn.") },
    { "gauge", "options.effects.barGlow", "true",
        QT_TRANSLATE_NOOP("Differences", "Effects of the gauge are not drawn.") },
    { "gauge", "options.effects.centerGlow", "true",
        QT_TRANSLATE_NOOP("Differences", "Effects of the gauge are not drawn.") },
    { "gauge", "options.textMode", "!auto value_and_name",
        QT_TRANSLATE_NOOP("Differences", "The gauge shows both value and name.") },
    { "gauge", "options.neutral", "set",
        QT_TRANSLATE_NOOP(
            "Differences", "The arc starts at the minimum, not at the neutral value.") },
    { "bargauge", "options.legend.showLegend", "true",
        QT_TRANSLATE_NOOP("Differences", "The legend is not drawn.") },
    { "histogram", "field.custom.axisLabel", "set",
        QT_TRANSLATE_NOOP("Differences", "The label of the axis is not drawn.") },
    { "heatmap", "options.calculation.yBuckets.scale.type", "symlog",
        QT_TRANSLATE_NOOP("Differences", "Buckets are even, not symmetrically logarithmic.") },
    { "table", "field.custom.cellOptions.type", "image",
        QT_TRANSLATE_NOOP(
            "Differences", "Images in cells are not loaded; their address is shown.") },
    { "table", "field.custom.cellOptions.type", "actions",
        QT_TRANSLATE_NOOP("Differences", "Cells of buttons show their value alone.") },
    { "table", "field.custom.cellOptions.hideValue", "true",
        QT_TRANSLATE_NOOP("Differences", "Trends in cells show their last value.") },
    { "table", "field.custom.tooltip.field", "set",
        QT_TRANSLATE_NOOP("Differences", "Tooltips of cells from another column are not shown.") },
    { "table", "field.custom.styleField", "set",
        QT_TRANSLATE_NOOP("Differences", "Styles of cells from another column are not drawn.") },
    { "table", "field.custom.wrapHeaderText", "true",
        QT_TRANSLATE_NOOP("Differences", "The titles of columns stay on one line.") },
    { "table", "options.frozenColumns.left", "!0",
        QT_TRANSLATE_NOOP("Differences", "The first columns scroll with the others.") },
    { "alertlist", "options.dashboardAlerts", "true",
        QT_TRANSLATE_NOOP(
            "Differences", "Alerts are not tied to dashboards: all of the source are listed.") },
    { "alertlist", "panel.onlyAlertsOnDashboard", "true",
        QT_TRANSLATE_NOOP(
            "Differences", "Alerts are not tied to dashboards: all of the source are listed.") },
    { "alertlist", "options.folder", "set",
        QT_TRANSLATE_NOOP(
            "Differences", "Alerts are not kept in folders: all of the source are listed.") },
    { "alertlist", "options.stateFilter.normal", "true",
        QT_TRANSLATE_NOOP("Differences", "Only firing and pending alerts are known.") },
    { "alertlist", "options.stateFilter.noData", "true",
        QT_TRANSLATE_NOOP("Differences", "Only firing and pending alerts are known.") },
    { "alertlist", "options.stateFilter.recovering", "true",
        QT_TRANSLATE_NOOP("Differences", "Only firing and pending alerts are known.") },
    { "alertlist", "options.showInactiveAlerts", "true",
        QT_TRANSLATE_NOOP("Differences", "Only firing and pending alerts are known.") },
    { "alertlist", "options.datasource", "grafana",
        QT_TRANSLATE_NOOP("Differences",
            "The alerts of a Grafana server are not known; those of the source are listed.") },
    { "alertlist", "options.showOptions", "changes",
        QT_TRANSLATE_NOOP("Differences", "The alerts of now are listed, not what changed.") },
    { "alertlist", "panel.show", "changes",
        QT_TRANSLATE_NOOP("Differences", "The alerts of now are listed, not what changed.") },
};

QJsonValue valueAt(QJsonValue value, const QStringList &path)
{
    for (const QString &key : path)
        value = value.toObject()[key];
    return value;
}

/// Everything the panel says about one setting.
QList<QJsonValue> valuesOf(const Panel &panel, const QString &path)
{
    QStringList keys = path.split(u'.');
    const QString root = keys.takeFirst();
    if (root == QLatin1String("options"))
        return { valueAt(panel.options, keys) };
    if (root == QLatin1String("panel"))
        return { valueAt(panel.json, keys) };
    QList<QJsonValue> values { valueAt(panel.fieldConfig.defaults, keys) };
    const QString wanted = keys.join(u'.');
    for (const FieldOverride &override : panel.fieldConfig.overrides) {
        for (const auto &[id, value] : override.properties) {
            if (id == wanted)
                values << value;
            else if (wanted.startsWith(id) && wanted.at(id.size()) == u'.')
                values << valueAt(value, wanted.sliced(id.size() + 1).split(u'.'));
        }
    }
    return values;
}

bool differs(const QJsonValue &value, const QString &condition)
{
    if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        return std::any_of(entries.cbegin(), entries.cend(),
            [&condition](const QJsonValue &entry) { return differs(entry, condition); });
    }
    const bool wantsAny = condition == QLatin1String("set");
    if (value.isObject())
        return wantsAny && !value.toObject().isEmpty();
    const QString word = value.toVariant().toString();
    if (word.isEmpty() || wantsAny)
        return !word.isEmpty();
    if (condition.startsWith(u'!'))
        return !condition.sliced(1).split(u' ').contains(word);
    return condition.split(u' ').contains(word);
}

bool hits(const Rule &rule, const Panel &panel)
{
    const QString types = QString::fromLatin1(rule.types);
    if (!types.isEmpty() && !types.split(u' ').contains(panel.type))
        return false;
    const QList<QJsonValue> values = valuesOf(panel, QString::fromLatin1(rule.path));
    return std::any_of(values.cbegin(), values.cend(), [&rule](const QJsonValue &value) {
        return differs(value, QString::fromLatin1(rule.values));
    });
}

/// Settings that count only together with others.
QStringList statDifferences(const Panel &panel)
{
    QStringList sentences;
    if (!readStatOptions(panel.options).showsChange)
        return sentences;
    const QString color = panel.options[QLatin1String("percentChangeColorMode")].toString();
    if (color == QLatin1String("inverted") || color == QLatin1String("same_as_value"))
        sentences << Text::tr("The change is green upwards and red downwards.");
    if (panel.options[QLatin1String("text")][QLatin1String("percentSize")].toInt() > 0)
        sentences << Text::tr("The size of the change follows the room.");
    return sentences;
}

QStringList heatmapDifferences(const Panel &panel)
{
    const QJsonValue tooltip = panel.options[QLatin1String("tooltip")];
    if (tooltip[QLatin1String("mode")] == QLatin1String("none")
        || !tooltip[QLatin1String("showColorScale")].toBool())
        return {};
    return { Text::tr("The tooltip has no scale of colours.") };
}

QStringList dashListDifferences(const Panel &panel)
{
    const QJsonObject &options = panel.options;
    const bool hasFolder = !options[QLatin1String("folderUID")].toString().isEmpty()
        || options[QLatin1String("folderId")].toInt() > 0;
    if (!hasFolder || !options[QLatin1String("showSearch")].toBool())
        return {};
    return { Text::tr("Dashboards of all folders are listed, not of the one that is named.") };
}

QStringList tableDifferences(const Panel &panel)
{
    const bool nests = std::any_of(panel.transformations.cbegin(), panel.transformations.cend(),
        [](const TransformationConfig &step) {
            return step.id == QLatin1String("groupToNestedTable") && !step.disabled;
        });
    return nests ? QStringList(Text::tr("Tables inside of rows do not unfold.")) : QStringList();
}

bool isKnownMention(const QString &name)
{
    static const QStringList known { QStringLiteral("__series"), QStringLiteral("__field"),
        QStringLiteral("__value"), QStringLiteral("__data"), QStringLiteral("__calc"),
        QStringLiteral("__cell"), QStringLiteral("__dashboard"), QStringLiteral("__timezone"),
        QStringLiteral("__url_time_range"), QStringLiteral("__all_variables"),
        QStringLiteral("__url"), QStringLiteral("__org"), QStringLiteral("__user"),
        QStringLiteral("__interval"), QStringLiteral("__interval_ms"),
        QStringLiteral("__rate_interval"), QStringLiteral("__range"), QStringLiteral("__range_s"),
        QStringLiteral("__range_ms"), QStringLiteral("__from"), QStringLiteral("__to") };
    return !name.startsWith(QLatin1String("__")) || name.startsWith(QLatin1String("__cell_"))
        || known.contains(name);
}

QStringList linkDifferences(const Panel &panel)
{
    QStringList sentences;
    QJsonArray links = panel.json[QLatin1String("links")].toArray();
    const QList<QJsonValue> lists = valuesOf(panel, QStringLiteral("field.links"));
    for (const QJsonValue &list : lists) {
        for (const QJsonValue &link : list.toArray())
            links << link;
    }
    for (const QJsonValue &link : std::as_const(links)) {
        if (link[QLatin1String("internal")].isObject())
            sentences << Text::tr("Links into Grafana's Explore are not offered.");
        const QString text
            = link[QLatin1String("title")].toString() + link[QLatin1String("url")].toString();
        for (const QString &name : mentionedIn(text)) {
            if (!isKnownMention(name))
                sentences << Text::tr("Links name “%1”, which is not known.").arg(name);
        }
    }
    return sentences;
}

} // namespace

QStringList differencesOf(const Panel &panel)
{
    QStringList sentences;
    for (const Rule &rule : rules) {
        if (hits(rule, panel))
            sentences << Text::tr(rule.sentence);
    }
    if (panel.type == QLatin1String("stat"))
        sentences += statDifferences(panel);
    else if (panel.type == QLatin1String("heatmap"))
        sentences += heatmapDifferences(panel);
    else if (panel.type == QLatin1String("dashlist"))
        sentences += dashListDifferences(panel);
    else if (panel.type == QLatin1String("table"))
        sentences += tableDifferences(panel);
    else if (panel.type == QLatin1String("text"))
        sentences += textDifferences(panel.options);
    sentences += linkDifferences(panel);
    sentences.removeDuplicates();
    return sentences;
}

} // namespace opsglass
