// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/panelreader.h"

#include "models/dashboard/migration.h"

#include <algorithm>

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
    target.refId = object[QLatin1String("refId")].toString();
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

QList<Target> readTargets(const QJsonArray &array)
{
    QList<Target> targets;
    QStringList refIds;
    for (const QJsonValue &entry : array) {
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
        steps.append({ step[QLatin1String("id")].toString(),
            step[QLatin1String("options")].toObject(), step[QLatin1String("disabled")].toBool(),
            step[QLatin1String("filter")].toObject() });
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
    panel.repeat = textOf(object[QLatin1String("repeat")]);
    if (object[QLatin1String("repeatDirection")] == QLatin1String("v"))
        panel.repeatDirection = RepeatDirection::Vertical;
    const int perRow = object[QLatin1String("maxPerRow")].toVariant().toInt();
    if (perRow > 0)
        panel.maxPerRow = std::min(perRow, 24);
}

GridPos readGridPos(const QJsonObject &object)
{
    return { object[QLatin1String("x")].toInt(), object[QLatin1String("y")].toInt(),
        object[QLatin1String("w")].toInt(6), object[QLatin1String("h")].toInt(3) };
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
    return { object[QLatin1String("type")].toString(), object[QLatin1String("uid")].toString() };
}

QString textOf(const QJsonValue &value) { return value.isString() ? value.toString() : QString(); }

Panel readPanel(const QJsonObject &original, int schemaVersion)
{
    const QJsonObject object = migratedPanel(original, schemaVersion);
    Panel panel;
    panel.json = original;
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
    readRepeat(panel, object);
    panel.libraryPanel = object[QLatin1String("libraryPanel")][QLatin1String("name")].toString();
    panel.collapsed = object[QLatin1String("collapsed")].toBool();
    panel.panels = readPanels(object[QLatin1String("panels")].toArray(), schemaVersion);
    panel.targets = readTargets(object[QLatin1String("targets")].toArray());
    panel.transformations = readTransformations(object[QLatin1String("transformations")].toArray());
    return panel;
}

QList<Panel> readPanels(const QJsonArray &array, int schemaVersion)
{
    QList<Panel> panels;
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        if (!isRepeatLeftover(object))
            panels << readPanel(object, schemaVersion);
    }
    return panels;
}

} // namespace opsglass
