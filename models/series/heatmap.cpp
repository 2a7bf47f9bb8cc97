// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/heatmap.h"

#include "models/format/unit.h"
#include "models/series/heatmapbuckets.h"
#include "models/transform/heatmapframes.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace opsglass {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Heatmap)
};

Instant instantOf(double milliseconds) { return Instant(Milliseconds(std::llround(milliseconds))); }

const Field *timeOf(const Frame &frame)
{
    const auto time = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &field) { return field.type == Field::Type::Time; });
    return time == frame.fields.cend() ? nullptr : &*time;
}

/// The distance of the columns: what the source says, else the smallest between two times; a lone
/// column takes a twentieth of the range.
Milliseconds widthOf(const QList<Instant> &times, double interval, const TimeRange &range)
{
    if (interval >= 1)
        return Milliseconds(std::llround(interval));
    Milliseconds least = Milliseconds::max();
    for (qsizetype i = 1; i < times.size(); ++i)
        least = std::min(least, times[i] - times[i - 1]);
    if (least == Milliseconds::max())
        least = range.span() / 20;
    return std::max(least, Milliseconds(1));
}

/// Samples stand for the time before them: the columns end there.
void placeColumns(HeatmapData &data, QList<Instant> times, double interval, const TimeRange &range)
{
    data.columnWidth = widthOf(times, interval, range);
    for (Instant &time : times)
        time -= data.columnWidth;
    data.columns = std::move(times);
}

/// The limits of the colours, from the counts drawn.
void measure(HeatmapData &data, const HeatmapColors &colors)
{
    double min = infinity;
    double max = -infinity;
    for (const double count : std::as_const(data.counts)) {
        if (data.isDrawn(count) && std::isfinite(count)) {
            min = std::min(min, count);
            max = std::max(max, count);
        }
    }
    data.min = colors.min.value_or(min <= max ? min : 0);
    data.max = std::max(data.min, colors.max.value_or(min <= max ? max : 0));
}

/// One numeric column of counts with the times of its rows.
struct BucketColumn {
    DataPlace place;
    const Field *time;
    const Field *counts;
    double bound; ///< NaN when its name is no number
};

/// The numeric columns of some of the frames, by the numbers they are named by when all are.
QList<BucketColumn> bucketColumns(const QList<Frame> &frames, const QList<qsizetype> &chosen)
{
    QList<BucketColumn> columns;
    for (const qsizetype frame : chosen) {
        const QList<Field> &fields = frames[frame].fields;
        const Field *time = timeOf(frames[frame]);
        for (qsizetype i = 0; time && i < fields.size(); ++i) {
            if (fields[i].type == Field::Type::Number)
                columns.append(
                    { { frame, i, -1, {} }, time, &fields[i], bucketBound(fields[i].displayName) });
        }
    }
    const bool areNumbers = std::none_of(columns.cbegin(), columns.cend(),
        [](const BucketColumn &column) { return std::isnan(column.bound); });
    if (areNumbers)
        std::stable_sort(columns.begin(), columns.end(),
            [](const BucketColumn &left, const BucketColumn &right) {
                return left.bound < right.bound;
            });
    return columns;
}

QList<double> timesOf(const QList<BucketColumn> &columns)
{
    QList<double> times;
    const Field *seen = nullptr;
    for (const BucketColumn &column : columns) {
        if (column.time == seen || (seen && column.time->numbers == seen->numbers))
            continue;
        seen = column.time;
        times += seen->numbers;
    }
    times.removeIf([](double time) { return !std::isfinite(time); });
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

void fillCounts(HeatmapData &data, const QList<BucketColumn> &columns, const QList<double> &times)
{
    data.counts = QList<double>(times.size() * columns.size(), missing());
    for (qsizetype row = 0; row < columns.size(); ++row) {
        const QList<double> &at = columns[row].time->numbers;
        const QList<double> &counts = columns[row].counts->numbers;
        for (qsizetype i = 0; i < std::min(at.size(), counts.size()); ++i) {
            const auto place = std::lower_bound(times.cbegin(), times.cend(), at[i]);
            if (place != times.cend() && *place == at[i])
                data.counts[(place - times.cbegin()) * columns.size() + row] = counts[i];
        }
    }
}

HeatmapData::NamedEdge namedEdge(const HeatmapOptions &options, const Field &first)
{
    switch (options.layout) {
    case HeatmapOptions::Layout::Auto:
        return first.labels.pairs.contains(QStringLiteral("le")) ? HeatmapData::NamedEdge::Upper
                                                                 : HeatmapData::NamedEdge::None;
    case HeatmapOptions::Layout::Upper:
        return HeatmapData::NamedEdge::Upper;
    case HeatmapOptions::Layout::Lower:
        return HeatmapData::NamedEdge::Lower;
    case HeatmapOptions::Layout::Unknown:
        return HeatmapData::NamedEdge::None;
    }
    return HeatmapData::NamedEdge::None;
}

/// Names that are numbers are worded in the axis' unit when it has one; others stay as they are.
QString rowName(const QString &name, double bound, const HeatmapOptions &options)
{
    if (!std::isfinite(bound) || (options.axisUnit.isEmpty() && !options.axisDecimals))
        return name;
    return formatValue(bound,
        options.axisUnit.isEmpty() ? QStringLiteral("short") : options.axisUnit,
        options.axisDecimals)
        .full();
}

void nameRows(HeatmapData &data, const QList<BucketColumn> &columns, const HeatmapOptions &options)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    data.namedEdge = namedEdge(options, *columns.first().counts);
    for (const BucketColumn &column : columns)
        data.rows.append({ rowName(column.counts->displayName, column.bound, options), nothing,
            nothing, column.place });
    const double lowest = columns.first().bound > 0 ? 0 : -infinity;
    for (qsizetype row = 0; row < columns.size(); ++row) {
        HeatmapRow &bucket = data.rows[row];
        switch (data.namedEdge) {
        case HeatmapData::NamedEdge::Upper:
            bucket.low = row > 0 ? columns[row - 1].bound : lowest;
            bucket.high = columns[row].bound;
            break;
        case HeatmapData::NamedEdge::Lower:
            bucket.low = columns[row].bound;
            bucket.high = row + 1 < columns.size() ? columns[row + 1].bound : infinity;
            break;
        case HeatmapData::NamedEdge::None:
            break;
        }
    }
    if (data.namedEdge == HeatmapData::NamedEdge::Upper && !std::isnan(columns.first().bound))
        data.lowestName = lowest == 0 ? rowName(QStringLiteral("0"), 0, options)
                                      : rowName(QStringLiteral("-Inf"), -infinity, options);
}

