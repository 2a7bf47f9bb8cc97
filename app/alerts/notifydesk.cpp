// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/notifydesk.h"

#include "app/session.h"
#include "models/alerts/fingerprint.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Action = NotificationStep::Action;

/// Groups whose notifications lead to their alerts.
constexpr qsizetype mostGroups = 10'000;

QString clockText(Instant time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}

Alert alertOf(const WatchedAlert &watched)
{
    Alert alert;
    alert.labels = watched.labels;
    alert.annotations = watched.annotations;
    alert.startsAt = watched.firedAt.value_or(watched.activeAt);
    alert.generatorUrl = watched.generatorUrl;
    return alert;
}

WebhookAlert webhookAlertOf(const Alert &alert)
{
    WebhookAlert posted;
    posted.labels = alert.labels;
    posted.annotations = alert.annotations;
    posted.startsAt = alert.startsAt;
    posted.endsAt = alert.endsAt;
    posted.generatorUrl = alert.generatorUrl;
    posted.fingerprint = fingerprint(alert.labels);
    return posted;
}

} // namespace

NotifyDesk::NotifyDesk(AlertBook *book, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_groups(std::make_unique<AlertGroups>(builtInRouting(), true))
{
    m_feed.setSingleShot(true);
    m_feed.setInterval(50ms);
    m_flush.setSingleShot(true);
    connect(&m_feed, &QTimer::timeout, this, &NotifyDesk::feed);
    connect(&m_flush, &QTimer::timeout, this, &NotifyDesk::flush);
    connect(m_book, &AlertBook::changed, this, [this] {
        if (!m_feed.isActive())
            m_feed.start();
    });
}

NotifyDesk::~NotifyDesk() = default;

AlertRouting NotifyDesk::builtInRouting()
{
    AlertRouting routing;
    routing.root.receiver = QStringLiteral("desktop");
    routing.root.groupBy = { QStringLiteral("alertname") };
    routing.root.groupWait = 5s;
    routing.root.groupInterval = 1min;
    routing.root.repeatInterval = 4h;
    return routing;
}

void NotifyDesk::setRouting(const AlertRouting &routing)
{
    if (m_groups->routing() == routing)
        return;
    const QList<ToldGroup> told = m_groups->told();
    m_groups = std::make_unique<AlertGroups>(routing, true);
    m_groups->restore(told);
    m_book->setRouting(routing);
    m_firing.clear();
    feed();
    m_groups->settle(Session::now());
    arm();
}

void NotifyDesk::setSettings(const AlertSettings &settings)
{
    m_settings = settings;
    m_plan.setChoices(settings.notifications);
    arm();
}

void NotifyDesk::restore(const QList<ToldGroup> &told)
{
    m_groups->restore(told);
    m_told = told;
}

void NotifyDesk::settle()
{
    feed();
    m_groups->settle(Session::now());
    arm();
}

void NotifyDesk::moveClock(Milliseconds by)
{
    m_groups->moveClock(by);
    m_plan.moveClock(by);
    arm();
}

void NotifyDesk::pauseUntil(std::optional<Instant> until)
{
    m_isPaused = true;
    m_pausedUntil = until;
    arm();
    Q_EMIT pauseChanged();
}

void NotifyDesk::resume()
{
    m_isPaused = false;
    m_pausedUntil.reset();
    m_groups->hurry(Session::now());
    arm();
    Q_EMIT pauseChanged();
}

void NotifyDesk::setPresenting(bool isPresenting)
{
    m_isPresenting = isPresenting;
    if (!isPresenting)
        m_groups->hurry(Session::now());
    arm();
    Q_EMIT pauseChanged();
}

void NotifyDesk::snooze(const QString &key, Instant until)
{
    m_snoozed.insert(key, until);
    Q_EMIT closeRequested(key);
    m_groups->hurry(Session::now());
    arm();
}

void NotifyDesk::hurry()
{
    feed();
    m_groups->hurry(Session::now());
    arm();
}

/// Tells the groups what began and what is over.
void NotifyDesk::feed()
{
    m_feed.stop();
    const Instant now = Session::now();
    QHash<Labels, Alert> firing;
    m_known.clear();
    for (const WatchedAlert &watched : m_book->alerts()) {
        if (watched.state != WatchedAlert::State::Firing || isWatchdog(watched.labels))
            continue;
        const Alert alert = alertOf(watched);
        firing.insert(alert.labels, alert);
        m_known.insert(alert.labels, watched);
        m_groups->take(alert, now);
    }
    for (Alert alert : std::as_const(m_firing)) {
        if (firing.contains(alert.labels))
            continue;
        alert.endsAt = now;
        m_groups->take(alert, now);
    }
    m_firing = firing;
    arm();
}

void NotifyDesk::arm()
{
    const Instant now = Session::now();
    std::optional<Instant> next = m_groups->nextFlush();
    // What keeps quiet ends between flushes, too.
    const auto consider = [&next, now](Instant time) {
        if (time > now && (!next || time < *next))
            next = time;
    };
    if (m_pausedUntil)
        consider(*m_pausedUntil);
    for (const Instant until : std::as_const(m_snoozed))
        consider(until);
    if (m_settings.quiet.isOn && !m_firing.isEmpty())
        consider(now + 1min);
    if (!next) {
        m_flush.stop();
        return;
    }
    // Not for longer: the wall clock may be set meanwhile.
    m_flush.start(std::clamp<Milliseconds>(*next - now, 0ms, 1min));
}

void NotifyDesk::flush()
{
    const Instant now = Session::now();
    if (m_pausedUntil && *m_pausedUntil <= now)
        resume();
    const bool isQuiet = m_settings.quiet.contain(now, QTimeZone::systemTimeZone());
    const qsizetype overSnoozes
        = m_snoozed.removeIf([now](const auto &snooze) { return snooze.value() <= now; });
    if ((m_wasQuiet && !isQuiet) || overSnoozes > 0)
        m_groups->hurry(now);
    m_wasQuiet = isQuiet;
    const QList<GroupFlush> flushes
        = m_groups->flush(now, [this](const AlertRoute &route, const Labels &labels, Instant at) {
              return whyMuted(route, labels, at);
          });
    AlertChanges changes;
    QList<WebhookPost> posts;
    if (m_groupAlerts.size() > mostGroups)
        m_groupAlerts.clear(); // notifications that old open the page alone
    QList<GroupFlush> heard;
    for (const GroupFlush &flush : flushes) {
        QList<Labels> &alerts = m_groupAlerts[flush.key];
        alerts.clear();
        for (const Alert &alert : flush.firing)
            alerts << alert.labels;
        heard << asHeard(flush);
        if (const std::optional<WebhookPost> post = postOf(flush); post && speaks(flush.reason))
            posts << *post;
    }
    QList<NotificationStep> steps = m_plan.decide(heard, m_book->counts(), now);
    for (NotificationStep &step : steps) {
        if (!step.entry)
            continue;
        if (step.action == Action::Show && !m_settings.notifies) {
            step.entry->kind = AlertHistoryEntry::Kind::Held;
            step.entry->reason = tr("notifications are switched off");
        }
        changes.history << *step.entry;
    }
    steps.removeIf([this](const NotificationStep &step) {
        return step.action == Action::Leave
            || (step.action == Action::Show && !m_settings.notifies);
    });
    recordTold(changes);
    if (changes != AlertChanges() || !steps.isEmpty() || !posts.isEmpty())
        Q_EMIT decided(changes, steps, posts);
    arm();
}

void NotifyDesk::recordTold(AlertChanges &changes)
{
    const QList<ToldGroup> told = m_groups->told();
    for (const ToldGroup &group : told) {
        if (!m_told.contains(group))
            changes.told << group;
    }
    for (const ToldGroup &group : std::as_const(m_told)) {
        const bool isKept = std::any_of(told.begin(), told.end(), [&group](const ToldGroup &one) {
            return one.route == group.route && one.labels == group.labels;
        });
        if (!isKept)
            changes.forgotten.append({ group.route, group.labels });
    }
    m_told = told;
}

QString NotifyDesk::whyMuted(const AlertRoute &route, const Labels &labels, Instant at) const
{
    const auto known = m_known.constFind(labels);
    if (known != m_known.constEnd()) {
        if (!known->silencedBy.isEmpty())
            return tr("silenced");
        if (!known->inhibitedBy.isEmpty())
            return tr("inhibited by %1").arg(known->inhibitedBy.first());
    }
    const QStringList intervals = mutingIntervals(m_groups->routing(), route, at);
    if (!intervals.isEmpty())
        return tr("outside its time: %1").arg(intervals.first());
    return {};
}

/// Why the desktop is to be left alone about a group; webhooks hear of it all the same.
QString NotifyDesk::whyQuiet(const GroupFlush &flush) const
{
    if (m_snoozed.value(flush.key) > flush.at)
        return tr("snoozed until %1").arg(clockText(m_snoozed.value(flush.key)));
    if (m_isPaused)
        return m_pausedUntil
            ? tr("notifications are paused until %1").arg(clockText(*m_pausedUntil))
            : tr("notifications are paused");
    if (m_isPresenting)
        return tr("somebody presents");
    const bool isCritical = std::any_of(flush.firing.begin(), flush.firing.end(),
        [](const Alert &alert) { return severityOf(alert.labels) == AlertSeverity::Critical; });
    const bool passes = m_settings.quiet.letsCriticalPass && isCritical;
    if (!passes && m_settings.quiet.contain(flush.at, QTimeZone::systemTimeZone()))
        return tr("quiet hours until %1")
            .arg(QLocale().toString(m_settings.quiet.to, QLocale::ShortFormat));
    return {};
}

/// The flush as the desktop takes it.
GroupFlush NotifyDesk::asHeard(const GroupFlush &flush) const
{
    GroupFlush heard = flush;
    const QString quiet = whyQuiet(flush);
    if (quiet.isEmpty() || flush.reason == NotifyReason::Muted)
        return heard;
    if (flush.firing.isEmpty()) {
        if (flush.reason == NotifyReason::Resolved)
            heard.reason = NotifyReason::ResolvedQuietly;
        return heard;
    }
    heard.reason = NotifyReason::Muted;
    heard.muted += int(flush.firing.size());
    heard.muteReason = quiet;
    return heard;
}

std::optional<WebhookPost> NotifyDesk::postOf(const GroupFlush &flush) const
{
    WebhookPost post;
    post.addresses = m_settings.webhooks;
    for (const AlertReceiver &receiver : m_groups->routing().receivers) {
        if (receiver.name == flush.route->receiver)
            post.addresses << receiver.webhooks;
    }
    post.addresses.removeDuplicates();
    if (post.addresses.isEmpty())
        return {};
    post.patience = flush.route->groupInterval;
    post.message.receiver = flush.route->receiver;
    post.message.groupKey = flush.key;
    post.message.groupLabels = flush.labels;
    for (const Alert &alert : flush.firing + flush.resolved)
        post.message.alerts << webhookAlertOf(alert);
    return post;
}

} // namespace opsglass
