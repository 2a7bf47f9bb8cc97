// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo.h"
#include "collectors/prometheus/client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

Instant now() { return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()); }

/// A Demo that is waited for.
struct RunningDemo {
    explicit RunningDemo(const QString &directory)
        : demo(directory)
        , failed(&demo, &Demo::failed)
        , progressed(&demo, &Demo::progress)
        , ready(&demo, &Demo::ready)
    {
        QElapsedTimer timer;
        timer.start();
        demo.start();
        const bool isOver
            = QTest::qWaitFor([this] { return !ready.isEmpty() || !failed.isEmpty(); }, 170'000);
        if (isOver && !ready.isEmpty())
            client = std::make_unique<PrometheusClient>(
                PrometheusSource { .baseUrl = ready.first().first().toUrl().toString() });
        for (const QVariantList &failure : std::as_const(failed))
            qWarning().noquote() << failure.first().value<Error>().message;
        milliseconds = timer.elapsed();
    }

    Matrix ask(const QString &expr, QueryKey::Kind kind, const Grid &grid) const
    {
        std::optional<QueryAnswer> answer;
        const auto pending = client->ask(
            { expr, kind, grid }, [&answer](QueryAnswer got) { answer = std::move(got); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000))
            return {};
        if (!answer->result)
            qWarning().noquote() << expr << answer->result.error().message
                                 << answer->result.error().detail;
        return answer->result.value_or(Matrix());
    }
    Matrix range(const QString &expr, Milliseconds span, Milliseconds step) const
    {
        const Instant end(now().time_since_epoch() / step * step);
        return ask(expr, QueryKey::Kind::RangeQuery, { end - span, step, span / step + 1 });
    }
    Matrix instant(const QString &expr) const
    {
        return ask(expr, QueryKey::Kind::InstantQuery, { now(), Milliseconds(0), 1 });
    }

    Demo demo;
    QSignalSpy failed;
    QSignalSpy progressed;
    QSignalSpy ready;
    std::unique_ptr<PrometheusClient> client;
    qint64 milliseconds = 0;
};

/// The longest stretch of points without a value.
qsizetype longestGap(const Series &series)
{
    qsizetype longest = 0;
    qsizetype gap = 0;
    for (const double value : series.values) {
        gap = std::isnan(value) ? gap + 1 : 0;
        longest = std::max(longest, gap);
    }
    return longest;
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsProgress();
    void hasNoGap_data();
    void hasNoGap();
    void everyRecommendedQueryHasData_data();
    void everyRecommendedQueryHasData();
    void alertsFireNowAndThen_data();
    void alertsFireNowAndThen();
    void scrapesEveryTarget();
    void isLeftAloneByASecond();
    void saysThatPrometheusIsMissing();
    void startsAgain();
    void mendsDamage();
    void beginsAnewForAnotherPlan();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<RunningDemo> m_demo;
    Instant m_begin;
};

void TestDemo::initTestCase()
{
    m_begin = now();
    m_demo = std::make_unique<RunningDemo>(m_directory.path());
    QVERIFY(m_demo->client);
    qInfo() << "first start took" << m_demo->milliseconds << "ms";
}

void TestDemo::showsProgress()
{
    QVERIFY(m_demo->progressed.size() > 10);
    double before = 0;
    for (const QVariantList &step : std::as_const(m_demo->progressed)) {
        const double fraction = step.first().toDouble();
        QVERIFY(fraction >= before && fraction <= 1);
        QVERIFY(!step.last().toString().isEmpty());
        before = fraction;
    }
    QCOMPARE(before, 1.0);
}

void TestDemo::hasNoGap_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("stepSeconds");
    const QString rate = QStringLiteral("sum(rate(http_requests_total[%1]))");
    QTest::newRow("raw, seven days") << QStringLiteral("osmen_active_users") << 168 << 300;
    QTest::newRow("raw, a day") << QStringLiteral("osmen_active_users") << 24 << 60;
    QTest::newRow("rate, seven days") << rate.arg(QStringLiteral("5m")) << 168 << 300;
    QTest::newRow("rate, a day") << rate.arg(QStringLiteral("3m")) << 24 << 60;
    QTest::newRow("rate, five hours") << rate.arg(QStringLiteral("1m")) << 5 << 30;
    QTest::newRow("rate, a quarter of an hour") << rate.arg(QStringLiteral("1m")) << 0 << 5;
}

