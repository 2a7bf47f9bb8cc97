// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/statetimelinelayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double labelGap = 8; ///< between names and plot
constexpr double edgeMargin = 8;
constexpr double axisGap = 6; ///< between plot and time texts
constexpr double maxLabelShare = 0.4; ///< of the panel's width

double plotHeight(double height, const QFontMetricsF &metrics)
{
    return std::max(std::floor(height - metrics.height() - axisGap), 1.0);
}

} // namespace

qsizetype rowsPerPage(const StateTimelineOptions &options, double height, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const auto fitting
        = static_cast<qsizetype>(plotHeight(height, metrics) / std::ceil(metrics.height()));
    const qsizetype wanted = options.perPage > 0 ? options.perPage : fitting;
    return std::max<qsizetype>(std::min(wanted, fitting), 1);
}

StateTimelineLayout layoutStateTimeline(const StateTimelineContent &content, const QSizeF &size,
    const QFont &font, const QTimeZone &zone)
{
    const QFontMetricsF metrics(font);
    StateTimelineLayout layout;
    const qsizetype rows = content.rows.size();
    const qsizetype page = rowsPerPage(content.options, size.height(), font);
    layout.first = std::clamp<qsizetype>(content.firstRow, 0, std::max<qsizetype>(rows - 1, 0));
    layout.count = std::min(page, rows - layout.first);
    double names = 0;
    for (qsizetype row = layout.first; row < layout.first + layout.count; ++row)
        names = std::max(names, metrics.horizontalAdvance(content.rows[row].name));
    layout.labelWidth = std::min(std::ceil(names), std::floor(maxLabelShare * size.width()));
    const double left = layout.labelWidth > 0 ? layout.labelWidth + labelGap : edgeMargin;
    const double right = std::max(size.width() - edgeMargin, left + 1);
    layout.plot = QRectF(left, 0, right - left, plotHeight(size.height(), metrics));
    // The last page keeps the pitch of the others: rows do not grow while one turns pages.
    const qsizetype pitched = rows > page ? page : std::max<qsizetype>(layout.count, 1);
    layout.rowPitch = layout.plot.height() / static_cast<double>(pitched);
    layout.barHeight = std::max(std::round(layout.rowPitch * content.options.rowHeight), 1.0);
    layout.time = { content.range, layout.plot.left(), layout.plot.right() };
    layout.timeTicks = timeTicks(content.range, layout.plot.width(), zone,
        [&metrics](const QString &text) { return metrics.horizontalAdvance(text); });
    layout.annotations = annotationSpots(content.annotations, layout.time);
    return layout;
}

QRectF StateTimelineLayout::rowRect(qsizetype index) const
{
    const double centre = plot.top() + (static_cast<double>(index - first) + 0.5) * rowPitch;
    return { plot.left(), std::round(centre - barHeight / 2), plot.width(), barHeight };
}

qsizetype StateTimelineLayout::rowAt(double y) const
{
    if (!(rowPitch > 0) || y < plot.top() || y >= plot.bottom())
        return -1;
    const auto index = static_cast<qsizetype>((y - plot.top()) / rowPitch);
    return index < count ? first + index : -1;
}

QRectF StateTimelineLayout::spanRect(
    qsizetype row, const StateSpan &span, const StateTimelineOptions &options) const
{
    const QRectF bar = rowRect(row);
    double left = time.x(span.from);
    double width = time.x(span.to) - left;
    if (options.isSampled) {
        width *= options.colWidth;
        left -= width / 2;
    }
    return { left, bar.top(), width, bar.height() };
}

} // namespace opsglass
