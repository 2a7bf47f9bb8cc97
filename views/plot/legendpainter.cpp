// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legendpainter.h"

#include "views/plot/legendorder.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Legend)
};

/// \param mark is seen even where the text is too long
void drawFitted(QPainter &painter, const QRect &rect, Qt::Alignment side, const QString &text,
    const QString &mark = {})
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = rect.width() - metrics.horizontalAdvance(mark);
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter),
        metrics.elidedText(text, Qt::ElideRight, room) + mark);
}

} // namespace

LegendPainter::LegendPainter(
    const LegendContent &content, const LegendTable &table, const Theme &theme)
    : m_content(content)
    , m_table(table)
    , m_theme(theme)
{
}

void LegendPainter::paintHeader(QPainter &painter, const QRect &rect) const
{
    painter.setPen(m_theme.muted);
    const auto markOf = [this](const QString &column) {
        if (m_content.sort.column != column)
            return QString();
        return m_content.sort.isDescending ? QStringLiteral(" ▾") : QStringLiteral(" ▴");
    };
    if (m_table.nameWidth > 0)
        drawFitted(painter,
            { rect.left(), rect.top(), m_table.nameWidth + legend::nameLeft, rect.height() },
            Qt::AlignLeft, Text::tr("Name"), markOf(legendNameColumn));
    for (const LegendTable::Column &column : m_table.shown) {
        const QString &name = m_content.columns[column.index];
        drawFitted(painter, { column.left, rect.top(), column.width, rect.height() },
            Qt::AlignRight, name, markOf(name));
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.border);
}

void LegendPainter::paintHover(QPainter &painter, const QRect &rect) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.grid);
    painter.drawRoundedRect(rect.adjusted(-legend::sidePadding, 1, legend::sidePadding, -1),
        metrics::radius, metrics::radius);
}

void LegendPainter::paintEntry(
    QPainter &painter, const LegendEntry &entry, const LegendItem &item, int lineHeight) const
{
    const QRect &rect = entry.rect;
    painter.setOpacity(item.isShown ? 1 : 0.6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.isShown ? item.color : m_theme.muted);
    painter.drawRoundedRect(
        QRectF(rect.left(), rect.top() + (lineHeight - 1) / 2 - 1, legend::swatchWidth, 4), 2, 2);
    painter.setPen(item.isShown ? m_theme.text : m_theme.muted);
    QRect line = rect.adjusted(legend::nameLeft, 0, 0, 0);
    line.setHeight(lineHeight);
    for (const QString &text : entry.lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        line.translate(0, lineHeight);
    }
    for (const LegendTable::Column &column : m_table.shown) {
        if (column.index < item.values.size())
            drawFitted(painter, { column.left, rect.top(), column.width, rect.height() },
                Qt::AlignRight, item.values[column.index].text.full());
    }
    painter.setOpacity(1);
}

} // namespace opsglass
