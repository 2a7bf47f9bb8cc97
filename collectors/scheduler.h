// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "collectors/rangecache.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <random>
#include <unordered_map>

namespace opsglass {

/// How one watcher wants its queries polled.
struct WatchOptions {
    enum class Priority { Visible, Rule, Prefetch };
    Milliseconds interval { 0 }; ///< 0: once, and on refresh()
    Priority priority = Priority::Visible;
};

/// Decides who is asked when: one poll per distinct query however many watch it, at most six
/// requests per source at once, visible queries first, only the missing tail of ranges.
///
/// A tick that finds its query unanswered is counted as missed and sends nothing. A source that
/// cannot be reached is left alone for longer and longer times, asked by a single query when they
/// are over, and by all as soon as it answers. Windows that lie in the past are asked once.
/// Lives on the collector thread; call it through queued connections.
class Scheduler : public QObject {
    Q_OBJECT

public:
    static constexpr int requestsPerSource = 6;
    static constexpr quint64 reservedWatcher = ~quint64(0); ///< its own; nobody else's

    explicit Scheduler(QObject *parent = nullptr);
    ~Scheduler() override;

public Q_SLOTS:
    void addSource(const QString &id, std::shared_ptr<opsglass::QueryClient> client);
    void removeSource(const QString &id);
    /// Makes `keys` the whole set of queries that `watcher` wants; none unsubscribes it. What is
    /// known already is reported at once.
    void watch(quint64 watcher, const QList<opsglass::QueryKey> &keys,
        const opsglass::WatchOptions &options);
    /// Asks all queries of a watcher now, also while paused.
    void refresh(quint64 watcher);
    /// Stops polling by itself; refresh() still works.
    void pause();
    void resume();
    /// Asks everything once, now, also sources that could not be reached: the machine slept, or the
    /// network is another one.
    void wake();

Q_SIGNALS:
    /// An answer or a failure; the only thing that leaves the collectors.
    void polled(const opsglass::QueryOutcome &outcome);
    /// A request for this query went out.
    void requested(const opsglass::QueryKey &key);
    void sourceChanged(const opsglass::SourceStatus &status);

private:
    using Steady = std::chrono::steady_clock::time_point;
    struct Poll;
    struct Source;

    static Instant now();
    Poll &pollOf(const QueryKey &key);
    void unwatch(quint64 watcher);
    void schedule(Poll &poll, Steady from);
    void dispatch();
    void countMissed(Steady at);
    void send(Poll &poll, Source &source);
    void sendRange(Poll &poll, Source &source, const Grid &wanted);
    void ask(Poll &poll, Source &source, const QueryRequest &request);
    void take(Poll &poll, const QueryRequest &request, QueryAnswer answer);
    void report(Poll &poll, QueryOutcome outcome);
    void markUp(Source &source, Milliseconds latency);
    void markDown(Source &source, const Error &error);
    void notifyWaiting(const Source &source, const Error &error);
    void arm();
    void beat();

    RangeCache m_cache;
    std::map<QString, std::unique_ptr<Source>> m_sources;
    QHash<QueryKey, Poll *> m_index;
    std::vector<std::unique_ptr<Poll>> m_polls;
    QTimer m_timer;
    QTimer m_heartbeat;
    Steady m_lastBeat;
    Instant m_lastBeatWall;
    bool m_isPaused = false;
    quint64 m_sequence = 0;
    std::mt19937 m_random;
};

} // namespace opsglass
