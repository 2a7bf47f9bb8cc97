// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetquery.h"
#include "tests/support/realprometheus.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <cmath>
#include <functional>

using namespace opsglass;
using namespace opsglass::test;
using namespace std::chrono_literals;

/// The query of what was spent, asked of the real server over half a day of counters whose true
/// spending is known.
class TestBudgetSpending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void spendingIsTheTruth_data();
    void spendingIsTheTruth();

private:
    double answer(const QString &query);

    std::unique_ptr<RealPrometheus> m_prometheus;
    QNetworkAccessManager m_network;
};

namespace {

constexpr int begin = 1'790'035'200; // a midnight, in Unix seconds
constexpr int now = begin + 12 * 3600;
constexpr int scrape = 15;

struct Samples {
    QByteArray series;
    int from = 0;
    int to = 0;
};

/// A line of OpenMetrics per scrape.
QByteArray lines(const Samples &samples, const std::function<double(int)> &value)
{
    QByteArray text;
    for (int time = samples.from; time <= samples.to; time += scrape)
        text += samples.series + ' ' + QByteArray::number(value(time), 'g', 17) + ' '
            + QByteArray::number(time) + '\n';
    return text;
}

/// Sessions that begin every ten minutes, each a series of `count` samples that begins at 0.05 and
/// grows by 0.02.
QByteArray sessions(const QByteArray &kind, int count)
{
    QByteArray text;
    for (int start = begin + 300; start <= now - 600; start += 600) {
        const QByteArray series = "cost_total{kind=\"" + kind + "\",session=\""
            + QByteArray::number(start) + "\",job=\"agent\",instance=\"a\"}";
        text += lines({ series, start, start + (count - 1) * scrape },
            [start](int time) { return 0.05 + 0.02 * (time - start) / scrape; });
    }
    return text;
}

QByteArray history()
{
    const auto old = [](const char *kind) {
        return Samples { "cost_total{kind=\"" + QByteArray(kind)
                + "\",job=\"agent\",instance=\"a\"}",
            begin - 3600 + 7, now };
    };
    constexpr double perSecond = 1e-4;
    constexpr int restart = begin + 6 * 3600;
    constexpr int late = begin + 9 * 3600;
    QByteArray text = "# TYPE cost counter\n";
    text += lines(old("steady"), [](int time) { return 500 + (time - begin) * perSecond; });
    text += lines(old("restarted"), [](int time) {
        return time < restart ? 100 + (time - begin) * perSecond : (time - restart) * perSecond;
    });
    text += lines(old("idle"), [](int) { return 42.0; });
    // One dollar at a time, at 03:20, 06:40 and 10:00.
    text += lines(old("bursts"), [](int time) { return 7 + std::floor((time - begin) / 12000.0); });
    text += sessions("long sessions", 4);
    text += sessions("short sessions", 1);
    text += lines({ "cost_total{kind=\"new target\",job=\"agent\",instance=\"b\"}", late, now },
        [](int time) { return 700 + (time - begin) * perSecond; });
    text += "# TYPE up gauge\n";
    text += lines({ "up{job=\"agent\",instance=\"a\"}", begin - 3600, now }, [](int) { return 1; });
    text += lines({ "up{job=\"agent\",instance=\"b\"}", late, now }, [](int) { return 1; });
    return text + "# EOF\n";
}

} // namespace

void TestBudgetSpending::initTestCase()
{
    m_prometheus
        = std::make_unique<RealPrometheus>(RealPrometheus::Options { .openMetrics = history() });
    QVERIFY2(m_prometheus->isRunning(), qPrintable(m_prometheus->log()));
}

void TestBudgetSpending::cleanupTestCase() { m_prometheus.reset(); }

double TestBudgetSpending::answer(const QString &query)
{
    QUrl url(m_prometheus->url() + QStringLiteral("/api/v1/query"));
    QUrlQuery parameters { { QStringLiteral("time"), QString::number(now) } };
    parameters.addQueryItem(
        QStringLiteral("query"), QString::fromLatin1(QUrl::toPercentEncoding(query)));
    url.setQuery(parameters);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished() && !finished.wait())
        return std::nan("");
    const QByteArray body = reply->readAll();
    const QJsonArray result
        = QJsonDocument::fromJson(body)[QLatin1String("data")][QLatin1String("result")].toArray();
    if (result.size() != 1)
        qWarning() << body;
    return result[0][QLatin1String("value")][1].toString().toDouble();
}

void TestBudgetSpending::spendingIsTheTruth_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("spent");
    const auto row = [](const char *kind, double spent) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << spent;
    };
    row("steady", 4.32);
    row("restarted", 4.32);
    row("idle", 0);
    row("bursts", 3);
    row("long sessions", 71 * 0.11);
    row("short sessions", 71 * 0.05);
    row("new target", 1.08); // not the 700 it came with
    row(".*", 4.32 + 4.32 + 3 + 71 * 0.16 + 1.08);
}

void TestBudgetSpending::spendingIsTheTruth()
{
    QFETCH(QString, kind);
    QFETCH(double, spent);
    const auto query = spendingQuery(QStringLiteral("cost_total{kind=~\"%1\"}").arg(kind), 12h);
    QVERIFY(query);
    const double found = answer(*query);
    QVERIFY2(std::abs(found - spent) < 0.01, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestBudgetSpending)
#include "tst_budgetspending.moc"
