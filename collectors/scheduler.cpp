// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/scheduler.h"

#include "collectors/backoff.h"

#include <QLoggingCategory>

#include <algorithm>

namespace opsglass {

Q_LOGGING_CATEGORY(schedulerLog, "opsglass.collectors")

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr qsizetype pointLimit = 11'001;
/// Unwatched answers are kept this long, so that scrolling back shows them at once.
constexpr auto keptUnwatched = 5min;
constexpr auto heartbeat = 5s;
/// More wall time than this beyond the steady clock means the machine slept or its clock was set.
constexpr auto clockJump = 3s;

/// Whether an error says something about the server rather than about one query.
bool isAboutServer(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Auth:
    case Error::Kind::Http:
        return true;
    case Error::Kind::Malformed:
    case Error::Kind::Query:
    case Error::Kind::Cancelled:
    case Error::Kind::Io:
    case Error::Kind::Unsupported:
        return false;
    }
    return false;
}

} // namespace

struct Scheduler::Poll {
    QueryKey key;
    QHash<quint64, WatchOptions> watchers;
    Milliseconds interval { 0 };
    WatchOptions::Priority priority = WatchOptions::Priority::Visible;
    std::optional<Steady> due; ///< nothing: not by itself
    bool isForced = false; ///< refresh(): also while paused
    quint64 order = 0; ///< first come, first served among equal priorities
    std::unique_ptr<PendingQuery> pending;
    std::optional<QueryOutcome> last;
    Steady unwatchedAt;
    Instant askedAt;

    bool isWatched() const { return !watchers.isEmpty(); }
    void combineOptions()
    {
        interval = Milliseconds(0);
        priority = WatchOptions::Priority::Prefetch;
        for (const WatchOptions &options : std::as_const(watchers)) {
            if (options.interval > 0ms && (interval == 0ms || options.interval < interval))
                interval = options.interval;
            priority = std::min(priority, options.priority);
        }
    }
};

struct Scheduler::Source {
    std::shared_ptr<QueryClient> client;
    SourceStatus status;
    int inFlight = 0;
    int failures = 0;
    Steady retryAt;
};

Scheduler::Scheduler(QObject *parent)
    : QObject(parent)
    , m_timer(this)
    , m_heartbeat(this)
    , m_lastBeat(Clock::now())
    , m_lastBeatWall(now())
    , m_random(std::random_device {}())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::dispatch);
    m_heartbeat.setInterval(heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Scheduler::beat);
}

Scheduler::~Scheduler() = default;

Instant Scheduler::now()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

void Scheduler::addSource(const QString &id, std::shared_ptr<QueryClient> client)
{
    removeSource(id);
    auto source = std::make_unique<Source>();
    source->client = std::move(client);
    source->status.source = id;
    m_sources[id] = std::move(source);
    for (const auto &poll : m_polls) {
        if (poll->key.source == id && poll->isWatched())
            poll->due = Clock::now();
    }
    arm();
}

void Scheduler::removeSource(const QString &id)
{
    for (const auto &poll : m_polls) {
        if (poll->key.source != id)
            continue;
        poll->pending.reset();
        poll->last.reset(); // another server may get this id
    }
    m_cache.clear(id);
    m_sources.erase(id);
}

Scheduler::Poll &Scheduler::pollOf(const QueryKey &key)
{
    Poll *&poll = m_index[key];
    if (!poll) {
        m_polls.push_back(std::make_unique<Poll>());
        poll = m_polls.back().get();
        poll->key = key;
        poll->order = ++m_sequence;
    }
    return *poll;
}

void Scheduler::unwatch(quint64 watcher)
{
    for (const auto &poll : m_polls) {
        if (poll->watchers.remove(watcher) == 0)
            continue;
        poll->combineOptions();
        if (poll->isWatched())
            continue;
        poll->unwatchedAt = Clock::now();
        poll->due.reset();
        poll->isForced = false;
        if (poll->pending) {
            poll->pending.reset();
            const auto source = m_sources.find(poll->key.source);
            if (source != m_sources.end())
                --source->second->inFlight;
        }
    }
}

void Scheduler::watch(quint64 watcher, const QList<QueryKey> &keys, const WatchOptions &options)
{
    // Queries that stay must not be cancelled on the way.
    constexpr quint64 holder = reservedWatcher;
    for (const QueryKey &key : keys)
        pollOf(key).watchers.insert(holder, options);
    unwatch(watcher);
    const Steady at = Clock::now();
    for (const QueryKey &key : keys) {
        Poll &poll = pollOf(key);
        const bool isNew = poll.watchers.size() == 1;
        poll.watchers.insert(watcher, options);
        poll.combineOptions();
        if (poll.last)
            Q_EMIT polled(*poll.last);
        const bool isFresh = poll.last && poll.last->result
            && (key.window.isPast(poll.last->at)
                || (poll.interval > 0ms && now() - poll.last->at < poll.interval));
        if (isFresh && isNew)
            schedule(poll, at);
        else if (!poll.due && !poll.pending)
            poll.due = at;
        const auto source = m_sources.find(key.source);
        const bool isDown = source != m_sources.end()
            && source->second->status.state == SourceStatus::State::Down;
        if (isDown && !poll.last)
            report(poll, { key, now(), failure(*source->second->status.error), {}, 0ms, {} });
    }
    for (const auto &poll : m_polls) {
        if (poll->watchers.remove(holder) > 0)
            poll->combineOptions();
    }
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    arm();
}

