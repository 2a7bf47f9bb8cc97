// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/paneltables.h"

#include "models/dashboard/tableoptions.h"
#include "models/export/csvcell.h"
#include "models/series/frametablemodel.h"
#include "models/series/panelmodel.h"
#include "models/series/tablearrangement.h"
#include "models/series/tablerows.h"

#include <algorithm>

namespace opsglass {

namespace {

ExportColumn textColumnOf(const QString &name)
{
    return { .name = name, .kind = ExportColumn::Kind::Text };
}

ExportColumn timeColumnOf(const QString &name)
{
    return { .name = name, .kind = ExportColumn::Kind::Time };
}

double millisecondsOf(Instant time) { return static_cast<double>(time.time_since_epoch().count()); }

ExportColumn timeColumnOf(const QList<Instant> &times)
{
    ExportColumn column = timeColumnOf(QStringLiteral("time"));
    column.numbers.reserve(times.size());
    for (const Instant time : times)
        column.numbers << millisecondsOf(time);
    return column;
}

/// All points in time of all series, ascending, each once.
QList<Instant> timesOf(const QList<SampleTimes> &own)
{
    QList<SampleTimes> distinct;
    for (const SampleTimes &times : own) {
        if (!distinct.contains(times))
            distinct << times;
    }
    QList<Instant> times;
    for (const SampleTimes &each : std::as_const(distinct)) {
        times.reserve(times.size() + each.count());
        for (qsizetype i = 0; i < each.count(); ++i)
            times << each.at(i);
    }
    if (distinct.size() > 1 || (!distinct.isEmpty() && !distinct.first().isEven())) {
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
    }
    return times;
}

/// The values of a series at times that need not be its own.
QList<double> valuesAt(
    const QList<Instant> &times, const QList<double> &values, const SampleTimes &own)
{
    const qsizetype count = std::min(own.count(), values.size());
    // Of one even grid there is nothing to join.
    if (own.isEven() && count == times.size())
        return values.first(count);
    QList<double> joined;
    joined.reserve(times.size());
    qsizetype next = 0;
    for (const Instant time : times) {
        while (next < count && own.at(next) < time)
            ++next;
        joined << (next < count && own.at(next) == time ? values[next] : missing());
    }
    return joined;
}

ExportColumn fieldColumn(const Field &field)
{
    ExportColumn column { .name = field.displayName.isEmpty() ? field.name : field.displayName,
        .unit = field.config.unit,
        .labels = field.labels };
    switch (field.type) {
    case Field::Type::String:
        column.kind = ExportColumn::Kind::Text;
        column.texts = field.texts;
        break;
    case Field::Type::Time:
        column.kind = ExportColumn::Kind::Time;
        column.numbers = field.numbers;
        break;
    case Field::Type::Boolean:
    case Field::Type::Number:
    case Field::Type::Frames:
        column.numbers = field.numbers;
        break;
    }
    return column;
}

QString bucketName(const HeatmapRow &row)
{
    return row.name.isEmpty()
        ? QString::fromLatin1(numberCell(row.low) + ".." + numberCell(row.high))
        : row.name;
}

/// Keeps the samples within a range, both ends included.
void cut(DataSeries &series, const TimeRange &range)
{
    const SampleTimes times = series.times();
    const qsizetype count = std::min(times.count(), series.values.size());
    const qsizetype from = std::min(count, times.firstFrom(range.from));
    const qsizetype to = std::clamp(times.firstFrom(range.to + Milliseconds(1)), from, count);
    series.grid.start = from < count ? times.at(from) : times.grid.start;
    series.grid.count = to - from;
    series.values = series.values.sliced(from, to - from);
    if (!series.uneven.isEmpty())
        series.uneven = series.uneven.sliced(from, to - from);
    series.rows.clear();
    series.stacked.clear();
    series.base.clear();
    series.stackedTimes.reset();
}

/// The tables of all frames that have columns.
QList<ExportTable> frameTables(const QList<Frame> &frames)
{
    QList<ExportTable> tables;
    for (const Frame &frame : frames) {
        ExportTable table = frameTable(frame);
        if (table.columns.isEmpty())
            continue;
        if (frames.size() > 1 && table.name.isEmpty())
            table.name = frame.refId;
        tables << std::move(table);
    }
    return tables;
}

/// The headings of a panel without data; its columns are known as far as they are not series.
QList<ExportTable> headingsOf(PanelShape shape)
{
    switch (shape) {
    case PanelShape::Series:
    case PanelShape::Bars:
    case PanelShape::Frames:
        return { seriesTable({}) };
    case PanelShape::Items:
        return { itemsTable({}) };
    case PanelShape::States:
        return { statesTable({}) };
    case PanelShape::Heatmap:
        return { heatmapTable({}) };
    case PanelShape::Histogram:
        return { histogramTable({}) };
    case PanelShape::Alerts:
        return { alertsTable({}) };
    case PanelShape::Dashboards:
    case PanelShape::None:
        break;
    }
    return {};
}

template <typename List>
void arrange(List &cells, const QList<int> &rows)
{
    if (cells.isEmpty())
        return;
    List arranged;
    arranged.reserve(rows.size());
    for (const int row : rows)
        arranged << cells[row];
    cells = std::move(arranged);
}

/// Leaves the rows that a person sees, in the order they are seen in.
void arrange(Frame &frame, const PanelModel &panel, const QTimeZone &zone)
{
    const TableOptions options = readTableOptions(panel.panel().options);
    const auto chosen = TableChoice::madeFor(panel);
    if (options.sortBy.isEmpty() && !chosen)
        return;
    const QList<int> rows = arrangedRows(frame, options, chosen, zone);
    for (Field &field : frame.fields) {
        arrange(field.numbers, rows);
        arrange(field.texts, rows);
        arrange(field.frames, rows);
    }
}

} // namespace

ExportTable seriesTable(const QList<DataSeries> &series)
{
    QList<SampleTimes> own;
    for (const DataSeries &one : series)
        own << one.times();
    const QList<Instant> times = timesOf(own);
    ExportTable table;
    table.columns << timeColumnOf(times);
    for (qsizetype i = 0; i < series.size(); ++i)
        table.columns << ExportColumn { .name = series[i].name,
            .unit = series[i].config.unit,
            .labels = series[i].labels,
            .numbers = valuesAt(times, series[i].values, own[i]) };
    return table;
}

ExportTable frameTable(const Frame &frame)
{
    ExportTable table { .name = frame.name };
    for (const Field &field : frame.fields) {
        if (isColumn(field))
            table.columns << fieldColumn(field);
    }
    return table;
}

ExportTable itemsTable(const QList<DisplayItem> &items)
{
    ExportColumn name = textColumnOf(QStringLiteral("name"));
    ExportColumn value { .name = QStringLiteral("value") };
    ExportColumn unit = textColumnOf(QStringLiteral("unit"));
    for (const DisplayItem &item : items) {
        name.texts << item.title;
        value.numbers << item.value.numeric;
        unit.texts << item.config.unit;
    }
    return { .columns = { name, value, unit } };
}

ExportTable statesTable(const QList<StateRow> &rows)
{
    ExportColumn name = textColumnOf(QStringLiteral("name"));
    ExportColumn from = timeColumnOf(QStringLiteral("from"));
    ExportColumn to = timeColumnOf(QStringLiteral("to"));
    ExportColumn state = textColumnOf(QStringLiteral("state"));
    for (const StateRow &row : rows) {
        for (const StateSpan &span : row.spans) {
            name.texts << row.name;
            from.numbers << millisecondsOf(span.from);
            to.numbers << millisecondsOf(span.to);
            state.texts << row.states[span.state].text;
        }
    }
    return { .columns = { name, from, to, state } };
}

ExportTable heatmapTable(const HeatmapData &heatmap)
{
    ExportTable table { .columns = { timeColumnOf(heatmap.columns) } };
    for (qsizetype row = 0; row < heatmap.rows.size(); ++row) {
        ExportColumn column { .name = bucketName(heatmap.rows[row]), .unit = heatmap.cell.unit };
        for (qsizetype time = 0; time < heatmap.columns.size(); ++time)
            column.numbers << heatmap.countAt(time, row);
        table.columns << column;
    }
    return table;
}

ExportTable histogramTable(const HistogramData &histogram)
{
    const QString unit = histogram.axis.unit;
    ExportTable table;
    table.columns << ExportColumn {
        .name = QStringLiteral("from"), .unit = unit, .numbers = histogram.lows
    } << ExportColumn { .name = QStringLiteral("to"), .unit = unit, .numbers = histogram.highs };
    for (const HistogramSeries &series : histogram.series)
        table.columns << ExportColumn {
            .name = series.name, .unit = histogram.count.unit, .numbers = series.counts
        };
    return table;
}

ExportTable alertsTable(const AlertListData &alerts)
{
    ExportColumn name = textColumnOf(QStringLiteral("alert"));
    ExportColumn state = textColumnOf(QStringLiteral("state"));
    ExportColumn since = timeColumnOf(QStringLiteral("since"));
    ExportColumn labels = textColumnOf(QStringLiteral("labels"));
    for (const ListedAlert &alert : alerts.alerts) {
        name.texts << alert.name;
        state.texts << (alert.state == ListedAlert::State::Firing ? QStringLiteral("firing")
                                                                  : QStringLiteral("pending"));
        since.numbers << (alert.since ? millisecondsOf(*alert.since) : missing());
        labels.texts << toString(alert.labels);
    }
    return { .columns = { name, state, since, labels } };
}

QList<ExportTable> panelTables(const PanelData &data, PanelShape shape)
{
    if (!data.alertList.alerts.isEmpty())
        return { alertsTable(data.alertList) };
    if (!data.heatmap.rows.isEmpty())
        return { heatmapTable(data.heatmap) };
    if (!data.histogram.series.isEmpty())
        return { histogramTable(data.histogram) };
    if (!data.series.isEmpty())
        return { seriesTable(data.series) };
    if (!data.items.isEmpty())
        return { itemsTable(data.items) };
    if (!data.timeline.rows.isEmpty())
        return { statesTable(data.timeline.rows) };
    const QList<ExportTable> tables = frameTables(data.frames);
    return tables.isEmpty() ? headingsOf(shape) : tables;
}

PanelData shownData(const PanelModel &panel, const QTimeZone &zone)
{
    PanelData data = panel.data();
    const auto isHidden = [&panel](const QString &name) { return !panel.isShown(name); };
    data.series.removeIf([&](const DataSeries &series) {
        return isHidden(series.name) || series.config.graph.hideFromViz;
    });
    for (DataSeries &series : data.series)
        cut(series, data.range);
    data.items.removeIf([&](const DisplayItem &item) { return isHidden(item.title); });
    data.histogram.series.removeIf(
        [&](const HistogramSeries &series) { return isHidden(series.name); });
    if (panelShape(panel.panel().type) == PanelShape::Frames) {
        for (Frame &frame : data.frames)
            arrange(frame, panel, zone);
    }
    if (data.barChart.bars.isEmpty())
        return data;
    for (Frame &frame : data.frames)
        frame.fields.removeIf([&](const Field &field) { return isHidden(field.displayName); });
    return data;
}

} // namespace opsglass
