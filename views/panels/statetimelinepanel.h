// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/statetimelineoptions.h"
#include "views/panels/panelview.h"

namespace opsglass {

class Legend;
class Pager;
class StateTimelinePlot;

/// The panel types "state-timeline" and "status-history": a row of states per field over time, with
/// a legend of the states and pages when there are more rows than fit.
class StateTimelinePanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    StateTimelinePanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    const StateTimelinePlot *plot() const { return m_plot; }
    const Legend *legend() const { return m_legend; }
    Pager *pager() const { return m_pager; }

protected:
    void renderData() override;
    void renderContext() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyContext();
    void fillPlot();
    void fillLegend();
    void place();
    void openLinks(qsizetype row, Instant from, const QPoint &at);

    StateTimelineOptions m_options;
    QWidget *m_chart; ///< plot and pager
    StateTimelinePlot *m_plot;
    Pager *m_pager;
    Legend *m_legend;
};

} // namespace opsglass
