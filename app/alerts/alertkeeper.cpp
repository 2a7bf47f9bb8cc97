// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertkeeper.h"

#include <QDir>
#include <QFileInfo>

namespace opsglass {

namespace {

/// Lines that wait for a disk that takes them; the oldest go first.
constexpr qsizetype mostUnwritten = 100'000;

/// `later` on top of `earlier`, as if written one after the other.
AlertChanges joined(AlertChanges earlier, const AlertChanges &later)
{
    earlier.history << later.history;
    if (earlier.history.size() > mostUnwritten)
        earlier.history.remove(0, earlier.history.size() - mostUnwritten);
    earlier.alerts.removeIf(
        [&later](const StoredAlert &alert) { return later.rules.contains(alert.rule); });
    earlier.alerts << later.alerts;
    earlier.rules << later.rules;
    earlier.rules.removeDuplicates();
    const auto isSame = [](const auto &left, const auto &right) {
        return left.route == right.route && left.labels == right.labels;
    };
    for (const ToldGroup &group : later.told) {
        earlier.told.removeIf([&](const ToldGroup &one) { return isSame(one, group); });
        earlier.forgotten.removeIf([&](const ToldGroupKey &one) { return isSame(one, group); });
    }
    earlier.told << later.told;
    for (const ToldGroupKey &group : later.forgotten)
        earlier.told.removeIf([&](const ToldGroup &one) { return isSame(one, group); });
    earlier.forgotten << later.forgotten;
    for (const SilenceInfo &silence : later.silences)
        earlier.silences.removeIf([&](const SilenceInfo &one) { return one.id == silence.id; });
    earlier.silences << later.silences;
    if (later.watchdogs)
        earlier.watchdogs = later.watchdogs;
    return earlier;
}

} // namespace

AlertKeeper::AlertKeeper(const QString &file, QObject *parent)
    : QObject(parent)
    , m_lock(file + QStringLiteral(".lock"))
    , m_store(file)
{
    m_lock.setStaleLockTime(0);
}

void AlertKeeper::open(Instant now)
{
    const Result<KeptAlerts> alerts = load(now);
    if (!alerts)
        Q_EMIT failed(alerts.error());
    Q_EMIT loaded(alerts.value_or(KeptAlerts()));
}

Result<KeptAlerts> AlertKeeper::load(Instant now)
{
    KeptAlerts kept;
    const QFileInfo file(m_lock.fileName());
    QDir().mkpath(file.absolutePath());
    kept.isElsewhere = !m_lock.tryLock(0) && m_lock.error() == QLockFile::LockFailedError;
    if (kept.isElsewhere) {
        kept.notice = tr("Another Opsglass watches with this profile: alerts are told and recorded "
                         "there.");
        return kept;
    }
    const auto notice = m_store.open(now);
    if (!notice)
        return failure(notice.error());
    kept.notice = *notice;
    const auto alerts = m_store.alerts();
    const auto told = m_store.told();
    const auto silences = m_store.silences(now);
    const auto watchdogs = m_store.watchdogs();
    if (!alerts)
        return failure(alerts.error());
    if (!told)
        return failure(told.error());
    if (!silences)
        return failure(silences.error());
    if (!watchdogs)
        return failure(watchdogs.error());
    kept.alerts = *alerts;
    kept.told = *told;
    kept.silences = *silences;
    kept.watchdogs = *watchdogs;
    return kept;
}

void AlertKeeper::write(quint64 id, const AlertChanges &changes)
{
    const AlertChanges all = m_hasUnwritten ? joined(m_unwritten, changes) : changes;
    const Result<void> done = m_store.write(all);
    const bool isNews = !done && !m_hasUnwritten; // said once, not with every write
    m_hasUnwritten = !done;
    m_unwritten = done ? AlertChanges() : all;
    if (isNews)
        Q_EMIT failed(done.error());
    Q_EMIT written(id);
}

void AlertKeeper::find(quint64 id, const AlertHistoryFilter &filter)
{
    if (!m_lock.isLocked() && m_lock.error() == QLockFile::LockFailedError) {
        Q_EMIT found(id,
            failure({ Error::Kind::Io,
                tr("Another Opsglass with this profile keeps the history: look at it there."),
                m_lock.fileName() }));
        return;
    }
    Q_EMIT found(id, m_store.find(filter));
}

void AlertKeeper::prune(Instant now)
{
    if (const Result<void> done = m_store.prune(now - retention); !done)
        Q_EMIT failed(done.error());
}

} // namespace opsglass
