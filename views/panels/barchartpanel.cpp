// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/barchartpanel.h"

#include "models/format/unit.h"
#include "models/series/barchart.h"
#include "views/panels/barchartview.h"
#include "views/panels/legendplacement.h"
#include "views/plot/axis.h"
#include "views/plot/legend.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalPercentBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPercentBarSeries>
#include <QStackedBarSeries>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr double barOpacity = 0.8;

QAbstractBarSeries *makeSeries(const QString &stacking, bool isHorizontal)
{
    if (stacking == QLatin1String("normal"))
        return isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalStackedBarSeries)
                            : new QStackedBarSeries;
    if (stacking == QLatin1String("percent"))
        return isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalPercentBarSeries)
                            : new QPercentBarSeries;
    return isHorizontal ? static_cast<QAbstractBarSeries *>(new QHorizontalBarSeries)
                        : new QBarSeries;
}

/// The distinct colours of a series' bars, in the order they first appear.
QList<ColorRef> colorsOf(const BarSeries &series)
{
    QList<ColorRef> colors;
    for (const DisplayValue &value : series.values) {
        if (!colors.contains(value.color))
            colors << value.color;
    }
    return colors;
}

double drawnValue(const DisplayValue &value)
{
    return std::isfinite(value.numeric) ? value.numeric : 0;
}

} // namespace

BarChartPanel::BarChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_view(new BarChartView(this))
    , m_legend(new Legend(this))
{
    connect(m_legend, &Legend::soloRequested, model, &PanelModel::solo);
    connect(m_legend, &Legend::toggleRequested, model, &PanelModel::toggle);
    setFocusProxy(m_legend);
    BarChartPanel::renderData();
}

bool BarChartPanel::isHorizontal() const
{
    if (m_options.orientation == Orientation::Auto)
        return height() > width();
    return m_options.orientation == Orientation::Horizontal;
}

bool BarChartPanel::isStacked() const { return m_options.stacking != QLatin1String("none"); }

QStringList BarChartPanel::tickTexts() const
{
    return m_valueAxis ? m_valueAxis->categoriesLabels() : QStringList();
}

QStringList BarChartPanel::categories() const
{
    return m_categoryAxis ? m_categoryAxis->categories() : QStringList();
}

QList<BarSeries> BarChartPanel::shownBars() const
{
    QList<BarSeries> bars = model()->data().barChart.bars;
    bars.removeIf([this](const BarSeries &series) { return !model()->isShown(series.name); });
    return bars;
}

void BarChartPanel::renderData()
{
    m_options = readBarChartOptions(model()->panel().options);
    m_view->setAccessibleName(model()->title());
    m_view->setTheme(context().theme);
    fillLegend();
    placeLegend(*m_view, *m_legend, m_options.legend);
    fillChart();
}

void BarChartPanel::fillChart()
{
    QChart *chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis *axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    m_series = nullptr;
    m_categoryAxis = nullptr;
    m_valueAxis = nullptr;
    const QList<BarSeries> bars = shownBars();
    if (bars.isEmpty() || model()->data().barChart.categories.isEmpty()) {
        m_view->setLabels({}, false, false);
        return;
    }
    fillBars(bars);
    chart->addSeries(m_series);
    fillAxes(bars);
    dressAxes();
    fillLabels(bars);
    explainBars(bars);
}

void BarChartPanel::fillBars(const QList<BarSeries> &bars)
{
    // One set has one colour: a series with several becomes a stack of sets, each with its bars.
    const bool isSplit = bars.size() == 1 && colorsOf(bars.first()).size() > 1;
    m_series = makeSeries(isSplit ? QStringLiteral("normal") : m_options.stacking, isHorizontal());
    m_series->setBarWidth(bars.size() == 1 ? m_options.barWidth : m_options.groupWidth);
    for (const BarSeries &series : bars) {
        const QList<ColorRef> colors = isSplit ? colorsOf(series) : QList { series.color };
        for (const ColorRef &color : colors) {
            auto *set = new QBarSet(series.name);
            QColor fill = context().theme.color(color);
            set->setBorderColor(fill);
            fill.setAlphaF(float(barOpacity));
            set->setColor(fill);
            for (const DisplayValue &value : series.values)
                set->append(!isSplit || value.color == color ? drawnValue(value) : 0);
            m_series->append(set);
        }
    }
}

