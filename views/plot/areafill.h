// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRect>

#include <vector>

namespace opsglass {

/// One edge of an area: its mean height in every device pixel column of a plot, and which part of
/// the column the area covers (0 in a gap).
struct AreaEdge {
    std::vector<float> y; ///< device pixels from the top of the image
    std::vector<float> cover; ///< 0…1

    /// The edge along `runs` (logical pixels); `columns` are device pixels.
    static AreaEdge along(const QList<QPolygonF> &runs, const QRect &columns, double pixelRatio);
    /// A horizontal edge, at logical height `y`.
    static AreaEdge level(double y, const QRect &columns, double pixelRatio);
};

/// The colour of every device pixel row of a plot, not premultiplied.
using RowColors = std::vector<QRgb>;

/// Blends the area between two edges over `image` (ARGB32_Premultiplied) within `rect` (device
/// pixels). Slopes are antialiased. Written by hand because Qt's antialiased fill of the same area
/// is ten times slower.
void fillBetween(QImage &image, const QRect &rect, const AreaEdge &one, const AreaEdge &other,
    const RowColors &colors);

} // namespace opsglass
