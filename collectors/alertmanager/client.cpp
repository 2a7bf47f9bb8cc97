// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/alertmanager/client.h"

#include "collectors/alertmanager/errors.h"
#include "collectors/alertmanager/parser.h"
#include "collectors/alertmanager/writer.h"
#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/exchange.h"

#include <QRegularExpression>
#include <QUrl>

namespace opsglass {

namespace {

/// The source with the address of the server, also when that of its API or of a page was typed.
PrometheusSource serverOf(PrometheusSource source)
{
    const Result<QUrl> typed = baseUrlOf(source);
    if (!typed)
        return source;
    static const QRegularExpression page(
        QStringLiteral("/(?:api/v[12](?:/.*)?|-/healthy|-/ready)$"));
    QUrl url = *typed;
    url.setPath(url.path(QUrl::FullyEncoded).remove(page), QUrl::StrictMode);
    source.baseUrl = url.toString(QUrl::FullyEncoded);
    return source;
}

ApiCall alertsCall(const QString &path, const ManagedAlertFilter &filter)
{
    ApiCall call { .path = path };
    const auto leaveOut = [&call](const QString &name, bool isWanted) {
        if (!isWanted)
            call.parameters.append({ name, QStringLiteral("false") });
    };
    leaveOut(QStringLiteral("active"), filter.hasActive);
    leaveOut(QStringLiteral("silenced"), filter.hasSilenced);
    leaveOut(QStringLiteral("inhibited"), filter.hasInhibited);
    for (const QString &matcher : filter.matchers)
        call.parameters.append({ QStringLiteral("filter"), matcher });
    if (!filter.receiver.isEmpty())
        call.parameters.append({ QStringLiteral("receiver"), filter.receiver });
    return call;
}

/// For answers that say nothing but that it is done.
Result<void> parseNothing(const QByteArray &) { return {}; }

} // namespace

AlertmanagerClient::AlertmanagerClient(PrometheusSource source, QObject *parent)
    : QObject(parent)
    , m_endpoint(std::make_shared<Endpoint>(serverOf(std::move(source))))
{
}

AlertmanagerClient::~AlertmanagerClient() = default;

template <typename T, typename Parse>
std::unique_ptr<PendingQuery> AlertmanagerClient::call(ApiCall call, Parse parse, Done<T> done)
{
    return std::make_unique<Exchange>(m_endpoint, std::move(call),
        [parse, done = std::move(done)](const Result<HttpAnswer> &answer) {
            if (!answer) {
                done(failure(answer.error()));
                return;
            }
            if (const std::optional<Error> error = alertmanagerErrorOf(*answer)) {
                done(failure(*error));
                return;
            }
            done(parse(answer->body).map_error([&answer](const Error &error) {
                return parseErrorOf(*answer, error);
            }));
        });
}

std::unique_ptr<PendingQuery> AlertmanagerClient::status(Done<AlertmanagerStatus> done)
{
    return call({ QStringLiteral("/api/v2/status") }, parseAlertmanagerStatus, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::alerts(
    const ManagedAlertFilter &filter, Done<QList<ManagedAlert>> done)
{
    return call(
        alertsCall(QStringLiteral("/api/v2/alerts"), filter), parseManagedAlerts, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::groups(
    const ManagedAlertFilter &filter, Done<QList<ManagedAlertGroup>> done)
{
    return call(alertsCall(QStringLiteral("/api/v2/alerts/groups"), filter),
        parseManagedAlertGroups, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::silences(Done<QList<SilenceInfo>> done)
{
    return call({ QStringLiteral("/api/v2/silences") }, parseSilences, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::createSilence(
    const SilenceInfo &silence, Done<QString> done)
{
    return call({ .path = QStringLiteral("/api/v2/silences"), .json = silenceJson(silence) },
        parseSilenceId, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::expireSilence(const QString &id, Done<void> done)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(id));
    return call({ .path = QStringLiteral("/api/v2/silence/") + name, .isDelete = true },
        parseNothing, std::move(done));
}

std::unique_ptr<PendingQuery> AlertmanagerClient::postAlerts(
    const QList<PostedAlert> &alerts, Done<void> done)
{
    return call({ .path = QStringLiteral("/api/v2/alerts"), .json = postedAlertsJson(alerts) },
        parseNothing, std::move(done));
}

} // namespace opsglass
