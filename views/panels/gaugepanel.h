// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/panels/gaugelayout.h"
#include "views/panels/repeatedpanel.h"

namespace opsglass {

/// The panel type "gauge": one dial per item, its arc filled to the value, thresholds around it.
class GaugePanel : public RepeatedPanel {
    Q_OBJECT

public:
    /// \param model outlives the view
    GaugePanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// What every dial has in common.
    const GaugeLayout &dialLayout() const { return m_layout; }

protected:
    QList<QRectF> placeItems(const QSizeF &area) override;
    void paintItem(QPainter &painter, const DisplayItem &item, const QRectF &cell) const override;

private:
    GaugeContent dialContent(const QSizeF &size) const;
    bool hasRing(const DisplayItem &item) const;
    void paintArcs(QPainter &painter, const DisplayItem &item) const;
    void paintLabels(QPainter &painter, const DisplayItem &item) const;
    void paintTexts(QPainter &painter, const DisplayItem &item) const;

    GaugeOptions m_options;
    GaugeLayout m_layout;
};

} // namespace opsglass
