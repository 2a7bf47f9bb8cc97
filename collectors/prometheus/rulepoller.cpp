// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/rulepoller.h"

#include "collectors/prometheus/client.h"

namespace opsglass {

RulePoller::RulePoller(QObject *parent)
    : QObject(parent)
{
}

RulePoller::~RulePoller() = default;

void RulePoller::addSource(
    const QString &id, std::shared_ptr<PrometheusClient> client, Milliseconds interval)
{
    Source &source = m_sources[id];
    source.query.reset();
    source.client = std::move(client);
    source.timer = std::make_unique<QTimer>();
    connect(source.timer.get(), &QTimer::timeout, this, [this, id] { ask(id); });
    source.timer->start(interval);
    ask(id);
}

void RulePoller::removeSource(const QString &id) { m_sources.erase(id); }

void RulePoller::refresh()
{
    for (const auto &source : m_sources)
        ask(source.first);
}

void RulePoller::ask(const QString &id)
{
    Source &source = m_sources.at(id);
    if (source.query)
        return;
    source.query = source.client->rules([this, id](const Result<QList<RuleGroupInfo>> &groups) {
        // The question owns what is running here and goes when that is done.
        const std::unique_ptr<PendingQuery> finished = std::move(m_sources.at(id).query);
        Q_EMIT polled(id, groups);
    });
}

} // namespace opsglass
