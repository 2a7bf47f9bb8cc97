// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/histogramoptions.h"
#include "views/panels/panelview.h"

namespace opsglass {

class HistogramPlot;
class Legend;

/// The panel type "histogram": how often values fall into buckets, with a legend below or beside.
class HistogramPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    HistogramPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    const HistogramPlot *plot() const { return m_plot; }
    const Legend *legend() const { return m_legend; }

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLegend();
    void place();

    HistogramPanelOptions m_options;
    HistogramPlot *m_plot;
    Legend *m_legend;
};

} // namespace opsglass
