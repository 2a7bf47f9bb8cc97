// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardmigration.h"

#include "models/dashboard/legacy/oldlayout.h"

#include <QJsonArray>

#include <algorithm>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int newestSchema = 42;

bool hasRows(const QJsonObject &dashboard)
{
    return !dashboard.value("rows"_L1).toArray().isEmpty();
}

/// A library panel with its model; the panel's own place, title and repeat stay.
QJsonObject withModel(const QJsonObject &panel, const QJsonObject &elements)
{
    const QJsonObject library = panel.value("libraryPanel"_L1).toObject();
    if (library.isEmpty())
        return panel;
    QJsonObject model = elements[library["uid"_L1].toString()]["model"_L1].toObject();
    if (model.isEmpty())
        model = library["model"_L1].toObject();
    if (model.isEmpty())
        return panel;
    for (const char *key :
        { "id", "gridPos", "libraryPanel", "title", "repeat", "repeatDirection", "maxPerRow" }) {
        const QJsonValue own = panel.value(QLatin1String(key));
        if (!own.isUndefined() && !own.isNull() && own != QJsonValue(QString()))
            model[QLatin1String(key)] = own;
    }
    return model;
}

/// The panels of one list, each with its place in the file and its library model.
QJsonArray placedPanels(const QJsonArray &panels, const QString &path, const QJsonObject &elements)
{
    QJsonArray result;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        if (!panels[i].isObject())
            continue;
        const QString place = path + u'/' + QString::number(i);
        QJsonObject panel = withModel(panels[i].toObject(), elements);
        panel[filePathKey] = place;
        const QJsonArray members = panel.value("panels"_L1).toArray();
        if (!members.isEmpty())
            panel["panels"_L1] = placedPanels(members, place + "/panels"_L1, elements);
        result << panel;
    }
    return result;
}

int bottomOf(const QJsonArray &panels)
{
    double bottom = 0;
    for (const QJsonValue &panel : panels) {
        const QJsonValue place = panel["gridPos"_L1];
        bottom = std::max(bottom, place["y"_L1].toDouble() + place["h"_L1].toDouble());
    }
    return int(std::clamp(bottom, 0.0, 1'000'000.0));
}

/// Versions 2 and 7: places that time, variables and the time picker had.
void moveOldParts(QJsonObject &dashboard)
{
    const QJsonObject filter = dashboard.value("services"_L1)["filter"_L1].toObject();
    if (!dashboard.value("time"_L1).isObject() && filter["time"_L1].isObject())
        dashboard["time"_L1] = filter["time"_L1];
    if (!dashboard.value("templating"_L1).isObject() && filter["list"_L1].isArray())
        dashboard["templating"_L1] = QJsonObject { { u"list"_s, filter["list"_L1] } };
    const QJsonValue picker = dashboard.value("nav"_L1)[0];
    if (!dashboard.value("timepicker"_L1).isObject() && picker.isObject())
        dashboard["timepicker"_L1] = picker;
}

/// Version 6: annotations stood in a pulldown.
void moveAnnotations(QJsonObject &dashboard)
{
    if (dashboard.value("annotations"_L1).isObject())
        return;
    const QJsonArray pulldowns = dashboard.value("pulldowns"_L1).toArray();
    for (const QJsonValue &pulldown : pulldowns) {
        if (pulldown["type"_L1] == "annotations"_L1 && pulldown["annotations"_L1].isArray())
            dashboard["annotations"_L1] = QJsonObject { { u"list"_s, pulldown["annotations"_L1] } };
    }
}

} // namespace

int schemaVersionOf(const QJsonObject &dashboard)
{
    const QJsonValue stored = dashboard.value("schemaVersion"_L1);
    bool isNumber = false;
    const double version = stored.toVariant().toString().toDouble(&isNumber);
    if (!isNumber)
        return hasRows(dashboard) ? 0 : newestSchema;
    return int(std::clamp(version, 0.0, 1e6));
}

QJsonObject migratedDashboard(const QJsonObject &original, int schemaVersion)
{
    QJsonObject dashboard = original;
    moveOldParts(dashboard);
    moveAnnotations(dashboard);
    if (schemaVersion < 14 && dashboard.value("sharedCrosshair"_L1).toBool())
        dashboard["graphTooltip"_L1] = 1;
    const QJsonObject elements = dashboard.value("__elements"_L1).toObject();
    QJsonArray panels
        = placedPanels(dashboard.value("panels"_L1).toArray(), u"/panels"_s, elements);
    // Newer files may keep an empty list of rows, or rows that nothing shows any more.
    if (schemaVersion < 16 || panels.isEmpty()) {
        const QJsonArray rows
            = placedPanels(dashboard.value("rows"_L1).toArray(), u"/rows"_s, elements);
        const QJsonArray placed = panelsOfRows(rows, bottomOf(panels));
        for (const QJsonValue &panel : placed)
            panels << panel;
    }
    dashboard["panels"_L1] = panels;
    return dashboard;
}

} // namespace opsglass
