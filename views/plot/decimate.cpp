// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/decimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

/// Collects samples column by column and writes the four that matter of each.
class RunBuilder {
public:
    RunBuilder(const Grid &grid, const QList<double> &values, const TimeScale &time,
        const ValueScale &scale)
        : m_values(values.constData())
        , m_scale(scale)
        , m_left(time.x(grid.start))
        , m_perSample(static_cast<double>(grid.step.count()) * time.pixelsPerMillisecond())
        , m_low(scale.warped(scale.low))
        , m_perUnit((scale.bottom - scale.top) / (scale.warped(scale.high) - m_low))
    {
    }

    double x(qsizetype index) const { return m_left + static_cast<double>(index) * m_perSample; }

    void add(qsizetype index)
    {
        if (m_first < 0) {
            m_first = m_smallest = m_largest = m_last = index;
            return;
        }
        m_last = index;
        const double value = m_values[index];
        if (value < m_values[m_smallest])
            m_smallest = index;
        if (value > m_values[m_largest])
            m_largest = index;
    }

    void endColumn()
    {
        if (m_first < 0)
            return;
        const auto [early, late] = std::minmax(m_smallest, m_largest);
        m_run.append(point(m_first));
        if (early != m_first)
            m_run.append(point(early));
        if (late != early && late != m_last)
            m_run.append(point(late));
        if (m_last != m_first && m_last != early)
            m_run.append(point(m_last));
        m_first = -1;
    }

    void endRun()
    {
        endColumn();
        if (!m_run.isEmpty())
            m_runs.append(std::move(m_run));
        m_run = {};
    }

    QList<QPolygonF> take() { return std::move(m_runs); }

private:
    QPointF point(qsizetype index) const
    {
        if (m_scale.type != ScaleType::Linear)
            return { x(index), m_scale.y(m_values[index]) };
        constexpr double farAway = 10000;
        const double y = m_scale.bottom - (m_values[index] - m_low) * m_perUnit;
        return { x(index), std::clamp(y, m_scale.top - farAway, m_scale.bottom + farAway) };
    }

    const double *m_values;
    const ValueScale &m_scale;
    double m_left;
    double m_perSample;
    double m_low;
    double m_perUnit;
    qsizetype m_first = -1;
    qsizetype m_smallest = -1;
    qsizetype m_largest = -1;
    qsizetype m_last = -1;
    QPolygonF m_run;
    QList<QPolygonF> m_runs;
};

struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0; ///< exclusive
};

/// The samples in the range, and the nearest drawable one on either side of it.
Stretch visibleStretch(
    const Grid &grid, const QList<double> &values, const TimeRange &range, const ValueScale &scale)
{
    const qsizetype count = std::min(grid.count, values.size());
    if (count == 0 || grid.step.count() <= 0)
        return { 0, std::min<qsizetype>(count, 1) };
    const auto indexOf
        = [&grid](Instant time) { return static_cast<qsizetype>((time - grid.start) / grid.step); };
    qsizetype from = std::clamp<qsizetype>(indexOf(range.from), 0, count);
    qsizetype to = std::clamp<qsizetype>(indexOf(range.to) + 1, 0, count);
    while (from > 0 && from < count && !scale.holds(values[from]))
        --from;
    from = std::max<qsizetype>(from - 1, 0);
    while (to > 0 && to < count && !scale.holds(values[to - 1]))
        ++to;
    to = std::min(to + 1, count);
    return { std::min(from, to), to };
}

} // namespace

QList<QPolygonF> decimate(const Grid &grid, const QList<double> &values, const TimeScale &time,
    const ValueScale &scale, const DecimateOptions &options)
{
    RunBuilder builder(grid, values, time, scale);
    const Stretch stretch = visibleStretch(grid, values, time.range, scale);
    const double columns = std::max(options.columnsPerPixel, 0.1);
    const double columnsPerSample
        = static_cast<double>(grid.step.count()) * time.pixelsPerMillisecond() * columns;
    const double firstColumn = builder.x(0) * columns;
    qsizetype columnEnd = stretch.from;
    qsizetype previous = -1;
    for (qsizetype i = stretch.from; i < stretch.to; ++i) {
        if (!scale.holds(values[i]))
            continue;
        if (previous >= 0 && i - previous > 1
            && !(options.spanNulls && grid.step * (i - previous) <= *options.spanNulls)) {
            builder.endRun();
        }
        if (i >= columnEnd) {
            builder.endColumn();
            const double column
                = std::floor(firstColumn + static_cast<double>(i) * columnsPerSample);
            columnEnd = columnsPerSample > 0
                ? static_cast<qsizetype>(std::ceil((column + 1 - firstColumn) / columnsPerSample))
                : stretch.to;
        }
        builder.add(i);
        previous = i;
    }
    builder.endRun();
    return builder.take();
}

} // namespace opsglass
