// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/data/error.h"
#include "models/data/webhookmessage.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace opsglass {

class WebhookPoster;

/// Posts notifications to any number of webhooks, each on its own.
/// Lives on the collector thread; call it through queued connections.
class Webhooks : public QObject {
    Q_OBJECT

public:
    explicit Webhooks(QObject *parent = nullptr);
    ~Webhooks() override;

    /// Posts, and tries again for `patience`.
    void post(const QString &address, const WebhookMessage &message, Milliseconds patience);

Q_SIGNALS:
    /// A message did not arrive, and why. Errors: those of WebhookPoster.
    void failed(const opsglass::Error &error);

private:
    std::map<QString, std::unique_ptr<WebhookPoster>> m_posters; ///< by address
    std::map<quint64, std::unique_ptr<PendingQuery>> m_posts;
    quint64 m_lastPost = 0;
};

} // namespace opsglass
