// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/errors.h"

#include "collectors/prometheus/requestbuilder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

constexpr qsizetype maxWords = 300;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

/// `sentence`, and what the server said about it when it said something.
QString withWords(const QString &sentence, const QString &words)
{
    //: What failed, and the words of the program that says so
    return words.isEmpty() ? Text::tr("%1.").arg(sentence)
                           : Text::tr("%1: %2").arg(sentence, words);
}

char firstByte(const QByteArray &body)
{
    const QByteArray start = body.left(512).trimmed();
    return start.isEmpty() ? '\0' : start.front();
}

bool isHtml(const HttpAnswer &answer)
{
    const char first = firstByte(answer.body);
    return first == '<'
        || (first != '{'
            && answer.contentType.contains(QLatin1String("html"), Qt::CaseInsensitive));
}

/// Neither what the API promises nor other JSON of any use: a line of text, most often.
bool isText(const HttpAnswer &answer)
{
    const char first = firstByte(answer.body);
    return first != '\0' && first != '{' && first != '[';
}

Error timedOut(const HttpAnswer &answer)
{
    const QString wait
        = QString::number(std::chrono::duration<double>(answer.timeout).count(), 'g', 4);
    const QString sentence = answer.received > 0
        ? Text::tr("%1 did not finish its answer within %2 s.")
        : Text::tr("%1 did not answer within %2 s.");
    return {
        Error::Kind::Timeout, sentence.arg(hostOf(answer.url), wait),
        QStringLiteral("%1: %2 bytes received").arg(withoutSecrets(answer.url)).arg(answer.received)
    };
}

Error tooLarge(const HttpAnswer &answer)
{
    return { Error::Kind::Unsupported,
        Text::tr("%1 answered with more than %2 MiB.")
            .arg(hostOf(answer.url))
            .arg(maxBodySize / (1024 * 1024)),
        withoutSecrets(answer.url) };
}

QString cutSentence(const HttpAnswer &answer)
{
    return Text::tr("%1 closed the connection before its answer was whole.")
        .arg(hostOf(answer.url));
}

/// Whether JSON stops before what it opened is closed.
bool endsEarly(const QByteArray &body)
{
    qsizetype depth = 0;
    bool isInString = false;
    bool isEscaped = false;
    for (const char byte : body) {
        if (isInString) {
            isInString = isEscaped || byte != '"';
            isEscaped = !isEscaped && byte == '\\';
        } else if (byte == '"') {
            isInString = true;
        } else {
            depth += byte == '{' || byte == '[' ? 1 : 0;
            depth -= byte == '}' || byte == ']' ? 1 : 0;
        }
    }
    return isInString || depth > 0 || body.isEmpty();
}

/// What OpenSSL's words for a failed handshake mean to a person; empty for those of no known cause.
QString tlsSentence(const HttpAnswer &answer)
{
    const QString host = hostOf(answer.url);
    if (!answer.tlsErrors.isEmpty())
        return Text::tr("The certificate of %1 is not accepted: %2")
            .arg(host, answer.tlsErrors.first());
    static const QRegularExpression aboutOurs(
        QStringLiteral("alert (\\w+ certificate|certificate \\w+|unknown ca)\\b"));
    if (answer.networkErrorText.contains(aboutOurs))
        return answer.hasClientCertificate
            ? Text::tr("%1 does not accept our client certificate.").arg(host)
            : Text::tr("%1 wants a client certificate.").arg(host);
    if (answer.networkErrorText.contains(QLatin1String("wrong version number")))
        return Text::tr(
            "%1 does not speak TLS: its address must begin with http://, not with https://.")
            .arg(host);
    return {};
}

