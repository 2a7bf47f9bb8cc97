// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/exchange.h"
#include "collectors/queryclient.h"
#include "collectors/webhook/poster.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace opsglass {

/// One notification on its way to a webhook, with its further tries. Destroying it cancels.
class PendingPost : public PendingQuery {
public:
    /// Posts at once; see WebhookPoster::post().
    PendingPost(std::shared_ptr<Endpoint> endpoint, QByteArray body, Milliseconds patience,
        WebhookPoster::Done done);

private:
    void post();
    void conclude(const Result<HttpAnswer> &answer);

    std::shared_ptr<Endpoint> m_endpoint;
    QByteArray m_body;
    Milliseconds m_patience;
    WebhookPoster::Done m_done;
    std::unique_ptr<Exchange> m_exchange;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_failures = 0;
};

} // namespace opsglass
