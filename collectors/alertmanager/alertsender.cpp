// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/alertsender.h"

#include <algorithm>
#include <utility>

namespace opsglass {

/// One Alertmanager and what is to be told it.
struct AlertSender::Receiver {
    explicit Receiver(PrometheusSource from)
        : source(std::move(from))
        , client(std::make_unique<AlertmanagerClient>(source))
    {
    }

    PrometheusSource source;
    std::unique_ptr<AlertmanagerClient> client;
    QList<PostedAlert> queue; ///< oldest first
    std::unique_ptr<PendingQuery> post; ///< the one on its way
    qint64 underway = 0; ///< alerts in it
    qint64 dropped = 0;
};

AlertSender::AlertSender(QObject *parent)
    : QObject(parent)
{
}

AlertSender::~AlertSender() = default;

void AlertSender::setAlertmanagers(const QList<PrometheusSource> &sources)
{
    std::map<QString, std::unique_ptr<Receiver>> old = std::exchange(m_receivers, {});
    for (const PrometheusSource &source : sources) {
        std::unique_ptr<Receiver> receiver = std::move(old[source.id]);
        if (!receiver) {
            receiver = std::make_unique<Receiver>(source);
        } else if (receiver->source != source) {
            receiver->source = source;
            receiver->client = std::make_unique<AlertmanagerClient>(source);
        }
        m_receivers[source.id] = std::move(receiver);
    }
}

void AlertSender::send(const QList<PostedAlert> &alerts)
{
    for (const auto &[id, receiver] : m_receivers) {
        receiver->queue += alerts;
        const qsizetype surplus = std::max<qsizetype>(receiver->queue.size() - capacity, 0);
        receiver->queue.remove(0, surplus);
        receiver->dropped += surplus;
        postNext(id);
    }
}

void AlertSender::postNext(const QString &id)
{
    Receiver &receiver = *m_receivers.at(id);
    if (receiver.post || receiver.queue.isEmpty())
        return;
    const QList<PostedAlert> batch
        = receiver.queue.first(std::min(receiver.queue.size(), batchSize));
    receiver.queue.remove(0, batch.size());
    receiver.underway = batch.size();
    receiver.post = receiver.client->postAlerts(
        batch, [this, id](const Result<void> &result) { conclude(id, result); });
}

void AlertSender::conclude(const QString &id, const Result<void> &result)
{
    Receiver &receiver = *m_receivers.at(id);
    AlertPosting posting {
        .alertmanager = id, .alerts = receiver.underway, .dropped = 0, .error = {}
    };
    if (!result) {
        receiver.dropped += receiver.underway;
        posting.error = result.error();
    }
    posting.dropped = receiver.dropped;
    receiver.post.reset();
    postNext(id);
    // Last, as whoever hears of it may change the Alertmanagers.
    Q_EMIT posted(posting);
}

} // namespace opsglass
