// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/legend.h"

#include "views/plot/shortname.h"

#include <QCollator>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

constexpr int swatchWidth = 14;
constexpr int swatchGap = 6;
constexpr int entryGap = 14;
constexpr int columnGap = 14;
constexpr int sidePadding = 4;
constexpr int barWidth = 8;
const auto nameColumn = QStringLiteral("Name");

QString slimScrollBar(const Theme &theme)
{
    return QStringLiteral("QScrollBar:vertical { background: transparent; width: %1px; margin: 0 }"
                          "QScrollBar::handle:vertical { background: %2; min-height: 20px;"
                          " border-radius: 3px; margin: 0 0 0 2px }"
                          "QScrollBar::add-line, QScrollBar::sub-line { height: 0 }"
                          "QScrollBar::add-page, QScrollBar::sub-page { background: none }")
        .arg(barWidth)
        .arg(theme.unknown.name());
}

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    setFocusPolicy(Qt::TabFocus);
    setFont(Theme::axisFont());
    setAccessibleName(tr("Legend"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    m_bar->setCursor(Qt::ArrowCursor);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, this, [this] { update(); });
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
    sortItems();
    measure();
}

void Legend::measure()
{
    m_columnWidths.clear();
    for (qsizetype column = 0; column < m_content.columns.size(); ++column)
        m_columnWidths.append(columnWidth(column));
    place();
}

void Legend::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_bar->setStyleSheet(slimScrollBar(theme));
    setFont(Theme::axisFont());
    update();
}

void Legend::sortItems()
{
    m_content.items = m_items;
    if (m_content.sort.column.isEmpty())
        return;
    const bool isDown = m_content.sort.isDescending;
    if (m_content.sort.column == nameColumn) {
        // The C locale has no collation, so it would put "10" before "9".
        const QLocale own;
        QCollator collator(own.language() == QLocale::C ? QLocale(QLocale::English) : own);
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(m_content.items.begin(), m_content.items.end(),
            [&](const LegendItem &one, const LegendItem &other) {
                const int order = collator.compare(one.name, other.name);
                return isDown ? order > 0 : order < 0;
            });
        return;
    }
    const qsizetype column = m_content.columns.indexOf(m_content.sort.column);
    if (column < 0)
        return;
    const auto key = [column](const LegendItem &item) {
        const double value = column < item.values.size() ? item.values[column].numeric
                                                         : std::numeric_limits<double>::quiet_NaN();
        return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
    };
    std::stable_sort(m_content.items.begin(), m_content.items.end(),
        [&](const LegendItem &one, const LegendItem &other) {
            return isDown ? key(one) > key(other) : key(one) < key(other);
        });
}

int Legend::lineHeight() const { return fontMetrics().height() + 4; }

int Legend::headerHeight() const
{
    return m_content.isTable && !m_content.columns.isEmpty() ? lineHeight() : 0;
}

int Legend::columnWidth(qsizetype column) const
{
    int width = fontMetrics().horizontalAdvance(m_content.columns[column]) + 12;
    for (const LegendItem &item : m_content.items) {
        if (column < item.values.size())
            width
                = std::max(width, fontMetrics().horizontalAdvance(item.values[column].text.full()));
    }
    return width;
}

int Legend::nameWidth(int width) const
{
    int rest = width - 2 * sidePadding - swatchWidth - swatchGap;
    for (const int column : m_columnWidths)
        rest -= column + columnGap;
    return std::max(rest, 60);
}

QString Legend::listText(const LegendItem &item) const
{
    QString text = item.name;
    for (qsizetype i = 0; i < std::min(item.values.size(), m_content.columns.size()); ++i)
        text += QStringLiteral("  %1: %2").arg(m_content.columns[i], item.values[i].text.full());
    return text;
}

