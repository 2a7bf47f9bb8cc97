// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertreplay.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace opsglass {

namespace {

/// Servers answer no more points per series (spec/prometheus.md §1).
constexpr qint64 mostPoints = 11'000;

qint64 timesIn(Milliseconds part, Milliseconds whole)
{
    return (whole.count() + part.count() - 1) / part.count();
}

/// What an instant query would have answered at one step.
Matrix cut(const Matrix &answer, const Grid &steps, qsizetype index)
{
    Matrix matrix;
    matrix.grid = { steps.at(index), Milliseconds(0), 1 };
    matrix.isScalar = answer.isScalar;
    for (const Series &series : answer.series) {
        const double value = series.values.value(index, missing());
        const QList<HistogramBucket> histogram = series.histograms.value(index);
        if (!histogram.isEmpty())
            matrix.series.append({ series.labels, { value }, { histogram } });
        else if (!isMissing(value))
            matrix.series.append({ series.labels, { value } });
    }
    return matrix;
}

/// Gives the alerts the annotations they had when they were seen last.
void annotate(AlertRuleState &state, const Rule &rule, const QHash<Labels, qsizetype> &seenAt,
    const std::function<Matrix(qsizetype)> &cutAt, const TemplateExpander &expand)
{
    QMap<qsizetype, QList<Labels>> steps;
    for (const AlertInstance &alert : std::as_const(state.instances))
        steps[seenAt.value(alert.labels)] << alert.labels;
    for (auto step = steps.cbegin(); step != steps.cend(); ++step) {
        AlertRuleState there;
        evaluateAlert(rule, 0, cutAt(step.key()), {}, expand, there);
        for (const Labels &labels : step.value())
            state.instances[labels].annotations = there.instances.value(labels).annotations;
    }
}

} // namespace

Grid replayGrid(const Rule &rule, Milliseconds interval, Instant now, Milliseconds reach)
{
    // Before the time that decides: the sight that starts `for` and the gap that starts
    // keep_firing_for may each be up to a step away.
    constexpr qint64 before = 2;
    const Milliseconds span = rule.forTime + rule.keepFiringFor;
    const Milliseconds step
        = interval * std::max<qint64>(1, timesIn(interval * (mostPoints - 1 - before), span));
    const qint64 needed = timesIn(step, span) + before + 1;
    const qint64 count = std::max(needed, std::min(timesIn(step, reach) + before + 1, mostPoints));
    return { now - step * (count - 1), step, qsizetype(count) };
}

AlertRuleState replayAlert(const Rule &rule, int limit, const Result<Matrix> &answer,
    const Grid &steps, const TemplateExpander &expand)
{
    AlertRuleState state;
    if (!answer || !answer->text.isNull()) {
        evaluateAlert(rule, limit, answer, steps.end(), expand, state);
        return state;
    }
    Rule bare = rule;
    bare.annotations.clear();
    const auto cutAt = [&](qsizetype index) { return cut(*answer, steps, index); };
    QHash<Labels, qsizetype> seenAt;
    for (qsizetype index = 0; index < steps.count; ++index) {
        evaluateAlert(bare, limit, cutAt(index), steps.at(index), expand, state);
        if (state.health != AlertRuleState::Health::Good)
            continue;
        for (const AlertInstance &alert : std::as_const(state.instances)) {
            if (alert.state != AlertInstance::State::Inactive && !alert.keepFiringSince)
                seenAt.insert(alert.labels, index);
        }
    }
    annotate(state, rule, seenAt, cutAt, expand);
    return state;
}

} // namespace opsglass
