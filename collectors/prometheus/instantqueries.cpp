// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/instantqueries.h"

namespace opsglass {

InstantQueries::InstantQueries(QObject *parent)
    : QObject(parent)
{
}

InstantQueries::~InstantQueries() = default;

void InstantQueries::addSource(const QString &id, std::shared_ptr<QueryClient> client)
{
    removeSource(id);
    m_sources[id].client = std::move(client);
}

void InstantQueries::removeSource(const QString &id)
{
    const auto source = m_sources.find(id);
    if (source == m_sources.end())
        return;
    std::vector<quint64> askers;
    for (const auto &[question, request] : source->second.requests)
        askers.insert(askers.end(), request.ids.begin(), request.ids.end());
    m_sources.erase(source);
    for (const quint64 asker : askers)
        Q_EMIT answered(asker,
            failure({ Error::Kind::Cancelled, tr("The source is not asked any more."), id }));
}

void InstantQueries::ask(quint64 id, const QString &source, const QString &expr, Instant at)
{
    const auto asked = m_sources.find(source);
    if (asked == m_sources.end()) {
        Q_EMIT answered(
            id, failure({ Error::Kind::Unsupported, tr("There is no source to ask."), source }));
        return;
    }
    const Question question { expr, at };
    Request &request = asked->second.requests[question];
    request.ids.push_back(id);
    if (request.ids.size() > 1)
        return;
    asked->second.line.push_back(question);
    sendNext(source, asked->second);
}

void InstantQueries::sendNext(const QString &id, Source &source)
{
    while (source.running < requestsPerSource && !source.line.empty()) {
        const Question question = source.line.front();
        source.line.pop_front();
        ++source.running;
        Grid grid;
        grid.start = question.at;
        grid.count = 1;
        source.requests[question].query
            = source.client->ask({ question.expr, QueryKey::Kind::InstantQuery, grid },
                [this, id, question](
                    const QueryAnswer &answer) { finish(id, question, answer.result); });
    }
}

void InstantQueries::finish(
    const QString &id, const Question &question, const Result<Matrix> &answer)
{
    Source &source = m_sources.at(id);
    const auto request = source.requests.find(question);
    // The request owns what is running here and goes when that is done.
    const Request finished = std::move(request->second);
    source.requests.erase(request);
    --source.running;
    sendNext(id, source);
    for (const quint64 asker : finished.ids)
        Q_EMIT answered(asker, answer);
}

} // namespace opsglass
