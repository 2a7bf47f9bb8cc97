// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"

#include "app/alerts/serveralerts.h"
#include "app/session.h"
#include "collectors/alertmanager/alertsender.h"
#include "collectors/alertmanager/watch.h"
#include "collectors/prometheus/client.h"
#include "collectors/prometheus/instantqueries.h"
#include "collectors/prometheus/rulepoller.h"
#include "collectors/webhook/webhooks.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace opsglass {

Q_LOGGING_CATEGORY(alertsLog, "opsglass.alerts")

namespace {

using namespace std::chrono_literals;
using Kind = AlertHistoryEntry::Kind;

constexpr Milliseconds managersInterval = 10s;
constexpr Milliseconds pruneInterval = std::chrono::hours(6);

QString healthKey(const AlertOrigin &origin)
{
    return QString::number(int(origin.kind)) + u' ' + origin.source + u' ' + origin.detail;
}

} // namespace

AlertDesk::AlertDesk(Session *session, const QString &storeFile, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_queries(new InstantQueries)
    , m_poller(new RulePoller)
    , m_managers(new AlertmanagerWatch)
    , m_sender(new AlertSender)
    , m_webhooks(new Webhooks)
    , m_keeper(new AlertKeeper(storeFile))
    , m_rules(m_queries, &m_book)
    , m_budgets(m_queries, &m_book)
    , m_notify(&m_book)
    , m_silences(&m_book)
{
    for (QObject *collector : std::initializer_list<QObject *> {
             m_queries, m_poller, m_managers, m_sender, m_webhooks, m_keeper })
        session->adopt(collector);
    connectCollectors();
    connectDesks();
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, now = Session::now()] { keeper->open(now); });
}

AlertDesk::~AlertDesk()
{
    m_book.disconnect();
    // What is on its way to the record gets there.
    QMetaObject::invokeMethod(
        m_keeper, [] {}, Qt::BlockingQueuedConnection);
}

void AlertDesk::connectCollectors()
{
    connect(m_poller, &RulePoller::polled, this,
        [this](const QString &id, const Result<QList<RuleGroupInfo>> &groups) {
            const PrometheusSource *asked = source(id);
            if (!m_settings.watchesServers || !asked)
                return; // it was on its way when it was not wanted any more
            takeServerRules(m_book, { id, nameOf(*asked), asked->baseUrl }, groups, Session::now());
            if (groups)
                m_serverRules.insert(id, { id, nameOf(*asked), *groups });
            Q_EMIT rulesChanged();
        });
    connect(m_managers, &AlertmanagerWatch::alertsPolled, this,
        [this](const QString &id, const Result<ManagedAlerts> &answer) {
            if (!isManaged(id))
                return; // likewise
            takeManagedAlerts(m_book, alertmanager(id), answer, Session::now());
        });
    connect(m_managers, &AlertmanagerWatch::silencesPolled, this,
        [this](const QString &id, const Result<QList<SilenceInfo>> &silences) {
            if (silences && isManaged(id))
                takeManagedSilences(m_book, alertmanager(id), *silences);
        });
    connect(m_managers, &AlertmanagerWatch::silenceDone, this, &AlertDesk::takeSilenceDone);
    connect(m_sender, &AlertSender::posted, this, [](const AlertPosting &posting) {
        if (posting.error)
            qCWarning(alertsLog).noquote() << posting.error->message << posting.error->detail;
    });
    connect(m_webhooks, &Webhooks::failed, this, &AlertDesk::failed);
    connect(m_keeper, &AlertKeeper::loaded, this, &AlertDesk::take);
    connect(m_keeper, &AlertKeeper::failed, this, &AlertDesk::failed);
    connect(m_keeper, &AlertKeeper::written, this, [this](quint64 id) {
        const auto found = m_afterWriting.find(id);
        if (found == m_afterWriting.end())
            return;
        const std::function<void()> then = std::move(found->second);
        m_afterWriting.erase(found);
        then();
    });
    connect(m_keeper, &AlertKeeper::found, this,
        [this](quint64 id, const Result<QList<AlertHistoryEntry>> &entries) {
            const auto search = m_searches.find(id);
            if (search == m_searches.end())
                return;
            const auto done = std::move(search->second);
            m_searches.erase(search);
            done(entries);
        });
}

