// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processsum.h"

#include <algorithm>

namespace opsglass {

namespace {

template <typename Number>
void addTo(std::optional<Number> &sum, const std::optional<Number> &part)
{
    if (part)
        sum = sum.value_or(Number()) + *part;
}

} // namespace

void ProcessSum::add(const ProcessInfo &process)
{
    m_sum.startedAt
        = m_count == 0 ? process.startedAt : std::min(m_sum.startedAt, process.startedAt);
    ++m_count;
    m_sum.threads += process.threads;
    m_sum.cpuSeconds += process.cpuSeconds;
    m_sum.residentBytes += process.residentBytes;
    m_sum.virtualBytes += process.virtualBytes;
    addTo(m_sum.cpu, process.cpu);
    addTo(m_sum.openFiles, process.openFiles);
    addTo(m_sum.readBytes, process.readBytes);
    addTo(m_sum.writtenBytes, process.writtenBytes);
    addTo(m_sum.readRate, process.readRate);
    addTo(m_sum.writeRate, process.writeRate);
}

} // namespace opsglass
