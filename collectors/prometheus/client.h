// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/catalogclient.h"
#include "collectors/prometheus/source.h"
#include "models/data/buildinfo.h"
#include "models/data/ruleinfo.h"
#include "models/data/targetinfo.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace opsglass {

struct ApiCall;
class Endpoint;

/// Asks one Prometheus-compatible server. Lives on the thread it was made on; questions on their
/// way outlive it and are owned by whoever waits.
///
/// Every question is sent at once. Its callback is called once, from the event loop, unless the
/// returned object is destroyed first; the callback may destroy it.
/// Errors are those of errorOf(), of the parser, and of the source's own files.
class PrometheusClient : public QObject, public CatalogClient {
    Q_OBJECT

public:
    explicit PrometheusClient(PrometheusSource source, QObject *parent = nullptr);
    ~PrometheusClient() override;

    const PrometheusSource &source() const;

    [[nodiscard]] std::unique_ptr<PendingQuery> ask(
        const QueryRequest &request, std::function<void(QueryAnswer)> done) override;

    [[nodiscard]] std::unique_ptr<PendingQuery> labels(
        const SeriesSelection &selection, Done<QStringList> done) override;
    /// The values of a label of all series.
    [[nodiscard]] std::unique_ptr<PendingQuery> labelValues(
        const QString &label, Done<QStringList> done);
    [[nodiscard]] std::unique_ptr<PendingQuery> labelValues(
        const QString &label, const SeriesSelection &selection, Done<QStringList> done) override;
    [[nodiscard]] std::unique_ptr<PendingQuery> series(
        const SeriesSelection &selection, Done<QList<Labels>> done) override;
    [[nodiscard]] std::unique_ptr<PendingQuery> metadata(
        const QString &metric, Done<QList<MetricMetadata>> done) override;
    /// The active scrape targets.
    [[nodiscard]] std::unique_ptr<PendingQuery> targets(Done<QList<TargetInfo>> done);
    [[nodiscard]] std::unique_ptr<PendingQuery> rules(Done<QList<RuleGroupInfo>> done);
    /// The pending and firing alerts of the server's own rules.
    [[nodiscard]] std::unique_ptr<PendingQuery> alerts(Done<QList<AlertInfo>> done);
    /// What the server is; also the cheapest way to learn whether it answers.
    [[nodiscard]] std::unique_ptr<PendingQuery> buildInfo(Done<BuildInfo> done);

private:
    template <typename T, typename Parse>
    std::unique_ptr<PendingQuery> call(ApiCall call, Parse parse, Done<T> done);

    std::shared_ptr<Endpoint> m_endpoint;
};

} // namespace opsglass
