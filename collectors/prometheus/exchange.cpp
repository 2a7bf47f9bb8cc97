// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/exchange.h"

#include "collectors/prometheus/certificates.h"

#include <QCoreApplication>
#include <QSslConfiguration>
#include <QSslError>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

constexpr int maxRedirects = 5;
/// simdjson reads this far beyond the end (SIMDJSON_PADDING).
constexpr qsizetype bodyPadding = 64;

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    };
    return left.scheme() == right.scheme() && left.host() == right.host()
        && port(left) == port(right);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

QByteArray readPadded(QNetworkReply &reply)
{
    QByteArray body;
    const qint64 available = reply.bytesAvailable();
    body.reserve(available + bodyPadding);
    body.resize(available);
    body.resize(std::max<qint64>(reply.read(body.data(), available), 0));
    return body += reply.readAll();
}

} // namespace

Exchange::Exchange(std::shared_ptr<Endpoint> endpoint, ApiCall call, Done done)
    : m_endpoint(std::move(endpoint))
    , m_call(std::move(call))
    , m_done(std::move(done))
{
    m_timeout.setSingleShot(true);
    m_timeout.setTimerType(Qt::PreciseTimer); // the others fire up to 5 % early
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        // Also when an answer came this very moment, or asking again would have no limit.
        if (m_end == HttpAnswer::End::Complete)
            m_end = HttpAnswer::End::TimedOut;
        if (m_reply && !m_reply->isFinished())
            m_reply->abort();
    });
    m_timeout.start(m_endpoint->source().timeout);
    begin();
}

Exchange::~Exchange() { drop(); }

void Exchange::begin()
{
    const PrometheusSource &source = m_endpoint->source();
    Result<HttpRequest> http = buildRequest(source, m_call, m_endpoint->habits());
    if (!source.lacking.isEmpty())
        http = failure({ Error::Kind::Auth, source.lacking, source.id });
    else if (const std::optional<Error> error = m_endpoint->proxyError())
        http = failure(*error);
    if (http && http->request.url().scheme() == QLatin1String("https")) {
        const Result<QSslConfiguration> tls = m_endpoint->tls();
        if (tls)
            http->request.setSslConfiguration(*tls);
        else
            http = failure(tls.error());
    }
    if (http) {
        send(*http);
        return;
    }
    m_timeout.stop();
    QMetaObject::invokeMethod(
        this, [this, error = http.error()] { deliver(failure(error)); }, Qt::QueuedConnection);
}

void Exchange::send(const HttpRequest &http)
{
    m_sent = http;
    m_received = 0;
    // Qt would drop the body of a redirected POST and take headers of ours to other servers.
    m_sent.request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Over HTTP/2 Qt 6.4 stays silent when a server refuses our certificate, and keeps the words
    // beside a 401 to itself. Its six connections are all we use.
    m_sent.request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Constant series compress better than Qt believes to be honest; maxBodySize guards instead.
    m_sent.request.setDecompressedSafetyCheckThreshold(-1);
    QNetworkAccessManager &manager = m_endpoint->manager();
    if (m_sent.isDelete)
        m_reply = manager.deleteResource(m_sent.request);
    else
        m_reply = m_sent.isPost ? manager.post(m_sent.request, m_sent.body)
                                : manager.get(m_sent.request);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
    // Queued, so that whoever is told may destroy the reply, the client and this object.
    connect(
        m_reply, &QNetworkReply::finished, this, [this] { conclude(); }, Qt::QueuedConnection);
}

/// A pinned certificate always comes here, as its endpoint trusts no authority.
void Exchange::judge(const QList<QSslError> &errors)
{
    m_chain = chainOf(m_reply->sslConfiguration());
    const QString &pinned = m_endpoint->source().pinnedCertificate;
    if (!pinned.isEmpty() && !m_chain.isEmpty() && m_chain.first().fingerprint == pinned) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    if (!pinned.isEmpty()) {
        m_tlsErrors << Text::tr("it is not the one that is trusted.");
        return;
    }
    for (const QSslError &error : errors)
        m_tlsErrors << error.errorString();
}

void Exchange::read()
{
    m_received = m_reply->bytesAvailable();
    if (m_received > maxBodySize) {
        m_end = HttpAnswer::End::TooLarge;
        m_reply->abort();
    }
}

void Exchange::conclude()
{
    HttpAnswer answer;
    answer.end = m_end;
    answer.url = m_reply->url();
    answer.sent = m_sent.sent;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    answer.encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    answer.server = QString::fromUtf8(m_reply->rawHeader("Server")).simplified();
    // Qt holds the server to the length of the bytes on the wire, not of those unpacked.
    answer.isLengthChecked = m_reply->hasRawHeader("Content-Length") && answer.encoding.isEmpty();
    answer.received = m_received;
    answer.networkError = m_reply->error();
    answer.networkErrorText = m_reply->errorString();
    answer.tlsErrors = m_tlsErrors;
    answer.chain = m_chain;
    answer.isPinned = !m_endpoint->source().pinnedCertificate.isEmpty();
    answer.hasClientCertificate = !m_endpoint->source().clientCertFile.isEmpty();
    answer.proxy = m_endpoint->proxyName();
    answer.timeout = m_endpoint->source().timeout;
    if (isRedirect(answer.status) && m_reply->hasRawHeader("Location"))
        answer.redirect = answer.url.resolved(
            QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::TolerantMode));
    if (m_end == HttpAnswer::End::Complete)
        answer.body = readPadded(*m_reply);
    drop();
    if (redirected(answer))
        return;
    if (m_end == HttpAnswer::End::Complete && learned(answer)) {
        begin();
        return;
    }
    m_timeout.stop();
    deliver(answer);
}

bool Exchange::learned(const HttpAnswer &answer)
{
    const bool isPostRefused = answer.status == 405 || answer.status == 415;
    if (isPostRefused && m_sent.isPost && m_call.json.isEmpty()) {
        m_endpoint->learnedPostRefused();
        return true;
    }
    // Some servers compress unasked; Qt unpacks only what it asked for itself.
    const bool isPacked = !answer.encoding.isEmpty() && answer.encoding != "identity";
    if (isPacked && m_sent.request.hasRawHeader("Accept-Encoding") && !m_isAskedPacked) {
        m_isAskedPacked = true;
        m_endpoint->learnedAlwaysPacks();
        return true;
    }
    return false;
}

bool Exchange::redirected(const HttpAnswer &answer)
{
    if (m_end != HttpAnswer::End::Complete || !isRedirect(answer.status)
        || answer.redirect.isEmpty() || !isSameOrigin(answer.url, answer.redirect)
        || ((!m_call.json.isEmpty() || m_call.isDelete) && answer.status < 307) // would become GET
        || m_redirects == maxRedirects)
        return false;
    ++m_redirects;
    HttpRequest http = m_sent;
    QUrl target = answer.redirect;
    // Only 307 and 308 promise that the body may be sent again; the others mean GET (RFC 9110,
    // 15.4). The parameters move to the address, or a corrected path would lose the query.
    if (http.isPost && answer.status < 307) {
        http.isPost = false;
        if (!target.hasQuery())
            target.setQuery(QString::fromLatin1(http.body), QUrl::StrictMode);
        http.request.setHeader(QNetworkRequest::ContentTypeHeader, {});
    }
    http.request.setUrl(target);
    send(http);
    return true;
}

void Exchange::deliver(const Result<HttpAnswer> &answer)
{
    // The callback may destroy this object, and with it m_done.
    const Done done = std::move(m_done);
    done(answer);
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace opsglass
