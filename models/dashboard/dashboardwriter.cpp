// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"
#include "models/dashboard/dashboardfile.h"
#include "models/dashboard/dashboardmigration.h"
#include "models/dashboard/dashboardreader.h"
#include "models/dashboard/filepath.h"
#include "models/dashboard/jsonpatch.h"
#include "models/dashboard/migration.h"
#include "models/dashboard/variablereader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace opsglass {

namespace {

constexpr int newestSchema = 42;

/// Sets a key where the value differs from what reading gave, so that an absent default stays so.
template <typename T>
void update(QJsonObject &object, const char *key, const T &now, const T &before)
{
    if (now != before)
        object[QLatin1String(key)] = QJsonValue::fromVariant(QVariant::fromValue(now));
}

bool isInRows(const Panel &panel) { return panel.filePath.startsWith(QLatin1String("/rows/")); }

/// A row of before version 16 as it stands in the file: "/rows/2".
bool isOldRow(const Panel &panel) { return isInRows(panel) && panel.type == QLatin1String("row"); }

QJsonObject gridPosOf(const QJsonObject &object, const GridPos &place)
{
    QJsonObject gridPos = object.value(QLatin1String("gridPos")).toObject();
    gridPos[QLatin1String("x")] = place.x;
    gridPos[QLatin1String("y")] = place.y;
    gridPos[QLatin1String("w")] = place.w;
    gridPos[QLatin1String("h")] = place.h;
    return gridPos;
}

/// A panel's own object with what was edited; its members are not looked at.
QJsonObject writePanel(const Panel &panel, const Panel &before, int schemaVersion)
{
    QJsonObject object = panel.json;
    // Options of today mean nothing in a panel of before: then the whole panel becomes today's.
    if (panel.options != before.options || panel.type != before.type)
        object = migratedPanel(object, schemaVersion).panel;
    update(object, "id", panel.id, before.id);
    update(object, "title", panel.title, before.title);
    update(object, "type", panel.type, before.type);
    update(object, "description", panel.description, before.description);
    update(object, "transparent", panel.transparent, before.transparent);
    update(object, isOldRow(panel) ? "collapse" : "collapsed", panel.collapsed, before.collapsed);
    update(object, "interval", panel.interval, before.interval);
    update(object, "timeFrom", panel.timeFrom, before.timeFrom);
    update(object, "timeShift", panel.timeShift, before.timeShift);
    if (panel.gridPos != before.gridPos)
        object[QLatin1String("gridPos")] = gridPosOf(object, panel.gridPos);
    if (panel.options != before.options)
        object[QLatin1String("options")] = panel.options;
    return object;
}

/// Whether writePanel() would change anything; members are not compared, or deep rows would be
/// compared once for each row around them.
bool isEdited(const Panel &now, const Panel &before)
{
    const auto members = [](const Panel &panel) {
        return std::tie(panel.id, panel.title, panel.type, panel.description, panel.transparent,
            panel.collapsed, panel.interval, panel.timeFrom, panel.timeShift, panel.gridPos,
            panel.options, panel.json);
    };
    return members(now) != members(before);
}

using PanelsByPath = QHash<QString, const Panel *>;

/// Every panel that the file has, members of rows among them.
void collect(const QList<Panel> &panels, PanelsByPath &byPath)
{
    for (const Panel &panel : panels) {
        if (!panel.filePath.isEmpty())
            byPath.insert(panel.filePath, &panel);
        collect(panel.panels, byPath);
    }
}

/// Whether both lists hold the same panels of the file in the same order and rows, and those of old
/// rows in their places: then each can be written where it stands.
bool isSameStructure(const QList<Panel> &now, const QList<Panel> &before)
{
    return std::equal(now.cbegin(), now.cend(), before.cbegin(), before.cend(),
        [](const Panel &left, const Panel &right) {
            return !left.filePath.isEmpty() && left.filePath == right.filePath
                && (!isInRows(left) || left.gridPos == right.gridPos)
                && isSameStructure(left.panels, right.panels);
        });
}

void writeInPlace(
    QJsonObject &object, const QList<Panel> &now, const QList<Panel> &before, int schemaVersion)
{
    for (qsizetype i = 0; i < now.size(); ++i) {
        writeInPlace(object, now[i].panels, before[i].panels, schemaVersion);
        if (!isEdited(now[i], before[i]))
            continue;
        Panel panel = now[i];
        // Members may just have been written into it.
        if (panel.json == before[i].json)
            panel.json = valueAt(object, panel.filePath).toObject();
        object = withValueAt(object, panel.filePath, writePanel(panel, before[i], schemaVersion))
                     .toObject();
    }
}

/// The list of panels written anew: some are new, gone or elsewhere.
QJsonArray writeList(const QList<Panel> &panels, const PanelsByPath &before, int schemaVersion)
{
    QJsonArray array;
    for (Panel panel : panels) {
        const Panel *old = before.value(panel.filePath, nullptr);
        if (isInRows(panel)) {
            // The grid came with version 16, and with it everything else has to be of today.
            panel.json = migratedPanel(panel.json, schemaVersion).panel;
            for (const char *key : { "span", "height", "collapse", "showTitle", "titleSize" })
                panel.json.remove(QLatin1String(key));
            panel.json[QLatin1String("gridPos")] = gridPosOf({}, panel.gridPos);
            panel.json[QLatin1String("type")] = panel.type;
            panel.json[QLatin1String("id")] = panel.id;
            if (panel.type == QLatin1String("row"))
                panel.json[QLatin1String("collapsed")] = panel.collapsed;
        }
        QJsonObject object = writePanel(panel, old ? *old : Panel(), schemaVersion);
        if (!panel.panels.isEmpty() || object.contains(QLatin1String("panels")))
            object[QLatin1String("panels")] = writeList(panel.panels, before, schemaVersion);
        array << object;
    }
    return array;
}

/// The object of a file with old rows in today's shape, its panels left to be written.
QJsonObject upgraded(const QJsonObject &old, int schemaVersion)
{
    QJsonObject object = migratedDashboard(old, schemaVersion);
    object.remove(QLatin1String("rows"));
    object[QLatin1String("schemaVersion")] = newestSchema;
    QJsonObject templating = object.value(QLatin1String("templating")).toObject();
    QJsonArray variables;
    const QJsonArray stored = templating.value(QLatin1String("list")).toArray();
    for (const QJsonValue &variable : stored)
        variables << migratedVariable(variable.toObject(), schemaVersion);
    templating[QLatin1String("list")] = variables;
    object[QLatin1String("templating")] = templating;
    return object;
}

void writePanels(QJsonObject &object, const Dashboard &now, const Dashboard &before)
{
    if (now.panels == before.panels)
        return;
    if (isSameStructure(now.panels, before.panels)) {
        writeInPlace(object, now.panels, before.panels, before.schemaVersion);
        return;
    }
    PanelsByPath byPath;
    collect(before.panels, byPath);
    const bool hasOldRows = std::any_of(
        byPath.cbegin(), byPath.cend(), [](const Panel *panel) { return isInRows(*panel); });
    if (hasOldRows)
        object = upgraded(object, before.schemaVersion);
    object[QLatin1String("panels")] = writeList(now.panels, byPath, before.schemaVersion);
}

/// A single choice is a text, several are a list: the shape Grafana gives `current`.
QJsonValue choice(const QStringList &texts, bool isList)
{
    return isList ? QJsonValue(QJsonArray::fromStringList(texts)) : QJsonValue(texts.value(0));
}

/// The list of variables; each keeps the shape it has in `stored`, the object as written so far.
QJsonArray writeVariables(const Dashboard &now, const Dashboard &before, const QJsonArray &stored)
{
    QJsonArray array;
    for (qsizetype i = 0; i < now.variables.size(); ++i) {
        const Variable &variable = now.variables[i];
        const bool isInPlace = i < before.variables.size() && i < stored.size()
            && before.variables[i].json == variable.json;
        QJsonObject object = isInPlace ? stored[i].toObject() : variable.json;
        const Variable old = readVariable(variable.json, before.schemaVersion);
        if (variable.currentValues != old.currentValues
            || variable.currentTexts != old.currentTexts) {
            QJsonObject current = object.value(QLatin1String("current")).toObject();
            current[QLatin1String("value")] = choice(variable.currentValues, variable.multi);
            current[QLatin1String("text")] = choice(variable.currentTexts, variable.multi);
            object[QLatin1String("current")] = current;
        }
        array << object;
    }
    return array;
}

void writeTime(QJsonObject &object, const Dashboard &now, const Dashboard &before)
{
    if (now.from == before.from && now.to == before.to)
        return;
    QJsonObject time = object.value(QLatin1String("time")).toObject();
    time[QLatin1String("from")] = now.from;
    time[QLatin1String("to")] = now.to;
    object[QLatin1String("time")] = time;
}

/// The dashboard's object with everything that differs from what it says.
QJsonObject editedObject(const Dashboard &dashboard)
{
    QJsonObject object = dashboard.json;
    const Dashboard before = dashboardOf(dashboard.json);
    writePanels(object, dashboard, before);
    update(object, "uid", dashboard.uid, before.uid);
    update(object, "title", dashboard.title, before.title);
    update(object, "description", dashboard.description, before.description);
    update(object, "tags", dashboard.tags, before.tags);
    update(object, "timezone", dashboard.timezone, before.timezone);
    update(object, "refresh", dashboard.refresh, before.refresh);
    update(object, "graphTooltip", dashboard.graphTooltip, before.graphTooltip);
    writeTime(object, dashboard, before);
    if (dashboard.variables != before.variables) {
        QJsonObject templating = object.value(QLatin1String("templating")).toObject();
        templating[QLatin1String("list")]
            = writeVariables(dashboard, before, templating.value(QLatin1String("list")).toArray());
        object[QLatin1String("templating")] = templating;
    }
    return object;
}

} // namespace

QByteArray writeDashboard(const Dashboard &dashboard)
{
    const QJsonObject object = editedObject(dashboard);
    const auto file = parseDashboardFile(dashboard.source);
    if (!file)
        return QJsonDocument(object).toJson();
    const QJsonValue root = withValueAt(file->root, file->path, object);
    return file->mark + patchedJson(file->text, file->root, root);
}

} // namespace opsglass