void AlertDesk::connectDesks()
{
    connect(&m_rules, &RuleDesk::recorded, this,
        [this](const AlertChanges &changes) { record(changes); });
    connect(&m_rules, &RuleDesk::toBeSent, this, [this](const QList<PostedAlert> &alerts) {
        QMetaObject::invokeMethod(m_sender, [sender = m_sender, alerts] { sender->send(alerts); });
    });
    connect(&m_rules, &RuleDesk::changed, this, &AlertDesk::rulesChanged);
    connect(&m_notify, &NotifyDesk::decided, this,
        [this](const AlertChanges &changes, const QList<NotificationStep> &steps,
            const QList<WebhookPost> &posts) {
            record(changes, [this, steps, posts] { tell(steps, posts); });
        });
    connect(&m_notify, &NotifyDesk::closeRequested, this, &AlertDesk::closeRequested);
    connect(&m_clock, &ClockWatch::slept, this, [this](Instant from, Instant to) {
        m_rules.passOver(from, to);
        refresh();
    });
    connect(&m_clock, &ClockWatch::clockSet, this, [this](Milliseconds by) {
        m_rules.moveClock(by);
        m_notify.moveClock(by);
        m_book.moveClock(by);
    });
    connect(&m_book, &AlertBook::changed, this, [this] {
        settleOnce();
        note();
    });
    connect(&m_routing, &RoutingFile::changed, &m_notify, &NotifyDesk::setRouting);
    connect(&m_routing, &RoutingFile::failed, this, &AlertDesk::failed);
    connect(&m_silences, &LocalSilences::recorded, this, [this](const AlertChanges &changes) {
        m_notify.hurry();
        record(changes);
    });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_book.advance(Session::now()); });
    m_tick.start(10s);
    auto *prune = new QTimer(this);
    connect(prune, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(
            m_keeper, [keeper = m_keeper, now = Session::now()] { keeper->prune(now); });
    });
    prune->start(pruneInterval);
}

/// Goes on where an earlier run ended.
void AlertDesk::take(const KeptAlerts &kept)
{
    if (!kept.notice.isEmpty())
        Q_EMIT said(kept.notice);
    m_isElsewhere = kept.isElsewhere;
    Q_EMIT loaded(!m_isElsewhere);
    m_rules.restore(kept.alerts);
    m_journal.restore(kept.alerts);
    m_budgets.restore(m_journal.beginnings());
    m_notify.restore(kept.told);
    m_watchdogs = kept.watchdogs;
    m_book.setWatchdogs(kept.watchdogs);
    m_silences.restore(kept.silences, Session::now());
    m_isLoaded = true;
    if (!m_isElsewhere) {
        QMetaObject::invokeMethod(
            m_keeper, [keeper = m_keeper, now = Session::now()] { keeper->prune(now); });
    }
    applyAlertmanagers();
    applySources();
}

void AlertDesk::setSettings(const AlertSettings &settings)
{
    const bool hasOthers = settings.alertmanagers != m_settings.alertmanagers;
    m_settings = settings;
    m_notify.setSettings(settings);
    m_routing.setPath(settings.routingFile);
    if (settings.routingFile.isEmpty())
        m_notify.setRouting(NotifyDesk::builtInRouting());
    if (!m_isLoaded)
        return;
    if (hasOthers)
        applyAlertmanagers();
    applySources();
}

void AlertDesk::setLocal(
    const PrometheusSource &local, const std::function<std::shared_ptr<QueryClient>()> &client)
{
    m_local = local;
    m_localClient = client;
}

void AlertDesk::setSources(const QList<PrometheusSource> &sources)
{
    m_areSourcesKnown = true;
    m_sources = sources;
    if (m_localClient)
        m_sources << m_local;
    m_serverRules.removeIf([this](const auto &entry) { return !source(entry.key()); });
    if (m_isLoaded)
        applySources();
}

void AlertDesk::leaveSources()
{
    setSources({});
    m_areSourcesKnown = false;
}

void AlertDesk::applySources()
{
    const bool isWatched = m_settings.watchesServers;
    for (const PrometheusSource &old : m_asked.values()) {
        const PrometheusSource *now = source(old.id);
        if (now && *now == old)
            continue;
        m_asked.remove(old.id);
        m_book.forget({ AlertOrigin::Kind::Server, old.id, nameOf(old), {} });
        QMetaObject::invokeMethod(m_queries, [queries = m_queries, poller = m_poller, id = old.id] {
            queries->removeSource(id);
            poller->removeSource(id);
        });
    }
    for (const PrometheusSource &one : std::as_const(m_sources)) {
        if (m_asked.contains(one.id) && isWatched == m_isWatching)
            continue;
        if (m_localClient && one.id == m_local.id)
            watchLocal();
        else
            watch(one, isWatched);
    }
    m_isWatching = isWatched;
    m_rules.setSources(m_sources, m_settings.rules);
    QList<Budget> budgets = m_settings.budgets;
    budgets.removeIf([this](const Budget &budget) { return !source(budget.source); });
    m_budgets.setBudgets(budgets);
}

