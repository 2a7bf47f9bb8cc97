// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "collectors/queryclient.h"

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
class PrometheusClient : public QObject, public QueryClient {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    explicit PrometheusClient(PrometheusSource source, QObject *parent = nullptr);
    ~PrometheusClient() override;

    const PrometheusSource &source() const;

    [[nodiscard]] std::unique_ptr<PendingQuery> ask(
        const QueryRequest &request, std::function<void(QueryAnswer)> done) override;

    /// The values of a label in the server's order, `__name__` for the names of all metrics.
    [[nodiscard]] std::unique_ptr<PendingQuery> labelValues(
        const QString &label, Done<QStringList> done);

private:
    std::shared_ptr<Endpoint> m_endpoint;
};

} // namespace opsglass
