// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/connectionsigns.h"

#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/requestbuilder.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QVersionNumber>

#include <iterator>

namespace opsglass {

namespace {

using Verdict = ConnectionReport::Verdict;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::ConnectionTest)
};

struct KnownProgram {
    const char *metric;
    const char *name;
    const char *label; ///< that holds the version
};

/// Metrics whose label says which build of a program it is.
constexpr KnownProgram knownPrograms[] {
    { "vm_app_version", "VictoriaMetrics", "short_version" },
    { "prometheus_build_info", "Prometheus", "version" },
    { "thanos_build_info", "Thanos", "version" },
    { "mimir_build_info", "Grafana Mimir", "version" },
    { "cortex_build_info", "Cortex", "version" },
    { "alertmanager_build_info", "Alertmanager", "version" },
    { "grafana_build_info", "Grafana", "version" },
    { "node_exporter_build_info", "node_exporter", "version" },
};

/// Where proxies and multi-tenant servers put the API.
constexpr const char *knownPlaces[] { "/prometheus", "/prom", "/api/prom", "/select/0/prometheus",
    "/mimir/prometheus", "/thanos" };

QLatin1String probePath() { return QLatin1String("/api/v1/query"); }

QJsonObject objectOf(const HttpAnswer &answer)
{
    return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
}

bool isHtml(const HttpAnswer &answer)
{
    return answer.contentType.contains(QLatin1String("html"), Qt::CaseInsensitive)
        || answer.body.left(512).trimmed().startsWith('<');
}

bool hasPasswordField(const HttpAnswer &answer)
{
    static const QRegularExpression field(QStringLiteral("<input[^>]*type\\s*=\\s*[\"']?password"),
        QRegularExpression::CaseInsensitiveOption);
    return isHtml(answer) && field.match(QString::fromUtf8(answer.body)).hasMatch();
}

QString withScheme(QUrl url, const QString &scheme)
{
    url.setScheme(scheme);
    QString path = url.path();
    if (path.endsWith(probePath()))
        path.chop(probePath().size());
    url.setPath(path);
    return withoutSecrets(url);
}

ConnectionReport certificateReport(const HttpAnswer &answer, const QString &sentence)
{
    ConnectionReport report { .verdict = Verdict::CertificateUnknown, .sentence = sentence };
    report.chain = answer.chain;
    report.advice = Text::tr("Choose the file of the authority that signed it under Certificates. "
                             "Or compare the fingerprint with what the server's owner says, and "
                             "trust this one certificate.");
    if (answer.isPinned) {
        report.verdict = Verdict::CertificateChanged;
        report.advice = Text::tr("It may have been renewed, or somebody is in between: compare the "
                                 "fingerprint with what the server's owner says before you trust "
                                 "the new one.");
    }
    return report;
}

/// What the words of OpenSSL and Qt are about when there is no connection.
ConnectionReport tlsReport(const HttpAnswer &answer, const QString &sentence)
{
    if (!answer.tlsErrors.isEmpty())
        return certificateReport(answer, sentence);
    if (answer.networkErrorText.contains(QLatin1String("wrong version number")))
        return { .verdict = Verdict::WrongScheme,
            .sentence = sentence,
            .advice = Text::tr("Use the address with http."),
            .betterAddress = withScheme(answer.url, QStringLiteral("http")) };
    static const QRegularExpression aboutOurs(
        QStringLiteral("alert (\\w+ certificate|certificate \\w+|unknown ca)\\b"));
    if (answer.networkErrorText.contains(aboutOurs))
        return { .verdict = Verdict::ClientCertificateWanted,
            .sentence = sentence,
            .advice = answer.hasClientCertificate
                ? Text::tr("Choose a client certificate that this server accepts, under "
                           "Certificates.")
                : Text::tr("Choose your client certificate and its key under Certificates.") };
    return { .verdict = Verdict::Unreachable,
        .sentence = sentence,
        .advice = Text::tr("Check the address, the network and the proxy.") };
}

ConnectionReport networkReport(const HttpAnswer &answer, const Error &error)
{
    // Qt reports a proxy that is away as if the server were.
    const bool isAway = answer.networkError == QNetworkReply::ConnectionRefusedError
        || answer.networkError == QNetworkReply::HostNotFoundError;
    const bool isAboutProxy = (isAway && !answer.proxy.isEmpty())
        || (answer.networkError >= QNetworkReply::ProxyConnectionRefusedError
            && answer.networkError <= QNetworkReply::ProxyAuthenticationRequiredError);
    if (isAboutProxy)
        return { .verdict = Verdict::ProxyTrouble,
            .sentence = error.message,
            .advice = Text::tr("Check the proxy and its login under Network, or use none.") };
    if (answer.end == HttpAnswer::End::TimedOut)
        return { .verdict = Verdict::TimedOut,
            .sentence = error.message,
            .advice = Text::tr("Check the address, a firewall in between and the proxy, or wait "
                               "longer: the time-out is under Network.") };
    if (answer.networkError == QNetworkReply::ConnectionRefusedError)
        return { .verdict = Verdict::Refused,
            .sentence = error.message,
            .advice = Text::tr("Start the server, or correct the port: most often it is 9090 for "
                               "Prometheus and 8428 for VictoriaMetrics.") };
    if (answer.networkError == QNetworkReply::HostNotFoundError)
        return { .verdict = Verdict::NameUnknown,
            .sentence = error.message,
            .advice = Text::tr("Check how the name is written, or whether it is known only in "
                               "another network, such as a VPN.") };
    return tlsReport(answer, error.message);
}

