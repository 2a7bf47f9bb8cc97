// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/dashboard/filepath.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <initializer_list>

namespace opsglass::panelfacts {

inline QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

/// What a test asks of a panel, as JSON: `type`, `options`, `defaults`, `overrides` (by name of the
/// field or type, id → value), `transformations` (`id`, `options`), `maxPerRow`, `links`.
inline QJsonObject shapeOf(const Panel &panel)
{
    QJsonObject overrides;
    for (const FieldOverride &override : panel.fieldConfig.overrides) {
        QJsonObject properties;
        for (const auto &[id, value] : override.properties)
            properties[id] = value;
        // A pattern between slashes would read as a path.
        const QString name = override.options.toString().remove(u'/');
        overrides[override.matcher + QLatin1Char(' ') + name] = properties;
    }
    QJsonArray steps;
    for (const TransformationConfig &step : panel.transformations)
        steps << QJsonObject { { QStringLiteral("id"), step.id },
            { QStringLiteral("options"), step.options } };
    QJsonArray links;
    for (const LinkTemplate &link : panel.links)
        links << link.url;
    return { { QStringLiteral("type"), panel.type }, { QStringLiteral("options"), panel.options },
        { QStringLiteral("defaults"), panel.fieldConfig.defaults },
        { QStringLiteral("overrides"), overrides }, { QStringLiteral("transformations"), steps },
        { QStringLiteral("maxPerRow"), panel.maxPerRow }, { QStringLiteral("links"), links } };
}

inline Panel readOne(const QByteArray &panel, int schemaVersion)
{
    const auto dashboard = readDashboard(
        "{\"schemaVersion\":" + QByteArray::number(schemaVersion) + ",\"panels\":[" + panel + "]}");
    return dashboard && dashboard->panels.size() == 1 ? dashboard->panels[0] : Panel();
}

/// What an old panel is read as: the value at a path of its shape.
struct Fact {
    const char *panel;
    const char *path;
    const char *value;
    int schemaVersion = 16;
};

inline void addFacts(std::initializer_list<Fact> facts)
{
    for (const Fact &fact : facts)
        QTest::addRow("%.60s %s", fact.panel, fact.path)
            << QByteArray(fact.panel) << QString::fromLatin1(fact.path) << QByteArray(fact.value)
            << fact.schemaVersion;
}

/// The columns of addFacts().
inline void addFactColumns()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("schemaVersion");
}

/// Checks one row of addFacts(); what the file says stays as it was.
inline void checkFact()
{
    QFETCH(QByteArray, panel);
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QFETCH(int, schemaVersion);
    const Panel read = readOne(panel, schemaVersion);
    QCOMPARE(valueAt(shapeOf(read), path), parsed(value));
    QCOMPARE(QJsonValue(read.json), parsed(panel));
}

} // namespace opsglass::panelfacts
