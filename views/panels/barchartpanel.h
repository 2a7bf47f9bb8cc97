// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/panels/panelview.h"

namespace opsglass {

class BarChartPlot;
class Legend;
struct BarPlace;

/// The panel type "barchart": groups or stacks of bars over categories, with a legend below or
/// beside. A bar that is chosen follows its links.
class BarChartPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    BarChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    const BarChartPlot *plot() const { return m_plot; }
    const Legend *legend() const { return m_legend; }

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLying() const;
    void fillPlot();
    void fillLegend();
    void place();
    void openLinks(const BarPlace &place, const QPoint &at);

    BarChartOptions m_options;
    BarChartPlot *m_plot;
    Legend *m_legend;
};

} // namespace opsglass
