// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/data/ruleinfo.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace opsglass {

class PrometheusClient;

/// Asks servers again and again for the rules they evaluate themselves and the alerts these have.
/// A question without an answer is not followed by another one.
/// Lives on the collector thread; call it through queued connections.
class RulePoller : public QObject {
    Q_OBJECT

public:
    explicit RulePoller(QObject *parent = nullptr);
    ~RulePoller() override;

    /// Asks at once, then every `interval`.
    void addSource(
        const QString &id, std::shared_ptr<PrometheusClient> client, Milliseconds interval);
    /// An open question to it is given up without an answer.
    void removeSource(const QString &id);
    /// Asks everybody now.
    void refresh();

Q_SIGNALS:
    /// Errors: those of PrometheusClient.
    void polled(
        const QString &source, const opsglass::Result<QList<opsglass::RuleGroupInfo>> &groups);

private:
    struct Source {
        std::shared_ptr<PrometheusClient> client;
        std::unique_ptr<QTimer> timer;
        std::unique_ptr<PendingQuery> query;
    };

    void ask(const QString &id);

    std::unordered_map<QString, Source> m_sources;
};

} // namespace opsglass
