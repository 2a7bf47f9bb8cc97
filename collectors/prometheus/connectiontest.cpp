// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/connectiontest.h"

#include "collectors/prometheus/catalogparser.h"
#include "collectors/prometheus/endpoint.h"
#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/exchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace opsglass {

namespace {

using Verdict = ConnectionReport::Verdict;

/// A query that every server of the kind can answer and that looks at no data.
ApiCall probe()
{
    return { QStringLiteral("/api/v1/query"),
        { { QStringLiteral("query"), QStringLiteral("vector(1)") } } };
}

std::optional<qint64> countOf(const HttpAnswer &answer)
{
    const QJsonArray result = QJsonDocument::fromJson(answer.body)
                                  .object()[QLatin1String("data")]
                                  .toObject()[QLatin1String("result")]
                                  .toArray();
    if (answer.status != 200 || result.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double count
        = result.first().toObject()[QLatin1String("value")].toArray().at(1).toString().toDouble(
            &isNumber);
    constexpr double most = 1e15;
    return isNumber && count >= 0 && count < most ? std::optional(qint64(count)) : std::nullopt;
}

QString titleOf(const ConnectionReport &report)
{
    return report.version.isEmpty() ? report.program : report.program + u' ' + report.version;
}

QString titleOf(const ProgramName &program)
{
    return program.version.isEmpty() ? program.name : program.name + u' ' + program.version;
}

} // namespace

ConnectionTest::ConnectionTest(PrometheusSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

ConnectionTest::~ConnectionTest() = default;

QString ConnectionTest::base() const
{
    QUrl url = baseUrlOf(m_source).value_or(QUrl());
    url.setUserInfo({});
    return url.toString();
}

void ConnectionTest::ask(const QString &address, const ApiCall &call, const Next &next)
{
    PrometheusSource source = m_source;
    if (!address.isEmpty()) {
        QUrl url(address);
        url.setUserInfo(baseUrlOf(m_source).value_or(QUrl()).userInfo());
        source.baseUrl = url.toString(QUrl::FullyEncoded);
    }
    m_pending = std::make_unique<Exchange>(
        std::make_shared<Endpoint>(source), call, [this, next](const Result<HttpAnswer> &answer) {
            const std::unique_ptr<PendingQuery> finished = std::move(m_pending);
            if (answer)
                next(*answer);
            else
                finish({ .verdict = Verdict::Unusable, .sentence = answer.error().message });
        });
}

void ConnectionTest::start()
{
    ask({}, probe(), [this](const HttpAnswer &answer) { judge(answer); });
}

void ConnectionTest::judge(const HttpAnswer &answer)
{
    m_first = answer;
    if (isQueryAnswer(answer))
        learnVersion();
    else if (const auto trouble = troubleOf(answer))
        finish(*trouble);
    else if (const auto login = loginTroubleOf(answer, m_source))
        tellGrafana(*login);
    else
        tryOther(otherAddresses(QUrl(base())));
}

/// Grafana wants a login for everything but its health.
void ConnectionTest::tellGrafana(const ConnectionReport &otherwise)
{
    ask({}, { QStringLiteral("/api/health") }, [this, otherwise](const HttpAnswer &answer) {
        const auto grafana = grafanaOf(answer);
        if (!grafana) {
            finish(otherwise);
            return;
        }
        finish({ .verdict = Verdict::Grafana,
            .sentence = tr("This is %1, not a Prometheus.").arg(titleOf(*grafana)),
            .advice = tr("Give the address of the server that Grafana asks: it is in the settings "
                         "of its data source. Its dashboards come in by File → Import from "
                         "Grafana."),
            .program = grafana->name,
            .version = grafana->version });
    });
}

void ConnectionTest::tryOther(const QStringList &addresses)
{
    if (addresses.isEmpty()) {
        lookAtAddress();
        return;
    }
    ask(addresses.first(), probe(), [this, addresses](const HttpAnswer &answer) {
        if (!isQueryAnswer(answer)) {
            tryOther(addresses.mid(1));
            return;
        }
        finish({ .verdict = Verdict::WrongPath,
            .sentence = tr("There is no Prometheus API at %1, but there is one at %2.")
                            .arg(withoutSecrets(QUrl(base())), addresses.first()),
            .advice = tr("Use that address."),
            .betterAddress = addresses.first() });
    });
}

void ConnectionTest::learnVersion()
{
    ask({}, { QStringLiteral("/api/v1/status/buildinfo") }, [this](const HttpAnswer &answer) {
        if (answer.status == 200) {
            const BuildInfo info = parseBuildInfo(answer.body).value_or(BuildInfo());
            m_report.program = info.application;
            m_report.version = info.version;
        }
        if (m_report.program.isEmpty())
            learnProgram();
        else
            learnSeries();
    });
}

/// Relatives of Prometheus say a version of it that they are like; their own metrics say better.
void ConnectionTest::learnProgram()
{
    ask({}, { QStringLiteral("/metrics") }, [this](const HttpAnswer &answer) {
        const auto program = isMetrics(answer) ? metricsProgram(answer.body) : std::nullopt;
        if (program) {
            m_report.program = program->name;
            m_report.version = program->version;
        } else if (m_report.version.isEmpty()) {
            m_report.program = tr("A Prometheus-compatible server");
        } else {
            m_report.program = QStringLiteral("Prometheus");
        }
        learnSeries();
    });
}

void ConnectionTest::learnSeries()
{
    ask({}, { QStringLiteral("/api/v1/status/tsdb") }, [this](const HttpAnswer &answer) {
        m_report.series = seriesOf(answer);
        if (m_report.series)
            learnTargets();
        else
            countSeries();
    });
}

void ConnectionTest::countSeries()
{
    const ApiCall count { QStringLiteral("/api/v1/query"),
        { { QStringLiteral("query"), QStringLiteral("count({__name__=~\".+\"})") },
            { QStringLiteral("timeout"), QStringLiteral("5s") } } };
    ask({}, count, [this](const HttpAnswer &answer) {
        m_report.series = countOf(answer);
        learnTargets();
    });
}

void ConnectionTest::learnTargets()
{
    const ApiCall call { QStringLiteral("/api/v1/targets"),
        { { QStringLiteral("state"), QStringLiteral("active") } } };
    ask({}, call, [this](const HttpAnswer &answer) {
        if (answer.status == 200) {
            if (const auto targets = parseTargets(answer.body)) {
                const auto count = [&targets](TargetInfo::Health health) {
                    return int(std::count_if(targets->cbegin(), targets->cend(),
                        [health](const TargetInfo &target) { return target.health == health; }));
                };
                m_report.targetsUp = count(TargetInfo::Health::Up);
                m_report.targetsDown = count(TargetInfo::Health::Down);
                m_report.scrapeInterval = usualInterval(*targets);
            }
        }
        conclude();
    });
}

void ConnectionTest::conclude()
{
    m_report.verdict = Verdict::Works;
    m_report.sentence = tr("%1 answers.").arg(titleOf(m_report));
    if (m_report.program == QLatin1String("Prometheus") && isTooOld(m_report.version)) {
        m_report.verdict = Verdict::TooOld;
        m_report.sentence = tr("%1 is too old.").arg(titleOf(m_report));
        m_report.advice = tr("Opsglass needs Prometheus %1.%2 or newer: charts work, but the lists "
                             "of variables hold too much. Update the server.")
                              .arg(oldestPrometheus.first)
                              .arg(oldestPrometheus.second);
    }
    finish(m_report);
}

void ConnectionTest::lookAtAddress()
{
    ask({}, {}, [this](const HttpAnswer &answer) {
        m_root = answer;
        if (isMetrics(answer))
            tellMetrics(answer, base());
        else
            lookForMetrics();
    });
}

void ConnectionTest::lookForMetrics()
{
    ask({}, { QStringLiteral("/metrics") }, [this](const HttpAnswer &answer) {
        if (isMetrics(answer))
            tellMetrics(answer, base() + QLatin1String("/metrics"));
        else
            lookForAlertmanager();
    });
}

void ConnectionTest::tellMetrics(const HttpAnswer &answer, const QString &address)
{
    const auto program = metricsProgram(answer.body);
    if (program && program->name == QLatin1String("Alertmanager")) {
        tellAlertmanager(*program);
        return;
    }
    if (program && program->name == QLatin1String("Grafana")) {
        tellGrafana({ .verdict = Verdict::NotPrometheus,
            .sentence = tr("This is %1, not a Prometheus.").arg(titleOf(*program)) });
        return;
    }
    ConnectionReport report { .verdict = Verdict::Metrics };
    report.sentence = program ? tr("These are the bare metrics of %1; nobody answers queries here.")
                                    .arg(titleOf(*program))
                              : tr("These are bare metrics; nobody answers queries here.");
    report.advice = tr("Scrape them: a private Prometheus inside Opsglass then keeps their "
                       "history.");
    report.program = program.value_or(ProgramName()).name;
    report.version = program.value_or(ProgramName()).version;
    report.betterAddress = address;
    finish(report);
}

void ConnectionTest::tellAlertmanager(const ProgramName &program)
{
    finish({ .verdict = Verdict::Alertmanager,
        .sentence = tr("This is %1, not a Prometheus.").arg(titleOf(program)),
        .advice = tr("Add it in the alert settings: Opsglass then shows its alerts and silences."),
        .program = program.name,
        .version = program.version });
}

void ConnectionTest::lookForAlertmanager()
{
    ask({}, { QStringLiteral("/api/v2/status") }, [this](const HttpAnswer &answer) {
        if (const auto program = alertmanagerOf(answer))
            tellAlertmanager(*program);
        else
            lookForGrafana();
    });
}

void ConnectionTest::lookForGrafana()
{
    const HttpAnswer &shown = m_root.status == 200 ? m_root : m_first;
    const QString software = m_root.server.isEmpty() ? m_first.server : m_root.server;
    QString sentence = tr("This is no Prometheus: it looks like %1.").arg(looksOf(shown));
    if (!software.isEmpty())
        sentence += u' ' + tr("The server calls itself %1.").arg(software);
    tellGrafana({ .verdict = Verdict::NotPrometheus,
        .sentence = sentence,
        .advice
        = tr("Check the address and the port, and whether the server lives below a path.") });
}

void ConnectionTest::finish(const ConnectionReport &report) { Q_EMIT finished(report); }

} // namespace opsglass
