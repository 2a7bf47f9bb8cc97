// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What a query variable asks a Prometheus source (spec/grafana.md §15, the table of forms).
struct VariableQuery {
    enum class Kind {
        LabelNames, ///< /labels
        LabelValues, ///< /label/<label>/values
        Series, ///< /series
        Result, ///< /query, at the end of the time range
    };
    Kind kind = Kind::Series;
    QString label {}; ///< LabelValues
    QString selector {}; ///< match[]; empty: none
    QString expr {}; ///< Result
    friend bool operator==(const VariableQuery &, const VariableQuery &) = default;
};

/// Reads a query text whose variables are interpolated.
/// \param queryType Grafana's qryType 0…5, which decides where the text alone would not; −1 or 5:
/// the text decides
VariableQuery parseVariableQuery(const QString &text, int queryType = -1);

} // namespace opsglass
