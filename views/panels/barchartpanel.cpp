// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/barchartpanel.h"

#include "views/panels/legendplacement.h"
#include "views/plot/barchartplot.h"
#include "views/plot/legend.h"

namespace opsglass {

BarChartPanel::BarChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_plot(new BarChartPlot(this))
    , m_legend(new Legend(this))
{
    connect(m_legend, &Legend::soloRequested, model, &PanelModel::solo);
    connect(m_legend, &Legend::toggleRequested, model, &PanelModel::toggle);
    connect(m_plot, &BarChartPlot::activated, this, &BarChartPanel::openLinks);
    setFocusProxy(m_plot);
    BarChartPanel::renderData();
}

bool BarChartPanel::isLying() const
{
    if (m_options.orientation == Orientation::Auto)
        return height() > width();
    return m_options.orientation == Orientation::Horizontal;
}

void BarChartPanel::renderData()
{
    m_options = readBarChartOptions(model()->panel().options);
    m_plot->setTheme(context().theme);
    m_plot->setTimeZone(context().zone);
    m_plot->setAccessibleName(model()->title());
    fillPlot();
    fillLegend();
    place();
}

void BarChartPanel::fillPlot()
{
    const BarChartData &chart = model()->data().barChart;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < chart.bars.size(); ++i) {
        if (model()->isShown(chart.bars[i].name))
            shown << i;
    }
    m_plot->setContent({ chart, shown, m_options, isLying() });
}

void BarChartPanel::fillLegend()
{
    LegendContent legend;
    legend.columns = model()->data().legendCalcNames;
    legend.isTable = m_options.legend.isTable;
    legend.isVertical = m_options.legend.isRight;
    legend.sort = { m_options.legend.sortBy, m_options.legend.sortDescending };
    for (const BarSeries &series : model()->data().barChart.bars) {
        if (!series.config.graph.hideFromLegend)
            legend.items.append({ series.name, context().theme.color(series.color),
                model()->isShown(series.name), series.calcs });
    }
    m_legend->setTheme(context().theme);
    m_legend->setVisible(m_options.legend.isShown && !legend.items.isEmpty());
    m_legend->setContent(std::move(legend));
}

void BarChartPanel::place() { placeLegend(*m_plot, *m_legend, m_options.legend); }

void BarChartPanel::openLinks(const BarPlace &place, const QPoint &at)
{
    const BarSeries &bars = model()->data().barChart.bars[place.series];
    DataPlace origin = bars.place;
    origin.row = bars.rows.value(place.category, -1);
    followLinks(origin, at);
}

void BarChartPanel::resizeEvent(QResizeEvent *)
{
    place();
    // In a tall panel the bars lie.
    if (isLying() != m_plot->content().isLying)
        fillPlot();
}

} // namespace opsglass
