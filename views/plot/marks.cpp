// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/marks.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// The series whose labels the exemplar names most; of its query when none fits.
qsizetype seriesOf(const Exemplar &exemplar, const QList<DataSeries> &series)
{
    qsizetype best = -1;
    qsizetype mostLabels = -1;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (series[i].refId != exemplar.refId)
            continue;
        const auto &labels = series[i].labels.pairs;
        bool fits = true;
        for (auto label = labels.cbegin(); fits && label != labels.cend(); ++label)
            fits = exemplar.series.value(label.key()) == label.value();
        const qsizetype count = fits ? labels.size() : -1;
        if (best < 0 || count > mostLabels) {
            best = i;
            mostLabels = count;
        }
    }
    return best;
}

} // namespace

QList<AnnotationSpot> annotationSpots(
    const QList<AnnotationMark> &annotations, const TimeScale &time)
{
    QList<AnnotationSpot> spots;
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const AnnotationMark &mark = annotations[i];
        const Instant end = std::max(mark.from, mark.to);
        if (end < time.range.from || mark.from > time.range.to)
            continue;
        const double from = std::clamp(time.x(mark.from), time.left, time.right);
        const double to = std::clamp(time.x(end), time.left, time.right);
        if (to - from >= 1)
            spots.append({ from, to, mark.color, { i } });
        else
            spots.append({ from, from, mark.color, { i } });
    }
    std::stable_sort(
        spots.begin(), spots.end(), [](const AnnotationSpot &one, const AnnotationSpot &other) {
            return one.from < other.from;
        });
    QList<AnnotationSpot> merged;
    qsizetype lastEvent = -1;
    for (const AnnotationSpot &spot : std::as_const(spots)) {
        if (!spot.isRegion() && lastEvent >= 0 && spot.from - merged[lastEvent].from < 1) {
            merged[lastEvent].marks += spot.marks;
            continue;
        }
        merged.append(spot);
        if (!spot.isRegion())
            lastEvent = merged.size() - 1;
    }
    return merged;
}

QList<AnnotationBand> annotationBands(const QList<AnnotationSpot> &spots)
{
    QList<AnnotationBand> bands;
    for (const AnnotationSpot &spot : spots) {
        if (!spot.isRegion())
            continue;
        const auto open = std::find_if(bands.begin(), bands.end(),
            [&](const auto &band) { return band.color == spot.color && band.to >= spot.from; });
        if (open == bands.end())
            bands.append({ spot.from, spot.to, spot.color });
        else
            open->to = std::max(open->to, spot.to);
    }
    return bands;
}

QList<ExemplarSpot> exemplarSpots(
    const PlotContent &content, const TimeScale &time, const QList<ValueScale> &scaleOf)
{
    QList<ExemplarSpot> spots;
    QSet<std::pair<int, int>> taken; // one per two pixels: thousands of them lie on each other
    if (scaleOf.isEmpty())
        return spots;
    for (qsizetype i = 0; i < content.exemplars.size(); ++i) {
        const Exemplar &exemplar = content.exemplars[i];
        if (exemplar.at < time.range.from || exemplar.at > time.range.to
            || std::isnan(exemplar.value))
            continue;
        const qsizetype series = seriesOf(exemplar, content.series);
        const ValueScale &scale = scaleOf[std::max<qsizetype>(series, 0)];
        const double y = scale.type == ScaleType::Log && !(exemplar.value > 0)
            ? scale.bottom
            : std::clamp(scale.y(exemplar.value), scale.top, scale.bottom);
        const QPointF point(time.x(exemplar.at), y);
        const std::pair cell(static_cast<int>(point.x() / 2), static_cast<int>(y / 2));
        if (taken.contains(cell))
            continue;
        taken.insert(cell);
        spots.append({ point, i, series });
    }
    return spots;
}

} // namespace opsglass
