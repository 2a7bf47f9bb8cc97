// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"

#include <utility>

namespace opsglass {

/// A metric as an exposition introduces it.
struct MetricHead {
    QByteArray name;
    QByteArray help;
};

/// Label pairs in the order they are written.
using LabelPairs = std::vector<std::pair<const char *, QByteArray>>;

/// Collects the metrics of one scrape target, and adds what they measure to a LoadPlan.
class JobBuilder {
public:
    JobBuilder(LoadPlan &load, const char *job, const char *instance);

    LoadPlan &load() { return m_load; }
    const FlowCells &cells(FlowId flow) const { return m_load.cells(flow); }

    /// Whole numbers.
    void counter(const MetricHead &head, const LabelPairs &labels, std::vector<LoadTerm> terms);
    /// Money, seconds of CPU and other fractions.
    void fraction(const MetricHead &head, const LabelPairs &labels, std::vector<LoadTerm> terms);
    void gauge(const MetricHead &head, const LabelPairs &labels,
        std::function<double(const DemoLoad &)> gauge);
    void constant(const MetricHead &head, const LabelPairs &labels, double value);
    /// The durations of all these flows together; they have the same bounds.
    void histogram(
        const MetricHead &head, const LabelPairs &labels, const std::vector<FlowId> &flows);
    /// The three standard metrics of the process behind the job.
    /// \param cores used when everybody is at work
    void process(double bytes, double cores);

    DemoJob take() { return std::move(m_job); }

private:
    MetricFamily &family(const MetricHead &head, MetricFamily::Type type);

    LoadPlan &m_load;
    DemoJob m_job;
};

/// What the total of each flow counts, weighted.
std::vector<LoadTerm> countsOf(const LoadPlan &load, const std::vector<FlowId> &flows);
std::vector<LoadTerm> failuresOf(const LoadPlan &load, const std::vector<FlowId> &flows);
std::vector<LoadTerm> successesOf(const LoadPlan &load, const std::vector<FlowId> &flows);
std::vector<LoadTerm> unitsOf(
    const LoadPlan &load, const std::vector<FlowId> &flows, double weight = 1);

} // namespace opsglass
