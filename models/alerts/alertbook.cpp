// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertbook.h"

#include "models/alerts/alertranking.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

using Kind = AlertOrigin::Kind;
using State = WatchedAlert::State;

/// The expression a Prometheus names as the origin of an alert.
QString generatorExpr(const QString &url)
{
    // In a form a plus is a blank.
    const QString query = QUrl(url).query(QUrl::FullyEncoded).replace(u'+', QLatin1String("%20"));
    return QUrlQuery(query).queryItemValue(QStringLiteral("g0.expr"), QUrl::FullyDecoded);
}

bool hasAll(const Labels &wide, const Labels &narrow)
{
    return std::all_of(narrow.pairs.constKeyValueBegin(), narrow.pairs.constKeyValueEnd(),
        [&wide](const auto &pair) { return wide.value(pair.first) == pair.second; });
}

/// An alert that Opsglass itself finds.
WatchedAlert programsAlert(
    const QString &name, const QString &severity, const AlertOrigin &about, Instant since)
{
    WatchedAlert alert;
    alert.labels.pairs = { { QStringLiteral("alertname"), name },
        { QStringLiteral("severity"), severity }, { QStringLiteral("source"), about.sourceName } };
    alert.activeAt = since;
    alert.firedAt = since;
    alert.origins = { { Kind::Program, about.source, about.sourceName, {} } };
    return alert;
}

bool hasAlertOf(const QList<WatchedAlert> &alerts, const QString &source)
{
    return std::any_of(alerts.begin(), alerts.end(),
        [&source](const WatchedAlert &alert) { return alert.origins.first().source == source; });
}

/// Brings what is known of one alert by two together; the words of `alert` stay.
void join(WatchedAlert &alert, const WatchedAlert &other)
{
    alert.state = std::max(alert.state, other.state);
    alert.activeAt = std::min(alert.activeAt, other.activeAt);
    if (!alert.firedAt || (other.firedAt && *other.firedAt < *alert.firedAt))
        alert.firedAt = other.firedAt ? other.firedAt : alert.firedAt;
    if (alert.state != State::Resolved)
        alert.resolvedAt.reset();
    else if (other.resolvedAt && (!alert.resolvedAt || *other.resolvedAt > *alert.resolvedAt))
        alert.resolvedAt = other.resolvedAt;
    if (!alert.value)
        alert.value = other.value;
    if (alert.expr.isEmpty()) {
        alert.expr = other.expr;
        alert.forTime = other.forTime;
        alert.querySource = other.querySource;
    }
    if (alert.generatorUrl.isEmpty())
        alert.generatorUrl = other.generatorUrl;
    for (auto entry = other.annotations.begin(); entry != other.annotations.end(); ++entry) {
        if (!alert.annotations.contains(entry.key()))
            alert.annotations.insert(entry.key(), entry.value());
    }
    // What one Alertmanager lets through is heard.
    const bool wasManaged = std::any_of(alert.origins.begin(), alert.origins.end(),
        [](const AlertOrigin &origin) { return origin.kind == Kind::Alertmanager; });
    const bool isManaged = other.origins.first().kind == Kind::Alertmanager;
    if (isManaged && wasManaged && alert.isSuppressed() != other.isSuppressed()) {
        alert.silencedBy.clear();
        alert.inhibitedBy.clear();
        alert.mutedBy.clear();
    } else {
        const auto add = [](QStringList &to, const QStringList &from) {
            to << from;
            to.removeDuplicates();
        };
        add(alert.silencedBy, other.silencedBy);
        add(alert.inhibitedBy, other.inhibitedBy);
        add(alert.mutedBy, other.mutedBy);
    }
    alert.tellings << other.tellings;
    alert.origins << other.origins;
}

} // namespace

AlertBook::AlertBook(QObject *parent)
    : QObject(parent)
{
}

