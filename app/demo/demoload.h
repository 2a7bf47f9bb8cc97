// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/loadcurve.h"

#include <functional>
#include <span>
#include <vector>

namespace opsglass {

/// Events of one kind: how often they come, how long each takes, how many fail.
/// Durations are log-normal, so that the 99th percentile lies far above the median.
struct EventFlow {
    double perSecond = 1; ///< in the busiest hour of a working day
    Shift shift = Shift::Office;
    double median = 1; ///< seconds
    double spread = 0.8; ///< standard deviation of the duration's logarithm
    std::span<const double> bounds; ///< upper bounds of the buckets in seconds, without +Inf
    double failing = 0.004; ///< share in quiet times
    double refused = 0; ///< share that the caller is to blame for
    double units = 0; ///< tokens, bytes, … of one event
    Troubles weakness = {}; ///< what slows it down and makes it fail
};

/// Something that grows steadily: units per second at a time. Never negative.
using MeterFlow = std::function<double(Instant)>;

/// A flow in a LoadPlan.
enum class FlowId : int {};

/// Where the totals of one flow are among the cells of a DemoLoad.
struct FlowCells {
    int buckets = 0; ///< the first of bucketCount cells, each counting the events up to its bound
    int bucketCount = 0; ///< with +Inf
    int sum = 0; ///< microseconds
    int units = 0;
    int succeeded = 0;
    int refused = 0;
    int failed = 0;

    /// All events: the bucket without a bound.
    int count() const { return buckets + bucketCount - 1; }
};

/// Everything that happens in the demo.
class LoadPlan {
public:
    FlowId add(const EventFlow &flow);
    /// \return the cell that holds its total, in units
    int add(MeterFlow meter);

    const EventFlow &flow(FlowId id) const { return m_flows[size_t(id)]; }
    const FlowCells &cells(FlowId id) const { return m_flowCells[size_t(id)]; }
    int flowCount() const { return int(m_flows.size()); }
    const std::vector<MeterFlow> &meters() const { return m_meters; }
    int meterCell(size_t meter) const { return m_meterCells[meter]; }
    int cellCount() const { return m_cellCount; }

private:
    std::vector<EventFlow> m_flows;
    std::vector<FlowCells> m_flowCells;
    std::vector<MeterFlow> m_meters;
    std::vector<int> m_meterCells;
    int m_cellCount = 0;
};

/// How one flow is doing at a moment.
struct FlowMood {
    double perSecond = 0;
    double slowness = 1; ///< durations are this many times the usual
    double failing = 0; ///< share of events

    /// How many are in progress on average (Little's law).
    double inProgress(const EventFlow &flow) const;
};

FlowMood moodOf(const LoadPlan &plan, FlowId id, Instant time);

/// All totals at the beginning of a slot.
struct LoadCheckpoint {
    Instant begin; ///< when all totals were 0
    Instant time;
    std::vector<qint64> cells; ///< empty stands for zeros
    friend bool operator==(const LoadCheckpoint &, const LoadCheckpoint &) = default;
};

/// The totals of a plan as time passes. Made slot by slot from a checkpoint, so that totals never
/// fall, and that the same checkpoint and time always give the same totals, however one gets there.
class DemoLoad {
public:
    /// Chance decides about the events of one slot; inside it they are evenly spread.
    static constexpr Milliseconds slot { 30'000 };
    /// The last beginning of a slot at or before `time`.
    static Instant slotStart(Instant time);

    /// \param plan outlives this object
    DemoLoad(const LoadPlan &plan, LoadCheckpoint from);

    /// Lets time pass; an earlier time than the present one changes nothing.
    void advanceTo(Instant time);
    Instant time() const { return m_time; }
    Instant begin() const { return m_begin; }
    /// The total of a cell at time().
    qint64 total(int cell) const { return m_now[size_t(cell)]; }
    const LoadPlan &plan() const { return *m_plan; }
    /// The beginning of the present slot.
    LoadCheckpoint checkpoint() const { return { m_begin, m_slotTime, m_before }; }

private:
    void enterSlot(Instant start);
    void addEvents(FlowId id);
    void settle();
    void settleEvents(const FlowCells &cells, Milliseconds inside);

    const LoadPlan *m_plan;
    Instant m_begin;
    Instant m_time;
    Instant m_slotTime;
    std::vector<qint64> m_before; ///< totals at the beginning of the slot
    std::vector<qint64> m_after; ///< totals at its end
    std::vector<qint64> m_now;
};

} // namespace opsglass
