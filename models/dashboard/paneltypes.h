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
    Frames, ///< tables
    None, ///< no data at all
};

PanelShape panelShape(const QString &type);

} // namespace opsglass
