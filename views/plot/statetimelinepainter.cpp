// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/statetimelinepainter.h"

#include "views/plot/markpainter.h"
#include "views/plot/shortname.h"
#include "views/theme/contrast.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double textPadding = 4;
constexpr double nameGap = 8; ///< as the layout has it

/// What a translucent colour looks like on an opaque ground.
QColor blended(const QColor &color, const QColor &ground)
{
    const float alpha = color.alphaF();
    const auto mix
        = [alpha](float over, float under) { return over * alpha + under * (1 - alpha); };
    return QColor::fromRgbF(mix(color.redF(), ground.redF()), mix(color.greenF(), ground.greenF()),
        mix(color.blueF(), ground.blueF()));
}

/// The light or the dark ink, whichever reads better: states are pale, and their words are small.
QColor inkOn(const QColor &ground, const Theme &theme)
{
    return contrast(theme.text, ground) >= contrast(theme.panel, ground) ? theme.text : theme.panel;
}

} // namespace

StateTimelinePainter::StateTimelinePainter(
    const StateTimelineContent &content, const StateTimelineLayout &layout, const Theme &theme)
    : m_content(content)
    , m_layout(layout)
    , m_theme(theme)
{
}

void StateTimelinePainter::paint(QPainter &painter) const
{
    painter.setFont(Theme::axisFont());
    drawGround(painter);
    drawNames(painter);
    painter.setClipRect(m_layout.plot);
    for (qsizetype i = 0; i < m_layout.count; ++i)
        drawRow(painter, m_layout.first + i);
    // Above the rows, which fill the plot.
    painter.setClipping(false);
    paintAnnotations(painter, m_layout.plot, m_layout.annotations, m_theme);
}

/// Rows have no axis of values that would end at a line.
void StateTimelinePainter::drawGround(QPainter &painter) const
{
    const double thin = 1 / painter.device()->devicePixelRatioF();
    const QRectF &plot = m_layout.plot;
    painter.fillRect(QRectF(plot.left(), plot.bottom() - thin, plot.width(), thin), m_theme.grid);
}

void StateTimelinePainter::drawNames(QPainter &painter) const
{
    QStringList names;
    for (qsizetype i = 0; i < m_layout.count; ++i)
        names << m_content.rows[m_layout.first + i].name;
    const qsizetype shared = sharedPrefix(names);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(m_theme.text);
    for (qsizetype i = 0; i < m_layout.count; ++i) {
        const QRectF row = m_layout.rowRect(m_layout.first + i);
        const QRectF area(0, row.center().y() - metrics.height(), m_layout.plot.left() - nameGap,
            2 * metrics.height());
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter,
            fittedName(names[i], shared, metrics, static_cast<int>(m_layout.labelWidth) + 1));
    }
}

QColor StateTimelinePainter::fillOf(const StateRow &row, const TimelineState &state) const
{
    QColor color = m_theme.color(state.color);
    color.setAlphaF(color.alphaF() * static_cast<float>(row.fillOpacity / 100));
    return color;
}

QList<StateTimelinePainter::Box> StateTimelinePainter::boxesOf(
    qsizetype index, double pixelRatio) const
{
    const QRectF &plot = m_layout.plot;
    const double thin = 1 / pixelRatio;
    const auto sharp = [pixelRatio](double x) { return std::round(x * pixelRatio) / pixelRatio; };
    QList<Box> boxes;
    for (const StateSpan &span : m_content.rows[index].spans) {
        const QRectF exact = m_layout.spanRect(index, span, m_content.options);
        if (exact.right() <= plot.left() || exact.left() >= plot.right())
            continue;
        Box box;
        box.state = span.state;
        box.isNarrow = exact.width() < thin;
        const double left
            = std::min(sharp(std::max(exact.left(), plot.left())), sharp(plot.right()) - thin);
        const double right = std::max(sharp(std::min(exact.right(), plot.right())), left + thin);
        box.rect = QRectF(left, exact.top(), right - left, exact.height());
        boxes << box;
    }
    return boxes;
}

void StateTimelinePainter::drawRow(QPainter &painter, qsizetype index) const
{
    const StateRow &row = m_content.rows[index];
    QList<QColor> fills;
    for (const TimelineState &state : row.states)
        fills << fillOf(row, state);
    const QList<Box> boxes = boxesOf(index, painter.device()->devicePixelRatioF());
    painter.setPen(Qt::NoPen);
    // A state shorter than a pixel must not vanish below its longer neighbours.
    for (const bool isNarrow : { false, true }) {
        for (const Box &box : boxes) {
            if (box.isNarrow != isNarrow)
                continue;
            if (isNarrow) // neighbours that are drawn already must not shine through
                painter.fillRect(box.rect, m_theme.panel);
            painter.fillRect(box.rect, fills[box.state]);
            const double line = std::min(row.lineWidth, box.rect.width() / 4);
            if (line >= 1) {
                painter.setPen(QPen(m_theme.color(row.states[box.state].color), line, Qt::SolidLine,
                    Qt::SquareCap, Qt::MiterJoin));
                painter.drawRect(box.rect.adjusted(line / 2, line / 2, -line / 2, -line / 2));
                painter.setPen(Qt::NoPen);
            }
        }
    }
    if (m_content.options.showValue == StateTimelineOptions::ShowValue::Never)
        return;
    for (const Box &box : boxes) {
        painter.setPen(inkOn(blended(fills[box.state], m_theme.panel), m_theme));
        drawText(painter, box, row.states[box.state].text);
    }
}

void StateTimelinePainter::drawText(QPainter &painter, const Box &box, const QString &text) const
{
    using Align = StateTimelineOptions::Align;
    const double room = box.rect.width() - 2 * textPadding;
    const QFontMetricsF metrics(painter.font());
    if (room < metrics.averageCharWidth() || text.isEmpty()
        || box.rect.height() < metrics.capHeight() + 2)
        return;
    const bool fits = metrics.horizontalAdvance(text) <= room;
    if (!fits && m_content.options.showValue == StateTimelineOptions::ShowValue::Auto)
        return;
    const Align align = m_content.options.align;
    const Qt::Alignment side = align == Align::Left ? Qt::AlignLeft
        : align == Align::Right                     ? Qt::AlignRight
                                                    : Qt::AlignHCenter;
    // Names are taller than bars may be: the text keeps its own height.
    const double spare = std::max(metrics.height() - box.rect.height(), 0.0) / 2 + 1;
    painter.drawText(box.rect.adjusted(textPadding, -spare, -textPadding, spare),
        static_cast<int>(side | Qt::AlignVCenter),
        fits ? text : metrics.elidedText(text, Qt::ElideRight, room));
}

} // namespace opsglass
