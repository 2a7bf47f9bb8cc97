// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/paneltypes.h"

#include <QHash>
#include <QStringList>

namespace opsglass {

namespace {

const QHash<QString, PanelShape> &shapes()
{
    static const QHash<QString, PanelShape> table {
        { QStringLiteral("timeseries"), PanelShape::Series },
        { QStringLiteral("stat"), PanelShape::Items },
        { QStringLiteral("gauge"), PanelShape::Items },
        { QStringLiteral("bargauge"), PanelShape::Items },
        { QStringLiteral("piechart"), PanelShape::Items },
        { QStringLiteral("barchart"), PanelShape::Bars },
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
    static const QStringList paletteTypes { QStringLiteral("timeseries"),
        QStringLiteral("barchart"), QStringLiteral("piechart") };
    return paletteTypes.contains(type) ? QStringLiteral("palette-classic")
                                       : QStringLiteral("thresholds");
}

} // namespace opsglass
