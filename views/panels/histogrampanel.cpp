// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/histogrampanel.h"

#include "views/panels/legendplacement.h"
#include "views/plot/histogramplot.h"
#include "views/plot/legend.h"

namespace opsglass {

HistogramPanel::HistogramPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_plot(new HistogramPlot(this))
    , m_legend(new Legend(this))
{
    connect(m_legend, &Legend::soloRequested, model, &PanelModel::solo);
    connect(m_legend, &Legend::toggleRequested, model, &PanelModel::toggle);
    setFocusProxy(m_plot);
    HistogramPanel::renderData();
}

void HistogramPanel::renderData()
{
    m_options = readHistogramPanelOptions(model()->panel().options);
    const HistogramData &histogram = model()->data().histogram;
    QList<qsizetype> shown;
    for (qsizetype i = 0; i < histogram.series.size(); ++i) {
        if (model()->isShown(histogram.series[i].name)
            && !histogram.series[i].config.graph.hideFromViz)
            shown << i;
    }
    m_plot->setTheme(context().theme);
    m_plot->setTimeZone(context().zone);
    m_plot->setContent({ histogram, shown, m_options.tooltip });
    m_plot->setAccessibleName(model()->title());
    fillLegend();
    place();
}

void HistogramPanel::fillLegend()
{
    LegendContent legend;
    legend.columns = model()->data().legendCalcNames;
    legend.isTable = m_options.legend.isTable;
    legend.isVertical = m_options.legend.isRight;
    legend.sort = { m_options.legend.sortBy, m_options.legend.sortDescending };
    for (const HistogramSeries &series : model()->data().histogram.series) {
        if (!series.config.graph.hideFromLegend)
            legend.items.append({ series.name, context().theme.color(series.color),
                model()->isShown(series.name), series.calcs });
    }
    m_legend->setTheme(context().theme);
    m_legend->setVisible(m_options.legend.isShown && !legend.items.isEmpty());
    m_legend->setContent(std::move(legend));
}

void HistogramPanel::place() { placeLegend(*m_plot, *m_legend, m_options.legend); }

void HistogramPanel::resizeEvent(QResizeEvent *) { place(); }

} // namespace opsglass
