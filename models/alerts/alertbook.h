// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrouting.h"
#include "models/alerts/silence.h"
#include "models/alerts/watchedalert.h"
#include "models/data/error.h"

#include <QHash>
#include <QObject>

namespace opsglass {

/// A silence and who keeps it.
struct KeptSilence {
    Silence silence;
    QString source; ///< id of an Alertmanager; empty: kept here
    QString sourceName; ///< as shown
    friend bool operator==(const KeptSilence &, const KeptSilence &) = default;
};

/// All alerts of all who find some, each alert once, and what keeps them quiet. Local silences
/// hide every alert; those of an Alertmanager hide what every Alertmanager that knows it hides.
///
/// An Alertmanager's alert with more labels than a rule gave it is that rule's alert when it names
/// the rule's expression: a Prometheus adds its external labels on the way there.
///
/// A source that once had a Watchdog and has none any more for unknownPatience gives an alert of
/// the program's own, and so does one that could not be asked for as long.
class AlertBook : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds unknownPatience = std::chrono::minutes(2);

    explicit AlertBook(QObject *parent = nullptr);

    /// What `origin` (by kind, source and detail) found at `now`, in place of what it said before.
    /// Every alert has just this origin.
    /// \param problem what it could not find out about the rest; it is unknown then
    void setAlerts(const AlertOrigin &origin, const QList<WatchedAlert> &alerts, Instant now,
        const std::optional<Error> &problem = {});
    /// `origin` is asked for alerts and did not answer yet.
    void expect(const AlertOrigin &origin, Instant now);
    /// `origin` could not be asked; what it said before stays.
    void setUnknown(const AlertOrigin &origin, const Error &error, Instant now);
    /// Nobody asks `origin` any more.
    void forget(const AlertOrigin &origin);
    /// All silences kept by one source ("" is here), in place of those before.
    void setSilences(const QString &source, const QList<KeptSilence> &silences);
    /// What inhibits and mutes alerts here, beside what Alertmanagers say of theirs.
    void setRouting(const AlertRouting &routing);
    /// Sources (see AlertOrigin::source) that had a Watchdog, the one that is missed when it is
    /// gone.
    const QHash<QString, Labels> &watchdogs() const { return m_watchdogs; }
    /// What watchdogs() was in another run.
    void setWatchdogs(const QHash<QString, Labels> &watchdogs);
    /// The wall clock was set, forward when positive; ages stay what they are.
    void moveClock(Milliseconds by);
    /// Brings silences, intervals and patience up to `now`, which may be earlier than before when
    /// the clock was set.
    void advance(Instant now);

    /// In the order of severity (the worst first), then of name and labels; resolved ones last.
    const QList<WatchedAlert> &alerts() const { return m_alerts; }
    const QList<KeptSilence> &silences() const { return m_silences; }
    const QList<AlertSourceHealth> &sources() const { return m_sources; }
    const AlertCounts &counts() const { return m_counts; }
    Instant now() const { return m_now; }

Q_SIGNALS:
    /// Alerts, silences, sources or counts.
    void changed();

private:
    struct Told {
        AlertOrigin origin;
        QList<WatchedAlert> alerts;
    };

    Told &toldBy(const AlertOrigin &origin);
    void setHealth(
        const AlertOrigin &origin, AlertSourceHealth::State state, const QString &problem);
    bool hasTurned(Instant before) const;
    void watchWatchdog(const Told &told);
    QList<WatchedAlert> missingWatchdogs() const;
    QList<WatchedAlert> unknownSources() const;
    void applySilences(WatchedAlert &alert) const;
    void applyIntervals(WatchedAlert &alert) const;
    void applyInhibitions();
    void count();
    void rebuild();

    QList<Told> m_told;
    AlertRouting m_routing;
    QHash<QString, Labels> m_watchdogs;
    QHash<QString, Instant> m_missedSince; ///< by source
    QList<AlertSourceHealth> m_sources;
    QHash<QString, QList<KeptSilence>> m_silencesBySource;
    QList<WatchedAlert> m_alerts;
    QList<KeptSilence> m_silences;
    AlertCounts m_counts;
    Instant m_now;
};

} // namespace opsglass
