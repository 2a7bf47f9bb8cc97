// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/panels/bargaugelayout.h"
#include "views/panels/meterbar.h"
#include "views/panels/repeatedpanel.h"

namespace opsglass {

/// The panel type "bargauge": one bar per item, filled to its value.
class BarGaugePanel : public RepeatedPanel {
    Q_OBJECT

public:
    /// \param model outlives the view
    BarGaugePanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// What every bar has in common.
    const BarGaugeLayout &barLayout() const { return m_layout; }

protected:
    QList<QRectF> placeItems(const QSizeF &area) override;
    void paintItem(QPainter &painter, const DisplayItem &item, const QRectF &cell) const override;

private:
    BarGaugeContent barContent(const QSizeF &size) const;
    bool showsNames() const;
    void paintName(QPainter &painter, const DisplayItem &item) const;
    void paintNumber(QPainter &painter, const DisplayItem &item, const QRectF &filled) const;

    BarGaugeOptions m_options;
    BarGaugeLayout m_layout;
    bool m_isUpright = false;
};

} // namespace opsglass
