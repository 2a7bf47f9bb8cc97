// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/cursortable.h"

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
constexpr int distanceToPointer = 14;

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

qsizetype CursorTable::rowLimit() const
{
    const int room = parentWidget()->height() - 2 * padding - 2 * lineHeight();
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
    const auto lines = static_cast<int>(content.rows.size()) + 1 + (content.more > 0 ? 1 : 0);
    const int limit = std::max(parentWidget()->width() - 2 * metrics::gap, 80);
    resize(std::min(width + 2 * padding, limit), lines * lineHeight() + 2 * padding + 2);
    update();
}

void CursorTable::placeBeside(const QPoint &point)
{
    const QSize room = parentWidget()->size();
    int x = point.x() + distanceToPointer;
    if (x + width() > room.width())
        x = point.x() - distanceToPointer - width();
    int y = point.y() + distanceToPointer;
    if (y + height() > room.height())
        y = point.y() - distanceToPointer - height();
    move(std::clamp(x, 0, std::max(0, room.width() - width())),
        std::clamp(y, 0, std::max(0, room.height() - height())));
}

void CursorTable::paintRow(QPainter &painter, const CursorRow &row, const QRect &rect) const
{
    painter.setFont(row.isNearest ? emphasised(font()) : font());
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(Qt::NoPen);
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
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.border);
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
    QRect line(padding, padding, width() - 2 * padding, lineHeight());
    painter.setPen(m_theme.muted);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, m_content.header);
    line.translate(0, 2);
    for (const CursorRow &row : m_content.rows) {
        line.translate(0, lineHeight());
        paintRow(painter, row, line);
    }
    if (m_content.more == 0)
        return;
    line.translate(0, lineHeight());
    painter.setFont(font());
    painter.setPen(m_theme.muted);
    painter.drawText(
        line.adjusted(swatchWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, moreText());
}

} // namespace opsglass
