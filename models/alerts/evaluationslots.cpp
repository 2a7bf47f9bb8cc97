// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/evaluationslots.h"

#include <QByteArray>

#include <xxhash.h>

#include <algorithm>

namespace opsglass {

using Nanoseconds = std::chrono::nanoseconds;

EvaluationSlots::EvaluationSlots(const QString &file, const QString &group, Milliseconds interval)
    : m_interval(std::max(interval, Milliseconds(1)))
{
    // The hash Prometheus makes of a label set: names and values, each ended by a byte that no
    // UTF-8 text holds.
    constexpr char separator = '\xff';
    const QByteArray text = "file" + QByteArray(1, separator) + file.toUtf8() + separator + "name"
        + separator + group.toUtf8() + separator;
    const quint64 hash = XXH64(text.constData(), size_t(text.size()), 0);
    m_offset = Nanoseconds(qint64(hash % quint64(Nanoseconds(m_interval).count())));
}

qint64 EvaluationSlots::indexAt(Instant now) const
{
    // A slot within this millisecond has come.
    constexpr Nanoseconds restOfMillisecond(999'999);
    const Nanoseconds since = Nanoseconds(now.time_since_epoch()) + restOfMillisecond - m_offset;
    return since / Nanoseconds(m_interval);
}

Instant EvaluationSlots::timeOf(qint64 index) const
{
    return std::chrono::floor<Milliseconds>(
        std::chrono::sys_time<Nanoseconds>(m_offset + Nanoseconds(m_interval) * index));
}

Instant EvaluationSlots::before(Instant now) const { return timeOf(indexAt(now)); }

Instant EvaluationSlots::after(Instant now) const { return timeOf(indexAt(now) + 1); }

} // namespace opsglass
