// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"

#include "models/dashboard/migration.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <tuple>

namespace opsglass {

namespace {

constexpr int oldestSchema = 16;

QString tr(const char *text) { return QCoreApplication::translate("Dashboard", text); }

QStringList strings(const QJsonValue &value)
{
    if (value.isString())
        return { value.toString() };
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toVariant().toString();
    return list;
}

/// A text that old files store as a number or `false`.
QString textOf(const QJsonValue &value) { return value.isString() ? value.toString() : QString(); }

SourceRef readSource(const QJsonValue &value)
{
    if (value.isString())
        return { {}, value.toString() };
    const QJsonObject object = value.toObject();
    return { object[QLatin1String("type")].toString(), object[QLatin1String("uid")].toString() };
}

Target readTarget(const QJsonObject &object, qsizetype index)
{
    Target target;
    target.refId = object[QLatin1String("refId")].toString(QString(QChar(u'A' + char16_t(index))));
    target.expr = object[QLatin1String("expr")].toString();
    target.legendFormat = object[QLatin1String("legendFormat")].toString();
    const QString format = object[QLatin1String("format")].toString();
    if (format == QLatin1String("table"))
        target.format = Target::Format::Table;
    else if (format == QLatin1String("heatmap"))
        target.format = Target::Format::Heatmap;
    target.instant = object[QLatin1String("instant")].toBool();
    target.range = object[QLatin1String("range")].toBool() || !target.instant;
    target.interval = textOf(object[QLatin1String("interval")]);
    target.intervalFactor = object[QLatin1String("intervalFactor")].toInt(1);
    target.hide = object[QLatin1String("hide")].toBool();
    target.exemplar = object[QLatin1String("exemplar")].toBool();
    target.source = readSource(object[QLatin1String("datasource")]);
    return target;
}

QList<LinkTemplate> readLinks(const QJsonValue &value)
{
    QList<LinkTemplate> links;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject link = entry.toObject();
        links.append({ link[QLatin1String("title")].toString(),
            link[QLatin1String("url")].toString(), link[QLatin1String("targetBlank")].toBool() });
    }
    return links;
}

GridPos readGridPos(const QJsonObject &object)
{
    return { object[QLatin1String("x")].toInt(), object[QLatin1String("y")].toInt(),
        object[QLatin1String("w")].toInt(6), object[QLatin1String("h")].toInt(3) };
}

QList<Panel> readPanels(const QJsonArray &array);

Panel readPanel(const QJsonObject &object)
{
    Panel panel;
    panel.json = object;
    panel.id = object[QLatin1String("id")].toInt();
    panel.type = object[QLatin1String("type")].toString();
    panel.title = object[QLatin1String("title")].toString();
    panel.description = object[QLatin1String("description")].toString();
    panel.transparent = object[QLatin1String("transparent")].toBool();
    panel.gridPos = readGridPos(object[QLatin1String("gridPos")].toObject());
    panel.source = readSource(object[QLatin1String("datasource")]);
    panel.options = object[QLatin1String("options")].toObject();
    panel.fieldConfig = readFieldConfigSource(object[QLatin1String("fieldConfig")].toObject());
    panel.links = readLinks(object[QLatin1String("links")]);
    panel.interval = textOf(object[QLatin1String("interval")]);
    const int points = object[QLatin1String("maxDataPoints")].toVariant().toInt();
    if (points > 0)
        panel.maxDataPoints = points;
    panel.timeFrom = textOf(object[QLatin1String("timeFrom")]);
    panel.timeShift = textOf(object[QLatin1String("timeShift")]);
    panel.hideTimeOverride = object[QLatin1String("hideTimeOverride")].toBool();
    panel.collapsed = object[QLatin1String("collapsed")].toBool();
    panel.panels = readPanels(object[QLatin1String("panels")].toArray());
    const QJsonArray targets = object[QLatin1String("targets")].toArray();
    for (qsizetype i = 0; i < targets.size(); ++i)
        panel.targets << readTarget(targets[i].toObject(), i);
    const QJsonArray steps = object[QLatin1String("transformations")].toArray();
    for (const QJsonValue &entry : steps) {
        const QJsonObject step = entry.toObject();
        panel.transformations.append({ step[QLatin1String("id")].toString(),
            step[QLatin1String("options")].toObject(), step[QLatin1String("disabled")].toBool(),
            step[QLatin1String("filter")].toObject() });
    }
    return panel;
}

QList<Panel> readPanels(const QJsonArray &array)
{
    QList<Panel> panels;
    for (const QJsonValue &entry : array)
        panels << readPanel(entry.toObject());
    return panels;
}

Variable readVariable(const QJsonObject &object)
{
    Variable variable;
    variable.json = object;
    variable.name = object[QLatin1String("name")].toString();
    variable.type = object[QLatin1String("type")].toString();
    variable.label = object[QLatin1String("label")].toString();
    variable.hide = object[QLatin1String("hide")].toInt();
    variable.multi = object[QLatin1String("multi")].toBool();
    variable.includeAll = object[QLatin1String("includeAll")].toBool();
    variable.allValue = object[QLatin1String("allValue")].toString();
    const QJsonValue query = object[QLatin1String("query")];
    variable.query
        = query.isObject() ? query.toObject()[QLatin1String("query")].toString() : query.toString();
    const QJsonObject current = object[QLatin1String("current")].toObject();
    variable.currentValues = strings(current[QLatin1String("value")]);
    variable.currentTexts = strings(current[QLatin1String("text")]);
    const QJsonArray options = object[QLatin1String("options")].toArray();
    for (const QJsonValue &option : options) {
        const QString value = option.toObject()[QLatin1String("value")].toString();
        if (value != QLatin1String("$__all"))
            variable.options << value;
    }
    if (variable.options.isEmpty()
        && (variable.type == QLatin1String("custom")
            || variable.type == QLatin1String("interval"))) {
        const QStringList parts = variable.query.split(u',', Qt::SkipEmptyParts);
        for (const QString &part : parts)
            variable.options << part.trimmed();
    }
    return variable;
}

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
    QList<int> taken;
    const std::function<void(QList<Panel> &)> assign = [&](QList<Panel> &list) {
        for (Panel &panel : list) {
            if (panel.id <= 0 || taken.contains(panel.id))
                panel.id = ++highest;
            taken << panel.id;
            assign(panel.panels);
        }
    };
    assign(panels);
}

