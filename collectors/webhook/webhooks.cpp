// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/webhook/webhooks.h"

#include "collectors/webhook/poster.h"

namespace opsglass {

Webhooks::Webhooks(QObject *parent)
    : QObject(parent)
{
}

Webhooks::~Webhooks() = default;

void Webhooks::post(const QString &address, const WebhookMessage &message, Milliseconds patience)
{
    std::unique_ptr<WebhookPoster> &poster = m_posters[address];
    if (!poster) {
        PrometheusSource webhook;
        webhook.baseUrl = address;
        poster = std::make_unique<WebhookPoster>(webhook);
    }
    const quint64 number = ++m_lastPost;
    m_posts[number] = poster->post(message, patience, [this, number](const Result<void> &done) {
        // The post owns what is running here and goes when that is done.
        const std::unique_ptr<PendingQuery> finished = std::move(m_posts[number]);
        m_posts.erase(number);
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace opsglass