void AlertBook::setAlerts(const AlertOrigin &origin, const QList<WatchedAlert> &alerts, Instant now,
    const std::optional<Error> &problem)
{
    m_now = now;
    Told &told = toldBy(origin);
    told.alerts = alerts;
    watchWatchdog(told);
    if (problem)
        setHealth(origin, AlertSourceHealth::State::Unknown, problem->message);
    else
        setHealth(origin, AlertSourceHealth::State::Good, {});
    rebuild();
}

void AlertBook::expect(const AlertOrigin &origin, Instant now)
{
    m_now = now;
    setHealth(origin, AlertSourceHealth::State::Waiting, {});
    rebuild();
}

void AlertBook::setUnknown(const AlertOrigin &origin, const Error &error, Instant now)
{
    m_now = now;
    setHealth(origin, AlertSourceHealth::State::Unknown, error.message);
    rebuild();
}

void AlertBook::forget(const AlertOrigin &origin)
{
    const auto isIt = [&origin](const auto &entry) { return entry.origin == origin; };
    m_told.removeIf(isIt);
    m_sources.removeIf(isIt);
    const bool isElsewhere = std::any_of(m_told.begin(), m_told.end(),
        [&origin](const Told &told) { return told.origin.source == origin.source; });
    if (!isElsewhere) {
        m_missedSince.remove(origin.source);
        m_watchdogs.remove(origin.source);
    }
    rebuild();
}

void AlertBook::moveClock(Milliseconds by)
{
    m_now += by;
    for (AlertSourceHealth &health : m_sources)
        health.since += by;
    for (Instant &since : m_missedSince)
        since += by;
    for (Told &told : m_told) {
        for (WatchedAlert &alert : told.alerts)
            alert.activeAt += by;
    }
    rebuild();
}

void AlertBook::setSilences(const QString &source, const QList<KeptSilence> &silences)
{
    if (m_silencesBySource.value(source) == silences)
        return;
    m_silencesBySource.insert(source, silences);
    rebuild();
}

void AlertBook::setRouting(const AlertRouting &routing)
{
    m_routing = routing;
    rebuild();
}

void AlertBook::setWatchdogs(const QHash<QString, Labels> &watchdogs) { m_watchdogs = watchdogs; }

void AlertBook::advance(Instant now)
{
    const Instant before = std::exchange(m_now, now);
    if (hasTurned(before))
        rebuild();
    else
        Q_EMIT changed(); // the age of everything
}

/// Whether time alone changed what there is since `before`.
bool AlertBook::hasTurned(Instant before) const
{
    const bool hasOtherSilences
        = std::any_of(m_silences.begin(), m_silences.end(), [&](const KeptSilence &kept) {
              return kept.silence.state(before) != kept.silence.state(m_now);
          });
    const bool hasLostPatience
        = std::any_of(m_sources.begin(), m_sources.end(), [&](const AlertSourceHealth &health) {
              return health.state == AlertSourceHealth::State::Unknown
                  && (before - health.since >= unknownPatience)
                  != (m_now - health.since >= unknownPatience);
          });
    return hasOtherSilences || hasLostPatience || !m_missedSince.isEmpty()
        || !m_routing.intervals.isEmpty();
}

AlertBook::Told &AlertBook::toldBy(const AlertOrigin &origin)
{
    const auto found = std::find_if(m_told.begin(), m_told.end(),
        [&origin](const Told &told) { return told.origin == origin; });
    if (found != m_told.end())
        return *found;
    // Rules know most of an alert, an Alertmanager least: the order of the kinds.
    const auto place = std::upper_bound(m_told.begin(), m_told.end(), origin,
        [](const AlertOrigin &left, const Told &right) { return left.kind < right.origin.kind; });
    return *m_told.insert(place, { origin, {} });
}

void AlertBook::setHealth(
    const AlertOrigin &origin, AlertSourceHealth::State state, const QString &problem)
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
        [&origin](const AlertSourceHealth &health) { return health.origin == origin; });
    if (found == m_sources.end()) {
        m_sources.append({ origin, state, problem, m_now });
        return;
    }
    if (found->state != state)
        found->since = m_now;
    found->state = state;
    found->problem = problem;
}

