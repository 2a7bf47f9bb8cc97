// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

namespace opsglass {

/// The times at which a rule group is evaluated: every `interval`, at an offset that spreads the
/// groups (spec/prometheus.md §2.3). A Prometheus with the same file evaluates at the same times.
class EvaluationSlots {
public:
    EvaluationSlots() = default;
    /// \param file the path, as the group's place says it
    EvaluationSlots(const QString &file, const QString &group, Milliseconds interval);

    /// The last slot that began before the end of the millisecond `now`; times are rounded down.
    Instant before(Instant now) const;
    /// The one behind before(now).
    Instant after(Instant now) const;
    Milliseconds interval() const { return m_interval; }

    friend bool operator==(const EvaluationSlots &, const EvaluationSlots &) = default;

private:
    qint64 indexAt(Instant now) const;
    Instant timeOf(qint64 index) const;

    Milliseconds m_interval { 60'000 };
    std::chrono::nanoseconds m_offset { 0 };
};

} // namespace opsglass
