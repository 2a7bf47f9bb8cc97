// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "collectors/queryclient.h"
#include "models/data/alertmanagerinfo.h"
#include "models/data/postedalert.h"
#include "models/data/result.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace opsglass {

struct ApiCall;
class Endpoint;

/// Which of its alerts an Alertmanager is asked for.
struct ManagedAlertFilter {
    QStringList matchers = {}; ///< one `name="value"` each; all must hold
    QString receiver = {}; ///< a regular expression for the whole name; empty: any
    bool hasActive = true; ///< those neither silenced nor inhibited
    bool hasSilenced = true;
    bool hasInhibited = true;
    friend bool operator==(const ManagedAlertFilter &, const ManagedAlertFilter &) = default;
};

/// Asks one Alertmanager by its API v2 and tells it of alerts and silences (spec/prometheus.md
/// §4.5, §4.6). Lives on the thread it was made on; questions on their way outlive it and are
/// owned by whoever waits.
///
/// Every question is sent at once. Its callback is called once, from the event loop, unless the
/// returned object is destroyed first; the callback may destroy it.
/// Errors are those of alertmanagerErrorOf(), of the parsers, and of the source's own files.
class AlertmanagerClient : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// \param source how to reach it; its address may also be that of the API below it
    explicit AlertmanagerClient(PrometheusSource source, QObject *parent = nullptr);
    ~AlertmanagerClient() override;

    /// What it is and how it is configured; also the cheapest way to learn whether it answers.
    [[nodiscard]] std::unique_ptr<PendingQuery> status(Done<AlertmanagerStatus> done);
    /// The alerts that are not resolved.
    [[nodiscard]] std::unique_ptr<PendingQuery> alerts(
        const ManagedAlertFilter &filter, Done<QList<ManagedAlert>> done);
    /// The same alerts as each receiver hears of them.
    [[nodiscard]] std::unique_ptr<PendingQuery> groups(
        const ManagedAlertFilter &filter, Done<QList<ManagedAlertGroup>> done);
    /// All silences: active (ending soonest first), pending, expired.
    [[nodiscard]] std::unique_ptr<PendingQuery> silences(Done<QList<SilenceInfo>> done);
    /// Makes a silence, or changes the one whose id it has. The result is its id: the same when it
    /// could be changed in place, else that of a new one in place of the old, which is expired.
    [[nodiscard]] std::unique_ptr<PendingQuery> createSilence(
        const SilenceInfo &silence, Done<QString> done);
    /// Ends a silence now; one that has ended stays as it is.
    [[nodiscard]] std::unique_ptr<PendingQuery> expireSilence(const QString &id, Done<void> done);
    /// Tells it of alerts as Prometheus does. Of a list it refuses in part it keeps the rest.
    [[nodiscard]] std::unique_ptr<PendingQuery> postAlerts(
        const QList<PostedAlert> &alerts, Done<void> done);

private:
    template <typename T, typename Parse>
    std::unique_ptr<PendingQuery> call(ApiCall call, Parse parse, Done<T> done);

    std::shared_ptr<Endpoint> m_endpoint;
};

} // namespace opsglass
