// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"

namespace opsglass {

class HeatmapLegend;
class HeatmapPlot;
struct HeatmapCell;

/// The panel type "heatmap": counts by bucket and time, with what their colours mean below.
class HeatmapPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    HeatmapPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);
    ~HeatmapPanel() override;

    const HeatmapPlot *plot() const { return m_plot; }
    const HeatmapLegend *legend() const { return m_legend; }

protected:
    void renderData() override;
    void renderContext() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyContext();
    void fillLegend();
    void markCell();
    void openLinks(const HeatmapCell &cell, const QPoint &at);
    void place();

    HeatmapPlot *m_plot;
    HeatmapLegend *m_legend;
};

} // namespace opsglass
