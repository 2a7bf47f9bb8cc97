// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legend.h"

#include "views/plot/legendorder.h"
#include "views/plot/legendpainter.h"
#include "views/plot/shortname.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

constexpr int barWidth = 8;

QString slimScrollBar(const Theme &theme)
{
    return QStringLiteral("QScrollBar { background: transparent; margin: 0 }"
                          "QScrollBar:vertical { width: %1px }"
                          "QScrollBar:horizontal { height: %1px }"
                          "QScrollBar::handle { background: %2; border-radius: 3px }"
                          "QScrollBar::handle:vertical { min-height: 20px; margin: 0 0 0 2px }"
                          "QScrollBar::handle:horizontal { min-width: 20px; margin: 2px 0 0 0 }"
                          "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: none }")
        .arg(barWidth)
        .arg(theme.unknown.name());
}

/// What an entry says in full, its values below its name.
QString toolTipOf(const LegendItem &item, const QStringList &columns)
{
    return (QStringList { item.name } + legendValueTexts(item, columns)).join(u'\n');
}

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_columnBar(new QScrollBar(Qt::Horizontal, this))
{
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::axisFont());
    setAccessibleName(tr("Legend"));
    setMouseTracking(true);
    for (QScrollBar *bar : { m_bar, m_columnBar }) {
        bar->setCursor(Qt::ArrowCursor);
        bar->setFocusPolicy(Qt::NoFocus);
        bar->hide();
    }
    m_columnBar->setSingleStep(1);
    m_columnBar->setPageStep(1);
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
    connect(m_columnBar, &QScrollBar::valueChanged, this, [this] { place(); });
}

void Legend::setContent(LegendContent content)
{
    // A sorting chosen by a click on a header stays until the panel asks for another one.
    const LegendContent::Sort asked = content.sort;
    if (asked == m_askedSort)
        content.sort = m_content.sort;
    m_askedSort = asked;
    m_items = content.items;
    QStringList names;
    for (const LegendItem &item : std::as_const(m_items))
        names.append(item.name);
    m_sharedPrefix = sharedPrefix(names);
    m_content = std::move(content);
    m_content.items = inLegendOrder(m_items, m_content.columns, m_content.sort);
    setCursor(m_content.isReadOnly ? Qt::ArrowCursor : Qt::PointingHandCursor);
    measure();
}

void Legend::measure()
{
    m_columns = legendColumns(m_content, fontMetrics());
    m_nameWidth = nameWidth();
    place();
}

void Legend::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (QScrollBar *bar : { m_bar, m_columnBar })
        bar->setStyleSheet(slimScrollBar(theme));
    setFont(Theme::axisFont());
    update();
}

int Legend::lineHeight() const { return fontMetrics().height() + 4; }

int Legend::headerHeight() const
{
    return m_content.isTable && !m_content.columns.isEmpty() ? lineHeight() : 0;
}

int Legend::columnBarHeight(int width) const
{
    const bool turns
        = m_content.isTable && placeLegendTable(m_columns, m_nameWidth, width, 0).turns > 0;
    return turns ? barWidth : 0;
}

QList<LegendEntry> Legend::entriesAt(int width, int nameWidth) const
{
    const int line = lineHeight();
    if (!m_content.isTable)
        return placeLegendList(m_content, width, fontMetrics(), line, m_sharedPrefix);
    QList<LegendEntry> entries;
    QRect row(legend::sidePadding, 0, width - 2 * legend::sidePadding, line);
    for (const LegendItem &item : m_content.items) {
        const QString name = nameWidth > 0
            ? fittedName(item.name, m_sharedPrefix, fontMetrics(), nameWidth)
            : QString();
        entries.append({ row, { name }, name != item.name });
        row.translate(0, line);
    }
    return entries;
}

int Legend::contentHeight(int width) const
{
    const QList<LegendEntry> entries = entriesAt(width, width);
    return entries.isEmpty()
        ? 0
        : headerHeight() + entries.last().rect.bottom() + 1 + columnBarHeight(width);
}

int Legend::heightWithin(int width, int limit) const
{
    const int needed = contentHeight(width);
    if (needed <= limit)
        return needed;
    const int around = headerHeight() + columnBarHeight(width - barWidth);
    return around + std::max((limit - around) / lineHeight(), 1) * lineHeight();
}

int Legend::nameWidth() const
{
    constexpr int rounding = 2; // of the text's width, which is no whole number
    int width = m_content.isTable ? fontMetrics().horizontalAdvance(tr("Name")) : 0;
    for (const LegendItem &item : m_content.items) {
        const QString text = m_content.isTable ? item.name : legendText(item, m_content.columns);
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    }
    return width + rounding;
}

int Legend::contentWidth() const
{
    return legendTableWidth(m_nameWidth, m_content.isTable ? m_columns : QList<LegendColumn>())
        + 2 * legend::sidePadding + barWidth; // it may have to scroll
}

QStringList Legend::shownOrder() const
{
    QStringList names;
    for (const LegendItem &item : m_content.items)
        names.append(item.name);
    return names;
}

int Legend::areaWidth() const { return m_bar->isHidden() ? width() : width() - barWidth; }

