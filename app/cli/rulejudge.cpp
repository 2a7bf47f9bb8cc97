// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulejudge.h"

#include "collectors/prometheus/client.h"

namespace opsglass {

namespace {

/// More would wait within the server or the connection, against the clock of the time-out.
constexpr size_t questionsAtOnce = 4;

} // namespace

RuleJudge::RuleJudge(SourceClients clients, const QList<RuleSet> &sets, Instant now)
    : m_clients(std::move(clients))
    , m_replay(sets, now)
{
}

RuleJudge::~RuleJudge() = default;

void RuleJudge::start()
{
    for (const ReplayQuestion &question : m_replay.start())
        m_line.push_back(question);
    if (m_line.empty())
        QMetaObject::invokeMethod(this, &RuleJudge::finished, Qt::QueuedConnection);
    send();
}

void RuleJudge::send()
{
    while (!m_line.empty() && m_running.size() < questionsAtOnce) {
        const ReplayQuestion question = m_line.front();
        m_line.pop_front();
        const QueryKey::Kind kind
            = question.grid.count == 1 ? QueryKey::Kind::InstantQuery : QueryKey::Kind::RangeQuery;
        const quint64 id = question.id;
        m_running[id] = m_clients.value(question.source)
                            ->ask({ question.expr, kind, question.grid },
                                [this, id](const QueryAnswer &answer) { take(id, answer.result); });
    }
}

void RuleJudge::take(quint64 id, const Result<Matrix> &answer)
{
    const Result<Matrix> kept = answer; // the answer goes with its question
    m_running.erase(id);
    for (const ReplayQuestion &question : m_replay.answer(id, kept))
        m_line.push_back(question);
    send();
    if (m_running.empty())
        Q_EMIT finished();
}

} // namespace opsglass
