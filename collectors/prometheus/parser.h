// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"

#include <QByteArray>

namespace opsglass {

/// A query's answer and what the server had to say beside it.
struct ParsedAnswer {
    Matrix matrix;
    QStringList warnings; ///< warnings, infos, then what could not be shown of the answer

    friend bool operator==(const ParsedAnswer &, const ParsedAnswer &) = default;
};

/// Parses the body of /api/v1/query and /api/v1/query_range (Prometheus HTTP API, "Expression
/// query result formats").
/// \param body is read in place when its capacity leaves 64 spare bytes, else from a copy
/// \param request what was asked; says the grid
/// \return one Series per entry in the server's order, on exactly the request's grid: a point goes
/// to the grid point nearest in time, points outside the grid are dropped, an instant answer has
/// one point whatever its time. A scalar is one series without labels, a string is Matrix::text.
/// Native histograms are left out with a warning. No entries is success.
/// Errors: Malformed with the offset, Query and Http as the server said, Unsupported for a range
/// selector or an answer too large to hold.
Result<ParsedAnswer> parseQueryAnswer(const QByteArray &body, const QueryRequest &request);

} // namespace opsglass
