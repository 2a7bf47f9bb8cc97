// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/barchart.h"

#include "models/format/localetime.h"
#include "models/reduce/display.h"
#include "models/series/legendcalcs.h"
#include "models/series/stacking.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BarChart)
};

const Field *fieldOfType(const Frame &frame, Field::Type type)
{
    const auto field = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [type](const Field &candidate) { return candidate.type == type; });
    return field == frame.fields.cend() ? nullptr : &*field;
}

/// The frame that bars are made of, and where its fields come from.
struct Ground {
    Frame frame;
    QList<DataPlace> places; ///< one per field
    QList<QList<qsizetype>> rows; ///< one per field: the row of each category there; -1 for none
};

Ground groundOf(const Frame &frame)
{
    Ground ground { frame, {}, {} };
    QList<qsizetype> rows(frame.length());
    std::iota(rows.begin(), rows.end(), 0);
    for (qsizetype field = 0; field < frame.fields.size(); ++field) {
        ground.places.append({ 0, field, -1, {} });
        ground.rows << rows;
    }
    return ground;
}

/// All frames as one: outer-joined on the times of their first time fields.
Ground joinedOnTime(const QList<Frame> &frames)
{
    std::map<double, qsizetype> rows;
    for (const Frame &frame : frames) {
        if (const Field *time = fieldOfType(frame, Field::Type::Time)) {
            for (const double at : time->numbers) {
                if (!std::isnan(at)) // which has no order
                    rows.emplace(at, 0);
            }
        }
    }
    Ground joined;
    Field times;
    times.type = Field::Type::Time;
    times.name = QStringLiteral("Time");
    for (auto &[at, row] : rows) {
        row = times.numbers.size();
        times.numbers << at;
    }
    joined.frame.fields << times;
    joined.places << DataPlace();
    joined.rows << QList<qsizetype>();
    for (qsizetype frameIndex = 0; frameIndex < frames.size(); ++frameIndex) {
        const Frame &frame = frames[frameIndex];
        const Field *time = fieldOfType(frame, Field::Type::Time);
        if (!time)
            continue;
        for (qsizetype i = 0; i < frame.fields.size(); ++i) {
            const Field &field = frame.fields[i];
            if (field.type != Field::Type::Number)
                continue;
            Field spread = field;
            spread.numbers = QList<double>(times.numbers.size(), missing());
            QList<qsizetype> origins(times.numbers.size(), -1);
            for (qsizetype row = 0; row < field.numbers.size(); ++row) {
                const auto category = rows.find(time->numbers[row]);
                if (std::isnan(time->numbers[row]) || category == rows.end())
                    continue;
                spread.numbers[category->second] = field.numbers[row];
                origins[category->second] = row;
            }
            joined.frame.fields << spread;
            joined.places.append({ frameIndex, i, -1, {} });
            joined.rows << origins;
        }
    }
    return joined;
}

const Field *categoryField(const Frame &frame, const QString &xField)
{
    if (!xField.isEmpty()) {
        for (const Field &field : frame.fields) {
            if (field.displayName == xField || field.name == xField)
                return &field;
        }
    }
    const Field *text = fieldOfType(frame, Field::Type::String);
    return text ? text : fieldOfType(frame, Field::Type::Time);
}

QStringList timeTexts(const QList<double> &times, const QTimeZone &zone)
{
    constexpr double day = 86'400'000;
    double step = day;
    for (qsizetype i = 1; i < times.size(); ++i)
        step = std::min(step, times[i] - times[i - 1]);
    const bool isWithinDay = !times.isEmpty() && times.last() - times.first() <= day;
    const QString format = step >= day ? dayPattern()
        : isWithinDay                  ? QStringLiteral("HH:mm")
                                       : dayPattern() + QStringLiteral(" HH:mm");
    QStringList texts;
    for (const double time : times)
        texts << QDateTime::fromMSecsSinceEpoch(std::llround(time), zone).toString(format);
    return texts;
}

QStringList categoriesOf(const Field &field, const QTimeZone &zone)
{
    QStringList texts;
    if (field.type == Field::Type::Time) {
        texts = timeTexts(field.numbers, zone);
    } else if (field.type == Field::Type::String) {
        texts = field.texts;
    } else {
        for (const double value : field.numbers)
            texts << displayNumber(value, field, {}, zone).text.full();
    }
    return texts;
}

BarNote noteOf(const Field &field, const NumberExtent &extent, const QTimeZone &zone)
{
    const ValueRange range = fieldRange(field, extent);
    BarNote note { field.displayName, {} };
    for (const QString &text : field.texts)
        note.texts << displayText(text, field, range, zone).text.full();
    if (field.type != Field::Type::String) {
        for (const double value : field.numbers)
            note.texts << displayNumber(value, field, range, zone).text.full();
    }
    return note;
}

/// \param index of the series: the palette counts bars, not the texts they stand on
BarSeries seriesOf(Field field, const NumberExtent &extent, int index,
    const BarChartOptions &options, const QTimeZone &zone)
{
    field.seriesIndex = index;
    const ValueRange range = fieldRange(field, extent);
    BarSeries series;
    series.name = field.displayName;
    series.config = field.config;
    series.config.graph.drawStyle = DrawStyle::Bars;
    series.config.graph.stackingMode = options.stacking;
    series.color = seriesColor(field, range);
    series.calcs = legendCalcs(field, options.legend.calcs, range, zone);
    for (const double value : field.numbers)
        series.values << displayNumber(value, field, range, zone);
    return series;
}

