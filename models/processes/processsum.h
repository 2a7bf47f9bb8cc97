// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

namespace opsglass {

/// Several processes as one: figures are summed, of those that can be read; it started with the
/// oldest. What has no sum is empty.
class ProcessSum {
public:
    void add(const ProcessInfo &process);
    int count() const { return m_count; }
    const ProcessInfo &sum() const { return m_sum; }

private:
    ProcessInfo m_sum;
    int m_count = 0;
};

} // namespace opsglass
