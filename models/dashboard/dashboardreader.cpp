// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardreader.h"

#include "models/dashboard/dashboardmigration.h"
#include "models/dashboard/panelreader.h"
#include "models/dashboard/sources.h"
#include "models/dashboard/variablereader.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <functional>

namespace opsglass {

namespace {

/// Gives panels without an id, or with one that is taken, the next free one.
void assignIds(QList<Panel> &panels)
{
    int highest = 0;
    const std::function<void(const QList<Panel> &)> findHighest = [&](const QList<Panel> &list) {
        for (const Panel &panel : list) {
            highest = std::max(highest, panel.id);
            findHighest(panel.panels);
        }
    };
    findHighest(panels);
    QSet<int> taken;
    const std::function<void(QList<Panel> &)> assign = [&](QList<Panel> &list) {
        for (Panel &panel : list) {
            if (panel.id <= 0 || taken.contains(panel.id))
                panel.id = ++highest;
            taken.insert(panel.id);
            assign(panel.panels);
        }
    };
    assign(panels);
}

void collect(const QList<Panel> &panels, QHash<int, Panel> &byId)
{
    for (const Panel &panel : panels) {
        byId.insert(panel.id, panel);
        collect(panel.panels, byId);
    }
}

/// What a panel without a source of its own names as the one whose data it shows (§4).
QJsonValue sharedTarget(const Panel &panel)
{
    const bool isShared = sourceRefsOf(panel).value(0).uid == QLatin1String("-- Dashboard --");
    return isShared ? panel.json[QLatin1String("targets")][0] : QJsonValue();
}

/// The panel whose data `panel` shows; null when it has data of its own or names none.
const Panel *sharedPanel(const Panel &panel, const QHash<int, Panel> &byId)
{
    const auto found = byId.constFind(sharedTarget(panel)[QLatin1String("panelId")].toInt());
    return found == byId.cend() ? nullptr : &*found;
}

/// Panels that show the data of another panel ask what that one asks.
void shareQueries(QList<Panel> &panels, const QHash<int, Panel> &byId)
{
    for (Panel &panel : panels) {
        shareQueries(panel.panels, byId);
        const Panel *from = &panel;
        QSet<int> seen { panel.id };
        QList<TransformationConfig> steps = panel.transformations;
        while (const Panel *next = sharedPanel(*from, byId)) {
            if (seen.contains(next->id))
                break;
            seen << next->id;
            if (sharedTarget(*from)[QLatin1String("withTransforms")].toBool())
                steps = next->transformations + steps;
            from = next;
        }
        if (from == &panel)
            continue;
        panel.source = from->source;
        panel.targets = from->targets;
        panel.interval = from->interval;
        panel.maxDataPoints = from->maxDataPoints;
        panel.timeFrom = from->timeFrom;
        panel.timeShift = from->timeShift;
        panel.transformations = steps;
    }
}

QList<DashboardLink> readDashboardLinks(const QJsonArray &array)
{
    QList<DashboardLink> links;
    for (const QJsonValue &entry : array) {
        if (!entry.isObject())
            continue;
        DashboardLink link;
        if (entry[QLatin1String("type")] == QLatin1String("dashboards"))
            link.type = DashboardLink::Type::Dashboards;
        link.title = entry[QLatin1String("title")].toString();
        link.url = entry[QLatin1String("url")].toString();
        link.tooltip = entry[QLatin1String("tooltip")].toString();
        link.icon = entry[QLatin1String("icon")].toString();
        link.targetBlank = entry[QLatin1String("targetBlank")].toBool();
        link.keepTime = entry[QLatin1String("keepTime")].toBool();
        link.includeVars = entry[QLatin1String("includeVars")].toBool();
        link.tags = textsOf(entry[QLatin1String("tags")]);
        link.asDropdown = entry[QLatin1String("asDropdown")].toBool();
        links << link;
    }
    return links;
}

std::optional<PanelFilter> readPanelFilter(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    PanelFilter filter;
    filter.exclude = value[QLatin1String("exclude")].toBool();
    const QJsonArray ids = value[QLatin1String("ids")].toArray();
    for (const QJsonValue &id : ids)
        filter.ids << id.toInt();
    return filter;
}

/// The Prometheus keys stand in the entry itself or, newer, in its `target`.
AnnotationQuery readAnnotation(const QJsonObject &object)
{
    const QJsonObject target = object[QLatin1String("target")].toObject();
    const auto text = [&](const char *key) {
        const QString own = textOf(object[QLatin1String(key)]);
        return own.isEmpty() ? textOf(target[QLatin1String(key)]) : own;
    };
    AnnotationQuery annotation;
    annotation.name = object[QLatin1String("name")].toString();
    annotation.enable = object[QLatin1String("enable")].toBool(true);
    annotation.hide = object[QLatin1String("hide")].toBool();
    annotation.iconColor = object[QLatin1String("iconColor")].toString();
    annotation.isBuiltIn = object[QLatin1String("builtIn")].toVariant().toBool();
    annotation.type = object[QLatin1String("type")].toString();
    annotation.source = readSource(object[QLatin1String("datasource")]);
    annotation.expr = text("expr");
    annotation.step = text("step");
    if (annotation.step.isEmpty())
        annotation.step = text("interval");
    annotation.titleFormat = text("titleFormat");
    annotation.textFormat = text("textFormat");
    const QStringList keys = text("tagKeys").split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys) {
        if (!key.trimmed().isEmpty())
            annotation.tagKeys << key.trimmed();
    }
    annotation.useValueForTime = object[QLatin1String("useValueForTime")].toVariant().toBool()
        || target[QLatin1String("useValueForTime")].toVariant().toBool();
    annotation.filter = readPanelFilter(object[QLatin1String("filter")]);
    return annotation;
}

QList<AnnotationQuery> readAnnotations(const QJsonArray &array)
{
    QList<AnnotationQuery> annotations;
    for (const QJsonValue &entry : array) {
        if (entry.isObject())
            annotations << readAnnotation(entry.toObject());
    }
    return annotations;
}

QList<DashboardInput> readInputs(const QJsonArray &array)
{
    QList<DashboardInput> inputs;
    for (const QJsonValue &entry : array) {
        if (entry[QLatin1String("name")].toString().isEmpty())
            continue;
        inputs.append({ entry[QLatin1String("name")].toString(),
            entry[QLatin1String("label")].toString(),
            entry[QLatin1String("description")].toString(), entry[QLatin1String("type")].toString(),
            entry[QLatin1String("pluginId")].toString(),
            entry[QLatin1String("pluginName")].toString(),
            textsOf(entry[QLatin1String("value")]).value(0) });
    }
    return inputs;
}

void readTime(Dashboard &dashboard, const QJsonObject &object)
{
    const QJsonObject time = object[QLatin1String("time")].toObject();
    const QString from = textsOf(time[QLatin1String("from")]).value(0);
    const QString to = textsOf(time[QLatin1String("to")]).value(0);
    if (!from.isEmpty() && !to.isEmpty()) {
        dashboard.from = from;
        dashboard.to = to;
    }
    dashboard.timezone = object[QLatin1String("timezone")].toString();
    dashboard.refresh = textOf(object[QLatin1String("refresh")]);
    dashboard.weekStart = object[QLatin1String("weekStart")].toString();
    dashboard.fiscalYearStartMonth
        = std::clamp(object[QLatin1String("fiscalYearStartMonth")].toInt(), 0, 11);
    const QJsonObject picker = object[QLatin1String("timepicker")].toObject();
    dashboard.refreshIntervals = textsOf(picker[QLatin1String("refresh_intervals")]);
    dashboard.nowDelay = textOf(picker[QLatin1String("nowDelay")]);
    const QJsonArray ranges = picker[QLatin1String("quick_ranges")].toArray();
    for (const QJsonValue &range : ranges) {
        const QString start = range[QLatin1String("from")].toString();
        const QString end = range[QLatin1String("to")].toString();
        if (!start.isEmpty() && !end.isEmpty())
            dashboard.quickRanges.append(
                { range[QLatin1String("display")].toString(start + QStringLiteral(" – ") + end),
                    start, end });
    }
}

QJsonArray listOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toObject()[QLatin1String("list")].toArray();
}

} // namespace

