// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "collectors/queryclient.h"
#include "models/data/instant.h"
#include "models/data/result.h"
#include "models/data/webhookmessage.h"

#include <functional>
#include <memory>

namespace opsglass {

class Endpoint;

/// Posts notifications to one webhook. Lives on the thread it was made on; posts on their way
/// outlive it and are owned by whoever waits.
///
/// The address, path and query, is a secret: what errors say of it is its host.
class WebhookPoster {
public:
    using Done = std::function<void(Result<void>)>;

    /// \param webhook its address is posted to as it is
    explicit WebhookPoster(const PrometheusSource &webhook);
    ~WebhookPoster();
    Q_DISABLE_COPY_MOVE(WebhookPoster)

    /// Posts at once, and again after backOff() while the network or the server (5xx) is to blame
    /// and the next try would begin within `patience` of this call; what the receiver refuses is
    /// not tried again. Any 2xx is success, whatever follows it.
    /// `done` is called once, from the event loop, with the last try's error, unless the returned
    /// object is destroyed first; it may destroy it.
    /// Errors: those of errorOf() and of the source's own files.
    [[nodiscard]] std::unique_ptr<PendingQuery> post(
        const WebhookMessage &message, Milliseconds patience, Done done);

private:
    std::shared_ptr<Endpoint> m_endpoint;
};

} // namespace opsglass
