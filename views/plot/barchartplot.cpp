// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/barchartplot.h"

#include "views/plot/barchartrenderer.h"
#include "views/theme/vectorpaint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace opsglass {

using Mode = TooltipOptions::Mode;
using Sort = TooltipOptions::Sort;

BarChartPlot::BarChartPlot(QWidget *parent)
    : QWidget(parent)
    , m_table(*this)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Bar chart"));
    setAccessibleDescription(tr("Arrow keys move from bar to bar and from category to category, "
                                "Return follows the links of a bar, Escape lets go."));
}

void BarChartPlot::setContent(BarChartContent content)
{
    m_content = std::move(content);
    dropLayer();
    choose({}, {});
}

void BarChartPlot::setTheme(const Theme &theme)
{
    m_theme = theme;
    dropLayer();
}

void BarChartPlot::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    dropLayer();
}

const BarChartLayout &BarChartPlot::barLayout() const
{
    if (!m_isLaidOut) {
        m_layout = layoutBarChart(m_content, size(), Theme::axisFont(), m_zone);
        m_isLaidOut = true;
    }
    return m_layout;
}

void BarChartPlot::dropLayer()
{
    m_layer = {};
    m_isLaidOut = false;
    update();
}

bool BarChartPlot::event(QEvent *event)
{
    // A screen of another scale needs a layer of another resolution.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ScreenChangeInternal)
        dropLayer();
    return QWidget::event(event);
}

void BarChartPlot::resizeEvent(QResizeEvent *)
{
    dropLayer();
    choose({}, {});
}

void BarChartPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (isVector(painter)) {
        BarChartRenderer(m_content, barLayout(), m_theme).paint(painter, size());
        return;
    }
    // The target may be a picture of another resolution than the screen.
    const double ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (m_layer.isNull() || m_layer.devicePixelRatio() != ratio)
        m_layer = QPixmap::fromImage(
            BarChartRenderer(m_content, barLayout(), m_theme).render(size(), ratio));
    painter.drawPixmap(0, 0, m_layer);
    if (m_current.category >= 0)
        paintHighlight(painter);
}

bool BarChartPlot::isHighlighted(const BarBox &box) const
{
    if (box.place.category != m_current.category)
        return false;
    return m_content.options.tooltip.mode == Mode::Multi || m_current.series < 0
        || box.place.series == m_current.series;
}

void BarChartPlot::paintHighlight(QPainter &painter) const
{
    const bool isFull
        = m_content.options.highlightsAll && m_content.options.stacking == StackingMode::None;
    QColor veil = m_theme.text;
    veil.setAlphaF(0.25F);
    painter.setTransform(barLayout().toWidget);
    painter.setClipRect(barLayout().upright.plot);
    for (const BarBox &box : barLayout().boxes) {
        if (!isHighlighted(box))
            continue;
        QRectF rect = box.rect;
        if (isFull) {
            rect.setTop(barLayout().upright.plot.top());
            rect.setBottom(barLayout().upright.plot.bottom());
        }
        painter.fillRect(rect, veil);
    }
}

QList<qsizetype> BarChartPlot::toldSeries() const
{
    const TooltipOptions &options = m_content.options.tooltip;
    const auto valueOf = [this](qsizetype series) {
        return m_content.data.bars[series].values[m_current.category].numeric;
    };
    QList<qsizetype> told = m_content.shown;
    told.removeIf([&](qsizetype series) {
        return m_content.data.bars[series].config.graph.hideFromTooltip
            || !std::isfinite(valueOf(series)) || (options.hideZeros && valueOf(series) == 0)
            || (options.mode == Mode::Single && series != m_current.series);
    });
    if (options.sort != Sort::None)
        std::stable_sort(told.begin(), told.end(), [&](qsizetype left, qsizetype right) {
            return options.sort == Sort::Ascending ? valueOf(left) < valueOf(right)
                                                   : valueOf(left) > valueOf(right);
        });
    return told;
}

