// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/statetimelinepanel.h"

#include "views/panels/legendplacement.h"
#include "views/panels/pager.h"
#include "views/plot/legend.h"
#include "views/plot/statetimelineplot.h"

namespace opsglass {

StateTimelinePanel::StateTimelinePanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_options(readStateTimelineOptions(model->panel().type, model->panel().options))
    , m_chart(new QWidget(this))
    , m_plot(new StateTimelinePlot(m_chart))
    , m_pager(new Pager(m_chart))
    , m_legend(new Legend(this))
{
    connect(m_plot, &TimePlot::rangeSelected, this, &PanelView::rangeSelected);
    connect(m_plot, &TimePlot::zoomOutRequested, this, &PanelView::zoomOutRequested);
    connect(m_plot, &TimePlot::panned, this, &PanelView::panned);
    connect(m_plot, &StateTimelinePlot::stateClicked, this, &StateTimelinePanel::openLinks);
    connect(model, &PanelModel::annotationsChanged, this, [this] { fillPlot(); });
    connect(m_plot, &StateTimelinePlot::pageTurned, m_pager, &Pager::turn);
    connect(m_pager, &Pager::turned, this, &StateTimelinePanel::fillPlot);
    setFocusProxy(m_plot);
    applyContext();
    StateTimelinePanel::renderData();
}

void StateTimelinePanel::applyContext()
{
    m_plot->setTheme(context().theme);
    m_plot->setTimeZone(context().zone);
    m_plot->setCrosshair(context().crosshair);
    m_pager->setTheme(context().theme);
    m_legend->setTheme(context().theme);
}

void StateTimelinePanel::renderContext()
{
    applyContext();
    renderData();
}

void StateTimelinePanel::renderData()
{
    m_plot->setAccessibleName(model()->title());
    fillLegend();
    place();
}

void StateTimelinePanel::fillPlot()
{
    const PanelData &shown = model()->data();
    m_plot->setTimeline({ shown.range, shown.timeline.rows, m_options, m_pager->firstRow(),
        model()->annotations() });
}

/// Asks even before a single link, because a double click zooms out.
void StateTimelinePanel::openLinks(qsizetype row, Instant from, const QPoint &at)
{
    const PanelData &shown = model()->data();
    followLinks(rowPlace(shown.frames, shown.timeline.rows[row].place, from), at, true);
}

void StateTimelinePanel::fillLegend()
{
    LegendContent legend;
    legend.isVertical = m_options.legend.isRight;
    legend.isReadOnly = true; // one state alone would show nothing but gaps
    for (const TimelineState &state : model()->data().timeline.legend)
        legend.items.append({ state.text, context().theme.color(state.color), true, {} });
    m_legend->setVisible(m_options.legend.isShown && !legend.items.isEmpty());
    m_legend->setContent(std::move(legend));
}

void StateTimelinePanel::place()
{
    placeLegend(*m_chart, *m_legend, m_options.legend);
    const qsizetype rows = model()->data().timeline.rows.size();
    const QFont font = Theme::axisFont();
    int room = m_chart->height();
    m_pager->setRows(rows, rowsPerPage(m_options, room, font));
    if (m_pager->hasPages()) {
        room -= m_pager->sizeHint().height();
        m_pager->setRows(rows, rowsPerPage(m_options, room, font));
        m_pager->setGeometry(0, room, m_chart->width(), m_pager->sizeHint().height());
    }
    m_pager->setVisible(m_pager->hasPages());
    m_plot->setGeometry(0, 0, m_chart->width(), room);
    fillPlot();
}

void StateTimelinePanel::resizeEvent(QResizeEvent *) { place(); }

} // namespace opsglass
