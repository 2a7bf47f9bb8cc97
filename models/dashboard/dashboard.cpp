// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"

#include "models/dashboard/panelreader.h"
#include "models/dashboard/variables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <tuple>

namespace opsglass {

namespace {

constexpr int oldestSchema = 16;
constexpr int newestSchema = 42;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// What the variable's own text lists comes first: the file's list may be older.
void readOptions(Variable &variable, const QJsonArray &stored)
{
    QList<VariableOption> options = listedOptions(variable);
    if (options.isEmpty()) {
        for (const QJsonValue &entry : stored) {
            const QString value = textsOf(entry[QLatin1String("value")]).value(0);
            const QString text = textsOf(entry[QLatin1String("text")]).value(0);
            options.append({ text.isEmpty() ? value : text, value });
        }
    }
    for (const VariableOption &option : std::as_const(options)) {
        if (option.value == QLatin1String("$__all") || variable.options.contains(option.value))
            continue;
        variable.options << option.value;
        variable.optionTexts << option.text;
    }
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
    variable.currentValues = textsOf(current[QLatin1String("value")]);
    variable.currentTexts = textsOf(current[QLatin1String("text")]);
    readOptions(variable, object[QLatin1String("options")].toArray());
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
    return Text::tr("line %1, column %2").arg(before.count('\n') + 1).arg(offset - lineStart + 1);
}

tl::unexpected<Error> newSchema(const QString &version)
{
    return failure({ Error::Kind::Unsupported,
        Text::tr(
            "This is a dashboard of Grafana's new schema (%1), which Opsglass cannot read yet. "
            "Export it from Grafana in the classic format.")
            .arg(version),
        version });
}

bool isNewSchema(const QJsonObject &object)
{
    return object[QLatin1String("elements")].isObject() && object.contains(QLatin1String("layout"));
}

/// Takes the dashboard out of the wrappers of spec/grafana.md §1.
Result<QJsonObject> unwrapped(const QJsonObject &object)
{
    const QString apiVersion = object[QLatin1String("apiVersion")].toString();
    if (object[QLatin1String("spec")].isObject() && !apiVersion.isEmpty()) {
        const QJsonObject spec = object[QLatin1String("spec")].toObject();
        if (isNewSchema(spec) || apiVersion.contains(QLatin1String("/v2")))
            return newSchema(apiVersion);
        return spec;
    }
    if (object[QLatin1String("dashboard")].isObject())
        return unwrapped(object[QLatin1String("dashboard")].toObject());
    if (isNewSchema(object))
        return newSchema(QStringLiteral("v2"));
    return object;
}

Dashboard dashboardOf(const QJsonObject &object)
{
    Dashboard dashboard;
    dashboard.json = object;
    dashboard.uid = object[QLatin1String("uid")].toString();
    dashboard.title = object[QLatin1String("title")].toString();
    dashboard.description = object[QLatin1String("description")].toString();
    dashboard.tags = textsOf(object[QLatin1String("tags")]);
    dashboard.schemaVersion = object[QLatin1String("schemaVersion")].toInt(newestSchema);
    const QJsonObject time = object[QLatin1String("time")].toObject();
    dashboard.from = time[QLatin1String("from")].toVariant().toString();
    dashboard.to = time[QLatin1String("to")].toVariant().toString();
    if (dashboard.from.isEmpty() || dashboard.to.isEmpty()) {
        dashboard.from = Dashboard().from;
        dashboard.to = Dashboard().to;
    }
    dashboard.timezone = object[QLatin1String("timezone")].toString();
    dashboard.refresh = textOf(object[QLatin1String("refresh")]);
    dashboard.refreshIntervals = textsOf(
        object[QLatin1String("timepicker")].toObject()[QLatin1String("refresh_intervals")]);
    dashboard.graphTooltip = object[QLatin1String("graphTooltip")].toInt();
    dashboard.weekStart = object[QLatin1String("weekStart")].toString();
    dashboard.fiscalYearStartMonth = object[QLatin1String("fiscalYearStartMonth")].toInt();
    dashboard.panels
        = readPanels(object[QLatin1String("panels")].toArray(), dashboard.schemaVersion);
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

QJsonObject writePanel(const Panel &panel, int schemaVersion);

QJsonArray writePanels(const QList<Panel> &panels, int schemaVersion)
{
    QJsonArray array;
    for (const Panel &panel : panels)
        array << writePanel(panel, schemaVersion);
    return array;
}

QJsonObject writePanel(const Panel &panel, int schemaVersion)
{
    QJsonObject object = panel.json;
    const Panel before = readPanel(panel.json, schemaVersion);
    update(object, "id", panel.id, before.id);
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
        object[QLatin1String("panels")] = writePanels(panel.panels, schemaVersion);
    return object;
}

/// A single choice is a text, several are a list: the shape Grafana gives `current`.
QJsonValue choice(const QStringList &texts, bool isList)
{
    return isList ? QJsonValue(QJsonArray::fromStringList(texts)) : QJsonValue(texts.value(0));
}

QJsonArray writeVariables(const QList<Variable> &variables)
{
    QJsonArray array;
    for (const Variable &variable : variables) {
        QJsonObject object = variable.json;
        const Variable before = readVariable(variable.json);
        if (variable.currentValues != before.currentValues
            || variable.currentTexts != before.currentTexts) {
            QJsonObject current = object[QLatin1String("current")].toObject();
            current[QLatin1String("value")] = choice(variable.currentValues, variable.multi);
            current[QLatin1String("text")] = choice(variable.currentTexts, variable.multi);
            object[QLatin1String("current")] = current;
        }
        array << object;
    }
    return array;
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
            Text::tr("This is no JSON: %1 at %2.")
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
            Text::tr(
                "This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion."),
            QStringLiteral("keys: ") + object->keys().join(u' ') });
    const QJsonValue panels = (*object)[QLatin1String("panels")];
    if (!panels.isUndefined() && !panels.isNull() && !panels.isArray())
        return failure({ Error::Kind::Malformed,
            Text::tr("“panels” of this dashboard is not a list, so that nothing can be drawn."),
            {} });
    const QJsonValue version = (*object)[QLatin1String("schemaVersion")];
    const int schema = version.toInt();
    // Files written by hand often name no version; without old rows they are of the present shape.
    const bool isUnnamed = !version.isDouble() && !object->contains(QLatin1String("rows"));
    if (schema < oldestSchema && !isUnnamed)
        return failure({ Error::Kind::Unsupported,
            Text::tr("The dashboard has schema version %1; Opsglass reads version %2 and later. "
                     "Open and "
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
    update(object, "graphTooltip", dashboard.graphTooltip, before.graphTooltip);
    if (dashboard.from != before.from || dashboard.to != before.to) {
        QJsonObject time = object[QLatin1String("time")].toObject();
        time[QLatin1String("from")] = dashboard.from;
        time[QLatin1String("to")] = dashboard.to;
        object[QLatin1String("time")] = time;
    }
    if (dashboard.panels != before.panels)
        object[QLatin1String("panels")] = writePanels(dashboard.panels, dashboard.schemaVersion);
    if (dashboard.variables != before.variables) {
        QJsonObject templating = object[QLatin1String("templating")].toObject();
        templating[QLatin1String("list")] = writeVariables(dashboard.variables);
        object[QLatin1String("templating")] = templating;
    }
    return QJsonDocument(object).toJson();
}

} // namespace opsglass