HeatmapData rowsHeatmap(const QList<Frame> &frames, const QList<qsizetype> &chosen,
    const HeatmapOptions &options, const TimeRange &range)
{
    HeatmapData data;
    const QList<BucketColumn> columns = bucketColumns(frames, chosen);
    const QList<double> times = timesOf(columns);
    if (columns.isEmpty() || times.isEmpty()) {
        const bool hasRows = std::any_of(chosen.cbegin(), chosen.cend(),
            [&frames](qsizetype frame) { return frames[frame].length() > 0; });
        if (hasRows)
            data.problem = Text::tr("A heatmap needs a time and one column of numbers per bucket.");
        return data;
    }
    nameRows(data, columns, options);
    fillCounts(data, columns, times);
    QList<Instant> instants;
    for (const double time : times)
        instants << instantOf(time);
    placeColumns(data, instants, 0, range);
    data.cell = columns.first().counts->config;
    data.cellName = Text::tr("Value");
    return data;
}

/// The columns of a frame whose rows are cells: native histograms, or what the transformation
/// "heatmap" makes.
struct CellColumns {
    const Field *time = nullptr;
    const Field *low = nullptr;
    const Field *high = nullptr;
    const Field *count = nullptr;
    bool startsAtTime = false; ///< xMin, not xMax

    bool isWhole() const { return time && low && high && count; }
    /// The bounds of one row; nothing when they are none.
    std::optional<std::pair<double, double>> bounds(qsizetype index) const
    {
        const std::pair both(low->numbers[index], high->numbers[index]);
        const bool isBucket = both.first < both.second && std::isfinite(both.first)
            && std::isfinite(both.second) && std::isfinite(time->numbers[index]);
        return isBucket ? std::optional(both) : std::nullopt;
    }
};

CellColumns cellColumns(const Frame &frame)
{
    CellColumns columns;
    for (const Field &field : frame.fields) {
        const QString &name = field.name;
        if (field.type == Field::Type::Time
            && (name == QLatin1String("xMax") || name == QLatin1String("xMin"))) {
            columns.time = &field;
            columns.startsAtTime = name == QLatin1String("xMin");
        } else if (field.type == Field::Type::Number && name == QLatin1String("yMin")) {
            columns.low = &field;
        } else if (field.type == Field::Type::Number && name == QLatin1String("yMax")) {
            columns.high = &field;
        } else if (field.type == Field::Type::Number && !columns.count) {
            columns.count = &field;
        }
    }
    return columns;
}

/// Buckets that all lie above zero and grow, as native histograms have them, need a logarithm.
ScaleType scaleOf(const QList<HeatmapRow> &rows, bool isNative)
{
    if (!isNative)
        return ScaleType::Linear;
    const bool isPositive = std::all_of(
        rows.cbegin(), rows.cend(), [](const HeatmapRow &row) { return row.high > 0; });
    return isPositive ? ScaleType::Log : ScaleType::Symlog;
}

