// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/legendplacement.h"

#include "views/plot/legend.h"
#include "views/theme/theme.h"

#include <algorithm>

namespace opsglass {

namespace {

constexpr double maxLegendHeight = 0.35; ///< of the panel
constexpr double maxLegendWidth = 0.45;

} // namespace

void placeLegend(QWidget &chart, Legend &legend, const LegendOptions &options)
{
    const QRect area = chart.parentWidget()->rect();
    if (legend.isHidden()) {
        chart.setGeometry(area);
        return;
    }
    // Whole lines only: half an entry looks broken.
    if (options.isRight) {
        const int limit = static_cast<int>(area.width() * maxLegendWidth);
        const int wanted = options.width > 0 ? options.width : legend.contentWidth();
        const int taken = std::min(wanted, limit);
        chart.setGeometry(0, 0, area.width() - taken - metrics::spacing, area.height());
        legend.setGeometry(area.width() - taken, 0, taken,
            std::min(legend.heightWithin(taken, area.height()), area.height()));
        return;
    }
    const int limit = static_cast<int>(area.height() * maxLegendHeight);
    const int taken = legend.heightWithin(area.width(), limit);
    chart.setGeometry(0, 0, area.width(), area.height() - taken - metrics::spacing);
    legend.setGeometry(0, area.height() - taken, area.width(), taken);
}

} // namespace opsglass
