// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/matrix.h"
#include "models/data/query.h"
#include "models/data/sampletimes.h"
#include "models/format/displayvalue.h"
#include "models/series/alertlist.h"
#include "models/series/heatmapdata.h"
#include "models/series/histogramdata.h"
#include "models/series/statetimeline.h"
#include "models/transform/dataplace.h"
#include "models/transform/frame.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// One line of a time panel, ready to be drawn.
struct DataSeries {
    QString name; ///< display name
    QString refId;
    Labels labels;
    Grid grid; ///< of the samples; see SampleTimes for what it holds where they are uneven
    QList<Instant> uneven; ///< the times of samples that are on no grid
    QList<double> values; ///< as answered; one per time; missing() or NaN is a gap
    /// What is drawn: values after stacking or transform; empty when equal to `values`.
    QList<double> stacked;
    /// Lower edge of a stacked fill; empty: down to zero.
    QList<double> base;
    /// The times of `stacked` and `base`, when series of other times are in the stack too.
    std::optional<SampleTimes> stackedTimes;
    FieldConfig config;
    ColorRef color;
    QList<DisplayValue> calcs; ///< one per legend calc, in the order of the legend's options
    DataPlace place; ///< of its field in PanelData::frames; rowOf() gives the row
    QList<qsizetype> rows; ///< of its samples in the frame; empty when they are 0, 1, 2 …

    qsizetype rowOf(qsizetype sample) const { return rows.isEmpty() ? sample : rows[sample]; }
    SampleTimes times() const
    {
        SampleTimes times(grid);
        times.uneven = uneven;
        return times;
    }
    const QList<double> &drawn() const { return stacked.isEmpty() ? values : stacked; }
    SampleTimes drawnTimes() const { return stackedTimes.value_or(times()); }
};

/// One reduced value: a tile of a stat panel, a bar, a slice, a dial.
struct DisplayItem {
    QString title;
    DisplayValue value;
    FieldConfig config; ///< with min and max resolved (spec/grafana.md §8.2)
    /// Sparkline: the samples behind the value, and when they are; both empty when there is none.
    SampleTimes times;
    QList<double> samples;
    std::optional<double> change; ///< diffperc of the samples, percent
    DataPlace place; ///< in PanelData::frames
};

/// One numeric field of a bar chart.
struct BarSeries {
    QString name; ///< display name
    FieldConfig config; ///< stacked as the panel says
    ColorRef color; ///< of the whole series
    QList<DisplayValue> values; ///< one per category; each with its own colour
    QList<DisplayValue> calcs; ///< one per legend calc
    DataPlace place; ///< of its field in PanelData::frames
    QList<qsizetype> rows; ///< of each category in that frame; -1 where the frame has none
};

/// A field without bars, whose values are told with those of the bars.
struct BarNote {
    QString name; ///< display name
    QStringList texts; ///< one per category
};

/// A bar chart, ready to be drawn.
struct BarChartData {
    QStringList categories;
    bool standsOnTimes = false; ///< the categories are times
    FieldConfig axis; ///< of the field of the categories
    QList<BarSeries> bars;
    QList<BarNote> notes;
    bool hasOwnColors = false; ///< each bar has the colour of its value, not that of its series
    QString problem; ///< why there are none, in one sentence
};

/// One event or region of an annotation (spec/grafana.md §20), drawn where there is a time axis.
struct AnnotationMark {
    Instant from;
    Instant to; ///< equal to `from` for an event
    QString name; ///< of the annotation it comes from
    QString title;
    QString text;
    QStringList tags;
    ColorRef color;
    friend bool operator==(const AnnotationMark &, const AnnotationMark &) = default;
};

/// Everything a panel draws, computed from the outcomes of its queries: no view computes on
/// samples.
struct PanelData {
    TimeRange range; ///< of the panel, after timeFrom and timeShift
    QList<DataSeries> series;
    QList<Frame> frames; ///< after transformations and field configuration
    QList<DisplayItem> items;
    BarChartData barChart;
    StateTimeline timeline;
    HeatmapData heatmap;
    HistogramData histogram;
    AlertListData alertList;
    QList<Exemplar> exemplars;
    QString text; ///< of a text panel, variables interpolated
    QString problem; ///< why the frames give no series, in one sentence
    QStringList legendCalcNames; ///< headers of DataSeries::calcs: "Mean", "Last *", …
    QStringList notices; ///< servers' warnings, transformations that are not known, …
};

/// What the panel's frame has to say about its content (LOOK.md, "Panel states").
struct PanelStatus {
    enum class State { Loading, Ready, NoData, Error, Unsupported };

    State state = State::Loading;
    bool refreshing = false; ///< a newer answer is on its way
    bool stale = false; ///< the drawing is older than it should be; `dataAt` says how old
    std::optional<Instant> dataAt; ///< when the data drawn were answered
    QString reason; ///< one sentence: why there is no data, what is not supported
    std::optional<Error> error; ///< the server's own words
    QStringList notices; ///< partial data: warnings

    friend bool operator==(const PanelStatus &, const PanelStatus &) = default;
};

/// A request behind a panel, for Inspect and report.json.
struct SentQuery {
    QString refId;
    QString expr; ///< interpolated
    QString sent; ///< one line, without secrets
    Milliseconds took { 0 };
    qsizetype series = 0;
    qsizetype points = 0;
    QString error;
};

} // namespace opsglass