ConnectionReport redirectReport(const HttpAnswer &answer, const Error &error)
{
    const QString path = answer.redirect.path();
    if (path.endsWith(probePath()))
        return { .verdict = Verdict::WrongPath,
            .sentence = error.message,
            .advice = Text::tr("Use the address it names."),
            .betterAddress = withScheme(answer.redirect, answer.redirect.scheme()) };
    return { .verdict = Verdict::LoginPage,
        .sentence = error.message,
        .advice = Text::tr("People log in there with a browser, which Opsglass cannot: ask for an "
                           "address behind the login page, or for a token or header that passes "
                           "it, and set this under Login.") };
}

QString titleOf(const HttpAnswer &answer)
{
    constexpr qsizetype longest = 60;
    const QString words = wordsOf(answer.body);
    return words.size() > longest ? words.first(longest) + u'…' : words;
}

/// The value of a label in a line of metrics.
QString labelOf(const QString &line, const char *label)
{
    const QRegularExpression pair(
        QStringLiteral("[{,]\\s*%1=\"([^\"]*)\"").arg(QLatin1String(label)));
    return pair.match(line).captured(1);
}

} // namespace

bool isQueryAnswer(const HttpAnswer &answer)
{
    const QJsonObject object = objectOf(answer);
    return object[QLatin1String("status")] == QLatin1String("success")
        && object[QLatin1String("data")].toObject().contains(QLatin1String("resultType"));
}

std::optional<ConnectionReport> troubleOf(const HttpAnswer &answer)
{
    const std::optional<Error> error = errorOf(answer);
    if (!error)
        return std::nullopt;
    const bool isSilent = answer.status == 0 || answer.end != HttpAnswer::End::Complete;
    if (isSilent || answer.networkError == QNetworkReply::ProxyAuthenticationRequiredError)
        return networkReport(answer, *error);
    if (answer.status == 400 && answer.body.contains("HTTPS")
        && answer.url.scheme() == QLatin1String("http"))
        return ConnectionReport { .verdict = Verdict::WrongScheme,
            .sentence = Text::tr("%1 speaks TLS alone.").arg(hostOf(answer.url)),
            .advice = Text::tr("Use the address with https."),
            .betterAddress = withScheme(answer.url, QStringLiteral("https")) };
    if (answer.status >= 300 && answer.status < 400 && !answer.redirect.isEmpty())
        return redirectReport(answer, *error);
    if (answer.status == 429 || answer.status >= 500)
        return ConnectionReport { .verdict = Verdict::NotReady,
            .sentence = error->message,
            .advice = Text::tr("It may be starting, or nobody is behind it: try again later, or "
                               "look at the server itself.") };
    return std::nullopt;
}

std::optional<ConnectionReport> loginTroubleOf(
    const HttpAnswer &answer, const PrometheusSource &source)
{
    const QString sentence = errorOf(answer).value_or(Error()).message;
    if (answer.status == 401 && answer.body.contains("no org id"))
        return ConnectionReport { .verdict = Verdict::LoginWanted,
            .sentence = sentence,
            .advice = Text::tr("Name your tenant: add the header X-Scope-OrgID under Login.") };
    if (answer.status == 401)
        return ConnectionReport { .verdict = Verdict::LoginWanted,
            .sentence = sentence,
            .advice = source.auth == PrometheusSource::Auth::Anonymous
                ? Text::tr("Choose user and password, or a token, under Login.")
                : Text::tr("What is set under Login is not accepted: correct it.") };
    if (hasPasswordField(answer))
        return ConnectionReport { .verdict = Verdict::LoginPage,
            .sentence = Text::tr("%1 answers with a page to log in on (“%2”).")
                            .arg(hostOf(answer.url), titleOf(answer)),
            .advice = Text::tr("People log in there with a browser, which Opsglass cannot: ask for "
                               "an address behind the login page, or for a token or header that "
                               "passes it, and set this under Login.") };
    if (answer.status == 403)
        return ConnectionReport { .verdict = Verdict::Forbidden,
            .sentence = sentence,
            .advice = Text::tr("Ask whoever runs it for the right to query, or use another "
                               "login.") };
    return std::nullopt;
}

