// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/catalog.h"

#include <QMetaObject>

namespace opsglass {

Catalog::Catalog(QObject *parent)
    : QObject(parent)
{
}

Catalog::~Catalog() = default;

void Catalog::addSource(const QString &id, std::shared_ptr<CatalogClient> client)
{
    m_clients[id] = std::move(client);
}

void Catalog::removeSource(const QString &id)
{
    m_clients.erase(id);
    std::erase_if(m_pending, [&id](const auto &entry) { return entry.second.source == id; });
}

void Catalog::ask(quint64 id, const QString &source, const CatalogQuestion &question)
{
    const auto client = m_clients.find(source);
    if (client == m_clients.end()) {
        Q_EMIT answered(
            id, failure({ Error::Kind::Unsupported, tr("There is no source to ask."), source }));
        return;
    }
    m_pending[id] = { source, send(id, *client->second, question) };
}

void Catalog::cancel(quint64 id) { m_pending.erase(id); }

std::unique_ptr<PendingQuery> Catalog::send(
    quint64 id, CatalogClient &client, const CatalogQuestion &question)
{
    SeriesSelection selection { {}, question.range, question.limit };
    if (!question.selector.isEmpty())
        selection.selectors = QStringList { question.selector };
    const auto done = [this, id](auto answer) { finish(id, std::move(answer)); };
    switch (question.kind) {
    case CatalogQuestion::Kind::LabelNames:
        return client.labels(selection, done);
    case CatalogQuestion::Kind::LabelValues:
        return client.labelValues(question.label, selection, done);
    case CatalogQuestion::Kind::Series:
        return client.series(selection, done);
    case CatalogQuestion::Kind::Result:
        break;
    }
    Grid grid;
    grid.start = question.range ? question.range->to : Instant();
    grid.count = 1;
    return client.ask({ question.expr, QueryKey::Kind::InstantQuery, grid },
        [this, id](const QueryAnswer &answer) { finish(id, answer.result); });
}

void Catalog::finish(quint64 id, const Result<CatalogAnswer> &answer)
{
    const auto pending = m_pending.find(id);
    // The question owns what is running here and goes when that is done.
    const Pending finished = std::move(pending->second);
    m_pending.erase(pending);
    Q_EMIT answered(id, answer);
}

} // namespace opsglass
