// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/timeseriespanel.h"

#include "models/dashboard/paneloptions.h"
#include "views/panels/legendplacement.h"
#include "views/plot/legend.h"
#include "views/plot/plotwidget.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

TimeSeriesPanel::TimeSeriesPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_plot(new PlotWidget(this))
    , m_legend(new Legend(this))
{
    connect(m_plot, &PlotWidget::rangeSelected, this, &PanelView::rangeSelected);
    connect(m_plot, &PlotWidget::zoomOutRequested, this, &PanelView::zoomOutRequested);
    connect(m_plot, &PlotWidget::panned, this, &PanelView::panned);
    connect(model, &PanelModel::annotationsChanged, this, [this] { renderData(); });
    connect(m_plot, &PlotWidget::pointClicked, this, &TimeSeriesPanel::openLinks);
    connect(m_plot, &PlotWidget::exemplarClicked, this, &TimeSeriesPanel::followExemplar);
    connect(m_legend, &Legend::soloRequested, model, &PanelModel::solo);
    connect(m_legend, &Legend::toggleRequested, model, &PanelModel::toggle);
    setFocusProxy(m_plot);
    applyContext();
    TimeSeriesPanel::renderData();
}

void TimeSeriesPanel::applyContext()
{
    m_plot->setTheme(context().theme);
    m_plot->setTimeZone(context().zone);
    m_plot->setCrosshair(context().crosshair);
    m_legend->setTheme(context().theme);
}

void TimeSeriesPanel::renderContext()
{
    applyContext();
    renderData();
}

void TimeSeriesPanel::renderData()
{
    const PanelData &panelData = model()->data();
    PlotContent content;
    content.range = panelData.range;
    content.table = readTooltipOptions(model()->panel().options);
    content.exemplars = panelData.exemplars;
    content.annotations = model()->annotations();
    for (const DataSeries &series : panelData.series) {
        if (model()->isShown(series.name) && !series.config.graph.hideFromViz)
            content.series.append(series);
    }
    m_plot->setContent(std::move(content));
    m_plot->setAccessibleName(model()->title());
    fillLegend();
    place();
}

void TimeSeriesPanel::fillLegend()
{
    const LegendOptions options = readLegendOptions(model()->panel().options);
    LegendContent legend;
    legend.columns = model()->data().legendCalcNames;
    legend.isTable = options.isTable;
    legend.isVertical = options.isRight;
    legend.sort = { options.sortBy, options.sortDescending };
    for (const DataSeries &series : model()->data().series) {
        if (!series.config.graph.hideFromLegend)
            legend.items.append({ series.name, context().theme.color(series.color),
                model()->isShown(series.name), series.calcs });
    }
    m_legend->setVisible(options.isShown && !legend.items.isEmpty());
    m_legend->setContent(std::move(legend));
}

/// Asks even before a single link, because a double click zooms out.
void TimeSeriesPanel::openLinks(const DataPlace &series, Instant time, const QPoint &at)
{
    const QList<Frame> &frames = model()->data().frames;
    if (series.frame < 0 || series.frame >= frames.size())
        return;
    DataPlace point = series;
    const double wanted = double(time.time_since_epoch().count());
    for (const Field &field : frames[series.frame].fields) {
        if (field.type != Field::Type::Time)
            continue;
        const auto nearest = std::min_element(
            field.numbers.cbegin(), field.numbers.cend(), [wanted](double left, double right) {
                return std::abs(left - wanted) < std::abs(right - wanted);
            });
        point.row = nearest - field.numbers.cbegin();
        break;
    }
    followLinks(point, at, true);
}

void TimeSeriesPanel::place()
{
    placeLegend(*m_plot, *m_legend, readLegendOptions(model()->panel().options));
}

void TimeSeriesPanel::resizeEvent(QResizeEvent *) { place(); }

} // namespace opsglass
