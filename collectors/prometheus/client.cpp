// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"

#include "collectors/prometheus/catalogparser.h"
#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/exchange.h"
#include "collectors/prometheus/parser.h"

#include <QElapsedTimer>
#include <QUrl>

namespace opsglass {

namespace {

/// The answer's body; its Error when there is none to read.
Result<QByteArray> bodyOf(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return failure(answer.error());
    if (const std::optional<Error> error = errorOf(*answer))
        return failure(*error);
    return answer->body;
}

QString sentLine(const PrometheusSource &source, const ApiCall &call, bool mayPost)
{
    const Result<HttpRequest> http = buildRequest(source, call, mayPost);
    return http ? http->sent : QString();
}

} // namespace

PrometheusClient::PrometheusClient(PrometheusSource source, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_shared<Endpoint>(std::move(source)))
{
}

PrometheusClient::~PrometheusClient() = default;

const PrometheusSource &PrometheusClient::source() const { return m_endpoint->source(); }

std::unique_ptr<PendingQuery> PrometheusClient::ask(
    const QueryRequest &request, std::function<void(QueryAnswer)> done)
{
    const ApiCall call = queryCall(request);
    QElapsedTimer clock;
    clock.start();
    auto answered = [request, clock, done = std::move(done),
                        sent = sentLine(source(), call, m_endpoint->mayPost())](
                        const Result<HttpAnswer> &http) {
        QueryAnswer answer { .result = Matrix(), .warnings = {}, .took = {}, .sent = sent };
        Result<ParsedAnswer> parsed = bodyOf(http).and_then(
            [&request](const QByteArray &body) { return parseQueryAnswer(body, request); });
        if (parsed) {
            answer.result = std::move(parsed->matrix);
            answer.warnings = std::move(parsed->warnings);
        } else {
            answer.result = failure(parsed.error());
        }
        answer.took = Milliseconds(clock.elapsed());
        done(std::move(answer));
    };
    return std::make_unique<Exchange>(m_endpoint, call, std::move(answered));
}

std::unique_ptr<PendingQuery> PrometheusClient::labelValues(
    const QString &label, Done<QStringList> done)
{
    const ApiCall call { .path = QStringLiteral("/api/v1/label/%1/values")
                                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(label))),
        .parameters = {} };
    return std::make_unique<Exchange>(
        m_endpoint, call, [done = std::move(done)](const Result<HttpAnswer> &http) {
            done(bodyOf(http).and_then(parseNames));
        });
}

} // namespace opsglass