/// Has the rules of a source asked there, and its own ones polled or not.
void AlertDesk::watch(const PrometheusSource &source, bool isWatched)
{
    const bool isNew = !m_asked.contains(source.id);
    m_asked.insert(source.id, source);
    const AlertOrigin origin { AlertOrigin::Kind::Server, source.id, nameOf(source), {} };
    if (isWatched)
        m_book.expect(origin, Session::now());
    else
        m_book.forget(origin);
    QMetaObject::invokeMethod(
        m_queries, [queries = m_queries, poller = m_poller, source, isNew, isWatched] {
            const auto client = std::make_shared<PrometheusClient>(source);
            if (isNew)
                queries->addSource(source.id, client);
            if (isWatched)
                poller->addSource(source.id, client, source.scrapeInterval);
            else
                poller->removeSource(source.id);
        });
}

void AlertDesk::watchLocal()
{
    if (m_asked.contains(m_local.id))
        return;
    m_asked.insert(m_local.id, m_local);
    QMetaObject::invokeMethod(
        m_queries, [queries = m_queries, id = m_local.id, client = m_localClient] {
            queries->addSource(id, client());
        });
}

void AlertDesk::applyAlertmanagers()
{
    QList<PrometheusSource> watched;
    QList<PrometheusSource> forwarded;
    QList<AlertOrigin> origins;
    for (const AlertmanagerEntry &entry : std::as_const(m_settings.alertmanagers)) {
        PrometheusSource source;
        source.id = entry.id;
        source.name = entry.name;
        source.baseUrl = entry.url;
        watched << source;
        if (entry.isForwardedTo)
            forwarded << source;
        origins.append(
            { AlertOrigin::Kind::Alertmanager, entry.id, alertmanager(entry.id).name, {} });
    }
    const QList<AlertSourceHealth> known = m_book.sources();
    for (const AlertSourceHealth &health : known) {
        if (health.origin.kind != AlertOrigin::Kind::Alertmanager
            || origins.removeAll(health.origin) > 0)
            continue;
        m_book.forget(health.origin);
        m_book.setSilences(health.origin.source, {});
    }
    for (const AlertOrigin &origin : std::as_const(origins))
        m_book.expect(origin, Session::now());
    QMetaObject::invokeMethod(
        m_managers, [managers = m_managers, sender = m_sender, watched, forwarded] {
            managers->setAlertmanagers(watched, managersInterval);
            sender->setAlertmanagers(forwarded);
        });
}

void AlertDesk::record(const AlertChanges &changes, const std::function<void()> &then)
{
    if (m_isElsewhere)
        return;
    const quint64 id = ++m_lastNumber;
    m_afterWriting[id] = [this, then, hasHistory = !changes.history.isEmpty()] {
        if (then)
            then();
        if (hasHistory)
            Q_EMIT historyChanged();
    };
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, id, changes] { keeper->write(id, changes); });
}

void AlertDesk::tell(const QList<NotificationStep> &steps, const QList<WebhookPost> &posts)
{
    for (const NotificationStep &step : steps) {
        if (step.action == NotificationStep::Action::Show)
            Q_EMIT showRequested(step.notification);
        else
            Q_EMIT closeRequested(step.notification.key);
    }
    for (const WebhookPost &post : posts) {
        QMetaObject::invokeMethod(m_webhooks, [webhooks = m_webhooks, post] {
            for (const QString &address : post.addresses)
                webhooks->post(address, post.message, post.patience);
        });
    }
}

/// Puts on record what the book knows and nobody else notes.
void AlertDesk::note()
{
    if (!m_isLoaded)
        return;
    AlertChanges changes = m_journal.follow(m_book, m_isSettled);
    noteSources(changes);
    if (m_book.watchdogs() != m_watchdogs) {
        m_watchdogs = m_book.watchdogs();
        changes.watchdogs = m_watchdogs;
    }
    if (changes != AlertChanges())
        record(changes);
}