Error proxyError(const HttpAnswer &answer)
{
    const QString proxy = answer.proxy.isEmpty() ? Text::tr("The system's proxy")
                                                 : Text::tr("The proxy %1").arg(answer.proxy);
    const QString detail = QStringLiteral("%1: network error %2, %3")
                               .arg(withoutSecrets(answer.url))
                               .arg(int(answer.networkError))
                               .arg(answer.networkErrorText);
    if (answer.networkError == QNetworkReply::ProxyAuthenticationRequiredError)
        return { Error::Kind::Auth, Text::tr("%1 wants a login, or another one (407).").arg(proxy),
            detail };
    return { Error::Kind::Network, Text::tr("%1 cannot be reached.").arg(proxy), detail };
}

bool isAboutProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError
        && error <= QNetworkReply::ProxyAuthenticationRequiredError;
}

QString networkSentence(const HttpAnswer &answer)
{
    QString tls = tlsSentence(answer);
    if (!tls.isEmpty())
        return tls;
    if (answer.networkError == QNetworkReply::RemoteHostClosedError)
        return cutSentence(answer);
    // Qt reports the proxy's troubles as if they were the server's.
    if (!answer.proxy.isEmpty())
        return withWords(Text::tr("%1 cannot be reached through the proxy %2")
                             .arg(hostOf(answer.url), answer.proxy),
            answer.networkErrorText);
    switch (answer.networkError) {
    case QNetworkReply::ConnectionRefusedError:
        return Text::tr("Nobody listens at %1.").arg(hostOf(answer.url));
    case QNetworkReply::HostNotFoundError:
        return Text::tr("The host “%1” is not known.").arg(answer.url.host());
    default:
        return withWords(
            Text::tr("%1 cannot be reached").arg(hostOf(answer.url)), answer.networkErrorText);
    }
}

Error networkError(const HttpAnswer &answer)
{
    return { Error::Kind::Network, networkSentence(answer),
        QStringLiteral("%1: network error %2, %3, %4 bytes received")
            .arg(withoutSecrets(answer.url))
            .arg(int(answer.networkError))
            .arg(answer.networkErrorText)
            .arg(answer.received) };
}

Error redirectError(const HttpAnswer &answer)
{
    return { Error::Kind::Auth,
        Text::tr("%1 sends us on to %2, which is not followed: a login is needed, or the "
                 "address is to be corrected.")
            .arg(hostOf(answer.url), withoutSecrets(answer.redirect)),
        QStringLiteral("%1: %2").arg(withoutSecrets(answer.url)).arg(answer.status) };
}

QString statusSentence(const HttpAnswer &answer)
{
    const QString host = hostOf(answer.url);
    switch (answer.status) {
    case 401:
        return Text::tr("%1 wants a login, or another one (401)").arg(host);
    case 403:
        return Text::tr("%1 does not allow this (403)").arg(host);
    case 404:
        return Text::tr("%1 has nothing at %2 (404)").arg(host, answer.url.path());
    case 429:
        return Text::tr("%1 is asked too often (429)").arg(host);
    case 502:
    case 503:
    case 504:
        return Text::tr("%1 is not ready (%2)").arg(host).arg(answer.status);
    default:
        return Text::tr("%1 answered with status %2").arg(host).arg(answer.status);
    }
}

/// Prometheus' words for a query that was refused or took too long, whatever the status says.
/// The server is well then and other queries need not wait.
bool isAboutOneQuery(const QString &errorType)
{
    return errorType == QLatin1String("bad_data") || errorType == QLatin1String("execution")
        || errorType == QLatin1String("timeout") || errorType == QLatin1String("canceled");
}

Error statusError(const HttpAnswer &answer)
{
    const bool isLogin = answer.status == 401 || answer.status == 403;
    const QString where
        = QStringLiteral("%1: %2 ").arg(withoutSecrets(answer.url)).arg(answer.status);
    const QJsonObject envelope = QJsonDocument::fromJson(answer.body).object();
    QString words = envelope.value(QLatin1String("error")).toString();
    if (words.isEmpty())
        words = envelope.value(QLatin1String("message")).toString();
    if (envelope.value(QLatin1String("status")) != QLatin1String("error") || isLogin
        || answer.status == 429) {
        const QString said = words.isEmpty() && envelope.isEmpty() ? wordsOf(answer.body) : words;
        return { isLogin ? Error::Kind::Auth : Error::Kind::Http,
            withWords(statusSentence(answer), said),
            where + QString::fromUtf8(answer.body.left(maxWords)) };
    }
    const QString errorType = envelope.value(QLatin1String("errorType")).toString();
    Error error = serverError(errorType, words);
    if (answer.status >= 500 && !isAboutOneQuery(errorType)) {
        error.kind = Error::Kind::Http;
        error.message = withWords(statusSentence(answer), words);
    }
    error.detail.prepend(where);
    return error;
}

