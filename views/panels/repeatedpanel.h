// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"

class QScrollBar;

namespace opsglass {

/// Base of the panels that draw one cell per item of the model's data, such as gauges. Scrolls when
/// the cells need more room than there is, and tells name and value of the cell under the pointer.
class RepeatedPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    RepeatedPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// The cells in the order of the items, not scrolled.
    const QList<QRectF> &cells() const { return m_cells; }
    const QScrollBar *scrollBar() const { return m_bar; }

protected:
    void renderData() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    DataPlace placeAt(const QPointF &point) const override;

    const QList<DisplayItem> &items() const { return model()->data().items; }
    /// The item's name; empty where a single item has no name that the dashboard gave it.
    QString nameOf(const DisplayItem &item) const;
    /// One cell per item. They may need more room than `area` in one direction.
    virtual QList<QRectF> placeItems(const QSizeF &area) = 0;
    virtual void paintItem(
        QPainter &painter, const DisplayItem &item, const QRectF &cell) const = 0;

private:
    void place();
    QPointF scrolled() const;

    QList<QRectF> m_cells;
    QScrollBar *m_bar;
};

} // namespace opsglass
