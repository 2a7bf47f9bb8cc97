// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/webhook/poster.h"

#include "collectors/prometheus/endpoint.h"
#include "collectors/webhook/payload.h"
#include "collectors/webhook/pendingpost.h"

#include <utility>

namespace opsglass {

WebhookPoster::WebhookPoster(const PrometheusSource &webhook)
    : m_endpoint(std::make_shared<Endpoint>(webhook))
{
}

WebhookPoster::~WebhookPoster() = default;

std::unique_ptr<PendingQuery> WebhookPoster::post(
    const WebhookMessage &message, Milliseconds patience, Done done)
{
    return std::make_unique<PendingPost>(
        m_endpoint, webhookJson(message), patience, std::move(done));
}

} // namespace opsglass
