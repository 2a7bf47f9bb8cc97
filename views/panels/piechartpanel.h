// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/pieslices.h"
#include "views/panels/panelview.h"

class QChartView;
class QPieSeries;
class QPieSlice;

namespace opsglass {

class Legend;

/// The panel type "piechart": slices of a pie or donut, drawn by Qt Charts, with our legend.
class PieChartPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    PieChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// The slices as drawn, largest share first unless the panel sorts otherwise.
    const QList<PieSlice> &slices() const { return m_slices; }

    /// What is shown while the pointer is on a slice: rich text of that slice alone or, with the
    /// panel's mode "multi", of all that are drawn; empty when the panel has no tooltip.
    QString tooltipOf(const PieSlice &slice) const;

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSeries();
    void fillLegend();
    void place();
    void dressSlice(QPieSlice *drawn, const PieSlice &slice) const;
    QString labelOf(const PieSlice &slice) const;
    /// Of the pie, in pixels.
    double radius() const;

    PieOptions m_options;
    TooltipOptions m_tooltip;
    QList<PieSlice> m_slices;
    QChartView *m_view;
    QPieSeries *m_series;
    Legend *m_legend;
};

} // namespace opsglass
