// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmaplegend.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr int barHeight = 8;
constexpr int maxBarWidth = 320;
constexpr int textGap = 8;
constexpr int margin = 12;

} // namespace

HeatmapLegend::HeatmapLegend(QWidget *parent)
    : QWidget(parent)
{
    setFont(Theme::axisFont());
}

void HeatmapLegend::setScale(const ColorScale &scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    setAccessibleName(tr("Colours from %1 to %2").arg(scale.low, scale.high));
    update();
}

void HeatmapLegend::setMark(std::optional<double> mark)
{
    if (mark == m_mark)
        return;
    m_mark = mark;
    update();
}

void HeatmapLegend::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(Theme::axisFont());
    update();
}

QSize HeatmapLegend::sizeHint() const
{
    return { maxBarWidth, fontMetrics().height() + metrics::spacing };
}

QRectF HeatmapLegend::bar() const
{
    const int low = fontMetrics().horizontalAdvance(m_scale.low);
    const int high = fontMetrics().horizontalAdvance(m_scale.high);
    const int left = margin + low + textGap;
    const int room = width() - left - textGap - high - margin;
    return { static_cast<double>(left), std::round((height() - barHeight) / 2.0),
        static_cast<double>(std::clamp(room, 0, maxBarWidth)), barHeight };
}

void HeatmapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRectF bar = this->bar();
    paintColorBar(painter, bar, m_scale.colors, m_mark, m_theme);
    painter.setPen(m_theme.muted);
    const QRect texts = rect();
    painter.drawText(QRectF(margin, 0, bar.left() - textGap - margin, texts.height()),
        Qt::AlignVCenter | Qt::AlignRight, m_scale.low);
    painter.drawText(QRectF(bar.right() + textGap, 0, texts.width(), texts.height()),
        Qt::AlignVCenter | Qt::AlignLeft, m_scale.high);
}

} // namespace opsglass