QString Legend::fitted(const LegendItem &item, int width) const
{
    if (m_content.isTable)
        return fittedName(item.name, m_sharedPrefix, fontMetrics(), width);
    const QString text = listText(item);
    if (fontMetrics().horizontalAdvance(text) <= width)
        return text;
    const QString values = text.mid(item.name.size());
    const int rest = width - fontMetrics().horizontalAdvance(values);
    if (rest < 60)
        return fontMetrics().elidedText(text, Qt::ElideRight, width);
    return fittedName(item.name, m_sharedPrefix, fontMetrics(), rest) + values;
}

QList<QRect> Legend::itemRects(int width) const
{
    QList<QRect> rects;
    const int height = lineHeight();
    const bool isFlowing = !m_content.isTable && !m_content.isVertical;
    int x = sidePadding;
    int y = 0;
    for (const LegendItem &item : m_content.items) {
        if (!isFlowing) {
            rects.append({ sidePadding, y, width - 2 * sidePadding, height });
            y += height;
            continue;
        }
        const int wanted
            = swatchWidth + swatchGap + fontMetrics().horizontalAdvance(listText(item)) + 1;
        const int taken = std::min(wanted, width - 2 * sidePadding);
        if (x > sidePadding && x + taken > width - sidePadding) {
            x = sidePadding;
            y += height;
        }
        rects.append({ x, y, taken, height });
        x += taken + entryGap;
    }
    return rects;
}

int Legend::contentHeight(int width) const
{
    const QList<QRect> rects = itemRects(width);
    return rects.isEmpty() ? 0 : headerHeight() + rects.last().bottom() + 1;
}

int Legend::contentWidth() const
{
    int names = fontMetrics().horizontalAdvance(tr("Name"));
    for (const LegendItem &item : m_content.items) {
        const QString text = m_content.isTable ? item.name : listText(item);
        names = std::max(names, fontMetrics().horizontalAdvance(text));
    }
    int width = names + 2 * sidePadding + swatchWidth + swatchGap + 2;
    if (m_content.isTable) {
        for (const int column : m_columnWidths)
            width += column + columnGap;
    }
    return width + barWidth; // it may have to scroll
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
    m_bar->setVisible(contentHeight(width()) > height());
    m_bar->setGeometry(
        width() - barWidth, headerHeight(), barWidth, std::max(height() - headerHeight(), 1));
    m_rects = itemRects(areaWidth());
    m_bar->setRange(0, std::max(0, contentHeight(areaWidth()) - height()));
    m_bar->setPageStep(std::max(height() - headerHeight(), 1));
    m_bar->setSingleStep(lineHeight());
    m_hovered = -1;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(m_rects.size() - 1, 0));
    update();
}

QRect Legend::shownRect(qsizetype index) const
{
    return m_rects[index].translated(0, headerHeight() - m_bar->value());
}

qsizetype Legend::itemAt(const QPoint &point) const
{
    if (point.y() < headerHeight())
        return -1;
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (shownRect(i).contains(point))
            return i;
    }
    return -1;
}

void Legend::sortByHeader(const QPoint &point)
{
    QString column = nameColumn;
    int right = areaWidth() - sidePadding;
    for (qsizetype i = m_columnWidths.size() - 1; i >= 0; --i) {
        const int left = right - m_columnWidths[i];
        if (point.x() >= left - columnGap / 2) {
            column = m_content.columns[i];
            break;
        }
        right = left - columnGap;
    }
    if (m_content.sort.column == column) {
        m_content.sort.isDescending = !m_content.sort.isDescending;
    } else {
        m_content.sort.column = column;
        m_content.sort.isDescending = column != nameColumn;
    }
    sortItems();
    place();
}