CursorTableContent BarChartPlot::tableContent(qsizetype rowLimit) const
{
    CursorTableContent table;
    table.header = m_content.data.categories[m_current.category];
    const QList<qsizetype> told = toldSeries();
    for (const qsizetype index : told) {
        const BarSeries &series = m_content.data.bars[index];
        const DisplayValue &value = series.values[m_current.category];
        table.rows.append({ series.name, value.text.full(),
            m_theme.color(m_content.data.hasOwnColors ? value.color : series.color),
            told.size() > 1 && index == m_current.series });
    }
    if (told.isEmpty())
        return table;
    for (const BarNote &note : m_content.data.notes)
        table.rows.append({ note.name, note.texts.value(m_current.category), m_theme.muted });
    table.more = std::max<qsizetype>(table.rows.size() - rowLimit, 0);
    table.rows.resize(table.rows.size() - table.more);
    return table;
}

bool BarChartPlot::isWide() const
{
    return m_content.options.tooltip.mode == Mode::Multi
        || (m_content.options.highlightsAll && m_content.options.stacking == StackingMode::None);
}

BarPlace BarChartPlot::placeAt(const QPointF &point) const
{
    return barLayout().placeAt(point, isWide());
}

void BarChartPlot::choose(const BarPlace &place, const QPointF &at)
{
    if (m_current != place)
        update();
    m_current = place;
    const bool hasLinks
        = place.series >= 0 && !m_content.data.bars[place.series].config.links.isEmpty();
    setCursor(hasLinks ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (place.category < 0) {
        m_table.close();
        return;
    }
    m_table.open(at, m_content.options.tooltip, m_theme,
        [this](qsizetype rowLimit) { return tableContent(rowLimit); });
}

void BarChartPlot::chooseByKey(const BarBox &box)
{
    const QRectF rect = barLayout().toWidget.mapRect(box.rect);
    choose(box.place, rect.center());
}

const BarBox *BarChartPlot::nextBar(int direction) const
{
    const QList<BarBox> &boxes = barLayout().boxes;
    const BarBox *current = barLayout().box(m_current);
    if (!current)
        return boxes.isEmpty() ? nullptr : &boxes.first();
    const qsizetype next = current - boxes.constData() + direction;
    const bool isSame
        = next >= 0 && next < boxes.size() && boxes[next].place.category == m_current.category;
    return isSame ? &boxes[next] : current;
}

const BarBox *BarChartPlot::nextCategory(int direction) const
{
    const QList<BarBox> &boxes = barLayout().boxes;
    if (!barLayout().box(m_current))
        return nextBar(direction);
    // The same series where the next category has it, else its first bar.
    const BarBox *found = nullptr;
    for (const BarBox &box : boxes) {
        const qsizetype distance = (box.place.category - m_current.category) * direction;
        if (distance <= 0)
            continue;
        const qsizetype best
            = found ? (found->place.category - m_current.category) * direction : distance + 1;
        const bool isSeries = box.place.series == m_current.series;
        if (distance < best || (distance == best && isSeries))
            found = &box;
    }
    return found;
}

void BarChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    choose(placeAt(event->position()), event->position());
}

void BarChartPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const BarPlace place = placeAt(event->position());
    if (event->button() == Qt::LeftButton && place.series >= 0)
        Q_EMIT activated(place, event->globalPosition().toPoint());
}

void BarChartPlot::leaveEvent(QEvent *) { choose({}, {}); }

void BarChartPlot::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isForward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (isForward || key == Qt::Key_Left || key == Qt::Key_Up) {
        const bool isAlong = (key == Qt::Key_Down || key == Qt::Key_Up) == m_content.isLying;
        const int direction = isForward ? 1 : -1;
        if (const BarBox *next = isAlong ? nextCategory(direction) : nextBar(direction))
            chooseByKey(*next);
        return;
    }
    const BarBox *current = barLayout().box(m_current);
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current) {
        const QPointF center = barLayout().toWidget.mapRect(current->rect).center();
        Q_EMIT activated(m_current, mapToGlobal(center.toPoint()));
        return;
    }
    if (key == Qt::Key_Escape && m_current.category >= 0 && !underMouse()) {
        choose({}, {});
        return;
    }
    QWidget::keyPressEvent(event);
}

void BarChartPlot::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (!underMouse())
        choose({}, {});
}

void BarChartPlot::hideEvent(QHideEvent *) { choose({}, {}); }

} // namespace opsglass
