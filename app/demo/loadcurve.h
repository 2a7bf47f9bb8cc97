// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QFlags>

namespace opsglass {

/// When work of one kind comes in.
enum class Shift {
    Office, ///< people at their desks: two humps a day, quiet nights and weekends
    AroundTheClock, ///< customers everywhere: a gentle wave
    Nightly, ///< batches at two in the morning
};

/// What can go wrong for a quarter of an hour.
enum class Trouble {
    OpenAi = 1,
    Anthropic = 2,
    Ollama = 4,
    Database = 8,
    WebSearch = 16,
    Rush = 32, ///< everybody comes at once
};
Q_DECLARE_FLAGS(Troubles, Trouble)
Q_DECLARE_OPERATORS_FOR_FLAGS(Troubles)

/// The trouble of a moment.
struct Incident {
    Trouble trouble = Trouble::Rush;
    double severity = 0; ///< 0 (none) … 1

    /// The severity felt by something that these troubles touch.
    double felt(Troubles weakness) const { return weakness.testFlag(trouble) ? severity : 0; }
};

/// How much of its busiest hour's work a shift has at `time` (UTC): more than 0, about 1 at most.
double activity(Shift shift, Instant time);

/// A number in −1 … 1 that wanders smoothly, reaching new places after each `period`. Streams are
/// independent of each other; the same arguments always give the same number.
double wander(quint32 stream, Instant time, Milliseconds period);

/// The trouble at `time`: one quarter of an hour in every five hours.
Incident incidentAt(Instant time);

/// A well-mixed number for two keys; the demo's only source of chance.
quint64 mixed(quint64 first, quint64 second);

/// The same as a number in 0 … 1, 1 excluded.
double chance(quint64 first, quint64 second);

} // namespace opsglass