void AlertBook::watchWatchdog(const Told &told)
{
    const QString &source = told.origin.source;
    const auto found
        = std::find_if(told.alerts.begin(), told.alerts.end(), [](const WatchedAlert &alert) {
              return isWatchdog(alert.labels) && alert.state == State::Firing;
          });
    if (found != told.alerts.end()) {
        m_watchdogs.insert(source, found->labels);
        m_missedSince.remove(source);
        return;
    }
    const bool isElsewhere = std::any_of(m_told.begin(), m_told.end(), [&source](const Told &one) {
        return one.origin.source == source
            && std::any_of(one.alerts.begin(), one.alerts.end(), [](const WatchedAlert &alert) {
                   return isWatchdog(alert.labels) && alert.state == State::Firing;
               });
    });
    if (!isElsewhere && m_watchdogs.contains(source) && !m_missedSince.contains(source))
        m_missedSince.insert(source, m_now);
}

QList<WatchedAlert> AlertBook::missingWatchdogs() const
{
    QList<WatchedAlert> alerts;
    for (const Told &told : m_told) {
        const QString &source = told.origin.source;
        const auto since = m_missedSince.constFind(source);
        if (since == m_missedSince.constEnd() || m_now - *since < unknownPatience
            || hasAlertOf(alerts, source))
            continue;
        WatchedAlert alert = programsAlert(
            QStringLiteral("WatchdogMissing"), QStringLiteral("critical"), told.origin, *since);
        alert.labels.pairs.insert(QStringLiteral("watchdog"),
            m_watchdogs.value(source).value(QStringLiteral("alertname")));
        alert.annotations.insert(QStringLiteral("summary"),
            tr("%1 no longer has its watchdog alert: its alerting does not work.")
                .arg(told.origin.sourceName));
        alerts << alert;
    }
    return alerts;
}

QList<WatchedAlert> AlertBook::unknownSources() const
{
    QList<WatchedAlert> alerts;
    for (const AlertSourceHealth &health : m_sources) {
        const bool isLong = health.state == AlertSourceHealth::State::Unknown
            && m_now - health.since >= unknownPatience;
        if (!isLong || hasAlertOf(alerts, health.origin.source))
            continue;
        WatchedAlert alert = programsAlert(QStringLiteral("SourceUnknown"),
            QStringLiteral("warning"), health.origin, health.since);
        alert.annotations.insert(QStringLiteral("summary"),
            tr("What %1 would say is unknown.").arg(health.origin.sourceName));
        alert.annotations.insert(QStringLiteral("description"), health.problem);
        alerts << alert;
    }
    return alerts;
}

void AlertBook::applySilences(WatchedAlert &alert) const
{
    for (const KeptSilence &kept : m_silences) {
        // An Alertmanager says itself what its silences hide.
        if (kept.source.isEmpty() && kept.silence.hides(alert.labels, m_now))
            alert.silencedBy << kept.silence.id;
    }
}

/// An alert is muted when every node that takes it is silent at this time.
void AlertBook::applyIntervals(WatchedAlert &alert) const
{
    QStringList names;
    for (const AlertRoute *route : routesOf(m_routing.root, alert.labels)) {
        const QStringList muting = mutingIntervals(m_routing, *route, m_now);
        if (muting.isEmpty())
            return;
        names << muting;
    }
    alert.mutedBy << names;
    alert.mutedBy.removeDuplicates();
}

