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
    if (options.isRight) {
        const int limit = static_cast<int>(area.width() * maxLegendWidth);
        const int wanted = options.width > 0 ? options.width : legend.contentWidth();
        const int taken = std::min(wanted, limit);
        chart.setGeometry(0, 0, area.width() - taken - metrics::spacing, area.height());
        legend.setGeometry(area.width() - taken, 0, taken, area.height());
        return;
    }
    // Whole lines only: half an entry looks broken.
    const int line = legend.lineHeight();
    const int limit = std::max(static_cast<int>(area.height() * maxLegendHeight) / line, 1) * line;
    const int taken = std::min(legend.contentHeight(area.width()), limit);
    chart.setGeometry(0, 0, area.width(), area.height() - taken - metrics::spacing);
    legend.setGeometry(0, area.height() - taken, area.width(), taken);
}

} // namespace opsglass
