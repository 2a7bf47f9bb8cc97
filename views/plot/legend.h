// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"
#include "views/theme/theme.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QScrollBar;

namespace opsglass {

/// One entry of a legend: a series, a slice, a state.
struct LegendItem {
    QString name;
    QColor color;
    bool isShown = true; ///< hidden ones are dimmed
    QList<DisplayValue> values; ///< one per column
};

/// What a legend lists, and how.
struct LegendContent {
    /// A column or "Name"; no column: the panel's order.
    struct Sort {
        QString column;
        bool isDescending = false;
        friend bool operator==(const Sort &, const Sort &) = default;
    };

    QList<LegendItem> items; ///< in the order of the panel
    QStringList columns; ///< headers of the items' values
    bool isTable = false; ///< otherwise a list: names with "Mean: 1.2" behind them
    bool isVertical = false; ///< one entry per line, for a legend on the right
    Sort sort;
};

/// The legend of a chart. Click shows one entry alone, Ctrl or Shift and click shows or hides it;
/// so do Return and Space on the entry that has the focus. Scrolls when it is too long.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setContent(LegendContent content);
    void setTheme(const Theme &theme);

    /// The height of one entry.
    int lineHeight() const;
    /// The height that all entries need at a width.
    int contentHeight(int width) const;
    /// The width that the longest entry needs, on one line each.
    int contentWidth() const;
    /// Names in the order shown.
    QStringList shownOrder() const;

Q_SIGNALS:
    /// The person wants to see this entry alone, or all again.
    void soloRequested(const QString &name);
    /// The person wants to show or hide this entry.
    void toggleRequested(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sortItems();
    void measure();
    int areaWidth() const;
    QString fitted(const LegendItem &item, int width) const;
    void place();
    /// Rectangles of the entries at a width, below the header, not scrolled.
    QList<QRect> itemRects(int width) const;
    int headerHeight() const;
    int columnWidth(qsizetype column) const;
    int nameWidth(int width) const;
    QString listText(const LegendItem &item) const;
    QRect shownRect(qsizetype index) const;
    qsizetype itemAt(const QPoint &point) const;
    void sortByHeader(const QPoint &point);
    void activate(qsizetype index, Qt::KeyboardModifiers modifiers);
    void setCurrent(qsizetype index);
    void paintHeader(QPainter &painter) const;
    void paintItem(QPainter &painter, qsizetype index) const;
    bool showToolTip(const QPoint &point, const QPoint &global);

    LegendContent m_content; ///< items in the order shown, sorted as the person chose last
    LegendContent::Sort m_askedSort; ///< by the panel
    QList<LegendItem> m_items; ///< in the order of the panel
    QScrollBar *m_bar; ///< a child of our own: a scroll area shows its bars one event loop late
    qsizetype m_sharedPrefix = 0; ///< of all names
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<QRect> m_rects;
    QList<int> m_columnWidths;
    qsizetype m_hovered = -1;
    qsizetype m_current = 0; ///< has the focus
};

} // namespace opsglass
