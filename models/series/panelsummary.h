// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

/// What a panel shows, in words, for who cannot see it: how it is doing, then its series with
/// their last, smallest and largest value, its values, or what its table has. Of many, the first
/// are told and the others counted.
QString panelSummary(const PanelData &data, const PanelStatus &status, const QTimeZone &zone);

} // namespace opsglass
