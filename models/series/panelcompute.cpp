// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelcompute.h"

#include "models/dashboard/alertlistoptions.h"
#include "models/dashboard/heatmapoptions.h"
#include "models/dashboard/histogramoptions.h"
#include "models/dashboard/interpolate.h"
#include "models/dashboard/paneloptions.h"
#include "models/dashboard/paneltypes.h"
#include "models/format/unit.h"
#include "models/reduce/datascope.h"
#include "models/reduce/display.h"
#include "models/reduce/overrides.h"
#include "models/reduce/reduceframes.h"
#include "models/reduce/reducers.h"
#include "models/series/alertlist.h"
#include "models/series/barchart.h"
#include "models/series/graphseries.h"
#include "models/series/heatmap.h"
#include "models/series/histogram.h"
#include "models/transform/frames.h"
#include "models/transform/transform.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PanelData)
};

/// All instant queries of a panel are about one moment, the end of its range, though each was sent
/// a little later than the one before: tables are merged by their times.
Instant newestInstant(const QList<QueryOutcome> &answers)
{
    Instant newest;
    for (const QueryOutcome &answer : answers) {
        if (answer.key.kind == QueryKey::Kind::InstantQuery)
            newest = std::max(newest, answer.result->grid.start);
    }
    return newest;
}

QList<Frame> framesOfAnswers(
    const QueryPlan &plan, const QList<QueryOutcome> &answers, QStringList &notices)
{
    const auto tables = std::count_if(plan.queries.cbegin(), plan.queries.cend(),
        [](const PlannedQuery &query) { return query.format == Target::Format::Table; });
    const Instant instant = newestInstant(answers);
    QList<Frame> frames;
    for (const PlannedQuery &query : plan.queries) {
        const auto answer = std::find_if(answers.cbegin(), answers.cend(),
            [&query](const QueryOutcome &outcome) { return outcome.key == query.key; });
        if (answer == answers.cend())
            continue;
        if (query.key.kind == QueryKey::Kind::ExemplarQuery)
            continue;
        Matrix matrix = *answer->result;
        if (query.isInstant)
            matrix.grid.start = instant;
        frames += framesOf(query, matrix, tables > 1);
        for (const QString &warning : answer->warnings) {
            if (!notices.contains(warning))
                notices << warning;
        }
    }
    return frames;
}

const Matrix *answerTo(
    const QString &refId, const QueryPlan &plan, const QList<QueryOutcome> &answers)
{
    for (const PlannedQuery &query : plan.queries) {
        for (const QueryOutcome &answer : answers) {
            if (query.refId == refId && answer.key == query.key)
                return &*answer.result;
        }
    }
    return nullptr;
}

QList<Exemplar> exemplarsOf(const QueryPlan &plan, const QList<QueryOutcome> &answers)
{
    QList<Exemplar> all;
    for (const PlannedQuery &query : plan.queries) {
        if (query.key.kind != QueryKey::Kind::ExemplarQuery)
            continue;
        for (const QueryOutcome &answer : answers) {
            if (answer.key != query.key)
                continue;
            for (const Exemplar &exemplar : answer.result->exemplars) {
                all << exemplar;
                all.last().refId = query.refId;
            }
        }
    }
    return all;
}

AlertListData alertsOf(
    const Panel &panel, const QueryPlan &plan, const QList<QueryOutcome> &answers)
{
    const Matrix *alerts = answerTo(alertsRefId(), plan, answers);
    const Matrix *beginnings = answerTo(beginningsRefId(), plan, answers);
    return listAlerts(alerts ? *alerts : Matrix(), beginnings ? *beginnings : Matrix(),
        readAlertListOptions(panel.options));
}

