// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/client.h"
#include "tests/support/realprometheus.h"
#include "tests/support/realvictoriametrics.h"

#include <QTest>

#include <memory>

using namespace opsglass;
using namespace opsglass::test;

namespace {

constexpr qint64 historyStart = 1'700'000'000; // a multiple of 100 s

Instant instantOf(qint64 seconds) { return Instant(std::chrono::seconds(seconds)); }

/// An hour of two series every 10 s: a ramp and its negative.
QByteArray history(bool isOpenMetrics)
{
    QByteArray text = isOpenMetrics ? QByteArray("# TYPE ramp gauge\n") : QByteArray();
    for (const char *sign : { "", "-" }) {
        const char *side = *sign != '\0' ? "down" : "up";
        for (int i = 0; i <= 360; ++i) {
            text += QByteArrayLiteral("ramp{side=\"") + side + "\"} " + sign + QByteArray::number(i)
                + ' ' + QByteArray::number(historyStart + 10 * i)
                + (isOpenMetrics ? "\n" : "000\n");
        }
    }
    return isOpenMetrics ? text + "# EOF\n" : text;
}

QueryRequest rangeRequest(const QString &expr, qsizetype count)
{
    return { .expr = expr,
        .kind = QueryKey::Kind::RangeQuery,
        .grid = { instantOf(historyStart), std::chrono::seconds(10), count } };
}

QueryRequest instantRequest(const QString &expr)
{
    return { .expr = expr,
        .kind = QueryKey::Kind::InstantQuery,
        .grid = { instantOf(historyStart + 600), Milliseconds(0), 1 } };
}

QueryAnswer answerOf(PrometheusClient &client, const QueryRequest &request)
{
    std::unique_ptr<QueryAnswer> answer;
    const auto pending = client.ask(request,
        [&answer](QueryAnswer got) { answer = std::make_unique<QueryAnswer>(std::move(got)); });
    if (!QTest::qWaitFor([&answer] { return answer != nullptr; }, 10'000))
        return { .result = failure({}), .warnings = {}, .took = {}, .sent = {} };
    return *answer;
}

} // namespace

/// The same questions to the real Prometheus and the real VictoriaMetrics.
class TestPrometheusReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rangeQuery_data() { servers(); }
    void rangeQuery();
    void instantQuery_data() { servers(); }
    void instantQuery();

private:
    void servers();
    PrometheusSource source() const;

    std::unique_ptr<RealPrometheus> m_prometheus;
    std::unique_ptr<RealVictoriaMetrics> m_victoria;
};

void TestPrometheusReal::initTestCase()
{
    m_prometheus = std::make_unique<RealPrometheus>(
        RealPrometheus::Options { .openMetrics = history(true) });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
    m_victoria = std::make_unique<RealVictoriaMetrics>(history(false));
    QVERIFY2(m_victoria->isRunning(), qPrintable(m_victoria->log()));
}

void TestPrometheusReal::servers()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("prometheus") << m_prometheus->url();
    QTest::newRow("victoriametrics") << m_victoria->url();
}

PrometheusSource TestPrometheusReal::source() const
{
    QFETCH(QString, url);
    return { .id = QStringLiteral("real"), .baseUrl = url };
}

void TestPrometheusReal::rangeQuery()
{
    PrometheusClient client(source());
    const QueryAnswer answer = answerOf(client, rangeRequest(QStringLiteral("ramp + 0.5"), 100));
    QVERIFY2(answer.result, qPrintable(answer.result ? QString() : answer.result.error().message));
    QCOMPARE(answer.result->series.size(), 2);
    QList<double> up;
    for (int i = 0; i < 100; ++i)
        up << i + 0.5;
    QCOMPARE(
        answer.result->series.at(1).labels.value(QStringLiteral("side")), QStringLiteral("up"));
    QCOMPARE(answer.result->series.at(1).values, up);
}

void TestPrometheusReal::instantQuery()
{
    PrometheusClient client(source());
    const QueryAnswer answer
        = answerOf(client, instantRequest(QStringLiteral("ramp{side=\"down\"} / 0")));
    QVERIFY2(answer.result, qPrintable(answer.result ? QString() : answer.result.error().message));
    QCOMPARE(answer.result->series.size(), 1);
    QCOMPARE(answer.result->series.first().values, QList<double> { -qInf() });
}

#include "tst_prometheus_real.moc"
QTEST_GUILESS_MAIN(TestPrometheusReal)
