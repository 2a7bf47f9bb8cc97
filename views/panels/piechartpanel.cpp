// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/piechartpanel.h"

#include "views/panels/legendplacement.h"
#include "views/plot/legend.h"

#include <QChart>
#include <QChartView>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPieSeries>
#include <QToolTip>

#include <algorithm>
#include <numbers>

namespace opsglass {

namespace {

constexpr int margin = 16; ///< around the pie, pixels (spec/grafana.md §12.6)
constexpr double smallestLabelled = 0.3; ///< radians
constexpr double smallestRing = 20; ///< of a donut, pixels

/// \param isMeant the slice under the pointer stands out
QString tooltipRow(const PieSlice &slice, bool isMeant)
{
    const QString weight = isMeant ? QStringLiteral("bold") : QStringLiteral("normal");
    QString row;
    for (const QString &text : { slice.name, slice.value.text.full(), slice.percent.text.full() })
        row += QStringLiteral("<td style='white-space: pre; font-weight: ") + weight
            + QStringLiteral("; padding-right: 8px'>") + text.toHtmlEscaped()
            + QStringLiteral("</td>");
    return QStringLiteral("<tr>") + row + QStringLiteral("</tr>");
}

} // namespace

PieChartPanel::PieChartPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_view(new QChartView(this))
    , m_series(new QPieSeries)
    , m_legend(new Legend(this))
{
    QChart *chart = m_view->chart();
    chart->addSeries(m_series);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series->setPieSize(1);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    connect(m_legend, &Legend::soloRequested, model, &PanelModel::solo);
    connect(m_legend, &Legend::toggleRequested, model, &PanelModel::toggle);
    setFocusProxy(m_legend);
    PieChartPanel::renderData();
}

void PieChartPanel::renderData()
{
    m_options = readPieOptions(model()->panel().options);
    m_tooltip = readTooltipOptions(model()->panel().options);
    m_slices = pieSlices(model()->data().items, m_options,
        [this](const QString &name) { return model()->isShown(name); });
    m_view->setAccessibleName(model()->title());
    fillLegend();
    place();
    fillSeries();
}

QString PieChartPanel::labelOf(const PieSlice &slice) const
{
    // A label wider than its slice covers its neighbours.
    const double room = (m_options.isDonut ? 1.6 * (1 - m_series->holeSize()) : 0.8) * radius();
    const QFontMetricsF metrics(Theme::mutedFont());
    QStringList lines;
    const auto add = [&](const char *part, const QString &text) {
        if (m_options.labels.contains(QLatin1String(part)))
            lines << metrics.elidedText(text, Qt::ElideRight, room).toHtmlEscaped();
    };
    add("name", slice.name);
    add("value", slice.value.text.full());
    add("percent", slice.percent.text.full());
    return lines.join(QLatin1String("<br/>"));
}

QString PieChartPanel::tooltipOf(const PieSlice &slice) const
{
    using Mode = TooltipOptions::Mode;
    using Sort = TooltipOptions::Sort;
    if (m_tooltip.mode == Mode::None)
        return {};
    QList<PieSlice> listed { slice };
    if (m_tooltip.mode == Mode::Multi) {
        listed = m_slices;
        listed.removeIf([this](const PieSlice &other) {
            return !other.isShown || (m_tooltip.hideZeros && other.value.numeric == 0);
        });
        const bool descends = m_tooltip.sort == Sort::Descending;
        const auto isBefore = [descends](const PieSlice &left, const PieSlice &right) {
            return descends ? left.share > right.share : left.share < right.share;
        };
        if (m_tooltip.sort != Sort::None)
            std::stable_sort(listed.begin(), listed.end(), isBefore);
    }
    constexpr qsizetype most = 30; // more than fit beside a pointer
    QString rows;
    for (const PieSlice &other : listed.first(std::min(listed.size(), most)))
        rows += tooltipRow(other, other.name == slice.name);
    return QStringLiteral("<table>") + rows + QStringLiteral("</table>");
}

void PieChartPanel::dressSlice(QPieSlice *drawn, const PieSlice &slice) const
{
    const Theme &theme = context().theme;
    const QColor color = theme.color(slice.value.color);
    drawn->setColor(color);
    drawn->setBorderColor(theme.panel);
    drawn->setBorderWidth(1);
    const QString label = labelOf(slice);
    drawn->setLabel(label);
    drawn->setLabelFont(Theme::mutedFont());
    drawn->setLabelColor(theme.textOn(color));
    drawn->setLabelPosition(QPieSlice::LabelInsideHorizontal);
    drawn->setLabelVisible(
        !label.isEmpty() && slice.share * 2 * std::numbers::pi >= smallestLabelled);
    connect(drawn, &QPieSlice::hovered, this, [this, text = tooltipOf(slice)](bool isInside) {
        QToolTip::showText(QCursor::pos(), isInside ? text : QString(), m_view);
    });
}

void PieChartPanel::fillSeries()
{
    m_series->clear();
    for (const PieSlice &slice : std::as_const(m_slices)) {
        if (slice.share <= 0)
            continue;
        auto *drawn = new QPieSlice(slice.name, slice.share);
        m_series->append(drawn);
        dressSlice(drawn, slice);
        connect(drawn, &QPieSlice::clicked, this,
            [this, place = slice.place] { followLinks(place, QCursor::pos()); });
    }
}

void PieChartPanel::fillLegend()
{
    const bool hasValue = m_options.legend.values.contains(QLatin1String("value"));
    const bool hasPercent = m_options.legend.values.contains(QLatin1String("percent"));
    LegendContent legend;
    if (hasValue)
        legend.columns << tr("Value");
    if (hasPercent)
        legend.columns << tr("Percent");
    legend.isTable = m_options.legend.isTable;
    legend.isVertical = m_options.legend.isRight;
    legend.sort = { m_options.legend.sortBy, m_options.legend.sortDescending };
    for (const PieSlice &slice : std::as_const(m_slices)) {
        QList<DisplayValue> values;
        if (hasValue)
            values << slice.value;
        if (hasPercent)
            values << slice.percent;
        legend.items.append(
            { slice.name, context().theme.color(slice.value.color), slice.isShown, values });
    }
    m_legend->setTheme(context().theme);
    m_legend->setVisible(m_options.legend.isShown && !m_slices.isEmpty());
    m_legend->setContent(std::move(legend));
}

void PieChartPanel::place()
{
    placeLegend(*m_view, *m_legend, m_options.legend);
    const int around
        = std::clamp(std::min(m_view->width(), m_view->height()) / 10, metrics::spacing, margin);
    m_view->chart()->setMargins({ around, around, around, around });
    const double ring = std::max(radius() / 3, smallestRing);
    m_series->setHoleSize(m_options.isDonut ? std::clamp(1 - ring / radius(), 0.0, 0.95) : 0);
}

double PieChartPanel::radius() const
{
    const int side = std::min(m_view->width(), m_view->height());
    return std::max(side / 2.0 - m_view->chart()->margins().left(), 1.0);
}

void PieChartPanel::resizeEvent(QResizeEvent *)
{
    place();
    fillSeries(); // labels are cut to the slices
}

} // namespace opsglass