void Legend::place()
{
    const bool isTall = contentHeight(width()) > height();
    const int area = isTall ? width() - barWidth : width();
    const int bottom = height() - columnBarHeight(area);
    const int room = std::max(bottom - headerHeight(), 1);
    m_table = m_content.isTable
        ? placeLegendTable(m_columns, m_nameWidth, area, m_columnBar->value())
        : LegendTable();
    m_entries = entriesAt(area, m_table.nameWidth);
    m_columnBar->setVisible(m_table.turns > 0);
    m_columnBar->setGeometry(0, bottom, area, barWidth);
    m_columnBar->setRange(0, m_table.turns);
    m_bar->setVisible(isTall);
    m_bar->setGeometry(width() - barWidth, headerHeight(), barWidth, room);
    m_bar->setRange(0, std::max(0, contentHeight(area) - height()));
    m_bar->setPageStep(room);
    m_bar->setSingleStep(lineHeight());
    m_hovered = -1;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(m_entries.size() - 1, 0));
    update();
}

QRect Legend::shownRect(qsizetype index) const
{
    return m_entries[index].rect.translated(0, headerHeight() - m_bar->value());
}

qsizetype Legend::entryAt(const QPoint &point) const
{
    if (point.y() < headerHeight())
        return -1;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (shownRect(i).contains(point))
            return i;
    }
    return -1;
}

void Legend::sortByHeader(const QPoint &point)
{
    const qsizetype index = m_table.columnAt(point.x());
    const QString column = index < 0 ? legendNameColumn : m_content.columns[index];
    if (m_content.sort.column == column) {
        m_content.sort.isDescending = !m_content.sort.isDescending;
    } else {
        m_content.sort.column = column;
        m_content.sort.isDescending = column != legendNameColumn;
    }
    m_content.items = inLegendOrder(m_items, m_content.columns, m_content.sort);
    place();
}

void Legend::activate(qsizetype index, Qt::KeyboardModifiers modifiers)
{
    if (index < 0 || index >= m_content.items.size() || m_content.isReadOnly)
        return;
    const QString name = m_content.items[index].name;
    m_current = index;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier | Qt::MetaModifier))
        Q_EMIT toggleRequested(name);
    else
        Q_EMIT soloRequested(name);
}

void Legend::setCurrent(qsizetype index)
{
    if (m_entries.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(index, 0, m_entries.size() - 1);
    const QRect rect = m_entries[m_current].rect;
    const int room = m_bar->pageStep();
    if (rect.top() < m_bar->value())
        m_bar->setValue(rect.top());
    else if (rect.bottom() >= m_bar->value() + room)
        m_bar->setValue(rect.bottom() + 1 - room);
    update();
}

void Legend::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(font());
    const LegendPainter artist(m_content, m_table, m_theme);
    const QRect area(0, 0, areaWidth(), height() - columnBarHeight(areaWidth()));
    if (headerHeight() > 0)
        artist.paintHeader(painter,
            { legend::sidePadding, 0, area.width() - 2 * legend::sidePadding, headerHeight() });
    painter.setClipRect(area.adjusted(0, headerHeight(), 0, 0));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        LegendEntry entry = m_entries[i];
        entry.rect = shownRect(i);
        if (!entry.rect.intersects(event->rect()))
            continue;
        if (i == m_hovered)
            artist.paintHover(painter, entry.rect);
        artist.paintEntry(painter, entry, m_content.items[i], lineHeight());
    }
    if (!hasFocus() || m_entries.isEmpty())
        return;
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(shownRect(m_current)).adjusted(-3, 1, 3, -1), metrics::radius, metrics::radius);
}

void Legend::resizeEvent(QResizeEvent *) { place(); }

void Legend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Legend::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    const QPoint point = event->position().toPoint();
    if (point.y() < headerHeight())
        sortByHeader(point);
    else
        activate(entryAt(point), event->modifiers());
}

void Legend::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype hovered = m_content.isReadOnly ? -1 : entryAt(event->position().toPoint());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void Legend::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool Legend::showToolTip(const QPoint &point, const QPoint &global)
{
    const qsizetype column = point.y() < headerHeight() ? m_table.columnAt(point.x()) : -1;
    const qsizetype index = entryAt(point);
    if (index < 0 && column < 0) {
        QToolTip::hideText();
        return false;
    }
    if (column >= 0)
        QToolTip::showText(global, m_content.columns[column], this);
    else if (m_entries[index].isCut || m_table.turns > 0)
        QToolTip::showText(global, toolTipOf(m_content.items[index], m_content.columns), this);
    return true;
}

bool Legend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        return showToolTip(help->pos(), help->globalPos());
    }
    return QWidget::event(event);
}

void Legend::wheelEvent(QWheelEvent *event)
{
    const QPoint delta = event->angleDelta();
    // Most systems turn Shift and the wheel into a sideways movement, the others say so here.
    const bool isSideways = delta.y() == 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (isSideways) {
        m_turnedWheel += delta.x() != 0 ? delta.x() : delta.y();
        const int columns = m_turnedWheel / QWheelEvent::DefaultDeltasPerStep;
        m_turnedWheel -= columns * QWheelEvent::DefaultDeltasPerStep;
        event->setAccepted(!m_columnBar->isHidden());
        turnColumns(-columns);
        return;
    }
    // A legend that cannot move further leaves the wheel to the page below it.
    const int before = m_bar->value();
    if (!m_bar->isHidden())
        m_bar->setValue(before - delta.y() * 3 * lineHeight() / QWheelEvent::DefaultDeltasPerStep);
    event->setAccepted(m_bar->value() != before);
}

void Legend::turnColumns(int by) { m_columnBar->setValue(m_columnBar->value() + by); }

void Legend::keyPressEvent(QKeyEvent *event)
{
    const bool turns = !m_columnBar->isHidden();
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int way = event->key() == Qt::Key_Left ? -1 : 1;
        if (turns)
            turnColumns(way);
        else
            setCurrent(m_current + way);
        return;
    }
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(m_entries.size() - 1);
        return;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate(m_current, event->modifiers() & ~Qt::KeypadModifier);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace opsglass
