// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/parser.h"

#include "collectors/jsonreading.h"
#include "collectors/prometheus/answerreader.h"
#include "collectors/prometheus/errors.h"

#include <simdjson.h>

#include <optional>

namespace opsglass {

Result<ParsedAnswer> parseQueryAnswer(const QByteArray &body, const QueryRequest &request)
{
    AnswerReader reader(request);
    const std::optional<JsonFault> fault = readJson(
        body, [&reader](simdjson::ondemand::document &document) { return reader.read(document); });
    if (fault)
        return failure(reader.refusal().value_or(malformed(fault->offset, fault->reason())));
    return reader.take();
}

} // namespace opsglass