/// What Grafana's panels assume where their JSON says nothing: the colour mode of their type, and
/// green with red from 80 on.
FieldConfigSource withDefaults(FieldConfigSource config, const QString &panelType)
{
    QJsonObject &defaults = config.defaults;
    if (!defaults[QLatin1String("color")].toObject().contains(QLatin1String("mode")))
        defaults[QLatin1String("color")]
            = QJsonObject { { QStringLiteral("mode"), defaultColorMode(panelType) } };
    if (!defaults.contains(QLatin1String("thresholds"))) {
        const QJsonObject green { { QStringLiteral("color"), QStringLiteral("green") },
            { QStringLiteral("value"), QJsonValue() } };
        const QJsonObject red { { QStringLiteral("color"), QStringLiteral("red") },
            { QStringLiteral("value"), 80 } };
        defaults[QLatin1String("thresholds")]
            = QJsonObject { { QStringLiteral("mode"), QStringLiteral("absolute") },
                  { QStringLiteral("steps"), QJsonArray { green, red } } };
    }
    return config;
}

QString panelText(
    const Panel &panel, const DashboardContext &context, const IntervalValues &intervals)
{
    const TextOptions options = readTextOptions(panel.options);
    const auto use
        = options.mode == TextOptions::Mode::Code ? InterpolationUse::Text : InterpolationUse::Html;
    return interpolate(options.content, context, use, intervals);
}

/// Native histograms mean nothing to panels that draw numbers: a sentence says where they went.
void dropCells(QList<Frame> &frames, QStringList &notices)
{
    const qsizetype dropped = frames.removeIf(
        [](const Frame &frame) { return frame.kind == Frame::Kind::HeatmapCells; });
    if (dropped > 0)
        notices << Text::tr(
            "%n series of native histograms are left out: a heatmap or histogram shows them.",
            nullptr, static_cast<int>(dropped));
}

bool hasNumbers(const QList<double> &values)
{
    return std::any_of(
        values.cbegin(), values.cend(), [](double value) { return !isMissing(value); });
}

QStringList calcNames(const QStringList &calcs)
{
    QStringList names;
    for (const QString &calc : calcs)
        names << reducerName(calc);
    return names;
}

/// Models have no clock: units that count from now get it from the answer.
void setNow(QList<Frame> &frames, Instant now)
{
    for (Frame &frame : frames) {
        for (Field &field : frame.fields) {
            if (isRelativeUnit(field.config.unit))
                field.config.now = now;
        }
    }
}

/// What a panel of single values shows where the query gives none: one item with the text for that,
/// in the colour of the base threshold; nothing when the panel has no such text.
QList<DisplayItem> valueForNothing(const Panel &panel, const QTimeZone &zone)
{
    Field field;
    field.config = readFieldConfig(withDefaults(panel.fieldConfig, panel.type).defaults);
    if (!field.config.noValue)
        return {};
    DisplayItem item;
    item.value = displayNumber(missing(), field, {}, zone);
    item.config = field.config;
    return { item };
}

/// Makes of the frames what a panel of this type draws.
void prepare(PanelData &data, const Panel &panel, const QTimeZone &zone,
    const NameInterpolator &interpolateName)
{
    switch (panelShape(panel.type)) {
    case PanelShape::Series: {
        const QStringList calcs = readLegendOptions(panel.options).calcs;
        data.legendCalcNames = calcNames(calcs);
        data.series = graphSeries(data.frames, calcs, zone);
        data.problem = graphProblem(data.frames);
        break;
    }
    case PanelShape::Items:
        data.items
            = reduceFrames(data.frames, readReduceOptions(panel.options), zone, interpolateName);
        if (data.items.isEmpty())
            data.items = valueForNothing(panel, zone);
        break;
    case PanelShape::Bars: {
        const BarChartOptions options = readBarChartOptions(panel.options);
        data.legendCalcNames = calcNames(options.legend.calcs);
        data.barChart = barChartOf(data.frames, options, zone);
        break;
    }
    case PanelShape::States:
        data.timeline = stateTimelineOf(
            data.frames, readStateTimelineOptions(panel.type, panel.options), data.range, zone);
        break;
    case PanelShape::Heatmap:
        data.heatmap
            = heatmapOf(data.frames, readHeatmapOptions(panel.options), data.range, data.notices);
        break;
    case PanelShape::Histogram: {
        const HistogramPanelOptions options = readHistogramPanelOptions(panel.options);
        data.legendCalcNames = calcNames(options.legend.calcs);
        data.histogram = histogramDataOf(data.frames, options, zone, data.notices);
        break;
    }
    case PanelShape::Alerts:
    case PanelShape::Dashboards:
    case PanelShape::Frames:
    case PanelShape::None:
        break;
    }
}

} // namespace

