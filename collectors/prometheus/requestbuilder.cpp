// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/requestbuilder.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

QByteArray formEncoded(const QList<std::pair<QString, QString>> &parameters)
{
    QByteArray form;
    for (const auto &[name, value] : parameters) {
        if (!form.isEmpty())
            form += '&';
        form += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

/// A header's value as typed, kept to one line so that it cannot become two headers.
QByteArray headerValue(const QString &typed)
{
    QByteArray value = typed.trimmed().toUtf8();
    return value.replace('\r', "").replace('\n', " ");
}

void authorize(QNetworkRequest &request, const PrometheusSource &source, const QUrl &base)
{
    QString user = source.user;
    QString password = source.password;
    auto auth = source.auth;
    if (auth == PrometheusSource::Auth::Anonymous && !base.userInfo().isEmpty()) {
        user = base.userName(QUrl::FullyDecoded);
        password = base.password(QUrl::FullyDecoded);
        auth = PrometheusSource::Auth::Basic;
    }
    switch (auth) {
    case PrometheusSource::Auth::Anonymous:
        break;
    case PrometheusSource::Auth::Basic:
        request.setRawHeader(
            "Authorization", "Basic " + QString(user + u':' + password).toUtf8().toBase64());
        break;
    case PrometheusSource::Auth::Bearer:
        request.setRawHeader("Authorization", "Bearer " + headerValue(source.token));
        break;
    }
}

QString sentLine(const QUrl &base, const ApiCall &call, bool isPost)
{
    const QLatin1String method(call.isDelete ? "DELETE " : isPost ? "POST " : "GET ");
    QString line = method + withoutSecrets(base) + call.path;
    for (const auto &[name, value] : call.parameters)
        line += u' ' + name + u'=' + value;
    return line.replace(u'\n', u' ');
}

} // namespace

QString seconds(Milliseconds time)
{
    const auto count = time.count();
    QString text = QString::number(count / 1000);
    if (count < 0 && count > -1000)
        text.prepend(u'-');
    const auto rest = std::abs(count % 1000);
    if (rest == 0)
        return text;
    text += u'.' + QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

ApiCall queryCall(const QueryRequest &request)
{
    ApiCall call { .path = QStringLiteral("/api/v1/query"), .allowsPost = true };
    call.parameters.append({ QStringLiteral("query"), request.expr });
    const auto add = [&call](const QString &name, Milliseconds value) {
        call.parameters.append({ name, seconds(value) });
    };
    if (request.kind == QueryKey::Kind::InstantQuery) {
        add(QStringLiteral("time"), request.grid.start.time_since_epoch());
        return call;
    }
    const bool isRange = request.kind == QueryKey::Kind::RangeQuery;
    call.path = isRange ? QStringLiteral("/api/v1/query_range")
                        : QStringLiteral("/api/v1/query_exemplars");
    add(QStringLiteral("start"), request.grid.start.time_since_epoch());
    add(QStringLiteral("end"), request.grid.end().time_since_epoch());
    if (isRange)
        add(QStringLiteral("step"), request.grid.step);
    return call;
}

Result<QUrl> baseUrlOf(const PrometheusSource &source)
{
    QString typed = source.baseUrl.trimmed();
    if (!typed.contains(QLatin1String("://")))
        typed.prepend(QLatin1String("http://"));
    QUrl url(typed, QUrl::TolerantMode);
    const bool isHttp
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return failure({ Error::Kind::Unsupported,
            Text::tr("“%1” is not an address of the form http://host:port.")
                .arg(withoutSecrets(url)),
            url.errorString() });
    }
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    url.setFragment({});
    return url;
}

Result<HttpRequest> buildRequest(
    const PrometheusSource &source, const ApiCall &call, const ServerHabits &habits)
{
    const Result<QUrl> base = baseUrlOf(source);
    if (!base)
        return failure(base.error());
    HttpRequest http;
    const bool isForm
        = call.json.isEmpty() && habits.takesPost && source.usePost && call.allowsPost;
    http.isPost = isForm || !call.json.isEmpty();
    http.isDelete = call.isDelete;
    http.sent = sentLine(*base, call, http.isPost);

    QUrl url = *base;
    url.setUserInfo({});
    url.setPath(base->path(QUrl::FullyEncoded) + call.path, QUrl::StrictMode);
    const QByteArray form = formEncoded(call.parameters);
    QByteArray query = base->query(QUrl::FullyEncoded).toUtf8();
    if (!isForm && !form.isEmpty())
        query += query.isEmpty() ? form : '&' + form;
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);

    http.request = QNetworkRequest(url);
    http.request.setRawHeader("Accept", "application/json");
    // Who packs unasked is asked again, which a call that changes something must not be.
    const bool isRepeatable = call.json.isEmpty() && !call.isDelete;
    if (isLoopback(url.host()) && !habits.alwaysPacks && isRepeatable)
        http.request.setRawHeader("Accept-Encoding", "identity");
    if (!call.json.isEmpty()) {
        http.body = call.json;
        http.request.setHeader(
            QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    } else if (isForm) {
        http.body = form;
        http.request.setHeader(QNetworkRequest::ContentTypeHeader,
            QByteArrayLiteral("application/x-www-form-urlencoded"));
    }
    authorize(http.request, source, *base);
    for (const auto &[name, value] : source.headers)
        http.request.setRawHeader(headerValue(name), headerValue(value));
    return http;
}

bool isLoopback(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || host.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString withoutSecrets(QUrl url)
{
    url.setQuery(QString());
    url.setFragment({});
    return url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

} // namespace opsglass
