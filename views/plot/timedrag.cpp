// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/timedrag.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double clickDistance = 5;
constexpr float veilOpacity = 0.18F;

} // namespace

void TimeDrag::begin(double x, Qt::KeyboardModifiers modifiers)
{
    m_kind = modifiers.testFlag(Qt::ShiftModifier) ? Kind::Pan : Kind::Select;
    m_from = m_to = x;
}

void TimeDrag::moveTo(double x, const QRectF &plot)
{
    m_to = m_kind == Kind::Select ? std::clamp(x, plot.left(), plot.right()) : x;
}

bool TimeDrag::isClick() const { return std::abs(m_to - m_from) < clickDistance; }

double TimeDrag::shift() const { return m_kind == Kind::Pan ? std::round(m_to - m_from) : 0; }

TimeRange TimeDrag::range(const TimeScale &scale) const
{
    if (m_kind == Kind::Pan) {
        const Milliseconds moved = scale.time(m_from) - scale.time(m_to);
        return { scale.range.from + moved, scale.range.to + moved };
    }
    const auto [from, to] = std::minmax(m_from, m_to);
    return { scale.time(from), scale.time(to) };
}

void TimeDrag::paintSelection(QPainter &painter, const QRectF &plot, const QColor &accent) const
{
    if (m_kind != Kind::Select)
        return;
    const auto [from, to] = std::minmax(m_from, m_to);
    QColor veil = accent;
    veil.setAlphaF(veilOpacity);
    painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), veil);
    for (const double edge : { from, to })
        painter.fillRect(QRectF(std::floor(edge), plot.top(), 1, plot.height()), accent);
}

} // namespace opsglass
