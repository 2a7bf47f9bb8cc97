// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"

#include <functional>
#include <memory>

namespace opsglass {

/// One question to one source, with nothing left to decide.
struct QueryRequest {
    QString expr;
    QueryKey::Kind kind = QueryKey::Kind::RangeQuery;
    Grid grid; ///< the points wanted; a grid of one for an instant query
};

/// What a source said to a QueryRequest.
struct QueryAnswer {
    Result<Matrix> result; ///< on exactly the request's grid
    QStringList warnings; ///< warnings and infos, in the server's order
    Milliseconds took { 0 };
    QString sent; ///< the request as one line without secrets
};

/// A question on its way. Whoever waits owns it; destroying it cancels, and the callback is then
/// never called.
class PendingQuery {
public:
    PendingQuery() = default;
    virtual ~PendingQuery() = default;
    Q_DISABLE_COPY_MOVE(PendingQuery)
};

/// A source that answers queries. Lives on the collector thread.
class QueryClient {
public:
    QueryClient() = default;
    virtual ~QueryClient() = default;
    Q_DISABLE_COPY_MOVE(QueryClient)

    /// Asks once. `done` is called exactly once, later than the return of this function, unless
    /// the returned object is destroyed first. `done` may destroy it.
    [[nodiscard]] virtual std::unique_ptr<PendingQuery> ask(
        const QueryRequest &request, std::function<void(QueryAnswer)> done)
        = 0;
};

} // namespace opsglass