void TestDemo::hasNoGap()
{
    QFETCH(QString, expr);
    QFETCH(int, hours);
    QFETCH(int, stepSeconds);
    const Milliseconds span = hours > 0 ? Milliseconds(std::chrono::hours(hours)) : 15min;
    const Matrix answer = m_demo->range(expr, span, std::chrono::seconds(stepSeconds));
    QCOMPARE(answer.series.size(), 1);
    QCOMPARE(longestGap(answer.series.first()), 0);
    const auto [low, high] = std::minmax_element(
        answer.series.first().values.begin(), answer.series.first().values.end());
    QVERIFY(*low >= 0);
    // The rush hour is several times the night, and nothing is thousands of times it.
    if (hours >= 24)
        QVERIFY2(*high > 1.7 * *low && *high < 100 * *low,
            qPrintable(QStringLiteral("%1 … %2").arg(*low).arg(*high)));
}

void TestDemo::everyRecommendedQueryHasData_data()
{
    QTest::addColumn<QString>("query");
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/seeds/queries.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray queries = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(queries.size() > 100);
    for (const QJsonValue query : queries) {
        const QString text = query[u"query"].toString();
        QTest::addRow("%s: %s", qPrintable(query[u"dashboard"].toString()),
            qPrintable(query[u"panel"].toString()))
            << text;
    }
}

void TestDemo::everyRecommendedQueryHasData()
{
    QFETCH(QString, query);
    query.replace(QLatin1String("$__rate_interval"), QLatin1String("5m"));
    query.replace(QLatin1String("$__interval"), QLatin1String("1m"));
    query.replace(QLatin1String("$__range"), QLatin1String("6h"));
    const Matrix instant = m_demo->instant(query);
    QVERIFY(!instant.series.isEmpty());
    // A ratio of a series with itself is 0/0 in a quiet hour; some time in six hours it is not.
    const Matrix range = m_demo->range(query, 6h, 60s);
    const bool hasNumber
        = std::any_of(range.series.begin(), range.series.end(), [](const Series &series) {
              return std::any_of(series.values.begin(), series.values.end(),
                  [](double value) { return std::isfinite(value); });
          });
    QVERIFY(hasNumber);
}

void TestDemo::alertsFireNowAndThen_data()
{
    QTest::addColumn<QString>("condition");
    QTest::newRow("error rate") << QStringLiteral(
        "sum(rate(http_requests_total{status=~\"5..\"}[5m])) / "
        "sum(rate(http_requests_total{job=\"agent-api\"}[5m])) > 0.05");
    QTest::newRow("response time")
        << QStringLiteral("histogram_quantile(0.95, sum by (le) "
                          "(rate(http_request_duration_seconds_bucket[5m]))) > 1");
    QTest::newRow("agents fail") << QStringLiteral(
        "sum by (agent) (rate(ajentik_agent_requests_total{status=\"success\"}"
        "[5m])) / sum by (agent) (rate(ajentik_agent_requests_total[5m])) < 0.9");
    QTest::newRow("disk is full") << QStringLiteral(
        "(node_filesystem_avail_bytes{fstype!~\"tmpfs\"} / "
        "node_filesystem_size_bytes) < 0.1");
}

void TestDemo::alertsFireNowAndThen()
{
    QFETCH(QString, condition);
    const Matrix week = m_demo->range(
        QStringLiteral("max((%1) * 0 + 1) or vector(0)").arg(condition), 7 * 24h, 5min);
    QCOMPARE(week.series.size(), 1);
    const QList<double> &values = week.series.first().values;
    const double share = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    QVERIFY2(share > 0.0005 && share < 0.3, qPrintable(QString::number(share)));
}