Dashboard dashboardOf(const QJsonObject &original)
{
    Dashboard dashboard;
    dashboard.json = original;
    dashboard.schemaVersion = schemaVersionOf(original);
    const QJsonObject object = migratedDashboard(original, dashboard.schemaVersion);
    dashboard.uid = object[QLatin1String("uid")].toString();
    dashboard.title = object[QLatin1String("title")].toString();
    dashboard.description = object[QLatin1String("description")].toString();
    dashboard.tags = textsOf(object[QLatin1String("tags")]);
    readTime(dashboard, object);
    dashboard.graphTooltip = object[QLatin1String("graphTooltip")].toInt();
    dashboard.links = readDashboardLinks(object[QLatin1String("links")].toArray());
    dashboard.annotations = readAnnotations(listOf(object, "annotations"));
    dashboard.inputs = readInputs(object[QLatin1String("__inputs")].toArray());
    dashboard.panels = readPanels(
        object[QLatin1String("panels")].toArray(), { original, dashboard.schemaVersion });
    assignIds(dashboard.panels);
    QHash<int, Panel> byId;
    collect(dashboard.panels, byId);
    shareQueries(dashboard.panels, byId);
    const QJsonArray variables = listOf(object, "templating");
    for (const QJsonValue &entry : variables)
        dashboard.variables << readVariable(entry.toObject(), dashboard.schemaVersion);
    return dashboard;
}

} // namespace opsglass
