// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/jobbuilder.h"

#include <algorithm>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

/// `name{key="value",…}`; none of the demo's values needs escaping.
QByteArray seriesOf(const QByteArray &name, const LabelPairs &labels)
{
    QByteArray text = name;
    for (const auto &[key, value] : labels)
        text += (text.size() == name.size() ? "{" : ",") + QByteArray(key) + "=\"" + value + '"';
    if (!labels.empty())
        text += '}';
    return text;
}

std::vector<LoadTerm> termsOf(const LoadPlan &load, const std::vector<FlowId> &flows,
    int (*cell)(const FlowCells &), double weight = 1)
{
    std::vector<LoadTerm> terms;
    terms.reserve(flows.size());
    for (const FlowId flow : flows)
        terms.push_back({ cell(load.cells(flow)), weight });
    return terms;
}

} // namespace

std::vector<LoadTerm> countsOf(const LoadPlan &load, const std::vector<FlowId> &flows)
{
    return termsOf(load, flows, [](const FlowCells &cells) { return cells.count(); });
}

std::vector<LoadTerm> failuresOf(const LoadPlan &load, const std::vector<FlowId> &flows)
{
    return termsOf(load, flows, [](const FlowCells &cells) { return cells.failed; });
}

std::vector<LoadTerm> successesOf(const LoadPlan &load, const std::vector<FlowId> &flows)
{
    return termsOf(load, flows, [](const FlowCells &cells) { return cells.succeeded; });
}

std::vector<LoadTerm> unitsOf(const LoadPlan &load, const std::vector<FlowId> &flows, double weight)
{
    return termsOf(
        load, flows, [](const FlowCells &cells) { return cells.units; }, weight);
}

JobBuilder::JobBuilder(LoadPlan &load, const char *job, const char *instance)
    : m_load(load)
{
    m_job.job = QString::fromLatin1(job);
    m_job.instance = QString::fromLatin1(instance);
}

MetricFamily &JobBuilder::family(const MetricHead &head, MetricFamily::Type type)
{
    const auto known = std::find_if(m_job.families.begin(), m_job.families.end(),
        [&head](const MetricFamily &other) { return other.name == head.name; });
    if (known != m_job.families.end())
        return *known;
    m_job.families.push_back({ head.name, type, head.help, {} });
    return m_job.families.back();
}

void JobBuilder::counter(
    const MetricHead &head, const LabelPairs &labels, std::vector<LoadTerm> terms)
{
    family(head, MetricFamily::Type::Counter)
        .rows.push_back({ seriesOf(head.name, labels), { std::move(terms), true, {} } });
}

void JobBuilder::fraction(
    const MetricHead &head, const LabelPairs &labels, std::vector<LoadTerm> terms)
{
    family(head, MetricFamily::Type::Counter)
        .rows.push_back({ seriesOf(head.name, labels), { std::move(terms), false, {} } });
}

void JobBuilder::gauge(
    const MetricHead &head, const LabelPairs &labels, std::function<double(const DemoLoad &)> gauge)
{
    family(head, MetricFamily::Type::Gauge)
        .rows.push_back({ seriesOf(head.name, labels), { {}, false, std::move(gauge) } });
}

void JobBuilder::constant(const MetricHead &head, const LabelPairs &labels, double value)
{
    gauge(head, labels, [value](const DemoLoad &) { return value; });
}

void JobBuilder::histogram(
    const MetricHead &head, const LabelPairs &labels, const std::vector<FlowId> &flows)
{
    const QByteArray name = head.name;
    const auto bounds = m_load.flow(flows.front()).bounds;
    auto &rows = family(head, MetricFamily::Type::Histogram).rows;
    std::vector<LoadTerm> sums;
    sums.reserve(flows.size());
    for (const FlowId flow : flows)
        sums.push_back({ cells(flow).sum, 1e-6 });
    for (size_t bucket = 0; bucket <= bounds.size(); ++bucket) {
        LabelPairs withBound = labels;
        withBound.emplace_back(
            "le", bucket == bounds.size() ? "+Inf" : QByteArray::number(bounds[bucket]));
        std::vector<LoadTerm> terms;
        terms.reserve(flows.size());
        for (const FlowId flow : flows)
            terms.push_back({ cells(flow).buckets + int(bucket), 1 });
        rows.push_back({ seriesOf(name + "_bucket", withBound), { std::move(terms), true, {} } });
    }
    rows.push_back({ seriesOf(name + "_sum", labels), { std::move(sums), false, {} } });
    rows.push_back({ seriesOf(name + "_count", labels), { countsOf(m_load, flows), true, {} } });
}

void JobBuilder::process(double bytes, double cores)
{
    const auto stream = static_cast<quint32>(bytes);
    const int cpu = m_load.add([stream, cores](Instant time) {
        const double busy = activity(Shift::Office, time) + incidentAt(time).felt(Trouble::Rush);
        return 1e6 * cores * (0.05 + busy) * (1 + 0.2 * wander(stream, time, 4min));
    });
    fraction({ "process_cpu_seconds_total", "Total user and system CPU time spent in seconds." },
        {}, { { cpu, 1e-6 } });
    gauge({ "process_resident_memory_bytes", "Resident memory size in bytes." }, {},
        [stream, bytes](const DemoLoad &load) {
            const double busy = activity(Shift::Office, load.time());
            return std::round(
                       bytes * (1 + 0.3 * busy + 0.06 * wander(stream, load.time(), 13min)) / 4096)
                * 4096;
        });
    gauge(
        { "process_start_time_seconds", "Start time of the process since unix epoch in seconds." },
        {}, [](const DemoLoad &load) {
            return std::chrono::duration<double>(load.begin().time_since_epoch()).count();
        });
}

} // namespace opsglass
