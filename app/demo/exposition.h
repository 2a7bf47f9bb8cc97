// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"

namespace opsglass {

/// What a scrape of `job` answers at the load's time: Prometheus' text exposition format 0.0.4.
QByteArray textExposition(const DemoJob &job, const DemoLoad &load);

/// Samples of all jobs at successive times, for `promtool tsdb create-blocks-from openmetrics`:
/// every line carries the labels job and instance that a scrape would add, and each job its `up`.
class PastSamples {
public:
    /// Takes pieces of text; false stops the writing.
    using Sink = std::function<bool(const QByteArray &)>;

    /// \param plan outlives this object
    explicit PastSamples(const DemoPlan &plan);

    /// Adds the samples of the load's time, which is later than all before.
    void add(const DemoLoad &load);
    qsizetype sampleCount() const { return qsizetype(m_values.size()); }
    /// Writes OpenMetrics 1.0: metric by metric, each series in the order of time, `# EOF` last.
    /// \return whether the sink took everything
    bool write(const Sink &sink) const;

private:
    struct PastRow {
        QByteArray series; ///< with the target's labels
        const Reading *reading;
        size_t column; ///< of m_values
    };
    struct PastFamily {
        QByteArray name;
        QByteArray head;
        std::vector<PastRow> rows;
    };

    void addJob(const DemoJob &job);
    PastFamily &family(const MetricFamily &metric);
    void append(QByteArray &text, const PastRow &row) const;

    std::vector<PastFamily> m_families;
    size_t m_columns = 0;
    std::vector<QByteArray> m_times; ///< as they end a line
    std::vector<double> m_values; ///< one column after another for each time
};

} // namespace opsglass
