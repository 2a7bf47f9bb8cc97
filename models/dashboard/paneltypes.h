// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// Whether a panel of this Grafana type id can be drawn. Rows are not panels.
bool isSupportedPanelType(const QString &type);

/// How the data of a panel type are prepared.
enum class PanelShape {
    Series, ///< lines over time
    Items, ///< one reduced value each
    Bars, ///< one bar per category and series
    States, ///< rows of states over time
    Heatmap, ///< counts by bucket and time
    Histogram, ///< counts by bucket
    Alerts, ///< a list of alerts
    Dashboards, ///< a list of dashboards: no data of its own
    Frames, ///< tables
    None, ///< no data at all
};

PanelShape panelShape(const QString &type);

/// The colour mode of fields that name none (spec/grafana.md §12): series take the palette, values
/// their thresholds.
QString defaultColorMode(const QString &type);

} // namespace opsglass
