// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/data/labels.h"
#include "models/data/metricmetadata.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace opsglass {

/// Which series a question about names is about.
struct SeriesSelection {
    QStringList selectors = {}; ///< PromQL selectors, any of them; none selects everything
    std::optional<TimeRange> range = {}; ///< nothing leaves it to the source
    int limit = 0; ///< how many to answer at most; 0 leaves it to the source
};

/// A source that also says what it has. Every callback is called once, later than the return of
/// the function, unless the returned object is destroyed first; it may destroy it.
class CatalogClient : public QueryClient {
public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// The names of labels, in the source's order.
    [[nodiscard]] virtual std::unique_ptr<PendingQuery> labels(
        const SeriesSelection &selection, Done<QStringList> done)
        = 0;
    /// The values of a label in the source's order, `__name__` for the names of all metrics.
    [[nodiscard]] virtual std::unique_ptr<PendingQuery> labelValues(
        const QString &label, const SeriesSelection &selection, Done<QStringList> done)
        = 0;
    /// The label sets of series; the selection needs a selector.
    [[nodiscard]] virtual std::unique_ptr<PendingQuery> series(
        const SeriesSelection &selection, Done<QList<Labels>> done)
        = 0;
    /// What exporters say about their metrics.
    /// \param metric empty for all
    [[nodiscard]] virtual std::unique_ptr<PendingQuery> metadata(
        const QString &metric, Done<QList<MetricMetadata>> done)
        = 0;
};

} // namespace opsglass
