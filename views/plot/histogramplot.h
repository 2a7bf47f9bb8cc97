// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/histogramlayout.h"
#include "views/plot/pointertable.h"
#include "views/theme/theme.h"

#include <QPixmap>
#include <QWidget>

namespace opsglass {

/// Draws how often values fall into buckets: bars over an axis of values. The table at the pointer
/// tells the counts of a bucket; left and right move it, Escape closes it.
class HistogramPlot : public QWidget {
    Q_OBJECT

public:
    explicit HistogramPlot(QWidget *parent = nullptr);

    void setContent(HistogramContent content);
    const HistogramContent &content() const { return m_content; }
    void setTheme(const Theme &theme);
    void setTimeZone(const QTimeZone &zone);

    /// Where everything lies, for the size the widget has now.
    const HistogramLayout &histogramLayout() const;
    /// The bucket under the pointer or chosen by key; −1: none.
    qsizetype currentBucket() const { return m_bucket; }
    /// What is said about it; null before there was any.
    const CursorTable *bucketTable() const { return m_table.table(); }

    QSize minimumSizeHint() const override { return { 80, 60 }; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dropLayer();
    QImage drawLayer(double pixelRatio) const;
    void drawAllBars(QPainter &painter) const;
    void drawBars(QPainter &painter, qsizetype index) const;
    void choose(qsizetype bucket, const QPointF &place);
    CursorTableContent tableContent(qsizetype rowLimit) const;

    HistogramContent m_content;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    PointerTable m_table;
    mutable HistogramLayout m_layout;
    mutable bool m_isLaidOut = false;
    QPixmap m_layer;
    qsizetype m_bucket = -1;
};

} // namespace opsglass