void Scheduler::refresh(quint64 watcher)
{
    for (const auto &poll : m_polls) {
        if (!poll->watchers.contains(watcher) || poll->pending)
            continue;
        poll->due = Clock::now();
        poll->isForced = true;
        const auto source = m_sources.find(poll->key.source);
        if (source != m_sources.end())
            source->second->retryAt = Clock::now();
    }
    arm();
}

void Scheduler::pause()
{
    m_isPaused = true;
    arm();
}

void Scheduler::resume()
{
    m_isPaused = false;
    for (const auto &poll : m_polls) {
        if (poll->isWatched() && poll->interval > 0ms && poll->due)
            poll->due = Clock::now();
    }
    arm();
}

void Scheduler::schedule(Poll &poll, Steady from)
{
    const bool isSettled = poll.last && poll.last->result && poll.key.window.isPast(poll.askedAt);
    if (poll.interval > 0ms && !isSettled)
        poll.due = from + poll.interval;
    else
        poll.due.reset();
}

void Scheduler::countMissed(Steady at)
{
    for (const auto &poll : m_polls) {
        if (!poll->pending || !poll->due || *poll->due > at)
            continue;
        const auto source = m_sources.find(poll->key.source);
        if (poll->interval <= 0ms || source == m_sources.end()) {
            poll->due.reset();
            continue;
        }
        while (*poll->due <= at) {
            *poll->due += poll->interval;
            ++source->second->status.missedTicks;
        }
        Q_EMIT sourceChanged(source->second->status);
    }
}

void Scheduler::dispatch()
{
    const Steady at = Clock::now();
    countMissed(at);
    std::vector<Poll *> due;
    for (const auto &poll : m_polls) {
        const bool mayAsk = !m_isPaused || poll->isForced || !poll->last;
        if (poll->due && *poll->due <= at && !poll->pending && poll->isWatched() && mayAsk)
            due.push_back(poll.get());
    }
    std::sort(due.begin(), due.end(), [](const Poll *left, const Poll *right) {
        return std::tuple(left->priority, *left->due, left->order)
            < std::tuple(right->priority, *right->due, right->order);
    });
    for (Poll *poll : due) {
        const auto found = m_sources.find(poll->key.source);
        if (found == m_sources.end()) {
            poll->due.reset();
            report(*poll,
                { poll->key, now(),
                    failure({ Error::Kind::Unsupported,
                        tr("The source “%1” is not set up.").arg(poll->key.source), {} }),
                    {}, 0ms, {} });
            continue;
        }
        Source &source = *found->second;
        const bool isDown = source.status.state == SourceStatus::State::Down;
        const int limit = isDown ? 1 : requestsPerSource;
        if (source.inFlight < limit && (!isDown || source.retryAt <= at))
            send(*poll, source);
    }
    arm();
}

void Scheduler::send(Poll &poll, Source &source)
{
    const Grid wanted = gridOf(poll.key, now());
    poll.askedAt = now();
    schedule(poll, Clock::now());
    poll.isForced = false;
    if (poll.key.kind != QueryKey::Kind::RangeQuery) {
        ask(poll, source, { poll.key.expr, poll.key.kind, wanted });
        return;
    }
    if (wanted.count > pointLimit || wanted.count == 0) {
        poll.due.reset();
        const QString message = wanted.count == 0
            ? tr("The time range is empty.")
            : tr("The query asks for %L1 points per series; servers give at most %L2.")
                  .arg(wanted.count)
                  .arg(pointLimit);
        report(
            poll, { poll.key, now(), failure({ Error::Kind::Query, message, {} }), {}, 0ms, {} });
        return;
    }
    sendRange(poll, source, wanted);
}

void Scheduler::sendRange(Poll &poll, Source &source, const Grid &wanted)
{
    const auto gap = m_cache.gap(poll.key, wanted);
    if (gap) {
        ask(poll, source, { poll.key.expr, poll.key.kind, *gap });
        return;
    }
    QueryOutcome outcome { poll.key, now(), m_cache.view(poll.key, wanted), {}, 0ms, {} };
    if (poll.last)
        outcome.sent = poll.last->sent;
    report(poll, std::move(outcome));
    schedule(poll, Clock::now());
}

void Scheduler::ask(Poll &poll, Source &source, const QueryRequest &request)
{
    ++source.inFlight;
    Q_EMIT requested(poll.key);
    poll.pending = source.client->ask(request,
        [this, &poll, request](QueryAnswer answer) { take(poll, request, std::move(answer)); });
}

