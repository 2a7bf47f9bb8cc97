// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/decimate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

/// Collects samples column by column and writes the four that matter of each.
class RunBuilder {
public:
    RunBuilder(const SampleTimes &times, const QList<double> &values, const TimeScale &time,
        const ValueScale &scale)
        : m_values(values.constData())
        , m_times(times)
        , m_time(time)
        , m_scale(scale)
        , m_left(time.x(times.grid.start))
        , m_perSample(static_cast<double>(times.grid.step.count()) * time.pixelsPerMillisecond())
        , m_low(scale.warped(scale.low))
        , m_perUnit((scale.bottom - scale.top) / (scale.warped(scale.high) - m_low))
    {
    }

    double x(qsizetype index) const
    {
        return m_times.isEven() ? m_left + static_cast<double>(index) * m_perSample
                                : m_time.x(m_times.uneven[index]);
    }

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
    const SampleTimes &m_times;
    const TimeScale &m_time;
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

/// Tells where a new column begins, once per column and not once per sample where it can.
class ColumnCutter {
public:
    ColumnCutter(const RunBuilder &builder, const SampleTimes &times, double columnsPerPixel)
        : m_builder(builder)
        , m_columns(columnsPerPixel)
        , m_isEven(times.isEven())
    {
        if (times.count() > 1 && m_isEven) {
            m_first = builder.x(0) * m_columns;
            m_perSample = (builder.x(1) - builder.x(0)) * m_columns;
        }
    }

    /// Asked with ascending indices.
    bool begins(qsizetype index)
    {
        if (m_isEven && index < m_end)
            return false;
        const double column = std::floor(m_builder.x(index) * m_columns);
        if (m_isEven) {
            const double end = std::ceil((column + 1 - m_first) / m_perSample);
            m_end = m_perSample > 0 ? static_cast<qsizetype>(end) : index + 1;
            return true;
        }
        const bool isNew = column != m_column;
        m_column = column;
        return isNew;
    }

private:
    const RunBuilder &m_builder;
    double m_columns;
    bool m_isEven;
    double m_first = 0;
    double m_perSample = 0;
    double m_column = std::numeric_limits<double>::quiet_NaN(); ///< equals nothing at first
    qsizetype m_end = 0;
};

struct Stretch {
    qsizetype from = 0;
    qsizetype to = 0; ///< exclusive
};

/// The samples in the range, and the nearest drawable one on either side of it.
Stretch visibleStretch(const SampleTimes &times, const QList<double> &values,
    const TimeRange &range, const ValueScale &scale)
{
    const qsizetype count = std::min(times.count(), values.size());
    qsizetype from = std::min(times.firstFrom(range.from), count);
    qsizetype to = std::min(times.firstFrom(range.to + Milliseconds(1)), count);
    if (from > 0)
        --from;
    while (from > 0 && !scale.holds(values[from]))
        --from;
    while (to < count && !scale.holds(values[to]))
        ++to;
    return { from, std::min(to + 1, count) };
}

/// Decides whether the line between two drawable samples is broken (spec/grafana.md §12.1,
/// "Nulls").
class GapRule {
public:
    GapRule(const SampleTimes &times, const DecimateOptions &options)
        : m_times(times)
        , m_options(options)
        , m_limit(
              options.insertNulls.value_or(times.isEven() ? times.grid.step : Milliseconds::max()))
    {
    }

    /// \param holdsNull a sample between them was sent but has no place on the scale
    bool breaks(qsizetype previous, qsizetype next, bool holdsNull) const
    {
        if (next == previous + 1 && m_times.isEven() && !m_options.insertNulls)
            return false;
        const Milliseconds distance = m_times.at(next) - m_times.at(previous);
        return (holdsNull || distance > m_limit)
            && !(m_options.spanNulls && distance <= *m_options.spanNulls);
    }

private:
    const SampleTimes &m_times;
    const DecimateOptions &m_options;
    Milliseconds m_limit;
};

} // namespace

QList<QPolygonF> decimate(const SampleTimes &times, const QList<double> &values,
    const TimeScale &time, const ValueScale &scale, const DecimateOptions &options)
{
    RunBuilder builder(times, values, time, scale);
    const Stretch stretch = visibleStretch(times, values, time.range, scale);
    ColumnCutter columns(builder, times, std::max(options.columnsPerPixel, 0.1));
    const GapRule gaps(times, options);
    qsizetype previous = -1;
    bool holdsNull = false;
    for (qsizetype i = stretch.from; i < stretch.to; ++i) {
        if (!scale.holds(values[i])) {
            holdsNull = holdsNull || !isMissing(values[i]);
            continue;
        }
        if (previous >= 0 && gaps.breaks(previous, i, holdsNull))
            builder.endRun();
        if (columns.begins(i))
            builder.endColumn();
        builder.add(i);
        previous = i;
        holdsNull = false;
    }
    builder.endRun();
    return builder.take();
}

} // namespace opsglass
