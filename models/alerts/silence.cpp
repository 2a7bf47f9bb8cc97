// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/silence.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Silence)
};

tl::unexpected<Error> incomplete(const QString &sentence)
{
    return failure({ Error::Kind::Malformed, sentence, {} });
}

} // namespace

Silence::State Silence::state(Instant now) const
{
    if (endsAt <= now)
        return State::Expired;
    return startsAt > now ? State::Pending : State::Active;
}

bool Silence::hides(const Labels &labels, Instant now) const
{
    return state(now) == State::Active && matchesAll(matchers, labels);
}

Result<Silence> checkedSilence(Silence silence, Instant now)
{
    const bool hidesEverything = std::all_of(silence.matchers.cbegin(), silence.matchers.cend(),
        [](const AlertMatcher &matcher) { return matcher.matches(QString()); });
    if (hidesEverything)
        return incomplete(Text::tr("A silence needs a matcher that a missing label does not meet; "
                                   "else it would hide every alert."));
    silence.startsAt = std::max(silence.startsAt, now);
    if (silence.endsAt <= silence.startsAt)
        return incomplete(Text::tr("The silence ends before it begins."));
    if (silence.createdBy.trimmed().isEmpty())
        return incomplete(Text::tr("A silence must name who made it."));
    if (silence.comment.trimmed().isEmpty())
        return incomplete(Text::tr("A silence has a comment that says why."));
    return silence;
}

bool isChangeInPlace(const Silence &old, const Silence &changed, Instant now)
{
    using std::chrono::floor;
    using std::chrono::seconds;
    if (old.matchers != changed.matchers)
        return false;
    switch (old.state(now)) {
    case Silence::State::Expired:
        return false;
    case Silence::State::Pending:
        return changed.startsAt >= now;
    case Silence::State::Active:
        return floor<seconds>(old.startsAt) == floor<seconds>(changed.startsAt)
            && changed.endsAt > now;
    }
    return false;
}

Silence expired(Silence silence, Instant now)
{
    const Silence::State state = silence.state(now);
    if (state == Silence::State::Pending)
        silence.startsAt = now;
    if (state != Silence::State::Expired)
        silence.endsAt = now;
    return silence;
}

Silence silenceFor(const Labels &labels, Instant now, Milliseconds duration)
{
    Silence silence;
    silence.startsAt = now;
    silence.endsAt = now + duration;
    for (auto label = labels.pairs.cbegin(); label != labels.pairs.cend(); ++label) {
        auto matcher
            = AlertMatcher::make(label.key(), AlertMatcher::Operator::Equal, label.value());
        if (matcher)
            silence.matchers << *std::move(matcher);
    }
    return silence;
}

} // namespace opsglass
