// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneltypes.h"

#include <QHash>
#include <QStringList>

namespace opsglass {

namespace {

const QHash<QString, PanelShape> &shapes()
{
    static const QHash<QString, PanelShape> table {
        { QStringLiteral("alertlist"), PanelShape::Alerts },
        { QStringLiteral("dashlist"), PanelShape::Dashboards },
        { QStringLiteral("timeseries"), PanelShape::Series },
        { QStringLiteral("stat"), PanelShape::Items },
        { QStringLiteral("gauge"), PanelShape::Items },
        { QStringLiteral("bargauge"), PanelShape::Items },
        { QStringLiteral("piechart"), PanelShape::Items },
        { QStringLiteral("barchart"), PanelShape::Bars },
        { QStringLiteral("state-timeline"), PanelShape::States },
        { QStringLiteral("status-history"), PanelShape::States },
        { QStringLiteral("heatmap"), PanelShape::Heatmap },
        { QStringLiteral("histogram"), PanelShape::Histogram },
        { QStringLiteral("table"), PanelShape::Frames },
        { QStringLiteral("text"), PanelShape::None },
    };
    return table;
}

} // namespace

bool isSupportedPanelType(const QString &type) { return shapes().contains(type); }

PanelShape panelShape(const QString &type) { return shapes().value(type, PanelShape::None); }

QString defaultColorMode(const QString &type)
{
    if (type == QLatin1String("state-timeline"))
        return QStringLiteral("continuous-GrYlRd");
    static const QStringList paletteTypes { QStringLiteral("timeseries"),
        QStringLiteral("barchart"), QStringLiteral("piechart"), QStringLiteral("heatmap"),
        QStringLiteral("histogram") };
    return paletteTypes.contains(type) ? QStringLiteral("palette-classic")
                                       : QStringLiteral("thresholds");
}

} // namespace opsglass