HeatmapData cellsHeatmap(const QList<Frame> &frames, qsizetype frameIndex, const TimeRange &range)
{
    const Frame &frame = frames[frameIndex];
    const CellColumns cells = cellColumns(frame);
    const DataPlace place { frameIndex, cells.count - frame.fields.constData(), -1, {} };
    QMap<std::pair<double, double>, qsizetype> rowOf;
    QMap<Instant, qsizetype> columnOf;
    for (qsizetype i = 0; i < frame.length(); ++i) {
        if (const auto bounds = cells.bounds(i)) {
            rowOf.insert(*bounds, 0);
            columnOf.insert(instantOf(cells.time->numbers[i]), 0);
        }
    }
    HeatmapData data;
    data.isOrdinal = false;
    data.cell = cells.count->config;
    data.cellName = Text::tr("Count");
    data.axis = cells.low->config;
    for (auto row = rowOf.begin(); row != rowOf.end(); ++row) {
        *row = data.rows.size();
        data.rows.append({ {}, row.key().first, row.key().second, place });
    }
    qsizetype columns = 0;
    for (qsizetype &column : columnOf)
        column = columns++;
    data.scale = scaleOf(data.rows, frame.kind == Frame::Kind::HeatmapCells);
    data.counts = QList<double>(columnOf.size() * data.rows.size(), missing());
    for (qsizetype i = 0; i < frame.length(); ++i) {
        if (const auto bounds = cells.bounds(i)) {
            const qsizetype column = columnOf[instantOf(cells.time->numbers[i])];
            data.counts[column * data.rows.size() + rowOf[*bounds]] = cells.count->numbers[i];
        }
    }
    const double interval = cells.time->ownConfig[QLatin1String("interval")].toDouble();
    placeColumns(data, columnOf.keys(), interval, range);
    if (cells.startsAtTime) {
        for (Instant &column : data.columns)
            column += data.columnWidth;
    }
    return data;
}

HeatmapData heatmapOfFrames(const QList<Frame> &frames, const HeatmapOptions &options,
    const TimeRange &range, QStringList &notices)
{
    QList<qsizetype> cells;
    QList<qsizetype> rows;
    QList<qsizetype> others;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        if (cellColumns(frames[i]).isWhole())
            cells << i;
        else if (frames[i].kind == Frame::Kind::HeatmapRows)
            rows << i;
        else
            others << i;
    }
    const qsizetype histograms = cells.size() + rows.size();
    if (histograms > 0)
        others = { cells.isEmpty() ? rows.last() : cells.first() };
    if (histograms > 1) {
        const Frame &drawn = frames[others.first()];
        notices << Text::tr("The queries answer %n histograms, of which one is drawn: %1. Sum them "
                            "by (le) to see all of them.",
            nullptr, static_cast<int>(histograms))
                       .arg(drawn.name.isEmpty() ? drawn.refId : drawn.name);
    }
    return cells.isEmpty() ? rowsHeatmap(frames, others, options, range)
                           : cellsHeatmap(frames, cells.first(), range);
}

/// Whether a row of a frame is the cell of a heatmap's row in the column of a time.
bool isCellOf(const CellColumns &cells, qsizetype index, const HeatmapRow &row)
{
    const auto bounds = cells.bounds(index);
    return bounds && bounds->first == row.low && bounds->second == row.high;
}

} // namespace

HeatmapData heatmapOf(const QList<Frame> &frames, const HeatmapOptions &options,
    const TimeRange &range, QStringList &notices)
{
    HeatmapData data = options.calculates ? calculatedHeatmap(frames, options, range)
                                          : heatmapOfFrames(frames, options, range, notices);
    if (!options.cellUnit.isEmpty())
        data.cell.unit = options.cellUnit;
    if (options.cellDecimals)
        data.cell.decimals = options.cellDecimals;
    if (!options.axisUnit.isEmpty())
        data.axis.unit = options.axisUnit;
    if (options.axisDecimals)
        data.axis.decimals = options.axisDecimals;
    data.axis.min = options.axisMin;
    data.axis.max = options.axisMax;
    if (!options.valueName.isEmpty() && !options.calculates)
        data.cellName = options.valueName;
    data.hideUpTo = options.hideUpTo;
    data.hideFrom = options.hideFrom;
    measure(data, options.colors);
    return data;
}

DataPlace heatmapPlace(
    const QList<Frame> &frames, const HeatmapData &data, qsizetype column, qsizetype row)
{
    DataPlace place = data.rows[row].place;
    if (place.frame < 0 || place.frame >= frames.size())
        return {};
    const Frame &frame = frames[place.frame];
    const CellColumns cells = cellColumns(frame);
    const Field *time = timeOf(frame);
    const Instant at = data.columns[column]
        + (cells.isWhole() && cells.startsAtTime ? Milliseconds(0) : data.columnWidth);
    for (qsizetype i = 0; time && i < time->numbers.size(); ++i) {
        if (std::isfinite(time->numbers[i]) && instantOf(time->numbers[i]) == at
            && (!cells.isWhole() || isCellOf(cells, i, data.rows[row]))) {
            place.row = i;
            return place;
        }
    }
    return {};
}

} // namespace opsglass