PanelData computePanel(const Panel &panel, const QueryPlan &plan,
    const QList<QueryOutcome> &answers, const DashboardContext &context, Instant at)
{
    PanelData data;
    data.range = planPanel(panel, context, 1, at).range;
    if (plan.range.to > data.range.to || plan.range.from == plan.range.to)
        data.range = plan.range;
    data.frames = framesOfAnswers(plan, answers, data.notices);
    const PanelShape shape = panelShape(panel.type);
    if (shape != PanelShape::Heatmap && shape != PanelShape::Histogram
        && shape != PanelShape::Frames)
        dropCells(data.frames, data.notices);
    const QTimeZone &zone = context.zone;
    IntervalValues intervals;
    intervals.range = data.range;
    const TransformContext transforming { [&](const QString &text) {
                                             return interpolate(
                                                 text, context, InterpolationUse::Other, intervals);
                                         },
        zone };
    data.notices += applyTransformations(data.frames, panel.transformations, transforming);
    const NameInterpolator interpolateName
        = [&](const QString &name, const QList<Frame> &frames, const DataPlace &place) {
              return interpolate(
                  name, context, InterpolationUse::Text, intervals, dataScope(frames, place, zone));
          };
    applyFieldConfig(data.frames, withDefaults(panel.fieldConfig, panel.type), interpolateName);
    setNow(data.frames, at);
    prepare(data, panel, zone, interpolateName);
    data.exemplars = exemplarsOf(plan, answers);
    if (shape == PanelShape::Alerts)
        data.alertList = alertsOf(panel, plan, answers);
    if (shape == PanelShape::None)
        data.text = panelText(panel, context, intervals);
    return data;
}

bool hasAnythingToDraw(const Panel &panel, const PanelData &data)
{
    switch (panelShape(panel.type)) {
    case PanelShape::Dashboards:
    case PanelShape::None:
        return true;
    case PanelShape::Alerts:
        return !data.alertList.alerts.isEmpty() || readAlertListOptions(panel.options).isStat;
    case PanelShape::Series:
        return std::any_of(data.series.cbegin(), data.series.cend(),
            [](const DataSeries &series) { return hasNumbers(series.values); });
    case PanelShape::Items:
        return std::any_of(data.items.cbegin(), data.items.cend(),
            [](const DisplayItem &item) { return !item.value.text.full().isEmpty(); });
    case PanelShape::Bars:
        return !data.barChart.bars.isEmpty() && !data.barChart.categories.isEmpty();
    case PanelShape::States:
        return std::any_of(data.timeline.rows.cbegin(), data.timeline.rows.cend(),
            [](const StateRow &row) { return !row.spans.isEmpty(); });
    case PanelShape::Heatmap:
        return hasNumbers(data.heatmap.counts);
    case PanelShape::Histogram:
        return !data.histogram.lows.isEmpty();
    case PanelShape::Frames:
        return std::any_of(data.frames.cbegin(), data.frames.cend(),
            [](const Frame &frame) { return frame.length() > 0; });
    }
    return false;
}

SentQuery sentQueryOf(const PlannedQuery &query, const QueryOutcome &outcome)
{
    SentQuery sent;
    sent.refId = query.refId;
    sent.expr = query.key.expr;
    sent.sent = outcome.sent;
    sent.took = outcome.took;
    if (!outcome.result) {
        sent.error = outcome.result.error().message;
        return sent;
    }
    sent.series = outcome.result->series.size();
    for (const Series &series : outcome.result->series) {
        sent.points += std::count_if(series.values.cbegin(), series.values.cend(),
            [](double value) { return !isMissing(value); });
        sent.points += std::count_if(series.histograms.cbegin(), series.histograms.cend(),
            [](const QList<HistogramBucket> &buckets) { return !buckets.isEmpty(); });
    }
    return sent;
}

} // namespace opsglass
