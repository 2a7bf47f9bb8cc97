// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/barchartview.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>

namespace opsglass {

BarChartView::BarChartView(QWidget *parent)
    : QChartView(parent)
{
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({ 0, metrics::spacing, metrics::spacing, 0 });
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
}

void BarChartView::setLabels(QList<Label> labels, bool isHorizontal, bool isForced)
{
    m_labels = std::move(labels);
    m_isHorizontal = isHorizontal;
    m_isForced = isForced;
    viewport()->update();
}

void BarChartView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

QRectF BarChartView::place(const Label &label) const
{
    const double category = double(label.category) + label.offset;
    const QPointF end = chart()->mapToPosition(
        m_isHorizontal ? QPointF(label.value, category) : QPointF(category, label.value));
    const QFontMetricsF metrics(Theme::mutedFont());
    const QSizeF size(metrics.horizontalAdvance(label.text) + 2, metrics.height());
    constexpr double distance = 3;
    if (m_isHorizontal)
        return { QPointF(end.x() + distance, end.y() - size.height() / 2), size };
    return { QPointF(end.x() - size.width() / 2, end.y() - size.height() - distance), size };
}

bool BarChartView::fits() const
{
    QRectF last;
    for (const Label &label : m_labels) {
        const QRectF rect = place(label);
        if (!last.isNull() && rect.intersects(last))
            return false;
        last = rect;
    }
    return true;
}

void BarChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_labels.isEmpty() || (!m_isForced && !fits()))
        return;
    painter->setFont(Theme::mutedFont());
    painter->setPen(m_theme.text);
    for (const Label &label : std::as_const(m_labels))
        painter->drawText(place(label), Qt::AlignCenter, label.text);
}

} // namespace opsglass