void BarChartPanel::fillAxes(const QList<BarSeries> &bars)
{
    const bool isPercent = m_options.stacking == QLatin1String("percent");
    const FieldConfig &config = bars.first().config;
    const BarExtent extent = barExtent(bars, isStacked());
    ValueLimits limits { config.min, config.max, config.graph.axisSoftMin.value_or(0),
        config.graph.axisSoftMax };
    limits.decimals = config.decimals;
    if (!limits.softMax && extent.low < 0)
        limits.softMax = 0;
    const AxisRange range
        = isPercent ? AxisRange { 0, 100 } : valueRange({ extent.low, extent.high }, limits);
    const QString unit = isPercent ? QStringLiteral("percent") : config.unit;
    const int length = isHorizontal() ? m_view->width() : m_view->height();
    ValueTickRules rules { .length = double(length), .minSpacing = isHorizontal() ? 80.0 : 30.0 };
    rules.powersOfTwo = isBinaryUnit(unit);
    rules.decimals = config.decimals;
    const ValueTicks ticks = valueTicks(range, rules);

    m_categoryAxis = new QBarCategoryAxis;
    // Equal texts would fall together into one category; an invisible mark keeps them apart.
    QStringList categories;
    for (QString text : model()->data().barChart.categories) {
        while (categories.contains(text))
            text += QChar(0x200B);
        categories << text;
    }
    m_categoryAxis->append(categories);
    m_valueAxis = new QCategoryAxis;
    m_valueAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_valueAxis->setStartValue(range.low);
    for (const double tick : ticks.values)
        m_valueAxis->append(formatTick(tick, unit, ticks.increment, config.decimals), tick);
    m_valueAxis->setRange(range.low, range.high);
    QChart *chart = m_view->chart();
    chart->addAxis(m_categoryAxis, isHorizontal() ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(m_valueAxis, isHorizontal() ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(m_categoryAxis);
    m_series->attachAxis(m_valueAxis);
}

void BarChartPanel::dressAxes()
{
    const Theme &theme = context().theme;
    for (QAbstractAxis *axis : { static_cast<QAbstractAxis *>(m_categoryAxis),
             static_cast<QAbstractAxis *>(m_valueAxis) }) {
        axis->setLabelsFont(Theme::axisFont());
        axis->setLabelsColor(theme.muted);
        axis->setLinePenColor(theme.grid);
        axis->setGridLineColor(theme.grid);
    }
    m_categoryAxis->setGridLineVisible(false);
    m_categoryAxis->setLabelsAngle(-m_options.tickRotation);
    m_valueAxis->setLineVisible(false);
}

void BarChartPanel::fillLabels(const QList<BarSeries> &bars)
{
    using ShowValue = BarChartOptions::ShowValue;
    QList<BarChartView::Label> labels;
    if (m_options.showValue != ShowValue::Never && !isStacked()) {
        const double width = m_options.groupWidth / double(bars.size());
        for (qsizetype category = 0; category < bars.first().values.size(); ++category) {
            for (qsizetype index = 0; index < bars.size(); ++index) {
                const DisplayValue &value = bars[index].values[category];
                const double offset = (double(index) - double(bars.size() - 1) / 2) * width;
                if (std::isfinite(value.numeric))
                    labels.append({ category, offset, value.numeric, value.text.full() });
            }
        }
    }
    m_view->setLabels(labels, isHorizontal(), m_options.showValue == ShowValue::Always);
}

void BarChartPanel::explainBars(const QList<BarSeries> &bars)
{
    connect(m_series, &QAbstractBarSeries::hovered, this,
        [this, bars, categories = model()->data().barChart.categories](
            bool isInside, int category, const QBarSet *set) {
            QString text;
            for (const BarSeries &series : bars) {
                if (isInside && series.name == set->label())
                    text = QStringLiteral("%1\n%2: %3")
                               .arg(categories.value(category), series.name,
                                   series.values.value(category).text.full());
            }
            QToolTip::showText(QCursor::pos(), text, m_view);
            const bool hasLinks
                = std::any_of(bars.cbegin(), bars.cend(), [set](const BarSeries &series) {
                      return series.name == set->label() && !series.config.links.isEmpty();
                  });
            m_view->setCursor(isInside && hasLinks ? Qt::PointingHandCursor : Qt::ArrowCursor);
        });
    connect(m_series, &QAbstractBarSeries::clicked, this,
        [this](int category, const QBarSet *set) { openLinks(set->label(), category); });
}

void BarChartPanel::openLinks(const QString &series, int category)
{
    for (const BarSeries &bars : model()->data().barChart.bars) {
        if (bars.name != series)
            continue;
        DataPlace place = bars.place;
        place.row = bars.rows.value(category, -1);
        followLinks(place, QCursor::pos());
        return;
    }
}

void BarChartPanel::fillLegend()
{
    LegendContent legend;
    legend.isTable = m_options.legend.isTable;
    legend.isVertical = m_options.legend.isRight;
    for (const BarSeries &series : model()->data().barChart.bars) {
        if (!series.config.graph.hideFromLegend)
            legend.items.append({ series.name, context().theme.color(series.color),
                model()->isShown(series.name), {} });
    }
    m_legend->setTheme(context().theme);
    m_legend->setVisible(m_options.legend.isShown && !legend.items.isEmpty());
    m_legend->setContent(std::move(legend));
}

void BarChartPanel::resizeEvent(QResizeEvent *)
{
    // Ticks and, in a tall panel, the direction follow the size.
    renderData();
}

} // namespace opsglass