void TestDemo::scrapesEveryTarget()
{
    // The first scrapes come within one interval, at times Prometheus spreads over it.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_demo->instant(QStringLiteral("scrape_duration_seconds")).series.size(), 9, 20'000);
    const Matrix down = m_demo->instant(QStringLiteral("count(up) - sum(up)"));
    QCOMPARE(down.series.size(), 1);
    QCOMPARE(down.series.first().values.first(), 0.0);
    // The past goes on in the same series: none has fallen since.
    const Matrix resets = m_demo->instant(
        QStringLiteral("sum(resets(http_requests_total[10m])) + "
                       "sum(resets(osmen_request_duration_seconds_bucket[10m])) + "
                       "sum(resets(container_network_receive_bytes_total[10m]))"));
    QCOMPARE(resets.series.size(), 1);
    QCOMPARE(resets.series.first().values.first(), 0.0);
}

void TestDemo::isLeftAloneByASecond()
{
    Demo second(m_directory.path());
    QSignalSpy failed(&second, &Demo::failed);
    second.start();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Io);
}

void TestDemo::saysThatPrometheusIsMissing()
{
    const QTemporaryDir directory;
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", directory.path().toUtf8());
    Demo demo(directory.path());
    QSignalSpy failed(&demo, &Demo::failed);
    demo.start();
    qputenv("PATH", path);
    QCOMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Unsupported);
    QVERIFY(error.message.contains(QStringLiteral("apt install prometheus")));
}

void TestDemo::startsAgain()
{
    m_demo.reset();
    m_demo = std::make_unique<RunningDemo>(m_directory.path());
    QVERIFY(m_demo->client);
    qInfo() << "second start took" << m_demo->milliseconds << "ms";
    const Matrix users = m_demo->range(QStringLiteral("osmen_active_users"), 7 * 24h, 5min);
    QCOMPARE(users.series.size(), 1);
    QCOMPARE(longestGap(users.series.first()), 0);
    // Counters go on where they were.
    const Matrix resets = m_demo->instant(QStringLiteral(
        "sum(resets(http_requests_total[8d])) + sum(resets(node_cpu_seconds_total[8d]))"));
    QCOMPARE(resets.series.size(), 1);
    QCOMPARE(resets.series.first().values.first(), 0.0);
}

void TestDemo::mendsDamage()
{
    m_demo.reset();
    const QString storage = m_directory.filePath(QStringLiteral("data"));
    const QStringList blocks = QDir(storage).entryList({ QStringLiteral("01*") }, QDir::Dirs);
    QVERIFY(!blocks.isEmpty());
    // A block in the middle is gone, and another start was cut short.
    QVERIFY(QDir(storage + u'/' + blocks.at(blocks.size() / 2)).removeRecursively());
    QVERIFY(QDir(storage).mkpath(QStringLiteral("01ABCDEFGHJKMNPQRSTVWXYZ00.tmp-for-creation")));
    const QString leftover = m_directory.filePath(QStringLiteral("past-99.txt"));
    QVERIFY(QFile(leftover).open(QIODevice::WriteOnly));
    m_demo = std::make_unique<RunningDemo>(m_directory.path());
    QVERIFY(m_demo->client);
    QVERIFY(!QFile::exists(leftover));
    const Matrix users = m_demo->range(QStringLiteral("osmen_active_users"), 7 * 24h, 5min);
    QCOMPARE(users.series.size(), 1);
    QCOMPARE(longestGap(users.series.first()), 0);
}

void TestDemo::beginsAnewForAnotherPlan()
{
    m_demo.reset();
    QFile state(m_directory.filePath(QStringLiteral("demo.json")));
    QVERIFY(state.open(QIODevice::ReadWrite));
    QByteArray text = state.readAll();
    const qsizetype place = text.indexOf("fingerprint") + 16;
    text[place] = text[place] == 'a' ? 'b' : 'a';
    QVERIFY(state.seek(0));
    QCOMPARE(state.write(text), text.size());
    state.close();
    m_demo = std::make_unique<RunningDemo>(m_directory.path());
    QVERIFY(m_demo->client);
    QVERIFY(m_demo->progressed.size() > 10);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
