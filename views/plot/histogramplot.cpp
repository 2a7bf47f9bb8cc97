// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/histogramplot.h"

#include "views/plot/barstyle.h"
#include "views/plot/plotrenderer.h"
#include "views/plot/valuetext.h"
#include "views/theme/vectorpaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

HistogramPlot::HistogramPlot(QWidget *parent)
    : QWidget(parent)
    , m_table(*this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Histogram"));
    setAccessibleDescription(tr("Left and right move from bucket to bucket, Escape lets go."));
}

void HistogramPlot::setContent(HistogramContent content)
{
    m_content = std::move(content);
    dropLayer();
    choose(-1, {});
}

void HistogramPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    dropLayer();
}

void HistogramPlot::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    dropLayer();
}

const HistogramLayout &HistogramPlot::histogramLayout() const
{
    if (!m_isLaidOut) {
        m_layout = layoutHistogram(m_content, size(), Theme::axisFont(), m_zone);
        m_isLaidOut = true;
    }
    return m_layout;
}

void HistogramPlot::dropLayer()
{
    m_layer = {};
    m_isLaidOut = false;
    update();
}

bool HistogramPlot::event(QEvent *event)
{
    // A screen of another scale needs a layer of another resolution.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ScreenChangeInternal)
        dropLayer();
    return QWidget::event(event);
}

void HistogramPlot::resizeEvent(QResizeEvent *)
{
    dropLayer();
    choose(-1, {});
}

void HistogramPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (isVector(painter)) {
        PlotRenderer(PlotContent {}, histogramLayout().plot, m_theme).paint(painter, size());
        drawAllBars(painter);
        return;
    }
    // The target may be a picture of another resolution than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio)
        m_layer = QPixmap::fromImage(drawLayer(ratio));
    painter.drawPixmap(0, 0, m_layer);
    if (m_bucket < 0)
        return;
    const QRectF &plot = histogramLayout().plot.plot;
    const auto [left, right] = histogramLayout().edges(m_content.data, m_bucket);
    QColor veil = m_theme.text;
    veil.setAlphaF(0.1F);
    painter.fillRect(QRectF(QPointF(left, plot.top()), QPointF(right, plot.bottom())) & plot, veil);
}

QImage HistogramPlot::drawLayer(double pixelRatio) const
{
    const PlotContent frame;
    QImage image = PlotRenderer(frame, histogramLayout().plot, m_theme).render(size(), pixelRatio);
    QPainter painter(&image);
    painter.setLayoutDirection(Qt::LeftToRight);
    drawAllBars(painter);
    return image;
}

void HistogramPlot::drawAllBars(QPainter &painter) const
{
    painter.setClipRect(histogramLayout().plot.plot);
    for (qsizetype i = 0; i < m_content.shown.size(); ++i)
        drawBars(painter, i);
}

void HistogramPlot::drawBars(QPainter &painter, qsizetype index) const
{
    const HistogramLayout &layout = histogramLayout();
    const HistogramSeries &series = m_content.data.series[m_content.shown[index]];
    const HistogramBars &bars = layout.bars[index];
    const ValueScale &scale = layout.plot.axes.first().scale;
    const double ratio = painter.device()->devicePixelRatioF();
    const auto whole = [ratio](double place) { return std::round(place * ratio) / ratio; };
    const BarStyle style
        = barStyle(series.config, m_theme.color(series.color), scale, layout.plot.plot, m_theme);
    const double ground = std::clamp(scale.y(std::max(scale.low, 0.0)), scale.top, scale.bottom);
    for (qsizetype bucket = 0; bucket < bars.tops.size(); ++bucket) {
        if (!(bars.tops[bucket] > bars.bases[bucket]))
            continue;
        const auto [from, to] = layout.edges(m_content.data, bucket);
        const bool isThin = to - from < thinBar;
        const double left = whole(from);
        const double right = std::max(whole(to) - (isThin ? 0 : 1), left + 1 / ratio);
        const double foot = bars.bases[bucket] > 0 ? scale.y(bars.bases[bucket]) : ground;
        const double top = whole(scale.y(bars.tops[bucket]));
        const QRectF bar(left, top, right - left, std::max(whole(foot) - top, 1 / ratio));
        paintBar(painter, bar, style);
    }
}

CursorTableContent HistogramPlot::tableContent(qsizetype rowLimit) const
{
    const HistogramData &histogram = m_content.data;
    CursorTableContent table;
    const auto text = [&](double value) { return valueText(value, histogram.axis, m_zone); };
    table.header = tr("%1 – %2", "from one value to another")
                       .arg(text(histogram.lows[m_bucket]), text(histogram.highs[m_bucket]));
    QList<qsizetype> series = m_content.shown;
    series.removeIf([&](qsizetype index) {
        return histogram.series[index].config.graph.hideFromTooltip
            || (m_content.table.hideZeros && histogram.series[index].counts[m_bucket] == 0);
    });
    const bool isAscending = m_content.table.sort == TooltipOptions::Sort::Ascending;
    std::stable_sort(series.begin(), series.end(), [&](qsizetype left, qsizetype right) {
        const double one = histogram.series[left].counts[m_bucket];
        const double other = histogram.series[right].counts[m_bucket];
        return isAscending ? one < other : one > other;
    });
    const qsizetype shown = std::min(series.size(), rowLimit);
    table.more = series.size() - shown;
    for (const qsizetype index : series.first(shown)) {
        const HistogramSeries &one = histogram.series[index];
        table.rows.append({ one.name, valueText(one.counts[m_bucket], histogram.count, m_zone),
            m_theme.color(one.color) });
    }
    return table;
}

void HistogramPlot::choose(qsizetype bucket, const QPointF &place)
{
    if (m_bucket != bucket)
        update();
    m_bucket = bucket;
    if (bucket < 0) {
        m_table.close();
        return;
    }
    m_table.open(place, m_content.table, m_theme,
        [this](qsizetype rowLimit) { return tableContent(rowLimit); });
}

void HistogramPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF place = event->position();
    const bool isInside = histogramLayout().plot.plot.contains(place);
    choose(isInside ? histogramLayout().bucketAt(m_content.data, place.x()) : -1, place);
}

void HistogramPlot::leaveEvent(QEvent *) { choose(-1, {}); }

void HistogramPlot::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const qsizetype count = m_content.data.lows.size();
    if (direction != 0 && count > 0) {
        const qsizetype from = m_bucket < 0 ? count / 2 - direction : m_bucket;
        const qsizetype bucket = std::clamp<qsizetype>(from + direction, 0, count - 1);
        const auto [left, right] = histogramLayout().edges(m_content.data, bucket);
        choose(bucket, { (left + right) / 2, histogramLayout().plot.plot.center().y() });
        return;
    }
    if (event->key() == Qt::Key_Escape && m_bucket >= 0 && !underMouse()) {
        choose(-1, {});
        return;
    }
    QWidget::keyPressEvent(event);
}

void HistogramPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        choose(-1, {});
}

void HistogramPlot::hideEvent(QHideEvent *) { choose(-1, {}); }

} // namespace opsglass
