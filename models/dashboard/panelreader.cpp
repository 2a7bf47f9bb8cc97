// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/panelreader.h"

#include "models/dashboard/dashboardmigration.h"
#include "models/dashboard/filepath.h"
#include "models/dashboard/migration.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// A, B, … Z, AA, AB, …
QString letters(qsizetype index)
{
    const QString last(QChar(u'A' + char16_t(index % 26)));
    return index < 26 ? last : letters(index / 26 - 1) + last;
}

Target readTarget(const QJsonObject &object)
{
    Target target;
    target.refId = object.value(QLatin1String("refId")).toString();
    target.expr = object.value(QLatin1String("expr")).toString();
    target.legendFormat = object.value(QLatin1String("legendFormat")).toString();
    const QString format = object.value(QLatin1String("format")).toString();
    if (format == QLatin1String("table"))
        target.format = Target::Format::Table;
    else if (format == QLatin1String("heatmap"))
        target.format = Target::Format::Heatmap;
    target.instant = object.value(QLatin1String("instant")).toBool();
    target.range = object.value(QLatin1String("range")).toBool() || !target.instant;
    target.interval = textOf(object.value(QLatin1String("interval")));
    target.intervalFactor = std::max(object.value(QLatin1String("intervalFactor")).toInt(1), 1);
    target.hide = object.value(QLatin1String("hide")).toBool();
    target.exemplar = object.value(QLatin1String("exemplar")).toBool();
    target.source = readSource(object.value(QLatin1String("datasource")));
    return target;
}

QList<Target> readTargets(const QJsonArray &array)
{
    QList<Target> targets;
    QSet<QString> refIds;
    for (const QJsonValue &entry : array) {
        if (!entry.isObject())
            continue;
        targets << readTarget(entry.toObject());
        refIds << targets.last().refId;
    }
    qsizetype next = 0;
    for (Target &target : targets) {
        while (target.refId.isEmpty()) {
            const QString free = letters(next++);
            if (!refIds.contains(free))
                target.refId = free;
        }
    }
    return targets;
}

QList<TransformationConfig> readTransformations(const QJsonArray &array)
{
    QList<TransformationConfig> steps;
    for (const QJsonValue &entry : array) {
        const QJsonObject step = entry.toObject();
        steps.append({ step.value(QLatin1String("id")).toString(),
            step.value(QLatin1String("options")).toObject(),
            step.value(QLatin1String("disabled")).toBool(),
            step.value(QLatin1String("filter")).toObject() });
    }
    return steps;
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

void readRepeat(Panel &panel, const QJsonObject &object)
{
    panel.repeat = textOf(object.value(QLatin1String("repeat")));
    if (object.value(QLatin1String("repeatDirection")) == QLatin1String("v"))
        panel.repeatDirection = RepeatDirection::Vertical;
    const int perRow = object.value(QLatin1String("maxPerRow")).toVariant().toInt();
    if (perRow > 0)
        panel.maxPerRow = std::min(perRow, 24);
}

/// A place on the grid. What lies outside it is a mistake in the file and is moved to its edge.
GridPos readGridPos(const QJsonObject &object)
{
    constexpr double tallest = 1000;
    constexpr double lowest = 1'000'000;
    const auto units = [&object](const char *key, int fallback, double least, double most) {
        const auto number = numberOf(object.value(QLatin1String(key)));
        return number ? int(std::floor(std::clamp(*number, least, most))) : fallback;
    };
    GridPos place;
    place.w = units("w", place.w, 1, 24);
    place.h = units("h", place.h, 1, tallest);
    place.x = units("x", 0, 0, 24 - place.w);
    place.y = units("y", 0, 0, lowest);
    return place;
}

} // namespace

QStringList textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isNull() || value.isUndefined() || value.isObject()
            ? QStringList()
            : QStringList { value.toVariant().toString() };
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list << entry.toVariant().toString();
    return list;
}

SourceRef readSource(const QJsonValue &value)
{
    if (value.isString())
        return { {}, value.toString() };
    const QJsonObject object = value.toObject();
    return { object.value(QLatin1String("type")).toString(),
        object.value(QLatin1String("uid")).toString() };
}

QString textOf(const QJsonValue &value) { return value.isString() ? value.toString() : QString(); }

Panel readPanel(const QJsonObject &placed, const PanelOrigin &origin)
{
    const ConvertedPanel migrated = migratedPanel(placed, origin.schemaVersion);
    const QJsonObject &object = migrated.panel;
    Panel panel;
    panel.conversionNotes = migrated.notes;
    panel.filePath = placed[filePathKey].toString();
    panel.json = valueAt(origin.file, panel.filePath).toObject();
    panel.id = object.value(QLatin1String("id")).toInt();
    panel.type = object.value(QLatin1String("type")).toString();
    panel.title = object.value(QLatin1String("title")).toString();
    panel.description = object.value(QLatin1String("description")).toString();
    panel.transparent = object.value(QLatin1String("transparent")).toBool();
    panel.gridPos = readGridPos(object.value(QLatin1String("gridPos")).toObject());
    panel.source = readSource(object.value(QLatin1String("datasource")));
    panel.options = object.value(QLatin1String("options")).toObject();
    panel.fieldConfig
        = readFieldConfigSource(object.value(QLatin1String("fieldConfig")).toObject());
    panel.links = readLinks(object.value(QLatin1String("links")));
    panel.interval = textOf(object.value(QLatin1String("interval")));
    const int points = object.value(QLatin1String("maxDataPoints")).toVariant().toInt();
    if (points > 0)
        panel.maxDataPoints = points;
    panel.timeFrom = textOf(object.value(QLatin1String("timeFrom")));
    panel.timeShift = textOf(object.value(QLatin1String("timeShift")));
    panel.hideTimeOverride = object.value(QLatin1String("hideTimeOverride")).toBool();
    readRepeat(panel, object);
    panel.libraryPanel
        = object.value(QLatin1String("libraryPanel"))[QLatin1String("name")].toString();
    panel.collapsed = object.value(QLatin1String("collapsed")).toBool();
    panel.panels = readPanels(object.value(QLatin1String("panels")).toArray(), origin);
    panel.targets = readTargets(object.value(QLatin1String("targets")).toArray());
    panel.transformations
        = readTransformations(object.value(QLatin1String("transformations")).toArray());
    return panel;
}

QList<Panel> readPanels(const QJsonArray &array, const PanelOrigin &origin)
{
    QList<Panel> panels;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        if (!isRepeatLeftover(object))
            panels << readPanel(object, origin);
    }
    return panels;
}

} // namespace opsglass
