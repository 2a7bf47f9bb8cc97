// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// One end of a window: a fixed instant, or a distance before now.
struct WindowEnd {
    std::optional<Instant> at;
    Milliseconds beforeNow { 0 }; ///< counts only without `at`

    Instant resolve(Instant now) const { return at ? *at : now - beforeNow; }
    friend bool operator==(const WindowEnd &, const WindowEnd &) = default;
};

/// The stretch of time a query looks at, relative to now or fixed, each end on its own.
struct Window {
    WindowEnd from;
    WindowEnd to;

    TimeRange resolve(Instant now) const { return { from.resolve(now), to.resolve(now) }; }
    /// True when no later answer can differ: both ends are fixed and the end is past.
    bool isPast(Instant now) const { return from.at && to.at && *to.at <= now; }
    friend bool operator==(const Window &, const Window &) = default;
};

/// Identity of one subscription: panels and rules that ask the same share one poll.
struct QueryKey {
    enum class Kind {
        InstantQuery,
        RangeQuery,
        ExemplarQuery, ///< the exemplars of the series in the expression, over the window
    };

    QString source; ///< id of the source asked
    QString expr; ///< PromQL with nothing left to interpolate
    Kind kind = Kind::RangeQuery;
    Window window = {}; ///< an instant query is evaluated at its end
    Milliseconds step { 0 }; ///< of range and exemplar queries
    Milliseconds phase { 0 }; ///< UTC offset that range ends are aligned with

    friend bool operator==(const QueryKey &, const QueryKey &) = default;
};

size_t qHash(const QueryKey &key, size_t seed = 0) noexcept;

/// The points `key` asks for at `now`: both ends floored to a multiple of the step counted from
/// `-phase`, so that windows move in whole steps; a single point at the window's end for an instant
/// query. Empty when the window is reversed or the step is not positive.
Grid gridOf(const QueryKey &key, Instant now);

/// The answer to one subscription: the only thing that crosses from collectors to models.
struct QueryOutcome {
    QueryKey key;
    Instant at; ///< when the answer arrived
    Result<Matrix> result;
    QStringList warnings; ///< the server's warnings and infos, in its order
    Milliseconds took { 0 }; ///< from sending to parsed
    QString sent; ///< the last request behind it, as one line without secrets
};

/// How one source is doing.
struct SourceStatus {
    enum class State { Unknown, Up, Down };

    QString source;
    State state = State::Unknown;
    Milliseconds latency { 0 }; ///< of the last answer
    Instant lastAnswer; ///< epoch when there was none
    std::optional<Error> error; ///< why it is down
    Instant retryAt; ///< when Down: the next attempt
    int missedTicks = 0; ///< since the subscription began

    friend bool operator==(const SourceStatus &, const SourceStatus &) = default;
};

} // namespace opsglass
