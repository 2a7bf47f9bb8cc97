// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/thresholdpainter.h"

#include "views/plot/colorscheme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Limit {
    double value = 0;
    QColor color;
};

QColor fadedUnlessFaded(QColor color, double alpha)
{
    if (color.alpha() == 255)
        color.setAlphaF(static_cast<float>(alpha));
    return color;
}

/// Steps up to a transparent one are limits from below and show the colour of the step under them.
QList<Limit> lineLimits(const FieldConfig &config, const ValueScale &scale, const Theme &theme)
{
    const auto &steps = config.thresholds.steps;
    const auto colorOf = [&theme](const ThresholdStep &step) {
        return theme.color({ ColorRef::Kind::Named, 0, step.color, 0 });
    };
    qsizetype transparent = -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (colorOf(steps[i]).alpha() == 0)
            transparent = i;
    }
    QList<Limit> limits;
    for (qsizetype i = 1; i < steps.size(); ++i) {
        const QColor color = colorOf(steps[i <= transparent ? i - 1 : i]);
        limits.append({ thresholdValue(steps[i], config, scale), color });
    }
    return limits;
}

void paintLines(QPainter &painter, const QRectF &plot, const ValueScale &scale,
    const QList<Limit> &limits, bool isDashed)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const Limit &limit : limits) {
        if (limit.color.alpha() == 0 || !scale.holds(limit.value))
            continue;
        QPen pen(fadedUnlessFaded(limit.color, 0.7), 2, Qt::SolidLine, Qt::FlatCap);
        if (isDashed)
            pen.setDashPattern({ 5, 5 }); // in pen widths: 10 px
        painter.setPen(pen);
        const double y = std::round(scale.y(limit.value));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void paintAreas(QPainter &painter, const QRectF &plot, const ValueScale &scale,
    const FieldConfig &config, const Theme &theme)
{
    const auto &steps = config.thresholds.steps;
    const auto heightOf = [&](qsizetype index) {
        if (index >= steps.size())
            return scale.top;
        const double value = thresholdValue(steps[index], config, scale);
        const double y = scale.holds(value) ? scale.y(value) : scale.bottom;
        return std::clamp(y, scale.top, scale.bottom);
    };
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double bottom = std::round(heightOf(i));
        const double top = std::round(heightOf(i + 1));
        const QColor color = theme.color({ ColorRef::Kind::Named, 0, steps[i].color, 0 });
        if (bottom > top)
            painter.fillRect(QRectF(plot.left(), top, plot.width(), bottom - top),
                fadedUnlessFaded(color, 0.15));
    }
}

} // namespace

void paintThresholds(QPainter &painter, const QRectF &plot, const ValueScale &scale,
    const FieldConfig &config, const Theme &theme)
{
    const ThresholdsStyle style = config.graph.thresholdsStyle;
    const bool hasArea = style == ThresholdsStyle::Area || style == ThresholdsStyle::LineAndArea
        || style == ThresholdsStyle::DashedAndArea;
    const bool isDashed
        = style == ThresholdsStyle::Dashed || style == ThresholdsStyle::DashedAndArea;
    if (hasArea)
        paintAreas(painter, plot, scale, config, theme);
    if (style != ThresholdsStyle::Area && style != ThresholdsStyle::Off)
        paintLines(painter, plot, scale, lineLimits(config, scale, theme), isDashed);
}

} // namespace opsglass
