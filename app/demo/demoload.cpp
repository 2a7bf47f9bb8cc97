// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoload.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

constexpr double slotSeconds = std::chrono::duration<double>(DemoLoad::slot).count();

/// How many events come when `expected` do on average (Poisson).
qint64 drawn(double expected, quint64 key, quint64 slot)
{
    if (expected < 24) {
        double left = chance(key, slot);
        double probability = std::exp(-expected);
        qint64 count = 0;
        while (left >= probability && count < 200) {
            left -= probability;
            ++count;
            probability *= expected / static_cast<double>(count);
        }
        return count;
    }
    // The sum of four uniform numbers is close enough to a normal one.
    const quint64 bits = mixed(key, slot);
    double sum = -2;
    for (unsigned int part = 0; part < 4; ++part)
        sum += static_cast<double>((bits >> (16U * part)) & 0xffffU) / 65536.0;
    const double normal = sum * std::sqrt(3.0);
    return std::max<qint64>(0, std::llround(expected + normal * std::sqrt(expected)));
}

double normalBelow(double deviations) { return 0.5 * std::erfc(-deviations / std::sqrt(2.0)); }

/// A log-normal distribution of durations in seconds.
struct Durations {
    double logMedian;
    double spread;

    double below(double bound) const { return normalBelow((std::log(bound) - logMedian) / spread); }
    /// The part of the mean that durations below `bound` contribute.
    double meanBelow(double bound) const
    {
        return mean() * normalBelow((std::log(bound) - logMedian) / spread - spread);
    }
    double mean() const { return std::exp(logMedian + spread * spread / 2); }
};

quint64 keyOf(FlowId id, int what)
{
    return static_cast<quint64>(id) * 64 + static_cast<quint64>(what);
}

} // namespace

FlowId LoadPlan::add(const EventFlow &flow)
{
    FlowCells cells;
    cells.buckets = m_cellCount;
    cells.bucketCount = int(flow.bounds.size()) + 1;
    cells.sum = m_cellCount + cells.bucketCount;
    cells.units = cells.sum + 1;
    cells.succeeded = cells.sum + 2;
    cells.refused = cells.sum + 3;
    cells.failed = cells.sum + 4;
    m_cellCount = cells.failed + 1;
    m_flows.push_back(flow);
    m_flowCells.push_back(cells);
    return FlowId(int(m_flows.size()) - 1);
}

int LoadPlan::add(MeterFlow meter)
{
    m_meters.push_back(std::move(meter));
    m_meterCells.push_back(m_cellCount);
    return m_cellCount++;
}

double FlowMood::inProgress(const EventFlow &flow) const
{
    const Durations durations { std::log(flow.median * slowness), flow.spread };
    return perSecond * durations.mean();
}

FlowMood moodOf(const LoadPlan &plan, FlowId id, Instant time)
{
    const EventFlow &flow = plan.flow(id);
    const auto stream = static_cast<quint32>(id) * 4 + 100;
    const Incident incident = incidentAt(time);
    const double busy = activity(flow.shift, time);
    const double rush = incident.felt(Trouble::Rush);
    const double hurt = incident.felt(flow.weakness & ~Troubles(Trouble::Rush));
    FlowMood mood;
    mood.perSecond = flow.perSecond * busy * (1 + 0.16 * wander(stream, time, 17min))
        * (1 + 0.08 * wander(stream + 1, time, 95s)) * (1 + 0.9 * rush) * (1 - 0.15 * hurt);
    mood.slowness = (1 + 0.22 * busy + 0.14 * wander(stream + 2, time, 11min)) * (1 + 0.9 * rush)
        * (1 + 2.2 * hurt);
    mood.failing
        = flow.failing * (1 + 0.5 * wander(stream + 3, time, 23min)) + 0.28 * hurt + 0.01 * rush;
    return mood;
}

Instant DemoLoad::slotStart(Instant time) { return Instant(time.time_since_epoch() / slot * slot); }

DemoLoad::DemoLoad(const LoadPlan &plan, LoadCheckpoint from)
    : m_plan(&plan)
    , m_begin(from.begin)
    , m_time(slotStart(from.time))
    , m_after(std::move(from.cells))
{
    m_after.resize(size_t(plan.cellCount()), 0);
    enterSlot(m_time);
    settle();
}

