// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/grafana/client.h"

#include "collectors/grafana/errors.h"
#include "collectors/grafana/parser.h"
#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace opsglass {

namespace {

PrometheusSource sourceOf(const GrafanaLogin &login, const QString &orgId)
{
    PrometheusSource source;
    source.baseUrl = login.address;
    if (!login.token.trimmed().isEmpty()) {
        source.auth = PrometheusSource::Auth::Bearer;
        source.token = login.token.trimmed();
    }
    if (!orgId.isEmpty())
        source.headers.append({ QStringLiteral("X-Grafana-Org-Id"), orgId });
    return source;
}

ApiCall searchCall(const QString &type, const QString &text, int limit, int page)
{
    ApiCall call { .path = QStringLiteral("/api/search") };
    call.parameters = { { QStringLiteral("type"), type }, { QStringLiteral("query"), text },
        { QStringLiteral("limit"), QString::number(limit) },
        { QStringLiteral("page"), QString::number(page) } };
    return call;
}

ApiCall dashboardCall(const QString &uid)
{
    return { QStringLiteral("/api/dashboards/uid/")
        + QString::fromLatin1(QUrl::toPercentEncoding(uid)) };
}

ApiCall saveCall(const GrafanaUpload &upload)
{
    const QJsonObject rest { { QStringLiteral("folderUid"), upload.folderUid },
        { QStringLiteral("message"), upload.message },
        { QStringLiteral("overwrite"), upload.overwrites } };
    ApiCall call { .path = QStringLiteral("/api/dashboards/db") };
    call.json = "{\"dashboard\":" + upload.dashboard + ','
        + QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
    return call;
}

bool hasToken(const Endpoint &endpoint)
{
    return endpoint.source().auth != PrometheusSource::Auth::Anonymous;
}

} // namespace

GrafanaClient::GrafanaClient(const GrafanaLogin &login, const QString &orgId, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_shared<Endpoint>(sourceOf(login, orgId)))
{
}

GrafanaClient::~GrafanaClient() = default;

template <typename T, typename Parse>
std::unique_ptr<PendingQuery> GrafanaClient::call(ApiCall call, Parse parse, Done<T> done)
{
    return std::make_unique<Exchange>(m_endpoint, std::move(call),
        [parse, done = std::move(done), isLoggedIn = hasToken(*m_endpoint)](
            const Result<HttpAnswer> &answer) {
            if (!answer) {
                done(failure(answer.error()));
                return;
            }
            if (const std::optional<Error> error = grafanaErrorOf(*answer, isLoggedIn)) {
                done(failure(*error));
                return;
            }
            done(parse(answer->body).map_error([&answer](const Error &error) {
                return parseErrorOf(*answer, error);
            }));
        });
}

std::unique_ptr<PendingQuery> GrafanaClient::search(
    const QString &text, int page, Done<QList<GrafanaHit>> done)
{
    return call(
        searchCall(QStringLiteral("dash-db"), text, pageSize, page), parseHits, std::move(done));
}

std::unique_ptr<PendingQuery> GrafanaClient::folders(Done<QList<GrafanaHit>> done)
{
    constexpr int limit = 1000;
    return call(
        searchCall(QStringLiteral("dash-folder"), {}, limit, 1), parseHits, std::move(done));
}

std::unique_ptr<PendingQuery> GrafanaClient::dashboard(const QString &uid, Done<QByteArray> done)
{
    return call(dashboardCall(uid), parseDashboard, std::move(done));
}

std::unique_ptr<PendingQuery> GrafanaClient::folderOf(const QString &uid, Done<QString> done)
{
    return call(dashboardCall(uid), parseFolderUid, std::move(done));
}

std::unique_ptr<PendingQuery> GrafanaClient::save(
    const GrafanaUpload &upload, Done<GrafanaSaved> done)
{
    return std::make_unique<Exchange>(m_endpoint, saveCall(upload),
        [done = std::move(done), isLoggedIn = hasToken(*m_endpoint)](
            const Result<HttpAnswer> &answer) {
            constexpr int preconditionFailed = 412;
            if (answer && answer->status == preconditionFailed) {
                const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
                done(GrafanaSaved { true, {}, body[QLatin1String("message")].toString() });
                return;
            }
            const std::optional<Error> error
                = answer ? grafanaErrorOf(*answer, isLoggedIn) : std::optional(answer.error());
            if (error) {
                done(failure(*error));
                return;
            }
            done(parseSavedPath(answer->body).map([](const QString &path) {
                return GrafanaSaved { false, path, {} };
            }));
        });
}

} // namespace opsglass
