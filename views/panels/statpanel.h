// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/panels/panelview.h"
#include "views/panels/statlayout.h"

namespace opsglass {

/// The panel type "stat": one big value per item, with its name and a sparkline behind it.
class StatPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    StatPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// The tiles in the order of the items, as they are placed now.
    const QList<QRectF> &cells() const { return m_cells; }
    /// What every tile has in common; that of the first tile where the last row is stretched.
    const StatTileLayout &tileLayout() const { return m_layout; }

protected:
    void renderData() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    DataPlace placeAt(const QPointF &point) const override;
    bool event(QEvent *event) override;

private:
    void place();
    bool showsName() const;
    bool showsValue() const;
    StatTileContent tileContent(const QSizeF &size) const;
    QString nameOf(const DisplayItem &item) const;
    FormattedValue valueOf(const DisplayItem &item) const;
    void paintTile(QPainter &painter, const DisplayItem &item, const QRectF &cell) const;
    void paintChart(QPainter &painter, const DisplayItem &item, const QRectF &rect) const;
    void paintChange(QPainter &painter, const DisplayItem &item, const QRectF &rect) const;
    bool hasBackground() const;
    QColor ink(const DisplayItem &item) const;

    StatOptions m_options;
    QList<QRectF> m_cells;
    StatTileLayout m_layout;
};

} // namespace opsglass
