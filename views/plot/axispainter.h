// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace opsglass {

struct PlotLayout;
struct Theme;

/// Draws the grid of a plot, the texts and labels of its axes of values, and its times.
/// \param width of the whole widget: times do not stand out of it
void paintAxes(QPainter &painter, const PlotLayout &layout, const Theme &theme, double width);

} // namespace opsglass
