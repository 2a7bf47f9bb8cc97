// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/areafill.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Adds the line from (x0, y0) to (x1, y1) to the columns it crosses; x counts from the first.
void addLine(AreaEdge &edge, double x0, double y0, double x1, double y1)
{
    const auto columns = static_cast<double>(edge.y.size());
    if (!(x1 > x0) || x1 <= 0 || x0 >= columns)
        return;
    const double slope = (y1 - y0) / (x1 - x0);
    double from = std::max(x0, 0.0);
    const double end = std::min(x1, columns);
    while (from < end) {
        const auto column = static_cast<size_t>(from);
        const double to = std::min(end, static_cast<double>(column) + 1);
        const double middle = y0 + ((from + to) / 2 - x0) * slope;
        edge.y[column] += static_cast<float>(middle * (to - from));
        edge.cover[column] += static_cast<float>(to - from);
        from = to;
    }
}

/// `source` over `target`, both premultiplied, with the source at `alpha`/256.
QRgb blended(QRgb target, QRgb source, uint alpha)
{
    const auto scaledPairs
        = [](uint color, uint factor, uint mask) { return ((color & mask) * factor) >> 8 & mask; };
    constexpr uint low = 0x00ff00ff;
    const uint red = scaledPairs(source, alpha, low);
    const uint green = ((source >> 8 & low) * alpha) & ~low;
    const uint part = red | green;
    const uint rest = 256 - (part >> 24) - ((part >> 24) >> 7);
    return part + (scaledPairs(target, rest, low) | (((target >> 8 & low) * rest) & ~low));
}

} // namespace

AreaEdge AreaEdge::along(const QList<QPolygonF> &runs, const QRect &columns, double pixelRatio)
{
    AreaEdge edge;
    const auto count = static_cast<size_t>(std::max(columns.width(), 0));
    edge.y.assign(count, 0);
    edge.cover.assign(count, 0);
    for (const QPolygonF &run : runs) {
        for (qsizetype i = 1; i < run.size(); ++i) {
            addLine(edge, run[i - 1].x() * pixelRatio - columns.left(), run[i - 1].y() * pixelRatio,
                run[i].x() * pixelRatio - columns.left(), run[i].y() * pixelRatio);
        }
    }
    for (size_t i = 0; i < count; ++i) {
        if (edge.cover[i] > 0)
            edge.y[i] /= edge.cover[i];
        edge.cover[i] = std::min(edge.cover[i], 1.0F);
    }
    return edge;
}

AreaEdge AreaEdge::level(double y, const QRect &columns, double pixelRatio)
{
    AreaEdge edge;
    const auto count = static_cast<size_t>(std::max(columns.width(), 0));
    edge.y.assign(count, static_cast<float>(y * pixelRatio));
    edge.cover.assign(count, 1);
    return edge;
}

void fillBetween(QImage &image, const QRect &rect, const AreaEdge &one, const AreaEdge &other,
    const RowColors &colors)
{
    const QRect area = rect.intersected(image.rect());
    const auto columns = std::min(
        { static_cast<size_t>(std::max(area.width(), 0)), one.y.size(), other.y.size() });
    std::vector<float> top(columns);
    std::vector<float> bottom(columns);
    std::vector<float> cover(columns);
    float highest = static_cast<float>(area.bottom() + 1);
    float lowest = static_cast<float>(area.top());
    for (size_t i = 0; i < columns; ++i) {
        cover[i] = std::min(one.cover[i], other.cover[i]) * 256;
        top[i] = std::min(one.y[i], other.y[i]);
        bottom[i] = std::max(one.y[i], other.y[i]);
        if (cover[i] > 0) {
            highest = std::min(highest, top[i]);
            lowest = std::max(lowest, bottom[i]);
        }
    }
    const int from = std::max(area.top(), static_cast<int>(std::floor(highest)));
    const int to = std::min(area.bottom(), static_cast<int>(std::ceil(lowest)) - 1);
    for (int row = from; row <= to; ++row) {
        const auto color = static_cast<size_t>(row - area.top());
        const QRgb source = color < colors.size() ? qPremultiply(colors[color]) : 0;
        if (qAlpha(source) == 0)
            continue;
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row)) + area.left();
        const auto upper = static_cast<float>(row);
        for (size_t i = 0; i < columns; ++i) {
            const float inside = std::min(bottom[i], upper + 1) - std::max(top[i], upper);
            if (inside > 0)
                line[i] = blended(line[i], source, static_cast<uint>(inside * cover[i]));
        }
    }
}

} // namespace opsglass
