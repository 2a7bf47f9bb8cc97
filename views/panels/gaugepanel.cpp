// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/gaugepanel.h"

#include "models/format/unit.h"
#include "models/reduce/scalebands.h"
#include "views/panels/fittedtext.h"
#include "views/panels/tilecolors.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// A part of a dial, 0…1 from its start to its end.
struct Stretch {
    double from = 0;
    double to = 1;
};

void paintArc(QPainter &painter, const QPointF &center, double radius, const Stretch &stretch)
{
    constexpr double unit = 16; // QPainter counts sixteenths of a degree
    const QRectF box(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    painter.drawArc(box, qRound((dialStart - dialSweep * stretch.from) * unit),
        qRound(-dialSweep * (stretch.to - stretch.from) * unit));
}

/// The direction from the centre of a dial to a place on it.
QPointF directionAt(double place)
{
    const double angle = (dialStart - dialSweep * place) * M_PI / 180;
    return { std::cos(angle), -std::sin(angle) };
}

} // namespace

GaugePanel::GaugePanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : RepeatedPanel(model, std::move(context), parent)
    , m_options(readGaugeOptions(model->panel().options))
{
    RepeatedPanel::renderData();
}

bool GaugePanel::hasRing(const DisplayItem &item) const
{
    return m_options.showsThresholdMarkers && item.config.color.mode == QLatin1String("thresholds")
        && item.config.thresholds.steps.size() > 1;
}

GaugeContent GaugePanel::dialContent(const QSizeF &size) const
{
    GaugeContent content;
    content.size = size;
    content.fixed = m_options.text;
    for (const DisplayItem &item : items()) {
        content.valueWidth
            = std::max(content.valueWidth, widthAt14(item.value.text.full(), valueWeight));
        content.hasTitle = content.hasTitle || !nameOf(item).isEmpty();
        content.hasRing = content.hasRing || hasRing(item);
        if (!m_options.showsThresholdLabels)
            continue;
        const QList<ScaleBand> bands = scaleBands(item.config, context().zone);
        for (const ScaleBand &band : bands)
            content.labelWidth = std::max(content.labelWidth, widthAt14(band.text, QFont::Normal));
    }
    return content;
}

QList<QRectF> GaugePanel::placeItems(const QSizeF &area)
{
    const QList<QRectF> cells = gaugeCells(area, items().size(), m_options.orientation);
    m_layout = cells.isEmpty() ? GaugeLayout() : layoutGauge(dialContent(cells.first().size()));
    return cells;
}

void GaugePanel::paintItem(QPainter &painter, const DisplayItem &item, const QRectF &cell) const
{
    painter.save();
    painter.translate(cell.topLeft());
    paintArcs(painter, item);
    if (m_options.showsThresholdLabels)
        paintLabels(painter, item);
    paintTexts(painter, item);
    painter.restore();
}

void GaugePanel::paintArcs(QPainter &painter, const DisplayItem &item) const
{
    const Theme &theme = context().theme;
    const auto pen = [](const QColor &color, double width) {
        return QPen(color, width, Qt::SolidLine, Qt::FlatCap);
    };
    painter.setPen(pen(withAlpha(theme.text, 0.1), m_layout.arcWidth));
    paintArc(painter, m_layout.center, m_layout.arcRadius, {});
    const double filled = std::clamp(item.value.percent, 0.0, 1.0);
    if (filled > 0) {
        painter.setPen(pen(theme.color(item.value.color), m_layout.arcWidth));
        paintArc(painter, m_layout.center, m_layout.arcRadius, { 0, filled });
    }
    if (!hasRing(item))
        return;
    const QList<ScaleBand> bands = scaleBands(item.config, context().zone);
    for (const ScaleBand &band : bands) {
        painter.setPen(pen(theme.color(band.color), m_layout.ringWidth));
        paintArc(painter, m_layout.center, m_layout.ringRadius, { band.from, band.to });
    }
}

void GaugePanel::paintLabels(QPainter &painter, const DisplayItem &item) const
{
    const QFont font = sizedFont(m_layout.smallPixels);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(context().theme.muted);
    const double radius = m_layout.ringRadius + m_layout.ringWidth / 2 + 2;
    const QList<ScaleBand> bands = scaleBands(item.config, context().zone);
    for (const ScaleBand &band : bands) {
        if (band.text.isEmpty())
            continue;
        const QPointF direction = directionAt(band.from);
        const QSizeF size(metrics.horizontalAdvance(band.text) + 1, metrics.height());
        // The text's box touches the ring with the side that looks at it.
        const QPointF middle = m_layout.center + direction * radius
            + QPointF(direction.x() * size.width() / 2, direction.y() * size.height() / 2);
        QRectF box({}, size);
        box.moveCenter(middle);
        painter.drawText(box, Qt::AlignCenter, band.text);
    }
}

void GaugePanel::paintTexts(QPainter &painter, const DisplayItem &item) const
{
    const Theme &theme = context().theme;
    paintValue(painter, m_layout.value, item.value.text,
        { theme.color(item.value.color), m_layout.valuePixels, Qt::AlignCenter });
    if (!m_layout.minimum.isEmpty()) {
        const auto limit = [&](double value, const QRectF &rect, Qt::Alignment alignment) {
            const FormattedValue text = formatValue(
                value, item.config.unit, item.config.decimals, context().zone, item.config.now);
            paintValue(painter, rect, { {}, text.full(), {} },
                { theme.muted, m_layout.smallPixels, alignment | Qt::AlignVCenter });
        };
        limit(item.config.min.value_or(0), m_layout.minimum, Qt::AlignLeft);
        limit(item.config.max.value_or(100), m_layout.maximum, Qt::AlignRight);
    }
    const QString name = nameOf(item);
    if (name.isEmpty())
        return;
    const QFont font = sizedFont(m_layout.titlePixels);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(m_layout.title, Qt::AlignCenter,
        QFontMetricsF(font).elidedText(name, Qt::ElideRight, m_layout.title.width()));
}

} // namespace opsglass
