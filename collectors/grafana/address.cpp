// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/grafana/address.h"

#include "collectors/prometheus/requestbuilder.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::GrafanaClient)
};

QString withScheme(const QString &typed)
{
    if (typed.contains(QLatin1String("://")))
        return typed;
    const bool isHere = isLoopback(QUrl(QLatin1String("http://") + typed).host());
    return (isHere ? QLatin1String("http://") : QLatin1String("https://")) + typed;
}

} // namespace

Result<GrafanaAddress> parseGrafanaAddress(const QString &text)
{
    QUrl url(withScheme(text.trimmed()), QUrl::StrictMode);
    const bool isHttp
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return failure({ Error::Kind::Unsupported,
            Text::tr("“%1” is not the address of a Grafana server: write one such as "
                     "https://grafana.example.org.")
                .arg(withoutSecrets(url.isValid() ? url : QUrl())),
            url.errorString() });
    GrafanaAddress address;
    address.orgId = QUrlQuery(url).queryItemValue(QStringLiteral("orgId"));
    // What follows the sub-path of the server: a dashboard, the API, or one of the other pages.
    static const QRegularExpression page(
        QStringLiteral("/(?:d|d-solo|api/dashboards/uid)/([^/]+)(?:/.*)?$"));
    static const QRegularExpression other(QStringLiteral(
        "/(?:dashboards|login|explore|alerting|connections|admin|api|org|profile)(?:/.*)?$"));
    QString path = url.path(QUrl::FullyEncoded);
    const QRegularExpressionMatch match = page.match(path);
    if (match.hasMatch()) {
        address.uid = QUrl::fromPercentEncoding(match.captured(1).toLatin1());
        path.truncate(match.capturedStart());
    } else {
        path.remove(other);
    }
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    url.setQuery(QString());
    url.setFragment({});
    address.baseUrl = url.toString(QUrl::FullyEncoded);
    return address;
}

} // namespace opsglass