/// Line and column of a byte, both from 1.
QString position(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return tr("line %1, column %2").arg(before.count('\n') + 1).arg(offset - lineStart + 1);
}

/// Takes the dashboard out of the wrappers of spec/grafana.md §1.
Result<QJsonObject> unwrapped(const QJsonObject &object)
{
    const QString apiVersion = object[QLatin1String("apiVersion")].toString();
    if (object[QLatin1String("spec")].isObject() && !apiVersion.isEmpty()) {
        const QJsonObject spec = object[QLatin1String("spec")].toObject();
        if (spec.contains(QLatin1String("elements")))
            return failure({ Error::Kind::Unsupported,
                tr("This is a dashboard of Grafana's new schema (%1), which Opsglass cannot read "
                   "yet. Export it from Grafana in the classic format.")
                    .arg(apiVersion),
                apiVersion });
        return spec;
    }
    if (object[QLatin1String("dashboard")].isObject())
        return object[QLatin1String("dashboard")].toObject();
    return object;
}

Dashboard dashboardOf(const QJsonObject &original)
{
    Dashboard dashboard;
    const QJsonObject object = migrated(original);
    dashboard.json = original;
    dashboard.uid = object[QLatin1String("uid")].toString();
    dashboard.title = object[QLatin1String("title")].toString();
    dashboard.description = object[QLatin1String("description")].toString();
    dashboard.tags = strings(object[QLatin1String("tags")]);
    dashboard.schemaVersion = original[QLatin1String("schemaVersion")].toInt();
    const QJsonObject time = object[QLatin1String("time")].toObject();
    dashboard.from = time[QLatin1String("from")].toVariant().toString();
    dashboard.to = time[QLatin1String("to")].toVariant().toString();
    if (dashboard.from.isEmpty() || dashboard.to.isEmpty()) {
        dashboard.from = Dashboard().from;
        dashboard.to = Dashboard().to;
    }
    dashboard.timezone = object[QLatin1String("timezone")].toString();
    dashboard.refresh = textOf(object[QLatin1String("refresh")]);
    dashboard.refreshIntervals = strings(
        object[QLatin1String("timepicker")].toObject()[QLatin1String("refresh_intervals")]);
    dashboard.graphTooltip = object[QLatin1String("graphTooltip")].toInt();
    dashboard.weekStart = object[QLatin1String("weekStart")].toString();
    dashboard.fiscalYearStartMonth = object[QLatin1String("fiscalYearStartMonth")].toInt();
    dashboard.panels = readPanels(object[QLatin1String("panels")].toArray());
    assignIds(dashboard.panels);
    const QJsonArray variables
        = object[QLatin1String("templating")].toObject()[QLatin1String("list")].toArray();
    for (const QJsonValue &entry : variables)
        dashboard.variables << readVariable(entry.toObject());
    return dashboard;
}

