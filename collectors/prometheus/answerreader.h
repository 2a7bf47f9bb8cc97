// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/parser.h"

#include <simdjson.h>

#include <optional>
#include <string_view>

namespace opsglass {

/// Walks once over the JSON of a query's answer and fills a matrix, whatever the order of keys.
/// Its functions return simdjson's codes; INCORRECT_TYPE also stands for shapes the API does not
/// have.
class AnswerReader {
public:
    explicit AnswerReader(const QueryRequest &request);

    /// Reads the whole document.
    simdjson::error_code read(simdjson::ondemand::document &document);
    /// Why the answer is refused although its bytes can be read; nothing when they cannot.
    const std::optional<Error> &refusal() const { return m_refusal; }
    /// What was read; call it after read() returned SUCCESS.
    ParsedAnswer take();

private:
    using Value = simdjson::ondemand::value;
    using Object = simdjson::ondemand::object;

    simdjson::error_code readRootField(std::string_view key, Value value);
    simdjson::error_code readData(Value value);
    simdjson::error_code readResult(Value value);
    simdjson::error_code readEntry(Value value);
    simdjson::error_code readLabels(Value value, Labels &labels);
    simdjson::error_code readSamples(Value value, Series &series);
    simdjson::error_code readSample(Value value, Series &series);
    simdjson::error_code readHistograms(Value value, Series &series);
    simdjson::error_code readHistogram(Value value, Series &series);
    simdjson::error_code readBuckets(Value value, QList<HistogramBucket> &buckets);
    simdjson::error_code readNotices(Value value, QStringList &notices);
    simdjson::error_code check();
    simdjson::error_code checkPair();
    simdjson::error_code makeRoom(Series &series);
    simdjson::error_code refuse(Error error);
    /// The point of the grid a sample belongs to; -1 for one outside.
    qsizetype pointOf(Milliseconds time) const;

    const QueryRequest &m_request;
    ParsedAnswer m_answer;
    std::optional<Error> m_refusal;
    QString m_status;
    QString m_errorType;
    QString m_errorText;
    QString m_resultType;
    QStringList m_infos;
    std::optional<Milliseconds> m_pairTime; ///< of a scalar or string: [time, "text"]
    std::optional<QString> m_pairText;
    qsizetype m_buckets = 0; ///< of all native histograms so far
    bool m_hasResult = false;
    bool m_isPartial = false;
};

} // namespace opsglass
