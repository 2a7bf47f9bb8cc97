// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "collectors/queryclient.h"
#include "models/data/alertmanagerinfo.h"
#include "models/data/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>

namespace opsglass {

class AlertmanagerClient;

/// Asks several Alertmanagers again and again for their alerts and silences, and makes and ends
/// silences there. A question without an answer is not followed by another one.
/// Lives on the collector thread; call it through queued connections.
class AlertmanagerWatch : public QObject {
    Q_OBJECT

public:
    explicit AlertmanagerWatch(QObject *parent = nullptr);
    ~AlertmanagerWatch() override;

    /// Asks these from now on, at once and then every `interval`.
    void setAlertmanagers(const QList<PrometheusSource> &sources, Milliseconds interval);
    /// Asks everybody now.
    void refresh();
    /// Makes a silence, or changes the one whose id it has; silenceDone() follows.
    /// \param number chosen by the caller, never used twice
    void saveSilence(quint64 number, const QString &alertmanager, const SilenceInfo &silence);
    /// Ends a silence; silenceDone() follows.
    void expireSilence(quint64 number, const QString &alertmanager, const QString &id);

Q_SIGNALS:
    /// Errors: those of AlertmanagerClient.
    void alertsPolled(
        const QString &alertmanager, const opsglass::Result<opsglass::ManagedAlerts> &answer);
    void silencesPolled(const QString &alertmanager,
        const opsglass::Result<QList<opsglass::SilenceInfo>> &silences);
    /// The id of the silence. Errors: also Unsupported, when there is no such Alertmanager.
    void silenceDone(quint64 number, const opsglass::Result<QString> &id);

private:
    struct Watched {
        std::unique_ptr<AlertmanagerClient> client;
        std::unique_ptr<PendingQuery> round; ///< alerts, then their groups, then the status
        ManagedAlerts answer; ///< as far as the round is
        std::unique_ptr<PendingQuery> silences;
    };

    AlertmanagerClient *clientOf(quint64 number, const QString &id);
    void ask(const QString &id);
    void askGroups(const QString &id);
    void askStatus(const QString &id);
    void finish(quint64 number, const QString &alertmanager, const Result<QString> &id);

    std::map<QString, Watched> m_watched;
    std::map<quint64, std::unique_ptr<PendingQuery>> m_changes; ///< silences on their way
    QTimer m_timer;
};

} // namespace opsglass
