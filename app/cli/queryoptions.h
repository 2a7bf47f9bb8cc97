// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboardoptions.h"
#include "collectors/queryclient.h"

namespace opsglass {

/// What `opsglass query` was asked for, checked and ready to use.
struct QueryOptions {
    enum class Format { Table, Csv, Json };

    QueryRequest request;
    bool endsNow = true; ///< the request is about now, whenever that is when it is asked
    SourceOptions source; ///< one
    Format format = Format::Table;
    bool isForSpreadsheet = false; ///< of Csv
    QString target = QStringLiteral("-"); ///< a file, or `-` for standard output
};

/// Reads the words behind `query`.
/// \param now the end of what is asked about unless the words say otherwise
/// Errors: Unsupported, with the sentence for standard error.
Result<QueryOptions> parseQueryArguments(const QStringList &arguments, Instant now);

} // namespace opsglass
