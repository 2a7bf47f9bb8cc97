// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/catalogclient.h"
#include "models/data/localquery.h"
#include "models/store/localhistory.h"

#include <functional>
#include <memory>

namespace opsglass {

/// Answers from the history of this machine as a Prometheus would: each point has the last value
/// of the five minutes before, and none once the series was not read any more. Series are in the
/// order of their labels. Lives on the thread of the history; questions on their way outlive it.
///
/// Errors: those of `parse`; Query when series would get the same labels; those of LocalHistory.
class LocalClient : public CatalogClient {
public:
    /// What an expression asks for. Errors: Query, when it is no such question.
    using Parse = std::function<Result<LocalQuery>(const QString &expr)>;

    /// \param metadata what there is to say about the metrics
    LocalClient(
        std::shared_ptr<const LocalHistory> history, Parse parse, QList<MetricMetadata> metadata);

    /// There are no exemplars: such a query has an answer without any.
    [[nodiscard]] std::unique_ptr<PendingQuery> ask(
        const QueryRequest &request, std::function<void(QueryAnswer)> done) override;

    // Names and values are sorted. A selection with a range is right to the hour.
    [[nodiscard]] std::unique_ptr<PendingQuery> labels(
        const SeriesSelection &selection, Done<QStringList> done) override;
    [[nodiscard]] std::unique_ptr<PendingQuery> labelValues(
        const QString &label, const SeriesSelection &selection, Done<QStringList> done) override;
    [[nodiscard]] std::unique_ptr<PendingQuery> series(
        const SeriesSelection &selection, Done<QList<Labels>> done) override;
    [[nodiscard]] std::unique_ptr<PendingQuery> metadata(
        const QString &metric, Done<QList<MetricMetadata>> done) override;

private:
    struct Source;
    std::shared_ptr<const Source> m_source; ///< questions on their way keep it
};

} // namespace opsglass
