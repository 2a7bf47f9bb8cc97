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

/// What `parse` makes of the answer's body; the answer's Error when there is none to read.
template <typename Parse>
auto parsed(const Result<HttpAnswer> &answer, Parse parse)
    -> decltype(parse(std::declval<const QByteArray &>()))
{
    if (!answer)
        return failure(answer.error());
    if (const std::optional<Error> error = errorOf(*answer))
        return failure(*error);
    return parse(answer->body).map_error([&answer](const Error &error) {
        return parseErrorOf(*answer, error);
    });
}

QList<std::pair<QString, QString>> parametersOf(const SeriesSelection &selection)
{
    QList<std::pair<QString, QString>> parameters;
    for (const QString &selector : selection.selectors)
        parameters.append({ QStringLiteral("match[]"), selector });
    if (selection.range) {
        parameters.append(
            { QStringLiteral("start"), seconds(selection.range->from.time_since_epoch()) });
        parameters.append(
            { QStringLiteral("end"), seconds(selection.range->to.time_since_epoch()) });
    }
    if (selection.limit > 0)
        parameters.append({ QStringLiteral("limit"), QString::number(selection.limit) });
    return parameters;
}

/// Reads the body of an answer to any kind of query.
Result<ParsedAnswer> readAnswer(const QByteArray &body, const QueryRequest &request)
{
    if (request.kind != QueryKey::Kind::ExemplarQuery)
        return parseQueryAnswer(body, request);
    return parseExemplars(body).map([&request](QList<Exemplar> exemplars) {
        ParsedAnswer answer;
        answer.matrix.grid = request.grid;
        answer.matrix.exemplars = std::move(exemplars);
        return answer;
    });
}

QString sentLine(const Endpoint &endpoint, const ApiCall &call)
{
    const Result<HttpRequest> http = buildRequest(endpoint.source(), call, endpoint.habits());
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
    auto answered = [request, clock, done = std::move(done), sent = sentLine(*m_endpoint, call)](
                        const Result<HttpAnswer> &http) {
        QueryAnswer answer {
            .result = Matrix(), .warnings = {}, .took = {}, .sent = http ? http->sent : sent
        };
        Result<ParsedAnswer> read = parsed(
            http, [&request](const QByteArray &body) { return readAnswer(body, request); });
        if (read) {
            answer.result = std::move(read->matrix);
            answer.warnings = std::move(read->warnings);
        } else {
            answer.result = failure(read.error());
        }
        answer.took = Milliseconds(clock.elapsed());
        done(std::move(answer));
    };
    return std::make_unique<Exchange>(m_endpoint, call, std::move(answered));
}

template <typename T, typename Parse>
std::unique_ptr<PendingQuery> PrometheusClient::call(ApiCall call, Parse parse, Done<T> done)
{
    return std::make_unique<Exchange>(m_endpoint, std::move(call),
        [parse, done = std::move(done)](
            const Result<HttpAnswer> &http) { done(parsed(http, parse)); });
}

std::unique_ptr<PendingQuery> PrometheusClient::labels(
    const SeriesSelection &selection, Done<QStringList> done)
{
    return call({ QStringLiteral("/api/v1/labels"), parametersOf(selection), true }, parseNames,
        std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::labelValues(
    const QString &label, Done<QStringList> done)
{
    return labelValues(label, {}, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::labelValues(
    const QString &label, const SeriesSelection &selection, Done<QStringList> done)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(label));
    return call({ QStringLiteral("/api/v1/label/%1/values").arg(name), parametersOf(selection) },
        parseNames, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::series(
    const SeriesSelection &selection, Done<QList<Labels>> done)
{
    return call({ QStringLiteral("/api/v1/series"), parametersOf(selection), true }, parseSeries,
        std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::metadata(
    const QString &metric, Done<QList<MetricMetadata>> done)
{
    ApiCall metadata { QStringLiteral("/api/v1/metadata") };
    if (!metric.isEmpty())
        metadata.parameters.append({ QStringLiteral("metric"), metric });
    return call(std::move(metadata), parseMetadata, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::targets(Done<QList<TargetInfo>> done)
{
    return call({ QStringLiteral("/api/v1/targets"),
                    { { QStringLiteral("state"), QStringLiteral("active") } } },
        parseTargets, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::rules(Done<QList<RuleGroupInfo>> done)
{
    return call({ QStringLiteral("/api/v1/rules") }, parseRules, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::alerts(Done<QList<AlertInfo>> done)
{
    return call({ QStringLiteral("/api/v1/alerts") }, parseAlerts, std::move(done));
}

std::unique_ptr<PendingQuery> PrometheusClient::buildInfo(Done<BuildInfo> done)
{
    return call({ QStringLiteral("/api/v1/status/buildinfo") }, parseBuildInfo, std::move(done));
}

} // namespace opsglass
