// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/localsilences.h"

#include "app/alerts/serveralerts.h"

#include <QUuid>

namespace opsglass {

using Kind = AlertHistoryEntry::Kind;

LocalSilences::LocalSilences(AlertBook *book, QObject *parent)
    : QObject(parent)
    , m_book(book)
{
}

void LocalSilences::restore(const QList<SilenceInfo> &silences, Instant now)
{
    for (const SilenceInfo &info : silences) {
        if (const Result<Silence> silence = silenceOf(info); silence)
            m_silences.insert(silence->id, *silence);
    }
    publish(now);
}

void LocalSilences::add(Silence silence, Instant now)
{
    if (silence.id.isEmpty())
        silence.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    keep(silence, Kind::Silenced, now);
}

void LocalSilences::expire(const QString &id, Instant now)
{
    if (m_silences.contains(id))
        keep(expired(m_silences.value(id), now), Kind::SilenceExpired, now);
}

void LocalSilences::keep(const Silence &silence, Kind kind, Instant now)
{
    m_silences.insert(silence.id, silence);
    publish(now);
    AlertHistoryEntry entry;
    entry.at = now;
    entry.kind = kind;
    for (const AlertMatcher &matcher : silence.matchers) {
        if (matcher.op() == AlertMatcher::Operator::Equal)
            entry.labels.pairs.insert(matcher.label(), matcher.value());
    }
    entry.origin = silence.createdBy;
    entry.reason = silence.comment;
    AlertChanges changes;
    changes.silences = { silenceInfoOf(silence) };
    changes.history = { entry };
    Q_EMIT recorded(changes);
}

void LocalSilences::publish(Instant now)
{
    QList<KeptSilence> kept;
    for (const Silence &silence : std::as_const(m_silences))
        kept.append({ silence, {}, {} });
    m_book->setSilences({}, kept);
    m_book->advance(now);
}

} // namespace opsglass