bool givesColors(const ValueMapping &mapping)
{
    return mapping.result.color
        || std::any_of(mapping.values.cbegin(), mapping.values.cend(),
            [](const auto &entry) { return entry.second.color.has_value(); });
}

/// Thresholds and mappings colour each bar by its value; other schemes colour the series.
bool colorsEachBar(const FieldConfig &config)
{
    return config.color.mode == QLatin1String("thresholds")
        || std::any_of(config.mappings.cbegin(), config.mappings.cend(), givesColors);
}

/// `colorByField`: the first numeric field alone, each bar in the colour of the other's value.
void colorBy(BarChartData &data, const Frame &frame, const QString &name,
    const QList<Frame> &frames, const QTimeZone &zone)
{
    const auto field
        = std::find_if(frame.fields.cbegin(), frame.fields.cend(), [&name](const Field &candidate) {
              return candidate.displayName == name || candidate.name == name;
          });
    if (field == frame.fields.cend() || data.bars.isEmpty())
        return;
    data.hasOwnColors = true;
    data.bars = { data.bars.first() };
    const ValueRange range = fieldRange(*field, numberExtent(frames));
    for (qsizetype row = 0; row < data.bars.first().values.size(); ++row) {
        data.bars.first().values[row].color = field->type == Field::Type::String
            ? displayText(field->texts[row], *field, range, zone).color
            : displayNumber(field->numbers[row], *field, range, zone).color;
    }
}

/// What the fields of one unit say of their axis: the first of them, and others where it is silent.
FieldConfig sharedAxis(const QList<DataSeries> &series, const QString &unit)
{
    std::optional<FieldConfig> shared;
    for (const DataSeries &one : series) {
        const FieldConfig &config = one.config;
        if (config.unit != unit)
            continue;
        if (!shared)
            shared = config;
        if (config.min)
            shared->min = std::min(*config.min, shared->min.value_or(*config.min));
        if (config.max)
            shared->max = std::max(*config.max, shared->max.value_or(*config.max));
        if (shared->graph.axisPlacement == AxisPlacement::Hidden)
            shared->graph.axisPlacement = config.graph.axisPlacement;
        if (shared->graph.axisLabel.isEmpty())
            shared->graph.axisLabel = config.graph.axisLabel;
        shared->graph.axisWidth = std::max(shared->graph.axisWidth, config.graph.axisWidth);
    }
    GraphStyle &graph = shared->graph;
    if (graph.axisPlacement == AxisPlacement::Auto)
        graph.axisPlacement = AxisPlacement::Left;
    if (!shared->min && !graph.axisSoftMin)
        graph.axisSoftMin = 0;
    if (!shared->max && !graph.axisSoftMax)
        graph.axisSoftMax = 0;
    return *shared;
}

void shareAxes(QList<DataSeries> &series)
{
    QList<FieldConfig> shared;
    for (const DataSeries &one : std::as_const(series)) {
        shared << sharedAxis(series, one.config.unit);
        shared.last().graph.transform = one.config.graph.transform;
    }
    for (qsizetype i = 0; i < series.size(); ++i)
        series[i].config = shared[i];
}

constexpr Milliseconds standInStep { 1000 };

} // namespace

BarChartData barChartOf(
    const QList<Frame> &frames, const BarChartOptions &options, const QTimeZone &zone)
{
    BarChartData data;
    if (frames.isEmpty())
        return data;
    const Ground ground = frames.size() == 1 ? groundOf(frames.first()) : joinedOnTime(frames);
    const Frame &frame = ground.frame;
    const Field *category = categoryField(frame, options.xField);
    if (!category) {
        data.problem
            = Text::tr("Bars need a text or a time to stand on, and the data have neither.");
        return data;
    }
    data.categories = categoriesOf(*category, zone);
    data.standsOnTimes = category->type == Field::Type::Time;
    data.axis = category->config;
    const NumberExtent extent = numberExtent({ frame });
    for (qsizetype i = 0; i < frame.fields.size(); ++i) {
        const Field &field = frame.fields[i];
        if (&field == category)
            continue;
        if (field.type != Field::Type::Number || field.config.graph.hideFromViz) {
            if (field.type != Field::Type::Frames && !field.config.graph.hideFromTooltip)
                data.notes << noteOf(field, extent, zone);
            continue;
        }
        data.bars << seriesOf(field, extent, int(data.bars.size()), options, zone);
        data.bars.last().place = ground.places[i];
        data.bars.last().rows = ground.rows[i];
        data.hasOwnColors = data.hasOwnColors || colorsEachBar(field.config);
    }
    if (data.bars.isEmpty())
        data.problem = Text::tr("Bars need a number, and the data have none.");
    if (!options.colorByField.isEmpty())
        colorBy(data, frame, options.colorByField, { frame }, zone);
    return data;
}

TimeRange barTimes(const BarChartData &chart)
{
    const Instant from { Milliseconds(0) };
    return { from, from + standInStep * std::max<qsizetype>(chart.categories.size(), 1) };
}

QList<DataSeries> barSeries(const BarChartData &chart, const QList<qsizetype> &shown)
{
    QList<DataSeries> all;
    for (const qsizetype index : shown) {
        const BarSeries &bars = chart.bars[index];
        DataSeries series;
        series.name = bars.name;
        series.color = bars.color;
        series.config = bars.config;
        series.grid = { barTimes(chart).from, standInStep, int(bars.values.size()) };
        for (const DisplayValue &value : bars.values)
            series.values << value.numeric;
        all << series;
    }
    shareAxes(all);
    stackSeries(all, {});
    return all;
}

} // namespace opsglass
