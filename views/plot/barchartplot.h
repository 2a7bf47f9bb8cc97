// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/barchartlayout.h"
#include "views/plot/pointertable.h"
#include "views/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace opsglass {

/// Draws bars over categories, standing or lying. The table at the pointer tells the values of a
/// bar or of its category. Along the axis the arrow keys move from category to category, across it
/// from bar to bar; Return follows the links of a bar, Escape lets go.
class BarChartPlot : public QWidget {
    Q_OBJECT

public:
    explicit BarChartPlot(QWidget *parent = nullptr);

    void setContent(BarChartContent content);
    const BarChartContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    void setTimeZone(const QTimeZone &zone);

    /// Where everything lies, for the size the widget has now.
    const BarChartLayout &barLayout() const;
    /// The bar under the pointer or chosen by key.
    const BarPlace &current() const { return m_current; }
    /// What is said about it; null before there was any.
    const CursorTable *barTable() const { return m_table.table(); }

    QSize minimumSizeHint() const override { return { 80, 60 }; }

Q_SIGNALS:
    /// The person chose a bar; `at` is on the screen.
    void activated(opsglass::BarPlace place, QPoint at);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dropLayer();
    bool isWide() const;
    BarPlace placeAt(const QPointF &point) const;
    void choose(const BarPlace &place, const QPointF &at);
    void chooseByKey(const BarBox &box);
    const BarBox *nextBar(int direction) const;
    const BarBox *nextCategory(int direction) const;
    void paintHighlight(QPainter &painter) const;
    bool isHighlighted(const BarBox &box) const;
    QList<qsizetype> toldSeries() const;
    CursorTableContent tableContent(qsizetype rowLimit) const;

    BarChartContent m_content;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    PointerTable m_table;
    mutable BarChartLayout m_layout;
    mutable bool m_isLaidOut = false;
    QPixmap m_layer;
    BarPlace m_current;
};

} // namespace opsglass
