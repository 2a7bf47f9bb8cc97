// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/cursortable.h"

#include "views/plot/overlay.h"
#include "views/plot/shortname.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int padding = 8;
constexpr int swatchWidth = 12;
constexpr int columnGap = 16;
constexpr int maxNameWidth = 340;
constexpr int maxRows = 15;
constexpr int leastScaleWidth = 120;
constexpr int scaleHeight = 6;

QFont emphasised(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

CursorTable::CursorTable(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFont(Theme::axisFont());
    hide();
}

void CursorTable::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(Theme::axisFont());
    update();
}

int CursorTable::lineHeight() const { return fontMetrics().height() + 3; }

QString CursorTable::moreText() const
{
    return tr("… and %n more", nullptr, static_cast<int>(m_content.more));
}

qsizetype CursorTable::rowLimit(int maxHeight) const
{
    const int most = parentWidget()->height();
    const int height = maxHeight > 0 ? std::min(maxHeight, most) : most;
    const int room = height - 2 * padding - 2 * lineHeight();
    return std::clamp(room / lineHeight(), 1, maxRows);
}

void CursorTable::setContent(const CursorTableContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList shown;
    for (const CursorRow &row : content.rows)
        shown.append(row.name);
    m_sharedPrefix = sharedPrefix(shown);
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics strong(emphasised(font()));
    int names = 0;
    int values = 0;
    for (const CursorRow &row : content.rows) {
        names = std::max(names, strong.horizontalAdvance(row.name));
        values = std::max(values, strong.horizontalAdvance(row.text));
    }
    int width = swatchWidth + std::min(names, maxNameWidth) + columnGap + values;
    width = std::max(width, plain.horizontalAdvance(content.header));
    if (content.more > 0)
        width = std::max(width, swatchWidth + plain.horizontalAdvance(moreText()));
    if (content.scale)
        width = std::max(width,
            leastScaleWidth + 2 * padding + plain.horizontalAdvance(content.scale->low)
                + plain.horizontalAdvance(content.scale->high));
    const auto lines = static_cast<int>(content.rows.size()) + 1 + (content.more > 0 ? 1 : 0)
        + (content.scale ? 1 : 0);
    int limit = std::max(parentWidget()->width() - 2 * metrics::gap, 80);
    if (content.maxWidth > 0)
        limit = std::min(limit, std::max(content.maxWidth, 80));
    resize(std::min(width + 2 * padding, limit), lines * lineHeight() + 2 * padding + 2);
    update();
}

void CursorTable::paintRow(QPainter &painter, const CursorRow &row, const QRect &rect) const
{
    painter.setFont(row.isNearest ? emphasised(font()) : font());
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(Qt::NoPen);
    if (row.share >= 0) {
        QColor bar = m_theme.accent;
        bar.setAlphaF(0.25F);
        const double length = (rect.width() - swatchWidth) * std::min(row.share, 1.0);
        painter.fillRect(
            QRectF(rect.left() + swatchWidth, rect.top() + 1, length, rect.height() - 2), bar);
    }
    painter.setBrush(row.color);
    painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 1, 8, 3), 1.5, 1.5);
    const int valueWidth = metrics.horizontalAdvance(row.text);
    const QRect name = rect.adjusted(swatchWidth, 0, -valueWidth - columnGap, 0);
    painter.setPen(m_theme.text);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
        fittedName(row.name, m_sharedPrefix, metrics, name.width()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, row.text);
}

void CursorTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintOverlay(painter, *this, m_theme);
    QRect line(padding, padding, width() - 2 * padding, lineHeight());
    painter.setPen(m_theme.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_content.header);
    line.translate(0, 2);
    for (const CursorRow &row : m_content.rows) {
        line.translate(0, lineHeight());
        paintRow(painter, row, line);
    }
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    if (m_content.more > 0) {
        line.translate(0, lineHeight());
        painter.drawText(
            line.adjusted(swatchWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, moreText());
    }
    if (m_content.scale)
        paintScale(painter, line.translated(0, lineHeight()));
}

void CursorTable::paintScale(QPainter &painter, const QRect &rect) const
{
    const ColorScale &scale = *m_content.scale;
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, scale.low);
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, scale.high);
    const QRectF bar = rect.adjusted(metrics.horizontalAdvance(scale.low) + padding,
        (rect.height() - scaleHeight) / 2, -metrics.horizontalAdvance(scale.high) - padding, 0);
    paintColorBar(painter, QRectF(bar.topLeft(), QSizeF(bar.width(), scaleHeight)), scale.colors,
        m_content.scaleMark, m_theme);
}

} // namespace opsglass
