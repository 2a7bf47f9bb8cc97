// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/heatmappanel.h"

#include "models/dashboard/heatmapoptions.h"
#include "models/series/heatmap.h"
#include "views/plot/heatmaplegend.h"
#include "views/plot/heatmappalette.h"
#include "views/plot/heatmapplot.h"
#include "views/plot/valuetext.h"

namespace opsglass {

namespace {

constexpr int leastHeight = 110; ///< a lower panel needs all of it for its cells

} // namespace

HeatmapPanel::HeatmapPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_plot(new HeatmapPlot(this))
    , m_legend(new HeatmapLegend(this))
{
    connect(m_plot, &TimePlot::rangeSelected, this, &PanelView::rangeSelected);
    connect(m_plot, &TimePlot::zoomOutRequested, this, &PanelView::zoomOutRequested);
    connect(m_plot, &TimePlot::panned, this, &PanelView::panned);
    connect(m_plot, &HeatmapPlot::cellChanged, this, &HeatmapPanel::markCell);
    connect(m_plot, &HeatmapPlot::cellClicked, this, &HeatmapPanel::openLinks);
    connect(m_plot, &TimePlot::exemplarClicked, this, &HeatmapPanel::followExemplar);
    connect(model, &PanelModel::annotationsChanged, this, [this] { renderData(); });
    setFocusProxy(m_plot);
    applyContext();
    HeatmapPanel::renderData();
}

HeatmapPanel::~HeatmapPanel()
{
    m_plot->disconnect(this); // it is hidden after this part of the panel is gone
}

void HeatmapPanel::applyContext()
{
    m_plot->setTheme(context().theme);
    m_plot->setTimeZone(context().zone);
    m_plot->setCrosshair(context().crosshair);
    m_legend->setTheme(context().theme);
}

void HeatmapPanel::renderContext()
{
    applyContext();
    renderData();
}

void HeatmapPanel::renderData()
{
    const PanelData &map = model()->data();
    m_plot->setHeatmap({ map.range, map.heatmap, readHeatmapOptions(model()->panel().options),
        map.exemplars, model()->annotations() });
    m_plot->setAccessibleName(model()->title());
    fillLegend();
    place();
}

void HeatmapPanel::fillLegend()
{
    const HeatmapData &map = model()->data().heatmap;
    const auto text = [&](double count) { return valueText(count, map.cell, context().zone); };
    m_legend->setScale({ heatmapPalette(m_plot->heatmap().options.colors, context().theme),
        text(map.min), text(map.max) });
    markCell();
}

void HeatmapPanel::markCell()
{
    const HeatmapData &map = m_plot->heatmap().data;
    const auto &cell = m_plot->currentCell();
    const double count = cell ? map.countAt(cell->column, cell->row) : 0;
    if (!cell || !map.isDrawn(count)) {
        m_legend->setMark({});
        return;
    }
    const double span = map.max - map.min;
    m_legend->setMark(span > 0 ? (count - map.min) / span : 0);
}

/// Asks even before a single link, because a double click zooms out.
void HeatmapPanel::openLinks(const HeatmapCell &cell, const QPoint &at)
{
    followLinks(heatmapPlace(model()->data().frames, m_plot->heatmap().data, cell.column, cell.row),
        at, true);
}

void HeatmapPanel::place()
{
    const HeatmapData &map = model()->data().heatmap;
    const bool hasLegend
        = m_plot->heatmap().options.showsLegend && !map.rows.isEmpty() && height() >= leastHeight;
    m_legend->setVisible(hasLegend);
    const int taken = hasLegend ? m_legend->sizeHint().height() : 0;
    m_plot->setGeometry(0, 0, width(), height() - taken);
    m_legend->setGeometry(0, height() - taken, width(), taken);
}

void HeatmapPanel::resizeEvent(QResizeEvent *) { place(); }

} // namespace opsglass
