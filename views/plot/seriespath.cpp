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

/// Whether there is room between the points for a curve to be seen.
bool isSparse(const QPolygonF &run)
{
    return run.last().x() - run.first().x() > 2.0 * static_cast<double>(run.size() - 1);
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

QList<QPolygonF> seriesRuns(const SampleTimes &times, const QList<double> &values,
    const GraphStyle &style, const PathScales &scales)
{
    const bool isStepped = style.interpolation == LineInterpolation::StepBefore
        || style.interpolation == LineInterpolation::StepAfter;
    auto runs = decimate(times, values, scales.time, scales.value,
        { .columnsPerPixel = (isStepped ? 4 : 2) * scales.pixelRatio,
            .spanNulls = style.spanNulls,
            .insertNulls = style.insertNulls });
    for (QPolygonF &run : runs) {
        if (run.size() < 2)
            continue;
        if (isStepped)
            run = withSteps(run, style.interpolation == LineInterpolation::StepBefore);
        else if (style.interpolation == LineInterpolation::Smooth && isSparse(run))
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

namespace {

/// Walks along a line and cuts it into dashes.
class DashCutter {
public:
    explicit DashCutter(const QList<double> &pattern)
        : m_pattern(pattern)
        , m_length(std::accumulate(pattern.begin(), pattern.end(), 0.0))
    {
        // An odd pattern is read twice, so that dashes and gaps alternate.
        if (m_pattern.size() % 2 == 1) {
            m_pattern += pattern;
            m_length *= 2;
        }
    }

    /// Goes on without drawing.
    void skip(double length) { m_place = std::fmod(m_place + length, m_length); }

    void cut(const QLineF &line, QList<QLineF> &lines)
    {
        const double length = line.length();
        double end = 0; // of a part, from the start of the line
        for (double begin = -m_place; begin < length;) {
            for (qsizetype part = 0; part < m_pattern.size() && begin < length; ++part) {
                end = begin + m_pattern[part];
                if (part % 2 == 0 && end >= 0)
                    lines.append(QLineF(line.pointAt(std::max(begin, 0.0) / length),
                        line.pointAt(std::min(end, length) / length)));
                begin = end;
            }
        }
        skip(length);
    }

private:
    QList<double> m_pattern;
    double m_length;
    double m_place = 0; ///< where the pattern stands
};

/// The part of a line between two heights, as shares of its length; empty when there is none.
std::pair<double, double> shareWithin(const QLineF &line, double top, double bottom)
{
    if (line.dy() == 0)
        return line.y1() < top || line.y1() > bottom ? std::pair(1.0, 1.0) : std::pair(0.0, 1.0);
    const auto [from, to]
        = std::minmax({ (top - line.y1()) / line.dy(), (bottom - line.y1()) / line.dy() });
    return { std::clamp(from, 0.0, 1.0), std::clamp(to, 0.0, 1.0) };
}

} // namespace

QList<QLineF> dashes(const QPolygonF &run, const QList<double> &pattern, const QRectF &band)
{
    if (!(std::accumulate(pattern.begin(), pattern.end(), 0.0) >= 1))
        return segments(run);
    QList<QLineF> lines;
    DashCutter cutter(pattern);
    for (qsizetype i = 1; i < run.size(); ++i) {
        const QLineF line(run[i - 1], run[i]);
        const double length = line.length();
        if (!(length > 0))
            continue;
        const auto [from, to] = shareWithin(line, band.top() - 1, band.bottom() + 1);
        cutter.skip(from * length);
        if (to > from)
            cutter.cut(QLineF(line.pointAt(from), line.pointAt(to)), lines);
        cutter.skip((1 - to) * length);
    }
    return lines;
}

} // namespace opsglass
