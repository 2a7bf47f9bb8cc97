// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/plotoverlays.h"

#include "models/format/localetime.h"
#include "views/plot/cursortable.h"
#include "views/plot/markcard.h"
#include "views/plot/overlay.h"
#include "views/plot/valuetext.h"

#include <QWidget>

#include <algorithm>

namespace opsglass {

namespace {

/// The overlay in the window that the plot is in now.
template <typename Overlay>
Overlay &madeFor(QPointer<Overlay> &overlay, QWidget &plot, const Theme &theme)
{
    if (overlay && overlay->parentWidget() != plot.window())
        delete overlay;
    if (!overlay) {
        overlay = new Overlay(plot.window());
        overlay->setTheme(theme);
    }
    return *overlay;
}

} // namespace

PlotOverlays::PlotOverlays(QWidget *plot)
    : m_plot(plot)
{
}

PlotOverlays::~PlotOverlays()
{
    // They belong to the window, which may live on.
    delete m_table;
    delete m_card;
}

const CursorTable *PlotOverlays::table() const { return m_table; }

const MarkCard *PlotOverlays::card() const { return m_card; }

void PlotOverlays::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_table)
        m_table->setTheme(theme);
    if (m_card)
        m_card->setTheme(theme);
}

void PlotOverlays::show(QWidget &overlay, const QPointF &point) const
{
    placeBeside(overlay, m_plot->mapTo(m_plot->window(), point.toPoint()));
    overlay.raise();
    overlay.show();
}

void PlotOverlays::showSamples(
    const PlotContent &content, const PlotLayout &layout, const Cursor &cursor)
{
    QList<CursorSample> samples = tableOrder(cursor.samples, content);
    // A plot that only follows the crosshair has no series under the pointer: it shows all.
    const qsizetype nearest = cursor.isPointed ? nearestSample(samples, cursor.point) : -1;
    const bool isSingle
        = content.table.mode == TooltipOptions::Mode::Single && cursor.isPointed && nearest >= 0;
    if (samples.isEmpty() || content.table.mode == TooltipOptions::Mode::None) {
        hideTable();
        return;
    }
    if (isSingle)
        samples = { samples[nearest] };
    showTable(tableOf(content, layout, samples, isSingle ? 0 : nearest), cursor.point);
}

qsizetype PlotOverlays::rowLimit(int maxHeight)
{
    return madeFor(m_table, *m_plot, m_theme).rowLimit(maxHeight);
}

void PlotOverlays::showTable(const CursorTableContent &content, const QPointF &point)
{
    if (content.rows.isEmpty()) {
        hideTable();
        return;
    }
    CursorTable &table = madeFor(m_table, *m_plot, m_theme);
    table.setContent(content);
    show(table, point);
}

void PlotOverlays::hideTable()
{
    if (m_table)
        m_table->hide();
}

void PlotOverlays::showMarks(const QList<MarkEntry> &entries, const QPointF &point)
{
    if (entries.isEmpty()) {
        if (m_card)
            m_card->hide();
        return;
    }
    MarkCard &card = madeFor(m_card, *m_plot, m_theme);
    card.setEntries(entries);
    show(card, point);
}

CursorTableContent PlotOverlays::tableOf(const PlotContent &content, const PlotLayout &layout,
    const QList<CursorSample> &samples, qsizetype nearest)
{
    const qsizetype shown = std::min(samples.size(), rowLimit(content.table.maxHeight));
    CursorTableContent table;
    table.header = formatDateTime(layout.time.time(samples.first().point.x()), m_zone);
    table.more = samples.size() - shown;
    table.maxWidth = content.table.maxWidth;
    for (qsizetype i = 0; i < shown; ++i) {
        // The series under the pointer keeps a row, even when larger ones fill the table.
        const bool isLast = i == shown - 1 && nearest >= shown;
        const CursorSample &sample = samples[isLast ? nearest : i];
        const DataSeries &series = content.series[sample.series];
        table.rows.append({ series.name, valueText(sample.value, series.config, m_zone),
            m_theme.color(series.color), isLast || i == nearest });
    }
    return table;
}

} // namespace opsglass
