// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/bargaugepanel.h"

#include "views/panels/fittedtext.h"
#include "views/plot/shortname.h"

#include <QPainter>

#include <algorithm>

namespace opsglass {

BarGaugePanel::BarGaugePanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : RepeatedPanel(model, std::move(context), parent)
    , m_options(readBarGaugeOptions(model->panel().options))
{
    RepeatedPanel::renderData();
}

bool BarGaugePanel::showsNames() const
{
    return m_options.namePlacement != QLatin1String("hidden");
}

BarGaugeContent BarGaugePanel::barContent(const QSizeF &size) const
{
    BarGaugeContent content;
    content.size = size;
    content.isUpright = m_isUpright;
    content.namePlacement = m_options.namePlacement;
    content.fixed = m_options.text;
    for (const DisplayItem &item : items()) {
        if (showsNames())
            content.nameWidth = std::max(content.nameWidth, widthAt14(nameOf(item), QFont::Normal));
        if (m_options.valueMode != BarGaugeOptions::ValueMode::Hidden)
            content.valueWidth
                = std::max(content.valueWidth, widthAt14(item.value.text.full(), valueWeight));
    }
    return content;
}

QList<QRectF> BarGaugePanel::placeItems(const QSizeF &area)
{
    m_isUpright = standsUpright(area, items().size(), m_options.orientation);
    const QList<QRectF> cells = barCells(area, items().size(), m_isUpright, m_options);
    m_layout
        = cells.isEmpty() ? BarGaugeLayout() : layoutBarGauge(barContent(cells.first().size()));
    return cells;
}

void BarGaugePanel::paintItem(QPainter &painter, const DisplayItem &item, const QRectF &cell) const
{
    painter.save();
    painter.translate(cell.topLeft());
    const MeterBar bar { item.value, item.config, m_options.display, m_isUpright,
        m_options.showsUnfilled };
    paintMeterBar(painter, m_layout.bar, bar, context().theme);
    if (!m_layout.name.isEmpty())
        paintName(painter, item);
    if (!m_layout.value.isEmpty())
        paintNumber(painter, item, filledPart(m_layout.bar, bar));
    painter.restore();
}

void BarGaugePanel::paintName(QPainter &painter, const DisplayItem &item) const
{
    const QFont font = sizedFont(m_layout.namePixels);
    painter.setFont(font);
    painter.setPen(context().theme.text);
    painter.drawText(m_layout.name, static_cast<int>(m_layout.nameAlignment),
        fittedName(nameOf(item), 0, QFontMetrics(font), qFloor(m_layout.name.width())));
}

void BarGaugePanel::paintNumber(
    QPainter &painter, const DisplayItem &item, const QRectF &filled) const
{
    const Theme &theme = context().theme;
    const QColor color = m_options.valueMode == BarGaugeOptions::ValueMode::Text
        ? theme.text
        : theme.color(item.value.color);
    QRectF place = m_layout.value;
    Qt::Alignment alignment = m_layout.valueAlignment;
    // Without the rest of the bar the eye looks for the number where the bar ends.
    if (!m_options.showsUnfilled && m_isUpright) {
        place.moveBottom(filled.top());
    } else if (!m_options.showsUnfilled) {
        place.moveLeft(filled.right() + 2 * metrics::spacing);
        alignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
    paintValue(painter, place, item.value.text, { color, m_layout.valuePixels, alignment });
}

} // namespace opsglass
