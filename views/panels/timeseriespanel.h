// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"
#include "views/plot/plotcontent.h"

namespace opsglass {

class Legend;
class PlotWidget;

/// The panel type "timeseries": series over time with a legend below or beside them.
class TimeSeriesPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    TimeSeriesPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    const PlotWidget *plot() const { return m_plot; }
    const Legend *legend() const { return m_legend; }

protected:
    void renderData() override;
    void renderContext() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openLinks(const DataPlace &series, Instant time, const QPoint &at);
    void applyContext();
    void fillLegend();
    void place();

    PlotWidget *m_plot;
    Legend *m_legend;
};

} // namespace opsglass
