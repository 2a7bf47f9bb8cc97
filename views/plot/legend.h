// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/legendlist.h"
#include "views/plot/legendtable.h"
#include "views/theme/theme.h"

#include <QWidget>

class QScrollBar;

namespace opsglass {

/// The legend of a chart. Click shows one entry alone, Ctrl or Shift and click shows or hides it;
/// so do Return and Space on the entry that has the focus. Scrolls when it is too long; a table too
/// wide for its legend turns from column to column.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    void setContent(LegendContent content);
    void setTheme(const Theme &theme);

    /// The height that all entries need at a width.
    int contentHeight(int width) const;
    /// The height of as many whole lines as a limit holds at a width, at least one.
    int heightWithin(int width, int limit) const;
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
    void measure();
    void place();
    int lineHeight() const;
    /// Of the longest name, or of the longest entry of a list.
    int nameWidth() const;
    int headerHeight() const;
    int areaWidth() const;
    /// Of the columns' scroll bar at a width.
    int columnBarHeight(int width) const;
    /// The entries at a width, below the header, not scrolled.
    QList<LegendEntry> entriesAt(int width, int nameWidth) const;
    QRect shownRect(qsizetype index) const;
    qsizetype entryAt(const QPoint &point) const;
    void sortByHeader(const QPoint &point);
    void activate(qsizetype index, Qt::KeyboardModifiers modifiers);
    void setCurrent(qsizetype index);
    void turnColumns(int by);
    bool showToolTip(const QPoint &point, const QPoint &global);

    LegendContent m_content; ///< items in the order shown, sorted as the person chose last
    LegendContent::Sort m_askedSort; ///< by the panel
    QList<LegendItem> m_items; ///< in the order of the panel
    QScrollBar *m_bar; ///< a child of our own: a scroll area shows its bars one event loop late
    QScrollBar *m_columnBar; ///< turns the columns of a table
    qsizetype m_sharedPrefix = 0; ///< of all names
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<LegendEntry> m_entries;
    QList<LegendColumn> m_columns;
    int m_nameWidth = 0;
    LegendTable m_table;
    qsizetype m_hovered = -1;
    qsizetype m_current = 0; ///< has the focus
    int m_turnedWheel = 0; ///< sideways, less than one column, eighths of a degree
};

} // namespace opsglass
