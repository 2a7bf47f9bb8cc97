// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"
#include "models/dashboard/dashboardreader.h"
#include "models/dashboard/panelreader.h"
#include "models/dashboard/variablereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace opsglass {

namespace {

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

QJsonArray writeVariables(const QList<Variable> &variables, int schemaVersion)
{
    QJsonArray array;
    for (const Variable &variable : variables) {
        QJsonObject object = variable.json;
        const Variable before = readVariable(variable.json, schemaVersion);
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
        templating[QLatin1String("list")]
            = writeVariables(dashboard.variables, dashboard.schemaVersion);
        object[QLatin1String("templating")] = templating;
    }
    return QJsonDocument(object).toJson();
}

} // namespace opsglass
