// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"

#include "models/export/csvcell.h"
#include "models/series/frametablemodel.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

QByteArray header(const QString &name, const QString &unit)
{
    return textCell(unit.isEmpty() ? name : name + QLatin1String(" [") + unit + u']');
}

/// All points in time of all series, ascending, each once.
QList<Instant> timesOf(const QList<DataSeries> &series)
{
    QList<SampleTimes> distinct;
    for (const DataSeries &one : series) {
        if (SampleTimes times = one.times(); !distinct.contains(times))
            distinct << std::move(times);
    }
    QList<Instant> times;
    for (const SampleTimes &own : std::as_const(distinct)) {
        for (qsizetype i = 0; i < own.count(); ++i)
            times << own.at(i);
    }
    if (distinct.size() > 1 || (!distinct.isEmpty() && !distinct.first().isEven())) {
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
    }
    return times;
}

/// The cell of a series at a time that may be none of its own. Of several samples at one time it
/// is the first.
QByteArray cellAt(const DataSeries &series, const SampleTimes &times, Instant time)
{
    const qsizetype index = times.firstFrom(time);
    if (index >= std::min(times.count(), series.values.size()) || times.at(index) != time)
        return {};
    return numberCell(series.values[index]);
}

QByteArray frameCell(const Field &field, qsizetype row, const QTimeZone &zone)
{
    switch (field.type) {
    case Field::Type::String:
        return textCell(field.texts[row]);
    case Field::Type::Time:
        if (!std::isfinite(field.numbers[row]))
            return {};
        return timeCell(Instant(Milliseconds(std::llround(field.numbers[row]))), zone);
    case Field::Type::Boolean:
    case Field::Type::Number:
    case Field::Type::Frames:
        return numberCell(field.numbers[row]);
    }
    return {};
}

} // namespace

QByteArray csvOfSeries(const QList<DataSeries> &series, const QTimeZone &zone)
{
    QByteArray csv = "time";
    for (const DataSeries &one : series)
        csv += ',' + header(one.name, one.config.unit);
    csv += "\r\n";
    QList<SampleTimes> own;
    for (const DataSeries &one : series)
        own << one.times();
    const QList<Instant> times = timesOf(series);
    for (const Instant time : times) {
        csv += timeCell(time, zone);
        for (qsizetype i = 0; i < series.size(); ++i)
            csv += ',' + cellAt(series[i], own[i], time);
        csv += "\r\n";
    }
    return csv;
}

QByteArray csvOfFrames(const QList<Frame> &frames, const QTimeZone &zone)
{
    QByteArray csv;
    for (const Frame &frame : frames) {
        if (!csv.isEmpty())
            csv += "\r\n";
        QByteArrayList cells;
        for (const Field &field : frame.fields) {
            if (isColumn(field))
                cells << header(field.displayName.isEmpty() ? field.name : field.displayName,
                    field.config.unit);
        }
        csv += cells.join(',') + "\r\n";
        for (qsizetype row = 0; row < frame.length(); ++row) {
            cells.clear();
            for (const Field &field : frame.fields) {
                if (isColumn(field))
                    cells << frameCell(field, row, zone);
            }
            csv += cells.join(',') + "\r\n";
        }
    }
    return csv;
}

QByteArray csvOfItems(const QList<DisplayItem> &items)
{
    QByteArray csv = "name,value,unit\r\n";
    for (const DisplayItem &item : items) {
        csv += textCell(item.title) + ',' + numberCell(item.value.numeric) + ','
            + textCell(item.config.unit) + "\r\n";
    }
    return csv;
}

QByteArray csvOfStates(const QList<StateRow> &rows, const QTimeZone &zone)
{
    QByteArray csv = "name,from,to,state\r\n";
    for (const StateRow &row : rows) {
        for (const StateSpan &span : row.spans) {
            csv += textCell(row.name) + ',' + timeCell(span.from, zone) + ','
                + timeCell(span.to, zone) + ',' + textCell(row.states[span.state].text) + "\r\n";
        }
    }
    return csv;
}

QByteArray csvOfHeatmap(const HeatmapData &heatmap, const QTimeZone &zone)
{
    QByteArrayList cells { "time" };
    for (const HeatmapRow &row : heatmap.rows) {
        cells << (row.name.isEmpty() ? numberCell(row.low) + ".." + numberCell(row.high)
                                     : textCell(row.name));
    }
    QByteArray csv = cells.join(',') + "\r\n";
    for (qsizetype column = 0; column < heatmap.columns.size(); ++column) {
        cells = { timeCell(heatmap.columns[column], zone) };
        for (qsizetype row = 0; row < heatmap.rows.size(); ++row)
            cells << numberCell(heatmap.countAt(column, row));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QByteArray csvOfHistogram(const HistogramData &histogram)
{
    QByteArrayList cells { "from", "to" };
    for (const HistogramSeries &series : histogram.series)
        cells << textCell(series.name);
    QByteArray csv = cells.join(',') + "\r\n";
    for (qsizetype bucket = 0; bucket < histogram.lows.size(); ++bucket) {
        cells = { numberCell(histogram.lows[bucket]), numberCell(histogram.highs[bucket]) };
        for (const HistogramSeries &series : histogram.series)
            cells << numberCell(series.counts[bucket]);
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

QByteArray csvOfPanel(const PanelData &data, const QTimeZone &zone)
{
    if (!data.heatmap.rows.isEmpty())
        return csvOfHeatmap(data.heatmap, zone);
    if (!data.histogram.series.isEmpty())
        return csvOfHistogram(data.histogram);
    if (!data.series.isEmpty())
        return csvOfSeries(data.series, zone);
    if (!data.items.isEmpty())
        return csvOfItems(data.items);
    if (!data.timeline.rows.isEmpty())
        return csvOfStates(data.timeline.rows, zone);
    return csvOfFrames(data.frames, zone);
}

} // namespace opsglass
