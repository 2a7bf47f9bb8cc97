// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/seriespath.h"

#include "views/plot/decimate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace opsglass {

namespace {

QPolygonF withSteps(const QPolygonF &run, bool isBefore)
{
    QPolygonF steps;
    steps.reserve(run.size() * 2);
    for (qsizetype i = 0; i < run.size(); ++i) {
        if (i > 0)
            steps.append(isBefore ? QPointF(run[i - 1].x(), run[i].y())
                                  : QPointF(run[i].x(), run[i - 1].y()));
        steps.append(run[i]);
    }
    return steps;
}

/// Tangents of a monotone cubic through the points (Fritsch and Carlson): the curve never leaves
/// the band between two neighbours, so it shows no value that was not measured.
QList<double> monotoneTangents(const QPolygonF &run)
{
    const qsizetype count = run.size();
    QList<double> slopes;
    for (qsizetype i = 1; i < count; ++i) {
        const double width = run[i].x() - run[i - 1].x();
        slopes.append(width > 0 ? (run[i].y() - run[i - 1].y()) / width : 0);
    }
    QList<double> tangents(count, 0.0);
    tangents.first() = slopes.first();
    tangents.last() = slopes.last();
    for (qsizetype i = 1; i + 1 < count; ++i) {
        const double before = slopes[i - 1];
        const double after = slopes[i];
        if (before * after > 0) // the harmonic mean keeps the curve between its neighbours
            tangents[i] = 2 * before * after / (before + after);
    }
    return tangents;
}

QPolygonF withCurves(const QPolygonF &run)
{
    const QList<double> tangents = monotoneTangents(run);
    QPolygonF curve { run.first() };
    for (qsizetype i = 1; i < run.size(); ++i) {
        const QPointF from = run[i - 1];
        const QPointF to = run[i];
        const double width = to.x() - from.x();
        const int pieces = std::clamp(static_cast<int>(std::ceil(width / 2)), 1, 200);
        for (int piece = 1; piece < pieces; ++piece) {
            const double t = static_cast<double>(piece) / pieces;
            const double s = 1 - t;
            const double y = (1 + 2 * t) * s * s * from.y() + t * s * s * width * tangents[i - 1]
                + t * t * (3 - 2 * t) * to.y() - t * t * s * width * tangents[i];
            curve.append(QPointF(from.x() + t * width, y));
        }
        curve.append(to);
    }
    return curve;
}

/// Stretches of equal height move to where the pen covers whole device pixels.
void alignFlats(QPolygonF &run, const GraphStyle &style, double pixelRatio)
{
    const bool isOdd = std::lround(std::max(style.lineWidth * pixelRatio, 1.0)) % 2 == 1;
    const auto aligned = [&](double y) {
        const double device = y * pixelRatio;
        return (isOdd ? std::floor(device) + 0.5 : std::round(device)) / pixelRatio;
    };
    bool isFlatBefore = false;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const double y = run[i].y();
        const bool isFlatAfter = i + 1 < run.size() && run[i + 1].y() == y;
        if (isFlatBefore || isFlatAfter)
            run[i].setY(aligned(y));
        isFlatBefore = isFlatAfter;
    }
}

} // namespace

QList<QPolygonF> seriesRuns(const Grid &grid, const QList<double> &values, const GraphStyle &style,
    const PathScales &scales)
{
    const bool isStepped = style.interpolation == LineInterpolation::StepBefore
        || style.interpolation == LineInterpolation::StepAfter;
    auto runs = decimate(grid, values, scales.time, scales.value,
        { .columnsPerPixel = (isStepped ? 4 : 2) * scales.pixelRatio,
            .spanNulls = style.spanNulls });
    const double spacing
        = static_cast<double>(grid.step.count()) * scales.time.pixelsPerMillisecond();
    for (QPolygonF &run : runs) {
        if (run.size() < 2)
            continue;
        if (isStepped)
            run = withSteps(run, style.interpolation == LineInterpolation::StepBefore);
        else if (style.interpolation == LineInterpolation::Smooth && spacing > 2)
            run = withCurves(run);
        alignFlats(run, style, scales.pixelRatio);
    }
    return runs;
}

QList<QLineF> segments(const QPolygonF &run)
{
    QList<QLineF> lines;
    lines.reserve(run.size());
    for (qsizetype i = 1; i < run.size(); ++i)
        lines.append(QLineF(run[i - 1], run[i]));
    return lines;
}

QList<QLineF> dashes(const QPolygonF &run, const QList<double> &pattern)
{
    if (pattern.isEmpty() || !(std::accumulate(pattern.begin(), pattern.end(), 0.0) > 0.1))
        return segments(run);
    QList<QLineF> lines;
    qsizetype part = 0; // even parts are dashes
    double left = pattern[0];
    for (qsizetype i = 1; i < run.size(); ++i) {
        const QLineF line(run[i - 1], run[i]);
        const double length = line.length();
        double done = 0;
        while (length > 0 && done < length) {
            const double piece = std::min(left, length - done);
            if (part % 2 == 0)
                lines.append(
                    QLineF(line.pointAt(done / length), line.pointAt((done + piece) / length)));
            done += piece;
            left -= piece;
            if (left <= 0) {
                ++part;
                left = pattern[part % pattern.size()];
            }
        }
    }
    return lines;
}

} // namespace opsglass
