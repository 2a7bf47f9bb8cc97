// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/statpanel.h"

#include "models/format/joinedlist.h"
#include "models/format/unit.h"
#include "views/panels/fittedtext.h"
#include "views/panels/tilecolors.h"
#include "views/plot/sparkline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace opsglass {

StatPanel::StatPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_options(readStatOptions(model->panel().options))
{
    StatPanel::renderData();
}

bool StatPanel::showsName() const
{
    switch (m_options.textMode) {
    case StatOptions::TextMode::Auto:
        return model()->data().items.size() > 1;
    case StatOptions::TextMode::ValueAndName:
        return true;
    case StatOptions::TextMode::Value:
    case StatOptions::TextMode::Name:
    case StatOptions::TextMode::None:
        return false;
    }
    return false;
}

bool StatPanel::showsValue() const { return m_options.textMode != StatOptions::TextMode::None; }

QString StatPanel::nameOf(const DisplayItem &item) const
{
    return showsName() ? item.title : QString();
}

FormattedValue StatPanel::valueOf(const DisplayItem &item) const
{
    if (m_options.textMode == StatOptions::TextMode::Name)
        return { {}, item.title, {} };
    return showsValue() ? item.value.text : FormattedValue();
}

bool StatPanel::hasBackground() const
{
    return m_options.colorBy == StatOptions::ColorBy::Background
        || m_options.colorBy == StatOptions::ColorBy::BackgroundSolid;
}

void StatPanel::renderData()
{
    QStringList spoken;
    for (const DisplayItem &item : model()->data().items)
        spoken << QStringLiteral("%1: %2").arg(item.title, item.value.text.full());
    setAccessibleName(model()->title());
    setAccessibleDescription(joinedList(spoken));
    place();
}

StatTileContent StatPanel::tileContent(const QSizeF &size) const
{
    StatTileContent content;
    content.size = size;
    content.isWideAllowed = m_options.isWide;
    content.isCentered = m_options.isCentered;
    content.fixed = m_options.text;
    for (const DisplayItem &item : model()->data().items) {
        content.nameWidth = std::max(content.nameWidth, widthAt14(nameOf(item), QFont::Normal));
        content.valueWidth
            = std::max(content.valueWidth, widthAt14(valueOf(item).full(), valueWeight));
        content.hasChart = content.hasChart || (m_options.showsGraph && item.samples.size() > 1);
        content.hasChange = content.hasChange || (m_options.showsChange && item.change);
    }
    return content;
}

void StatPanel::place()
{
    Orientation orientation = m_options.orientation;
    m_cells = statCells(size(), model()->data().items.size(), orientation);
    m_layout = m_cells.isEmpty() ? StatTileLayout()
                                 : layoutStatTile(tileContent(m_cells.first().size()));
    update();
}

void StatPanel::resizeEvent(QResizeEvent *) { place(); }

void StatPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        paintTile(painter, model()->data().items[i], m_cells[i]);
}

QColor StatPanel::ink(const DisplayItem &item) const
{
    const Theme &theme = context().theme;
    if (hasBackground())
        return theme.textOn(theme.color(item.value.color));
    return m_options.colorBy == StatOptions::ColorBy::None ? theme.text
                                                           : theme.color(item.value.color);
}

void StatPanel::paintTile(QPainter &painter, const DisplayItem &item, const QRectF &cell) const
{
    const Theme &theme = context().theme;
    StatTileLayout layout = m_layout;
    if (cell.size() != m_cells.first().size()) {
        // A stretched tile keeps the sizes of the others, but not their places.
        StatTileContent content = tileContent(cell.size());
        content.fixed = { qRound(m_layout.namePixels), qRound(m_layout.valuePixels) };
        layout = layoutStatTile(content);
    }
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(cell, metrics::radius, metrics::radius);
    painter.setClipPath(outline);
    if (hasBackground()) {
        const QColor color = theme.color(item.value.color);
        const bool isSolid = m_options.colorBy == StatOptions::ColorBy::BackgroundSolid;
        painter.fillPath(outline, isSolid ? QBrush(color) : tileGradient(color, cell));
    }
    painter.translate(cell.topLeft());
    if (!layout.chart.isEmpty())
        paintChart(painter, item, layout.chart);
    if (layout.namePixels > 0 && !nameOf(item).isEmpty()) {
        const QFont font = sizedFont(layout.namePixels);
        painter.setFont(font);
        painter.setPen(hasBackground() ? ink(item) : theme.text);
        painter.drawText(layout.name, static_cast<int>(layout.nameAlignment),
            QFontMetricsF(font).elidedText(nameOf(item), Qt::ElideRight, layout.name.width()));
    }
    if (showsValue())
        paintValue(painter, layout.value, valueOf(item),
            { ink(item), layout.valuePixels, layout.valueAlignment });
    if (!layout.change.isEmpty() && item.change)
        paintChange(painter, item,
            QRectF(layout.change.left(), layout.change.top(), layout.change.width(),
                layout.change.height()));
    painter.restore();
}

void StatPanel::paintChart(QPainter &painter, const DisplayItem &item, const QRectF &rect) const
{
    const Theme &theme = context().theme;
    const QColor color = theme.color(item.value.color);
    SparklineStyle style { color, withAlpha(color, 0.2) };
    if (m_options.colorBy == StatOptions::ColorBy::None)
        style = { theme.muted, withAlpha(theme.muted, 0.2) };
    if (hasBackground())
        style = { brightened(color, 0.4), withAlpha(theme.textOn(color), 0.3) };
    paintSparkline(painter, rect,
        { item.times, item.samples, model()->data().range, item.config.min, item.config.max },
        style);
}

void StatPanel::paintChange(QPainter &painter, const DisplayItem &item, const QRectF &rect) const
{
    const Theme &theme = context().theme;
    const double change = *item.change;
    const FormattedValue text = formatValue(change, QStringLiteral("percent"), {});
    QColor color = theme.muted;
    if (change != 0)
        color = change > 0 ? theme.ok : theme.crit;
    if (hasBackground())
        color = ink(item);
    const QString arrow = change > 0 ? QStringLiteral("▲ ")
        : change < 0                 ? QStringLiteral("▼ ")
                                     : QString();
    paintValue(painter, rect, { arrow, text.full(), {} },
        { color, m_layout.changePixels, m_layout.valueAlignment });
}

DataPlace StatPanel::placeAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].contains(point))
            return model()->data().items[i].place;
    }
    return {};
}

bool StatPanel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PanelView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].contains(help->pos()))
            continue;
        const DisplayItem &item = model()->data().items[i];
        QToolTip::showText(help->globalPos(),
            QStringLiteral("<qt>%1<br><b>%2</b></qt>")
                .arg(item.title.toHtmlEscaped(), item.value.text.full().toHtmlEscaped()),
            this, m_cells[i].toRect());
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace opsglass