Error htmlError(const HttpAnswer &answer)
{
    const QString title = wordsOf(answer.body);
    return { Error::Kind::Auth,
        Text::tr("%1 answered with a web page (“%2”): a login is needed, or the address is "
                 "not that of the API.")
            .arg(hostOf(answer.url), title),
        withoutSecrets(answer.url) };
}

Error textError(const HttpAnswer &answer)
{
    const QString words = wordsOf(answer.body);
    const bool isReadable = std::all_of(words.cbegin(), words.cend(),
        [](QChar letter) { return letter.isPrint() && letter != QChar::ReplacementCharacter; });
    return { Error::Kind::Malformed,
        isReadable
            ? Text::tr("%1 answered with a text that is not JSON: %2")
                  .arg(hostOf(answer.url), words)
            : Text::tr("%1 answered with something that is not JSON.").arg(hostOf(answer.url)),
        QStringLiteral("%1: offset 0, %2 bytes of %3")
            .arg(withoutSecrets(answer.url))
            .arg(answer.body.size())
            .arg(answer.contentType) };
}

} // namespace

std::optional<Error> errorOf(const HttpAnswer &answer)
{
    switch (answer.end) {
    case HttpAnswer::End::TimedOut:
        return timedOut(answer);
    case HttpAnswer::End::TooLarge:
        return tooLarge(answer);
    case HttpAnswer::End::Complete:
        break;
    }
    if (isAboutProxy(answer.networkError))
        return proxyError(answer);
    if (answer.status >= 400)
        return statusError(answer);
    if (answer.networkError != QNetworkReply::NoError || answer.status == 0)
        return networkError(answer);
    if (!answer.redirect.isEmpty())
        return redirectError(answer);
    if (answer.status >= 300)
        return statusError(answer);
    if (isHtml(answer))
        return htmlError(answer);
    if (isText(answer))
        return textError(answer);
    return std::nullopt;
}

Error parseErrorOf(const HttpAnswer &answer, const Error &error)
{
    if (error.kind != Error::Kind::Malformed || answer.isLengthChecked || !endsEarly(answer.body))
        return error;
    return { Error::Kind::Network, cutSentence(answer),
        QStringLiteral("%1: %2").arg(withoutSecrets(answer.url), error.detail) };
}

Error serverError(const QString &errorType, const QString &text)
{
    const bool isServersTrouble
        = errorType == QLatin1String("internal") || errorType == QLatin1String("unavailable");
    return { isServersTrouble ? Error::Kind::Http : Error::Kind::Query,
        text.isEmpty() ? errorType : text, errorType + QLatin1String(": ") + text };
}

Error malformed(qsizetype offset, const QString &reason)
{
    return { Error::Kind::Malformed,
        Text::tr("The answer is not what Prometheus' API promises, from byte %1 on.").arg(offset),
        QStringLiteral("offset %1: %2").arg(offset).arg(reason) };
}

QString wordsOf(QByteArrayView body)
{
    const QString all = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 65536)));
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)<"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression invisible(QStringLiteral("<(style|script|head)\\b.*?</\\1>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString words = title.match(all).captured(1).simplified();
    if (words.isEmpty()) {
        words = all;
        words = words.remove(invisible).remove(tag).simplified();
    }
    if (words.size() > maxWords)
        words = words.left(maxWords) + u'…';
    return words;
}

QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

} // namespace opsglass
