// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoagent.h"
#include "app/demo/exposition.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace std::chrono;

namespace {

constexpr Instant noon = sys_days(2026y / November / 11) + 12h;

struct Check {
    int exitCode = -1;
    QStringList complaints;
};

Check promtoolCheck(const QByteArray &text)
{
    QProcess promtool;
    promtool.start(
        QStringLiteral("promtool"), { QStringLiteral("check"), QStringLiteral("metrics") });
    promtool.write(text);
    promtool.closeWriteChannel();
    promtool.waitForFinished();
    const QString said = QString::fromUtf8(promtool.readAllStandardError());
    return { promtool.exitCode(), said.split(u'\n', Qt::SkipEmptyParts) };
}

} // namespace

class TestExposition : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasEveryMetric_data();
    void hasEveryMetric();
    void promtoolAccepts_data();
    void promtoolAccepts();
    void writesThePast();
    void stopsWhenTheSinkIsFull();
    void agentServes();

private:
    DemoPlan m_plan = demoPlan();
    std::unique_ptr<DemoLoad> m_load;
};

void TestExposition::initTestCase()
{
    m_load = std::make_unique<DemoLoad>(m_plan.load, LoadCheckpoint { noon - 2h, noon - 2h, {} });
    m_load->advanceTo(noon);
}

void TestExposition::hasEveryMetric_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QFile file(QStringLiteral(OPSGLASS_FIXTURES "/seeds/metrics.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (!line.startsWith('#'))
            QTest::newRow(line.constData()) << line.split(' ');
    }
}

void TestExposition::hasEveryMetric()
{
    QFETCH(QByteArrayList, words);
    const auto fits = [&words](const MetricFamily &family) {
        return family.name == words.first() && !family.help.isEmpty()
            && std::all_of(words.begin() + 1, words.end(), [&family](const QByteArray &label) {
                   return family.rows.front().series.contains(label + "=\"");
               });
    };
    QVERIFY(std::any_of(m_plan.jobs.begin(), m_plan.jobs.end(), [&fits](const DemoJob &job) {
        return std::any_of(job.families.begin(), job.families.end(), fits);
    }));
}

void TestExposition::promtoolAccepts_data()
{
    QTest::addColumn<int>("index");
    for (size_t i = 0; i < m_plan.jobs.size(); ++i)
        QTest::newRow(qPrintable(m_plan.jobs[i].job)) << int(i);
}

void TestExposition::promtoolAccepts()
{
    QFETCH(int, index);
    // The names are those of the real exporters, which do not all follow the linter's taste.
    static const QStringList known {
        QStringLiteral(R"(osmen_llm_cost_dollars counter metrics should have "_total" suffix)"),
        QStringLiteral(R"(pg_stat_database_blks_hit counter metrics should have "_total" suffix)"),
        QStringLiteral(R"(pg_stat_database_blks_read counter metrics should have "_total" suffix)"),
        QStringLiteral(
            R"(pg_stat_database_xact_commit counter metrics should have "_total" suffix)"),
        QStringLiteral(
            R"(pg_stat_database_xact_rollback counter metrics should have "_total" suffix)"),
        QStringLiteral(R"(pg_stat_activity_count non-histogram and non-summary metrics should not )"
                       R"(have "_count" suffix)"),
        QStringLiteral("node_memory_MemAvailable_bytes metric names should be written in "
                       "'snake_case' not 'camelCase'"),
        QStringLiteral("node_memory_MemTotal_bytes metric names should be written in "
                       "'snake_case' not 'camelCase'"),
    };
    const Check check = promtoolCheck(textExposition(m_plan.jobs[size_t(index)], *m_load));
    for (const QString &complaint : check.complaints)
        QVERIFY2(known.contains(complaint), qPrintable(complaint));
    // 3 is what the linter says about taste alone.
    QCOMPARE(check.exitCode, check.complaints.isEmpty() ? 0 : 3);
}

void TestExposition::writesThePast()
{
    PastSamples past(m_plan);
    DemoLoad load(m_plan.load, m_load->checkpoint());
    past.add(load);
    load.advanceTo(load.time() + 15s);
    past.add(load);
    QByteArray text;
    QVERIFY(past.write([&text](const QByteArray &piece) {
        text += piece;
        return true;
    }));

    const QList<QByteArray> lines = text.split('\n');
    QVERIFY(text.endsWith("\n# EOF\n"));
    const auto ups = std::count_if(lines.begin(), lines.end(),
        [](const QByteArray &line) { return line.startsWith("up{job="); });
    QCOMPARE(ups, qsizetype(2 * m_plan.jobs.size()));
    // A metric that two jobs have is one family.
    QCOMPARE(lines.count("# TYPE http_requests counter"), 1);
    QCOMPARE(lines.count("# TYPE osmen_llm_cost_dollars unknown"), 1);
    const auto samples = std::count_if(lines.begin(), lines.end(),
        [](const QByteArray &line) { return !line.isEmpty() && !line.startsWith('#'); });
    QCOMPARE(samples, past.sampleCount());
    const QByteArray noonText = QByteArray::number(noon.time_since_epoch() / 1s);
    QVERIFY(lines.contains(R"(up{job="redis",instance="redis-exporter:9121"} 1 )" + noonText));
}

void TestExposition::stopsWhenTheSinkIsFull()
{
    PastSamples past(m_plan);
    past.add(*m_load);
    int pieces = 0;
    QVERIFY(!past.write([&pieces](const QByteArray &) {
        ++pieces;
        return false;
    }));
    QCOMPARE(pieces, 1);
}

void TestExposition::agentServes()
{
    const Instant now = floor<Milliseconds>(system_clock::now());
    DemoAgent agent(m_plan, { now - 10min, now - 10min, {} });
    QVERIFY(!agent.url(m_plan.jobs.front()).isValid());
    QVERIFY(agent.listen());
    QNetworkAccessManager network;
    for (const DemoJob &job : m_plan.jobs) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(agent.url(job))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
            "text/plain; version=0.0.4; charset=utf-8");
        QVERIFY(reply->readAll().startsWith("# HELP " + job.families.front().name));
    }
}

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
