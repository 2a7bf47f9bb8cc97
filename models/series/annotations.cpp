// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/annotations.h"

#include "models/dashboard/interpolate.h"
#include "models/dashboard/interval.h"
#include "models/dashboard/sources.h"
#include "models/format/duration.h"
#include "models/transform/frames.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr Milliseconds defaultStep(60'000);
constexpr int pointLimit = 11'000;

Milliseconds stepOf(
    const AnnotationQuery &annotation, const DashboardContext &context, Milliseconds range)
{
    const QString text = interpolate(annotation.step, context, InterpolationUse::Other);
    const Milliseconds wanted = parseDuration(text).value_or(defaultStep);
    const Milliseconds fewEnough = roundBackendInterval(range / pointLimit);
    return std::max(wanted > Milliseconds(0) ? wanted : defaultStep, fewEnough);
}

/// A template text with `{{label}}`; empty stays empty.
QString worded(const QString &format, const Labels &labels)
{
    return format.isEmpty() ? QString() : legendName(format, labels, {});
}

AnnotationMark markOf(const AnnotationQuery &annotation, const Labels &labels)
{
    AnnotationMark mark;
    mark.name = annotation.name;
    mark.title = worded(annotation.titleFormat, labels);
    mark.text = worded(annotation.textFormat, labels);
    for (const QString &key : annotation.tagKeys) {
        const QString tag = labels.value(key);
        if (!tag.isEmpty() && !mark.tags.contains(tag))
            mark.tags << tag;
    }
    mark.color = { ColorRef::Kind::Named, 0, annotation.iconColor, 0 };
    return mark;
}

/// Values that are times: one event for each, however long the series says so.
void addTimes(const Series &series, const AnnotationMark &mark, QList<AnnotationMark> &marks)
{
    constexpr double latest = 8.64e15; // the last millisecond of JavaScript's dates
    QList<qint64> times;
    for (const double value : series.values) {
        if (value > 0 && value <= latest)
            times << qint64(std::floor(value));
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    for (const qint64 time : std::as_const(times)) {
        marks << mark;
        marks.last().from = marks.last().to = Instant(Milliseconds(time));
    }
}

/// Samples above zero: runs of them are regions.
void addRuns(const Series &series, const Grid &grid, const AnnotationMark &mark,
    QList<AnnotationMark> &marks)
{
    bool isInRun = false;
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        const bool isEvent = series.values[i] > 0; // false for NaN and missing
        if (isEvent && isInRun)
            marks.last().to = grid.at(i);
        if (isEvent && !isInRun) {
            marks << mark;
            marks.last().from = marks.last().to = grid.at(i);
        }
        isInRun = isEvent;
    }
}

} // namespace

QList<PlannedAnnotation> planAnnotations(
    const QList<AnnotationQuery> &annotations, const DashboardContext &context, Instant now)
{
    const auto window = dashboardWindow(context, now);
    if (!window)
        return {};
    const TimeRange range = window->resolve(now);
    QList<PlannedAnnotation> planned;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const AnnotationQuery &annotation = annotations[i];
        const ResolvedSource source = resolveSource(annotation.source, context);
        const bool isAsked = annotation.enable && !annotation.isBuiltIn
            && source.foreignType.isEmpty() && !annotation.expr.trimmed().isEmpty();
        if (!isAsked)
            continue;
        QueryKey key;
        key.source = source.id;
        key.step = stepOf(annotation, context, range.span());
        key.expr = interpolate(annotation.expr, context, InterpolationUse::PromQl,
            { printInterval(key.step), key.step,
                printGoDuration(rateInterval(key.step, scrapeIntervalOf(source.id, context))),
                range });
        key.window = *window;
        planned.append({ i, key });
    }
    return planned;
}

QList<AnnotationMark> annotationMarks(const AnnotationQuery &annotation, const Matrix &matrix)
{
    QList<AnnotationMark> marks;
    for (const Series &series : matrix.series) {
        const AnnotationMark mark = markOf(annotation, series.labels);
        if (annotation.useValueForTime)
            addTimes(series, mark, marks);
        else
            addRuns(series, matrix.grid, mark, marks);
    }
    std::stable_sort(
        marks.begin(), marks.end(), [](const AnnotationMark &left, const AnnotationMark &right) {
            return left.from < right.from;
        });
    return marks;
}

bool concernsPanel(const AnnotationQuery &annotation, int panelId)
{
    return !annotation.filter
        || annotation.filter->ids.contains(panelId) != annotation.filter->exclude;
}

} // namespace opsglass
