// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertjournal.h"

#include <algorithm>

namespace opsglass {

namespace {

using Kind = AlertHistoryEntry::Kind;
using State = WatchedAlert::State;

bool isOfRules(const WatchedAlert &alert)
{
    return std::any_of(alert.origins.begin(), alert.origins.end(),
        [](const AlertOrigin &origin) { return origin.kind == AlertOrigin::Kind::Rules; });
}

AlertHistoryEntry entryOf(const WatchedAlert &alert, Kind kind, Instant at)
{
    AlertHistoryEntry entry;
    entry.at = at;
    entry.kind = kind;
    entry.labels = alert.labels;
    entry.annotations = alert.annotations;
    entry.value = alert.value;
    if (!alert.origins.isEmpty()) {
        entry.source = alert.origins.first().sourceName;
        entry.origin = alert.origins.first().detail;
    }
    return entry;
}

} // namespace

QString AlertJournal::storedRule() { return QStringLiteral("watched"); }

void AlertJournal::restore(const QList<StoredAlert> &alerts)
{
    for (const StoredAlert &stored : alerts) {
        if (stored.rule != storedRule())
            continue;
        WatchedAlert alert;
        alert.labels = stored.labels;
        alert.state = stored.firedAt ? State::Firing : State::Pending;
        alert.activeAt = stored.activeAt;
        alert.firedAt = stored.firedAt;
        m_known.insert(alert.labels, alert);
        m_unseen.insert(alert.labels);
    }
}

QMap<Labels, Instant> AlertJournal::beginnings() const
{
    QMap<Labels, Instant> beginnings;
    for (const WatchedAlert &known : m_known)
        beginnings.insert(known.labels, known.activeAt);
    return beginnings;
}

AlertChanges AlertJournal::follow(const AlertBook &book, bool isComplete)
{
    AlertChanges changes;
    QHash<Labels, WatchedAlert> now;
    for (const WatchedAlert &alert : book.alerts()) {
        if (alert.state == State::Resolved || isOfRules(alert) || isWatchdog(alert.labels))
            continue;
        const auto before = m_known.constFind(alert.labels);
        const bool isNew = before == m_known.constEnd();
        now.insert(alert.labels, alert);
        m_unseen.remove(alert.labels);
        if (isNew && alert.state == State::Pending)
            changes.history << entryOf(alert, Kind::Began, alert.activeAt);
        else if (alert.state == State::Firing && (isNew || before->state == State::Pending))
            changes.history << entryOf(alert, Kind::Fired, alert.firedAt.value_or(alert.activeAt));
    }
    for (const WatchedAlert &known : std::as_const(m_known)) {
        if (now.contains(known.labels))
            continue;
        if (!isComplete && m_unseen.contains(known.labels)) {
            now.insert(known.labels, known);
            continue;
        }
        const bool fired = known.state == State::Firing;
        changes.history << entryOf(known, fired ? Kind::Resolved : Kind::Dropped, book.now());
    }
    if (!changes.history.isEmpty()) {
        changes.rules = { storedRule() };
        for (const WatchedAlert &alert : std::as_const(now)) {
            const std::optional<Instant> firedAt = alert.state == State::Firing
                ? alert.firedAt.value_or(alert.activeAt)
                : std::optional<Instant>();
            changes.alerts.append(
                { storedRule(), alert.labels, alert.activeAt, firedAt, book.now() });
        }
        std::sort(changes.alerts.begin(), changes.alerts.end(),
            [](const StoredAlert &left, const StoredAlert &right) {
                return left.labels < right.labels;
            });
    }
    m_known = now;
    return changes;
}

} // namespace opsglass
