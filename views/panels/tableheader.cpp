// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tableheader.h"

#include <QHash>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int padding = 4; ///< as the cells have it
constexpr int funnelSize = 12;
constexpr int funnelRoom = 20;
constexpr int clickDistance = 4;

void paintFunnel(QPainter &painter, const QRectF &area, const QColor &color)
{
    const double stem = area.center().x();
    const QPolygonF funnel({ area.topLeft(), area.topRight(),
        QPointF(stem + 1.5, area.center().y() + 0.5), QPointF(stem + 1.5, area.bottom()),
        QPointF(stem - 1.5, area.bottom() - 1.5), QPointF(stem - 1.5, area.center().y() + 0.5) });
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(funnel);
}

/// A letter or sign for the type; nothing for types that say enough by their cells.
QString typeText(Field::Type type)
{
    static const QHash<Field::Type, QString> signs {
        { Field::Type::Time, QStringLiteral("◷") },
        { Field::Type::Number, QStringLiteral("#") },
        { Field::Type::String, QStringLiteral("A") },
        { Field::Type::Boolean, QStringLiteral("◐") },
        { Field::Type::Frames, QStringLiteral("∿") },
    };
    return signs.value(type);
}

} // namespace

TableHeader::TableHeader(const FrameTableModel *table, const TableRows *rows, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_table(table)
    , m_rows(rows)
{
    setSectionsClickable(false); // a click sorts; it would select the column too
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

void TableHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

QSize TableHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), QFontMetrics(Theme::titleFont()).height() + 12 };
}

QRect TableHeader::funnelRect(int column) const
{
    if (column < 0 || column >= m_table->columnCount()
        || !m_table->columns()[column].cell.isFilterable)
        return {};
    const int right = sectionViewportPosition(column) + sectionSize(column);
    return { right - funnelRoom, 0, funnelRoom, height() };
}

QString TableHeader::sortText(int column) const
{
    const QList<TableSort> &sorts = m_rows->sorts();
    const auto sort = std::find_if(sorts.cbegin(), sorts.cend(),
        [column](const TableSort &entry) { return entry.column == column; });
    if (sort == sorts.cend())
        return {};
    const QString arrow = sort->isDescending ? QStringLiteral("↓") : QStringLiteral("↑");
    return sorts.size() > 1 ? arrow + QString::number(sort - sorts.cbegin() + 1) : arrow;
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (column >= m_table->columnCount())
        return;
    const TableColumn &about = m_table->columns()[column];
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->fillRect(rect, m_theme.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.border);
    QRect area = rect.adjusted(padding, 0, -padding, -1);
    if (about.cell.isFilterable) {
        area.setRight(rect.right() - funnelRoom);
        const QRectF funnel(
            area.right() + 4, rect.center().y() - funnelSize / 2 + 1, funnelSize, funnelSize - 2);
        const bool isActive = m_rows->filter(column).isActive();
        paintFunnel(*painter, funnel, isActive ? m_theme.accent : m_theme.muted);
    }
    painter->setFont(Theme::mutedFont());
    painter->setPen(m_theme.muted);
    if (m_showsTypes) {
        const QString type = typeText(about.type);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, type);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(type) + padding);
    }
    painter->setFont(Theme::titleFont());
    const QFontMetrics metrics = painter->fontMetrics();
    const QString sort = sortText(column);
    const int sortRoom = sort.isEmpty() ? 0 : metrics.horizontalAdvance(sort) + padding;
    const QString title
        = metrics.elidedText(about.title, Qt::ElideRight, std::max(area.width() - sortRoom, 0));
    const int width = metrics.horizontalAdvance(title) + sortRoom;
    const int spare = std::max(area.width() - width, 0);
    if (about.alignment == Qt::AlignRight)
        area.setLeft(area.left() + spare);
    else if (about.alignment == Qt::AlignHCenter)
        area.setLeft(area.left() + spare / 2);
    painter->setPen(m_theme.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setPen(m_theme.accent);
    painter->drawText(area.adjusted(width - sortRoom + padding, 0, padding, 0),
        Qt::AlignLeft | Qt::AlignVCenter, sort);
    painter->restore();
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const int end = length() - offset();
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRect(end, 0, viewport()->width() - end, height()), m_theme.panel);
    painter.fillRect(QRect(end, height() - 1, viewport()->width() - end, 1), m_theme.border);
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    if (!funnelRect(logicalIndexAt(event->pos())).contains(event->pos())
        || cursor().shape() == Qt::SplitHCursor)
        QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isResizing = cursor().shape() == Qt::SplitHCursor;
    const int column = logicalIndexAt(event->pos());
    QHeaderView::mouseReleaseEvent(event);
    const bool isClick = (event->pos() - m_pressed).manhattanLength() <= clickDistance;
    if (event->button() != Qt::LeftButton || column < 0 || isResizing || !isClick)
        return;
    if (funnelRect(column).contains(event->pos()))
        Q_EMIT filterRequested(column);
    else
        Q_EMIT sortRequested(
            column, bool(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)));
}

} // namespace opsglass
