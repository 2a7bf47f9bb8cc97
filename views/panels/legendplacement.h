// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

class QWidget;

namespace opsglass {

class Legend;

/// Shares the area of their parent between a chart and its legend, which lies below the chart or
/// right of it and takes no more of the panel than it may. A hidden legend takes nothing.
void placeLegend(QWidget &chart, Legend &legend, const LegendOptions &options);

} // namespace opsglass