void DemoLoad::advanceTo(Instant time)
{
    if (time <= m_time)
        return;
    m_time = time;
    const Instant wanted = slotStart(time);
    while (m_slotTime < wanted)
        enterSlot(m_slotTime + slot);
    settle();
}

void DemoLoad::enterSlot(Instant start)
{
    m_slotTime = start;
    m_before = m_after;
    for (int flow = 0; flow < m_plan->flowCount(); ++flow)
        addEvents(FlowId(flow));
    for (size_t meter = 0; meter < m_plan->meters().size(); ++meter)
        m_after[size_t(m_plan->meterCell(meter))]
            += std::llround(m_plan->meters()[meter](start + slot / 2) * slotSeconds);
}

void DemoLoad::addEvents(FlowId id)
{
    const EventFlow &flow = m_plan->flow(id);
    const FlowCells &cells = m_plan->cells(id);
    const FlowMood mood = moodOf(*m_plan, id, m_slotTime + slot / 2);
    const Durations durations { std::log(flow.median * mood.slowness), flow.spread };
    const double expected = mood.perSecond * slotSeconds;
    const auto number = static_cast<quint64>(m_slotTime.time_since_epoch() / slot);

    qint64 count = 0;
    double sum = 0;
    double lower = 0;
    double below = 0;
    double meanBelow = 0;
    for (int bucket = 0; bucket < cells.bucketCount; ++bucket) {
        const bool isLast = bucket == cells.bucketCount - 1;
        const double upper
            = isLast ? std::numeric_limits<double>::max() : flow.bounds[size_t(bucket)];
        const double belowUpper = isLast ? 1 : durations.below(upper);
        const double meanUpper = isLast ? durations.mean() : durations.meanBelow(upper);
        const double share = belowUpper - below;
        if (const qint64 events
            = share < 1e-9 ? 0 : drawn(expected * share, keyOf(id, bucket), number);
            events > 0) {
            count += events;
            // Far in the tail the difference is noise, so it is kept inside the bucket.
            sum += static_cast<double>(events)
                * std::clamp((meanUpper - meanBelow) / share, lower, upper);
        }
        m_after[size_t(cells.buckets + bucket)] += count;
        lower = upper;
        below = belowUpper;
        meanBelow = meanUpper;
    }
    const auto all = static_cast<double>(count);
    const qint64 refused = std::min(count, drawn(all * flow.refused, keyOf(id, 40), number));
    const qint64 failed
        = std::min(count - refused, drawn(all * mood.failing, keyOf(id, 41), number));
    m_after[size_t(cells.sum)] += std::llround(sum * 1e6);
    m_after[size_t(cells.refused)] += refused;
    m_after[size_t(cells.failed)] += failed;
    m_after[size_t(cells.succeeded)] += count - refused - failed;
    m_after[size_t(cells.units)]
        += std::llround(all * flow.units * (0.85 + 0.3 * chance(keyOf(id, 42), number)));
}

void DemoLoad::settle()
{
    const Milliseconds inside = m_time - m_slotTime;
    m_now = m_before;
    if (inside == Milliseconds(0))
        return;
    for (int flow = 0; flow < m_plan->flowCount(); ++flow)
        settleEvents(m_plan->cells(FlowId(flow)), inside);
    for (size_t meter = 0; meter < m_plan->meters().size(); ++meter) {
        const auto cell = size_t(m_plan->meterCell(meter));
        m_now[cell] += (m_after[cell] - m_before[cell]) * inside.count() / slot.count();
    }
}

void DemoLoad::settleEvents(const FlowCells &cells, Milliseconds inside)
{
    const auto grown = [this](int cell) { return m_after[size_t(cell)] - m_before[size_t(cell)]; };
    const qint64 events = grown(cells.count());
    if (events == 0)
        return;
    // Each outcome may only grow; everything else follows from how many events that makes.
    qint64 done = 0;
    for (const int cell : { cells.succeeded, cells.refused, cells.failed }) {
        const qint64 part = grown(cell) * inside.count() / slot.count();
        m_now[size_t(cell)] += part;
        done += part;
    }
    for (int cell = cells.buckets; cell <= cells.units; ++cell)
        m_now[size_t(cell)] += grown(cell) * done / events;
}

} // namespace opsglass
