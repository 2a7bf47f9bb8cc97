// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processcharts.h"

#include "models/series/crosshair.h"
#include "views/plot/legend.h"
#include "views/plot/plotwidget.h"

#include <QHBoxLayout>
#include <QLabel>

namespace opsglass {

ProcessCharts::ProcessCharts(QWidget *parent)
    : QWidget(parent)
    , m_crosshair(new Crosshair(this))
{
    m_crosshair->setSharesValues(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::gap, metrics::spacing, metrics::gap, metrics::spacing);
    layout->setSpacing(2 * metrics::gap);
    m_cpu = newChart(tr("CPU"));
    m_memory = newChart(tr("Memory"));
    m_cpu.plot->setAccessibleName(tr("CPU in the last ten minutes; 100 % is one core"));
    m_memory.plot->setAccessibleName(tr("Memory (RSS) in the last ten minutes"));
    m_cpu.title->setToolTip(tr("100 % is one whole core"));
    m_memory.title->setToolTip(tr("Memory in RAM (RSS)"));
}

ProcessCharts::Chart ProcessCharts::newChart(const QString &title)
{
    constexpr int shortest = 96;
    const Chart chart { new QLabel(title, this), new PlotWidget(this), new Legend(this) };
    chart.title->setFont(Theme::titleFont());
    chart.plot->setCrosshair(m_crosshair);
    chart.plot->setMinimumHeight(shortest);
    chart.plot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    chart.legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    chart.legend->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::spacing);
    column->addWidget(chart.title);
    column->addWidget(chart.plot, 1);
    column->addWidget(chart.legend);
    static_cast<QHBoxLayout *>(layout())->addLayout(column, 1);
    return chart;
}

void ProcessCharts::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (const Chart &chart : { m_cpu, m_memory }) {
        chart.plot->setTheme(theme);
        chart.legend->setTheme(theme);
    }
}

void ProcessCharts::setZone(const QTimeZone &zone)
{
    for (const Chart &chart : { m_cpu, m_memory })
        chart.plot->setTimeZone(zone);
}

void ProcessCharts::render(const ProcessHistory &history, const QList<ProcessInfo> &chosen)
{
    using Figure = ProcessHistory::Figure;
    fill(m_cpu, history.range(), history.series(Figure::Cpu, chosen));
    fill(m_memory, history.range(), history.series(Figure::Memory, chosen));
}

void ProcessCharts::fill(const Chart &chart, const TimeRange &range, QList<DataSeries> series)
{
    LegendContent legend;
    legend.isReadOnly = true;
    for (const DataSeries &one : std::as_const(series))
        legend.items.append({ one.name, m_theme.color(one.color), true, {} });
    chart.legend->setContent(std::move(legend));
    constexpr int highest = 40;
    chart.legend->setFixedHeight(chart.legend->heightWithin(chart.plot->width(), highest));
    PlotContent content;
    content.range = range;
    content.series = std::move(series);
    content.table.mode = TooltipOptions::Mode::Multi;
    content.table.sort = TooltipOptions::Sort::Descending;
    chart.plot->setContent(std::move(content));
}

QStringList ProcessCharts::names() const { return m_cpu.legend->shownOrder(); }

} // namespace opsglass