QStringList otherAddresses(const QUrl &typed)
{
    QUrl url = typed;
    url.setQuery(QString());
    url.setFragment({});
    QStringList above; // the nearest first, the root last
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString own = path;
    while (!path.isEmpty()) {
        path.truncate(path.lastIndexOf(u'/'));
        above << path;
    }
    QStringList paths = above;
    for (const QString &base : QStringList(own) + above) {
        for (const char *place : knownPlaces)
            paths << base + QLatin1String(place);
    }
    paths.removeDuplicates();
    paths.removeAll(own);
    QStringList addresses;
    for (const QString &other : std::as_const(paths)) {
        url.setPath(other, QUrl::StrictMode);
        addresses << url.toString(QUrl::FullyEncoded);
    }
    return addresses;
}

bool isMetrics(const HttpAnswer &answer)
{
    if (answer.status != 200 || isHtml(answer))
        return false;
    static const QRegularExpression sample(
        QStringLiteral("^[a-zA-Z_:][a-zA-Z0-9_:]*(\\{[^\\n]*\\})? [-+0-9NI]"),
        QRegularExpression::MultilineOption);
    constexpr qsizetype enough = 65536;
    return sample.match(QString::fromUtf8(answer.body.left(enough))).hasMatch();
}

std::optional<ProgramName> metricsProgram(const QByteArray &metrics)
{
    for (const KnownProgram &program : knownPrograms) {
        qsizetype at = metrics.startsWith(QByteArray(program.metric) + '{') ? 0 : -1;
        if (at < 0)
            at = metrics.indexOf('\n' + QByteArray(program.metric) + '{');
        if (at < 0)
            continue;
        qsizetype end = metrics.indexOf('\n', at + 1);
        end = end < 0 ? metrics.size() : end;
        const QString line = QString::fromUtf8(metrics.sliced(at, end - at));
        QString version = labelOf(line, program.label);
        if (version.startsWith(u'v'))
            version.remove(0, 1);
        return ProgramName { QLatin1String(program.name), version };
    }
    return std::nullopt;
}

std::optional<ProgramName> alertmanagerOf(const HttpAnswer &answer)
{
    const QJsonObject object = objectOf(answer);
    const QJsonObject version = object[QLatin1String("versionInfo")].toObject();
    if (version.isEmpty() || !object.contains(QLatin1String("cluster")))
        return std::nullopt;
    return ProgramName { QStringLiteral("Alertmanager"),
        version[QLatin1String("version")].toString() };
}

std::optional<ProgramName> grafanaOf(const HttpAnswer &answer)
{
    const QJsonObject object = objectOf(answer);
    if (!object.contains(QLatin1String("database")) || !object.contains(QLatin1String("version")))
        return std::nullopt;
    return ProgramName { QStringLiteral("Grafana"), object[QLatin1String("version")].toString() };
}

QString looksOf(const HttpAnswer &answer)
{
    const QString title = titleOf(answer);
    if (isHtml(answer))
        return title.isEmpty() ? Text::tr("a web page") : Text::tr("a web page, “%1”").arg(title);
    const QByteArray start = answer.body.left(512).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return Text::tr("an API that speaks JSON, but not that of Prometheus");
    if (start.isEmpty())
        return Text::tr("a web server that says nothing (status %1)").arg(answer.status);
    return Text::tr("a web server that says “%1”").arg(title);
}

std::optional<qint64> seriesOf(const HttpAnswer &answer)
{
    const QJsonObject data = objectOf(answer)[QLatin1String("data")].toObject();
    const QJsonValue head = data[QLatin1String("headStats")].toObject()[QLatin1String("numSeries")];
    const QJsonValue count = head.isDouble() ? head : data[QLatin1String("totalSeries")];
    return count.isDouble() ? std::optional(count.toInteger()) : std::nullopt;
}

std::optional<Milliseconds> usualInterval(const QList<TargetInfo> &targets)
{
    QHash<qint64, int> counts;
    for (const TargetInfo &target : targets) {
        if (target.scrapeInterval.count() > 0)
            ++counts[target.scrapeInterval.count()];
    }
    std::optional<Milliseconds> usual;
    int most = 0;
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        const Milliseconds interval(entry.key());
        if (entry.value() > most || (entry.value() == most && interval < *usual)) {
            usual = interval;
            most = entry.value();
        }
    }
    return usual;
}

bool isTooOld(const QString &version)
{
    const QVersionNumber number = QVersionNumber::fromString(version);
    return number.segmentCount() >= 2
        && number < QVersionNumber(oldestPrometheus.first, oldestPrometheus.second);
}

} // namespace opsglass