void Legend::activate(qsizetype index, Qt::KeyboardModifiers modifiers)
{
    if (index < 0 || index >= m_content.items.size())
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
    if (m_rects.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(index, 0, m_rects.size() - 1);
    const QRect rect = m_rects[m_current];
    const int room = height() - headerHeight();
    if (rect.top() < m_bar->value())
        m_bar->setValue(rect.top());
    else if (rect.bottom() >= m_bar->value() + room)
        m_bar->setValue(rect.bottom() + 1 - room);
    update();
}

void Legend::paintHeader(QPainter &painter) const
{
    painter.setPen(m_theme.muted);
    const auto marked = [this](const QString &column) {
        if (m_content.sort.column != column)
            return QString();
        return m_content.sort.isDescending ? QStringLiteral(" ▾") : QStringLiteral(" ▴");
    };
    const QRect line(sidePadding, 0, areaWidth() - 2 * sidePadding, headerHeight());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Name") + marked(nameColumn));
    int right = line.right() + 1;
    for (qsizetype i = m_columnWidths.size() - 1; i >= 0; --i) {
        const int left = right - m_columnWidths[i];
        painter.drawText(QRect(left, 0, m_columnWidths[i], line.height()),
            Qt::AlignRight | Qt::AlignVCenter, m_content.columns[i] + marked(m_content.columns[i]));
        right = left - columnGap;
    }
    painter.fillRect(QRect(sidePadding, line.height() - 1, line.width(), 1), m_theme.border);
}

void Legend::paintItem(QPainter &painter, qsizetype index) const
{
    const LegendItem &item = m_content.items[index];
    const QRect rect = shownRect(index);
    const QRectF swatch(rect.left(), rect.center().y() - 1, swatchWidth, 4);
    const QColor ink = item.isShown ? m_theme.text : m_theme.muted;
    painter.setOpacity(item.isShown ? 1 : 0.6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(item.isShown ? item.color : m_theme.muted);
    painter.drawRoundedRect(swatch, 2, 2);
    if (index == m_hovered) {
        painter.setBrush(m_theme.grid);
        painter.drawRoundedRect(
            rect.adjusted(-sidePadding, 1, sidePadding, -1), metrics::radius, metrics::radius);
    }
    painter.setPen(ink);
    QRect text = rect.adjusted(swatchWidth + swatchGap, 0, 0, 0);
    if (!m_content.isTable) {
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fitted(item, text.width()));
    } else {
        text.setWidth(nameWidth(areaWidth()));
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fitted(item, text.width()));
        int right = rect.right() + 1;
        for (qsizetype i = m_columnWidths.size() - 1; i >= 0; --i) {
            const QRect cell(
                right - m_columnWidths[i], rect.top(), m_columnWidths[i], rect.height());
            if (i < item.values.size())
                painter.drawText(
                    cell, Qt::AlignRight | Qt::AlignVCenter, item.values[i].text.full());
            right -= m_columnWidths[i] + columnGap;
        }
    }
    painter.setOpacity(1);
}

void Legend::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setFont(font());
    if (headerHeight() > 0)
        paintHeader(painter);
    painter.setClipRect(rect().adjusted(0, headerHeight(), 0, 0));
    for (qsizetype i = 0; i < m_rects.size(); ++i) {
        if (shownRect(i).intersects(event->rect()))
            paintItem(painter, i);
    }
    if (!hasFocus() || m_rects.isEmpty())
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
        activate(itemAt(point), event->modifiers());
}

void Legend::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype hovered = itemAt(event->position().toPoint());
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
    const qsizetype index = itemAt(point);
    if (index < 0) {
        QToolTip::hideText();
        return false;
    }
    const LegendItem &item = m_content.items[index];
    const int room = m_content.isTable ? nameWidth(areaWidth())
                                       : m_rects[index].width() - swatchWidth - swatchGap;
    const QString text = m_content.isTable ? item.name : listText(item);
    if (fontMetrics().horizontalAdvance(text) > room)
        QToolTip::showText(global, item.name, this);
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
    // A legend that cannot move further leaves the wheel to the page below it.
    const int before = m_bar->value();
    if (!m_bar->isHidden())
        m_bar->setValue(before - event->angleDelta().y() * 3 * lineHeight() / 120);
    event->setAccepted(m_bar->value() != before);
}

void Legend::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(m_rects.size() - 1);
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
