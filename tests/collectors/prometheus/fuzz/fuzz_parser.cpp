// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/parser.h"

#include <cstdint>
#include <cstdlib>

using namespace opsglass;

namespace {

/// The promises of parseQueryAnswer() that hold for any bytes.
void check(const QByteArray &body, const QueryRequest &request)
{
    const Result<ParsedAnswer> answer = parseQueryAnswer(body, request);
    if (!answer) {
        if (answer.error().kind == Error::Kind::Malformed && answer.error().message.isEmpty())
            std::abort();
        return;
    }
    if (answer->matrix.grid != request.grid)
        std::abort();
    for (const Series &series : answer->matrix.series) {
        if (series.values.size() != request.grid.count)
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Instant start = Instant(std::chrono::seconds(1'700'000'000));
    const QueryRequest range { .expr = QStringLiteral("x"),
        .kind = QueryKey::Kind::RangeQuery,
        .grid = { start, std::chrono::seconds(10), 16 } };
    const QueryRequest instant { .expr = QStringLiteral("x"),
        .kind = QueryKey::Kind::InstantQuery,
        .grid = { start, Milliseconds(0), 1 } };

    // A copy of the exact size lets the sanitizer see every byte read beyond it; the copy with
    // room behind it takes the other path of the parser.
    const QByteArray exact(reinterpret_cast<const char *>(data), qsizetype(size));
    check(exact, range);
    check(exact, instant);
    QByteArray roomy = exact;
    roomy.reserve(exact.size() + 64);
    check(roomy, range);
    return 0;
}
