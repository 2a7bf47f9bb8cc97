// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmatcher.h"
#include "models/data/instant.h"
#include "models/data/result.h"

#include <QList>
#include <QString>

namespace opsglass {

/// A stretch of time in which nobody is told of the alerts that match (spec/prometheus.md §4.5).
struct Silence {
    enum class State { Pending, Active, Expired };

    QString id;
    QList<AlertMatcher> matchers; ///< all must hold
    Instant startsAt;
    Instant endsAt;
    QString createdBy;
    QString comment;

    State state(Instant now) const;
    /// Whether it is active and its matchers hold.
    bool hides(const Labels &labels, Instant now) const;
    friend bool operator==(const Silence &, const Silence &) = default;
};

/// The silence as it may begin at `now`: a start in the past becomes now.
/// Errors: Malformed, naming what is missing: a matcher that an empty label does not satisfy, an
/// end behind the start and `now`, who makes it, a comment.
[[nodiscard]] Result<Silence> checkedSilence(Silence silence, Instant now);

/// Whether `changed` may take the place of `old` under its id; else the old one has to be expired
/// and the changed one is another silence. An expired one is never changed; the start of an active
/// one counts to the second.
bool isChangeInPlace(const Silence &old, const Silence &changed, Instant now);

/// Over at `now`; one that was pending has no time at all. An expired one stays as it is.
Silence expired(Silence silence, Instant now);

/// A silence for the alert with just these labels, as the draft of one that a person makes.
Silence silenceFor(const Labels &labels, Instant now, Milliseconds duration);

} // namespace opsglass
