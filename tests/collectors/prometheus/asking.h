// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/client.h"

#include <QEventLoop>
#include <QTimer>

#include <memory>
#include <utility>

namespace opsglass::test {

constexpr int askingTimeout = 30'000;
constexpr qint64 historyStart = 1'700'000'000; ///< seconds, a multiple of 100

inline Instant instantOf(qint64 seconds) { return Instant(std::chrono::seconds(seconds)); }

/// `count` points, 10 s apart.
inline QueryRequest rangeRequest(const QString &expr, qsizetype count)
{
    return { .expr = expr,
        .kind = QueryKey::Kind::RangeQuery,
        .grid = { instantOf(historyStart), std::chrono::seconds(10), count } };
}

inline QueryRequest instantRequest(const QString &expr)
{
    return { .expr = expr,
        .kind = QueryKey::Kind::InstantQuery,
        .grid = { instantOf(historyStart + 600), Milliseconds(0), 1 } };
}

/// Calls a function of the client and runs the event loop until it is answered:
/// `resultOf<BuildInfo>([&](auto done) { return client.buildInfo(done); })`.
template <typename T, typename Call>
Result<T> resultOf(Call call)
{
    Result<T> result
        = failure({ Error::Kind::Cancelled, QStringLiteral("The test gave up waiting."), {} });
    QEventLoop loop;
    const std::unique_ptr<PendingQuery> pending = call([&](Result<T> got) {
        result = std::move(got);
        loop.quit();
    });
    QTimer::singleShot(askingTimeout, &loop, &QEventLoop::quit);
    loop.exec();
    return result;
}

/// As resultOf(), for queries.
inline QueryAnswer answerOf(QueryClient &client, const QueryRequest &request)
{
    QueryAnswer answer { .result = Matrix(), .warnings = {}, .took = {}, .sent = {} };
    auto result = resultOf<Matrix>([&](auto done) {
        return client.ask(request, [&answer, done](QueryAnswer got) {
            answer = std::move(got);
            done(std::move(answer.result));
        });
    });
    answer.result = std::move(result);
    return answer;
}

/// What went wrong, for the message of a failed check; empty when nothing did.
template <typename T>
QByteArray said(const Result<T> &result)
{
    if (result)
        return {};
    return result.error().message.toUtf8() + " | " + result.error().detail.toUtf8();
}

} // namespace opsglass::test