void AlertBook::applyInhibitions()
{
    for (const InhibitRule &rule : std::as_const(m_routing.inhibitRules)) {
        QHash<QStringList, QList<qsizetype>> sources; // by the values that have to be equal
        const auto valuesOf = [&rule](const Labels &labels) {
            QStringList values;
            for (const QString &label : rule.equal)
                values << labels.value(label) + QLatin1String(""); // absent is empty
            return values;
        };
        for (qsizetype index = 0; index < m_alerts.size(); ++index) {
            const WatchedAlert &alert = m_alerts.at(index);
            if (alert.state == State::Firing && matchesAll(rule.source, alert.labels))
                sources[valuesOf(alert.labels)] << index;
        }
        for (WatchedAlert &target : m_alerts) {
            for (const qsizetype source : sources.value(valuesOf(target.labels))) {
                const Labels &labels = m_alerts.at(source).labels;
                if (target.labels != labels && inhibits(rule, labels, target.labels)) {
                    target.inhibitedBy << m_alerts.at(source).name();
                    break;
                }
            }
        }
    }
    for (WatchedAlert &alert : m_alerts)
        alert.inhibitedBy.removeDuplicates();
}

void AlertBook::count()
{
    m_counts = {};
    for (const AlertSourceHealth &health : m_sources) {
        switch (health.state) {
        case AlertSourceHealth::State::Waiting:
            ++m_counts.waitingSources;
            break;
        case AlertSourceHealth::State::Good:
            ++m_counts.goodSources;
            break;
        case AlertSourceHealth::State::Unknown:
            ++m_counts.unknownSources;
            break;
        }
    }
    for (const WatchedAlert &alert : m_alerts) {
        if (alert.state == State::Resolved || isWatchdog(alert.labels))
            continue;
        if (alert.state == State::Pending) {
            ++m_counts.pending;
            continue;
        }
        if (alert.isSuppressed()) {
            ++m_counts.suppressed;
            continue;
        }
        switch (alert.severity()) {
        case AlertSeverity::Info:
            ++m_counts.info;
            break;
        case AlertSeverity::Unknown:
            ++m_counts.unknownSeverity;
            break;
        case AlertSeverity::Warning:
            ++m_counts.warning;
            break;
        case AlertSeverity::Critical:
            ++m_counts.critical;
            break;
        }
    }
}

void AlertBook::rebuild()
{
    m_silences.clear();
    for (const QList<KeptSilence> &kept : std::as_const(m_silencesBySource))
        m_silences << kept;
    std::sort(m_silences.begin(), m_silences.end(),
        [](const KeptSilence &left, const KeptSilence &right) {
            return std::tie(left.silence.endsAt, left.silence.id)
                < std::tie(right.silence.endsAt, right.silence.id);
        });
    m_alerts.clear();
    QHash<Labels, qsizetype> places;
    QMultiHash<QString, qsizetype> byName; // of those whose expression is known
    const auto placeOf = [this, &places, &byName](const WatchedAlert &alert) {
        const qsizetype same = places.value(alert.labels, -1);
        if (same >= 0 || alert.origins.first().kind != Kind::Alertmanager)
            return same;
        const QString expr = generatorExpr(alert.generatorUrl);
        for (const qsizetype place : byName.values(alert.name())) {
            if (m_alerts.at(place).expr == expr && hasAll(alert.labels, m_alerts.at(place).labels))
                return place;
        }
        return same;
    };
    const auto take = [this, &places, &byName, &placeOf](const WatchedAlert &alert) {
        const qsizetype place = placeOf(alert);
        if (place >= 0) {
            join(m_alerts[place], alert);
            return;
        }
        places.insert(alert.labels, m_alerts.size());
        if (!alert.expr.isEmpty())
            byName.insert(alert.name(), m_alerts.size());
        m_alerts << alert;
    };
    for (const Told &told : std::as_const(m_told)) {
        for (const WatchedAlert &alert : told.alerts)
            take(alert);
    }
    for (const WatchedAlert &alert : missingWatchdogs() + unknownSources())
        take(alert);
    for (WatchedAlert &alert : m_alerts) {
        applySilences(alert);
        applyIntervals(alert);
    }
    applyInhibitions();
    m_alerts = ranked(m_alerts);
    count();
    Q_EMIT changed();
}

} // namespace opsglass