/// Sets a key where the value differs from what reading gave, so that an absent default stays so.
template <typename T>
void update(QJsonObject &object, const char *key, const T &now, const T &before)
{
    if (now != before)
        object[QLatin1String(key)] = QJsonValue::fromVariant(QVariant::fromValue(now));
}

QJsonObject writePanel(const Panel &panel);

QJsonArray writePanels(const QList<Panel> &panels)
{
    QJsonArray array;
    for (const Panel &panel : panels)
        array << writePanel(panel);
    return array;
}

QJsonObject writePanel(const Panel &panel)
{
    QJsonObject object = panel.json;
    const Panel before = readPanel(panel.json);
    update(object, "title", panel.title, before.title);
    update(object, "type", panel.type, before.type);
    update(object, "description", panel.description, before.description);
    update(object, "transparent", panel.transparent, before.transparent);
    update(object, "collapsed", panel.collapsed, before.collapsed);
    update(object, "interval", panel.interval, before.interval);
    update(object, "timeFrom", panel.timeFrom, before.timeFrom);
    update(object, "timeShift", panel.timeShift, before.timeShift);
    if (panel.gridPos != before.gridPos) {
        QJsonObject gridPos = object[QLatin1String("gridPos")].toObject();
        gridPos[QLatin1String("x")] = panel.gridPos.x;
        gridPos[QLatin1String("y")] = panel.gridPos.y;
        gridPos[QLatin1String("w")] = panel.gridPos.w;
        gridPos[QLatin1String("h")] = panel.gridPos.h;
        object[QLatin1String("gridPos")] = gridPos;
    }
    if (panel.options != before.options)
        object[QLatin1String("options")] = panel.options;
    if (panel.panels != before.panels)
        object[QLatin1String("panels")] = writePanels(panel.panels);
    return object;
}

} // namespace

bool operator==(const Panel &left, const Panel &right)
{
    const auto members = [](const Panel &panel) {
        return std::tie(panel.id, panel.type, panel.title, panel.description, panel.transparent,
            panel.gridPos, panel.source, panel.targets, panel.options, panel.fieldConfig,
            panel.transformations, panel.links, panel.interval, panel.maxDataPoints, panel.timeFrom,
            panel.timeShift, panel.hideTimeOverride, panel.collapsed, panel.json);
    };
    return members(left) == members(right) && left.panels == right.panels;
}

Result<Dashboard> readDashboard(const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure({ Error::Kind::Malformed,
            tr("This is no JSON: %1 at %2.")
                .arg(problem.errorString(), position(bytes, problem.offset)),
            problem.errorString() });
    const auto object = unwrapped(document.object());
    if (!object)
        return failure(object.error());
    const bool isDashboard = object->contains(QLatin1String("panels"))
        || object->contains(QLatin1String("rows"))
        || (object->contains(QLatin1String("schemaVersion"))
            && object->contains(QLatin1String("title")));
    if (!isDashboard)
        return failure({ Error::Kind::Malformed,
            tr("This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion."),
            QStringLiteral("keys: ") + object->keys().join(u' ') });
    const int schema = (*object)[QLatin1String("schemaVersion")].toInt();
    if (schema < oldestSchema)
        return failure({ Error::Kind::Unsupported,
            tr("The dashboard has schema version %1; Opsglass reads version %2 and later. Open and "
               "save it once in a newer Grafana.")
                .arg(schema)
                .arg(oldestSchema),
            {} });
    return dashboardOf(*object);
}

QByteArray writeDashboard(const Dashboard &dashboard)
{
    QJsonObject object = dashboard.json;
    const Dashboard before = dashboardOf(dashboard.json);
    update(object, "uid", dashboard.uid, before.uid);
    update(object, "title", dashboard.title, before.title);
    update(object, "description", dashboard.description, before.description);
    update(object, "tags", dashboard.tags, before.tags);
    update(object, "timezone", dashboard.timezone, before.timezone);
    update(object, "refresh", dashboard.refresh, before.refresh);
    if (dashboard.from != before.from || dashboard.to != before.to) {
        QJsonObject time = object[QLatin1String("time")].toObject();
        time[QLatin1String("from")] = dashboard.from;
        time[QLatin1String("to")] = dashboard.to;
        object[QLatin1String("time")] = time;
    }
    if (dashboard.panels != before.panels)
        object[QLatin1String("panels")] = writePanels(dashboard.panels);
    return QJsonDocument(object).toJson();
}

} // namespace opsglass
