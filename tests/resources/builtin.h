// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/series/variableset.h"

#include <QFile>
#include <QTimeZone>

// Q_INIT_RESOURCE does not work inside a namespace.
inline void initialiseResources() { Q_INIT_RESOURCE(opsglass_resources); }

namespace opsglass {

inline QByteArray bytesOf(const QString &uid)
{
    QFile file(QStringLiteral(":/dashboards/%1.json").arg(uid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An empty dashboard where the file cannot be read; readsWhole() says why.
inline Dashboard dashboardOf(const QString &uid)
{
    return readDashboard(bytesOf(uid)).value_or(Dashboard());
}

inline Panel panelOf(const QString &uid, const QString &title)
{
    const Dashboard dashboard = dashboardOf(uid);
    for (const Panel &panel : dashboard.panels) {
        if (panel.title == title)
            return panel;
    }
    return {};
}

inline bool isRow(const Panel &panel) { return panel.type == QLatin1String("row"); }

/// Whether this machine itself answers a panel, not a server.
inline bool isLocal(const Panel &panel) { return panel.source.uid == QLatin1String("local"); }

/// A Saturday noon in summer, in a zone away from UTC.
inline const Instant now { Milliseconds(1'784'368'800'000) };

inline DashboardContext contextOf(const Dashboard &dashboard)
{
    DashboardContext context;
    context.from = dashboard.from;
    context.to = dashboard.to;
    context.zone = QTimeZone("Europe/Berlin");
    context.defaultSource = QStringLiteral("default");
    context.sources.insert(QStringLiteral("local"), QStringLiteral("local"));
    context.variables = VariableSet(dashboard.variables, {}, context, {}).values();
    return context;
}

/// The units a panel names, in its defaults and its overrides.
inline QStringList unitsOf(const Panel &panel)
{
    QStringList units;
    const QJsonValue unit = panel.fieldConfig.defaults[QLatin1String("unit")];
    if (unit.isString())
        units << unit.toString();
    for (const FieldOverride &override : panel.fieldConfig.overrides) {
        for (const auto &[id, value] : override.properties) {
            if (id == QLatin1String("unit"))
                units << value.toString();
        }
    }
    return units;
}

} // namespace opsglass