void Scheduler::take(Poll &poll, const QueryRequest &request, QueryAnswer answer)
{
    // The request may be the last owner of what is running here: it goes when we are done.
    const std::unique_ptr<PendingQuery> finished = std::move(poll.pending);
    Source &source = *m_sources.at(poll.key.source);
    --source.inFlight;
    QueryOutcome outcome { poll.key, now(), std::move(answer.result), std::move(answer.warnings),
        answer.took, std::move(answer.sent) };
    const bool isServerError = !outcome.result && isAboutServer(outcome.result.error());
    if (outcome.result && poll.key.kind == QueryKey::Kind::RangeQuery) {
        m_cache.join(poll.key, request.grid, *outcome.result, poll.askedAt);
        const QString text = outcome.result->text;
        outcome.result = m_cache.view(poll.key, gridOf(poll.key, poll.askedAt));
        outcome.result->text = text;
    }
    if (!outcome.result)
        qCInfo(schedulerLog).noquote()
            << outcome.result.error().message << outcome.result.error().detail;
    const std::optional<Error> error
        = isServerError ? std::optional(outcome.result.error()) : std::nullopt;
    const Milliseconds took = outcome.took;
    report(poll, std::move(outcome));
    if (error) {
        poll.due = Clock::now(); // first in line when the server may be asked again
        markDown(source, *error);
    } else {
        if (poll.last->result && poll.key.window.isPast(poll.askedAt))
            poll.due.reset();
        markUp(source, took);
    }
    arm();
}

void Scheduler::report(Poll &poll, QueryOutcome outcome)
{
    poll.last = std::move(outcome);
    Q_EMIT polled(*poll.last);
}

void Scheduler::markUp(Source &source, Milliseconds latency)
{
    const bool wasDown = source.status.state == SourceStatus::State::Down;
    source.failures = 0;
    source.status.state = SourceStatus::State::Up;
    source.status.latency = latency;
    source.status.lastAnswer = now();
    source.status.error.reset();
    Q_EMIT sourceChanged(source.status);
    if (!wasDown)
        return;
    for (const auto &poll : m_polls) {
        const bool hasFailed = poll->last && !poll->last->result;
        if (poll->key.source == source.status.source && poll->isWatched() && !poll->pending
            && hasFailed)
            poll->due = Clock::now();
    }
}

void Scheduler::markDown(Source &source, const Error &error)
{
    const bool wasDown = source.status.state == SourceStatus::State::Down;
    ++source.failures;
    const double jitter = std::uniform_real_distribution<double>(0, 1)(m_random);
    const Milliseconds wait = backOff(source.failures, jitter);
    source.retryAt = Clock::now() + wait;
    source.status.state = SourceStatus::State::Down;
    source.status.error = error;
    source.status.retryAt = now() + wait;
    Q_EMIT sourceChanged(source.status);
    if (!wasDown)
        notifyWaiting(source, error);
}

void Scheduler::notifyWaiting(const Source &source, const Error &error)
{
    for (const auto &poll : m_polls) {
        if (poll->key.source != source.status.source || !poll->isWatched() || poll->pending)
            continue;
        const bool knows = poll->last && !poll->last->result;
        const bool isSettled = poll->last && poll->last->result && !poll->due;
        if (!knows && !isSettled)
            report(*poll, { poll->key, now(), failure(error), {}, 0ms, {} });
    }
}

void Scheduler::arm()
{
    std::optional<Steady> next;
    for (const auto &poll : m_polls) {
        if (!poll->due || !poll->isWatched() || (m_isPaused && !poll->isForced && poll->last))
            continue;
        const auto source = m_sources.find(poll->key.source);
        Steady at = *poll->due;
        if (!poll->pending && source != m_sources.end()) {
            const bool isDown = source->second->status.state == SourceStatus::State::Down;
            if (source->second->inFlight >= (isDown ? 1 : requestsPerSource))
                continue; // the next answer calls us
            if (isDown)
                at = std::max(at, source->second->retryAt);
        }
        next = next ? std::min(*next, at) : at;
    }
    if (!next) {
        m_timer.stop();
        return;
    }
    const auto wait = std::chrono::ceil<Milliseconds>(*next - Clock::now());
    m_timer.start(std::max(wait, Milliseconds(0)));
}

/// Everything on screen is old: one round, six at a time, no catching up.
void Scheduler::wake()
{
    const Steady at = Clock::now();
    for (const auto &[id, source] : m_sources)
        source->retryAt = at;
    for (const auto &poll : m_polls) {
        if (poll->isWatched() && poll->interval > 0ms && poll->due)
            poll->due = at;
    }
    arm();
}

void Scheduler::beat()
{
    const Steady at = Clock::now();
    const Instant wall = now();
    const auto drift = (wall - m_lastBeatWall) - std::chrono::floor<Milliseconds>(at - m_lastBeat);
    m_lastBeat = at;
    m_lastBeatWall = wall;
    if (drift > clockJump || drift < -clockJump)
        wake();
    std::erase_if(m_polls, [this, at](const std::unique_ptr<Poll> &poll) {
        const bool isOld = !poll->isWatched() && at - poll->unwatchedAt > keptUnwatched;
        if (isOld)
            m_index.remove(poll->key);
        return isOld;
    });
}

} // namespace opsglass
