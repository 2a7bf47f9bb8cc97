// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmappalette.h"

#include "views/theme/colorschemes.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

QList<QColor> heatmapPalette(const HeatmapColors &colors, const Theme &theme)
{
    QList<QColor> palette;
    switch (colors.mode) {
    case HeatmapColors::Mode::Scheme:
        palette = schemeColors(colors.scheme, colors.steps, theme);
        break;
    case HeatmapColors::Mode::Opacity: {
        QColor fill = theme.color({ ColorRef::Kind::Named, 0, colors.fill, 0 });
        for (int step = 0; step < colors.steps; ++step) {
            const double place = static_cast<double>(step) / std::max(colors.steps - 1, 1);
            const double alpha = colors.isExponential ? std::pow(place, colors.exponent) : place;
            fill.setAlphaF(static_cast<float>(alpha));
            palette << fill;
        }
        break;
    }
    }
    if (colors.isReversed)
        std::reverse(palette.begin(), palette.end());
    return palette;
}

} // namespace opsglass