/// A source becomes unknown, or answers again.
void AlertDesk::noteSources(AlertChanges &changes)
{
    QHash<QString, AlertSourceHealth::State> health;
    for (const AlertSourceHealth &source : m_book.sources()) {
        const QString key = healthKey(source.origin);
        const AlertSourceHealth::State before
            = m_health.value(key, AlertSourceHealth::State::Waiting);
        const bool isUnknown = source.state == AlertSourceHealth::State::Unknown;
        const bool wasUnknown = before == AlertSourceHealth::State::Unknown;
        // One that is asked anew is what it was until it answers.
        health.insert(
            key, source.state == AlertSourceHealth::State::Waiting ? before : source.state);
        if (isUnknown == wasUnknown || source.state == AlertSourceHealth::State::Waiting)
            continue;
        AlertHistoryEntry entry;
        entry.at = source.since;
        entry.kind = isUnknown ? Kind::SourceUnknown : Kind::SourceKnown;
        entry.source = source.origin.sourceName;
        entry.origin = source.origin.detail;
        entry.reason = source.problem;
        changes.history << entry;
    }
    m_health = health;
}

/// Ends what was told in an earlier run and is no more, once everybody was asked.
void AlertDesk::settleOnce()
{
    const AlertCounts &counts = m_book.counts();
    const bool hasAnswers
        = counts.goodSources > 0 && counts.waitingSources == 0 && counts.unknownSources == 0;
    if (m_isSettled || !m_isLoaded || !m_areSourcesKnown || !hasAnswers || !m_rules.isSettled())
        return;
    m_isSettled = true;
    m_notify.settle();
}

void AlertDesk::addSilence(const Silence &silence, const QStringList &places)
{
    for (const QString &place : places) {
        if (place.isEmpty()) {
            m_silences.add(silence, Session::now());
            Q_EMIT done(tr("Silenced here."));
            continue;
        }
        const quint64 number = ++m_lastNumber;
        m_silenceChanges[number] = tr("Silenced in %1.").arg(alertmanager(place).name);
        QMetaObject::invokeMethod(
            m_managers, [managers = m_managers, number, place, info = silenceInfoOf(silence)] {
                managers->saveSilence(number, place, info);
            });
    }
}

void AlertDesk::expireSilence(const QString &place, const QString &id)
{
    if (place.isEmpty()) {
        m_silences.expire(id, Session::now());
        return;
    }
    const quint64 number = ++m_lastNumber;
    m_silenceChanges[number] = tr("The silence in %1 has ended.").arg(alertmanager(place).name);
    QMetaObject::invokeMethod(m_managers,
        [managers = m_managers, number, place, id] { managers->expireSilence(number, place, id); });
}

void AlertDesk::takeSilenceDone(quint64 number, const Result<QString> &id)
{
    const QString sentence = std::exchange(m_silenceChanges[number], {});
    m_silenceChanges.erase(number);
    if (!id)
        Q_EMIT failed(id.error());
    else
        Q_EMIT done(sentence);
}

void AlertDesk::findHistory(const AlertHistoryFilter &filter, const QObject *whom,
    const std::function<void(Result<QList<AlertHistoryEntry>>)> &done)
{
    const quint64 id = ++m_lastNumber;
    m_searches[id] = [listener = QPointer<const QObject>(whom), done](
                         const Result<QList<AlertHistoryEntry>> &entries) {
        if (listener)
            done(entries);
    };
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, id, filter] { keeper->find(id, filter); });
}

void AlertDesk::refresh()
{
    QMetaObject::invokeMethod(m_poller, [poller = m_poller, managers = m_managers] {
        poller->refresh();
        managers->refresh();
    });
}

bool AlertDesk::isManaged(const QString &id) const
{
    return std::any_of(m_settings.alertmanagers.begin(), m_settings.alertmanagers.end(),
        [&id](const AlertmanagerEntry &entry) { return entry.id == id; });
}

AskedSource AlertDesk::alertmanager(const QString &id) const
{
    for (const AlertmanagerEntry &entry : m_settings.alertmanagers) {
        if (entry.id == id)
            return { id, entry.name.isEmpty() ? entry.url : entry.name };
    }
    return { id, id };
}

const PrometheusSource *AlertDesk::source(const QString &id) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
        [&id](const PrometheusSource &one) { return one.id == id; });
    return found == m_sources.end() ? nullptr : &*found;
}

QString AlertDesk::nameOf(const PrometheusSource &source)
{
    return source.name.isEmpty() ? source.id : source.name;
}

} // namespace opsglass
