// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/alertmanager/client.h"
#include "collectors/prometheus/source.h"
#include "models/data/postedalert.h"

#include <QList>
#include <QObject>

#include <map>
#include <memory>

namespace opsglass {

/// Tells every configured Alertmanager of alerts, as Prometheus' notifier does: a queue for each,
/// posts of at most batchSize alerts one after the other, and no second try for a post that failed,
/// because whoever decides sends an alert again while it matters.
///
/// Lives on the collector thread; its Alertmanagers are to be set there.
class AlertSender : public QObject {
    Q_OBJECT

public:
    explicit AlertSender(QObject *parent = nullptr);
    ~AlertSender() override;

    static constexpr qsizetype capacity = 10'000; ///< alerts that wait for one Alertmanager
    static constexpr qsizetype batchSize = 64;

public Q_SLOTS:
    /// Makes the Alertmanagers these, told apart by the ids of their sources. What waits for one
    /// that stays goes on to wait, also when it is to be reached in another way.
    void setAlertmanagers(const QList<opsglass::PrometheusSource> &sources);
    /// Queues alerts for every Alertmanager. Where there are too many, the oldest are dropped.
    void send(const QList<opsglass::PostedAlert> &alerts);

Q_SIGNALS:
    /// One post to one Alertmanager has ended, well or not.
    void posted(const opsglass::AlertPosting &posting);

private:
    struct Receiver;

    void postNext(const QString &id);
    void conclude(const QString &id, const Result<void> &result);

    std::map<QString, std::unique_ptr<Receiver>> m_receivers;
};

} // namespace opsglass
