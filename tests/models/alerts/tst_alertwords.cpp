// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertwords.h"
#include "tests/models/alerts/alertsamples.h"

#include <QTest>

#include <limits>
#include <optional>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// Alerts, sources and counts in words.
class TestAlertWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void counts_data();
    void counts();
    void glances_data();
    void glances();
    void standings_data();
    void standings();
    void origins();
    void healths();
    void summaries();
};

void TestAlertWords::counts_data()
{
    QTest::addColumn<AlertCounts>("counts");
    QTest::addColumn<QString>("text");
    AlertCounts counts;
    QTest::newRow("no source") << counts << u"No source of alerts is set up"_s;
    counts.goodSources = 2;
    QTest::newRow("well") << counts << u"All is well"_s;
    counts.suppressed = 1;
    QTest::newRow("well, some suppressed") << counts << u"All is well; 1 suppressed"_s;
    counts.unknownSources = 1;
    QTest::newRow("unknown")
        << counts
        << u"Nothing fires as far as is known; 1 suppressed; 1 source(s) cannot be asked"_s;
    counts.critical = 2;
    counts.unknownSeverity = 1;
    counts.pending = 3;
    QTest::newRow("firing") << counts
                            << u"2 critical, 1 of unknown severity firing; 3 pending; "
                               "1 suppressed; 1 source(s) cannot be asked"_s;
    counts = {};
    counts.waitingSources = 1;
    QTest::newRow("waiting") << counts
                             << u"Nothing fires as far as is known; 1 source(s) not asked yet"_s;
}

void TestAlertWords::counts()
{
    QFETCH(const AlertCounts, counts);
    QTEST(countsText(counts), "text");
}

void TestAlertWords::glances_data()
{
    QTest::addColumn<AlertCounts>("counts");
    QTest::addColumn<QString>("text");
    AlertCounts counts;
    QTest::newRow("no source") << counts << QString();
    counts.goodSources = 2;
    counts.suppressed = 4;
    QTest::newRow("well") << counts << u"Resolved"_s;
    counts.waitingSources = 1;
    QTest::newRow("waiting") << counts << u"Unknown"_s;
    counts.unknownSources = 1;
    QTest::newRow("a source is unknown") << counts << u"Unknown 1"_s;
    counts.pending = 2;
    QTest::newRow("pending") << counts << u"Unknown 1, Pending 2"_s;
    counts.critical = 1;
    counts.warning = 12;
    counts.unknownSeverity = 3;
    counts.info = 1;
    QTest::newRow("firing") << counts << u"Critical 1, Warning 15, Unknown 1, Info 1, Pending 2"_s;
}

void TestAlertWords::glances()
{
    QFETCH(const AlertCounts, counts);
    static const QStringList names { u"Critical"_s, u"Warning"_s, u"Info"_s, u"Unknown"_s,
        u"Pending"_s, u"Suppressed"_s, u"Resolved"_s, u"Alive"_s };
    QStringList texts;
    const auto glance = glanceOf(counts);
    for (const auto &[sign, count] : glance)
        texts << (count > 0 ? names[int(sign)] + u' ' + QString::number(count) : names[int(sign)]);
    QTEST(texts.join(u", "_s), "text");
}

void TestAlertWords::standings_data()
{
    QTest::addColumn<WatchedAlert>("alert");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("sign");
    const WatchedAlert firing = alertOf(labelsOf(u"A"_s, u"page"_s));
    QTest::newRow("firing") << firing << u"Firing"_s << int(AlertSign::Critical);
    QTest::newRow("pending") << pending(firing) << u"Pending"_s << int(AlertSign::Pending);
    QTest::newRow("over") << resolved(firing) << u"Resolved"_s << int(AlertSign::Resolved);
    WatchedAlert quiet = pending(firing);
    quiet.mutedBy = { u"nights"_s };
    QTest::newRow("suppressed") << quiet << u"Suppressed"_s << int(AlertSign::Suppressed);
    QTest::newRow("no severity") << alertOf(labelsOf(u"A"_s, {})) << u"Firing"_s
                                 << int(AlertSign::Unknown);
    QTest::newRow("watchdog") << alertOf(labelsOf(u"Watchdog"_s, {})) << u"Alive"_s
                              << int(AlertSign::Alive);
}

void TestAlertWords::standings()
{
    QFETCH(const WatchedAlert, alert);
    QTEST(standingWord(alert), "word");
    QTEST(int(signOf(alert)), "sign");
}

void TestAlertWords::origins()
{
    QCOMPARE(originText(rules), u"Rules here, on prod: agents.yml, group latency"_s);
    QCOMPARE(originText(server), u"Prometheus prod"_s);
    QCOMPARE(originText(manager), u"Alertmanager main"_s);
    WatchedAlert alert = alertOf(labelsOf(u"A"_s, {}));
    alert.origins << manager << manager;
    const QStringList names { u"Rules here, on prod"_s, u"Alertmanager main"_s };
    QCOMPARE(sourceNames(alert), names);
}

void TestAlertWords::healths()
{
    AlertSourceHealth health { server, AlertSourceHealth::State::Unknown, u"Connection refused."_s,
        noon };
    QCOMPARE(healthText(health, u"12:03"_s),
        u"Prometheus prod cannot be asked since 12:03: Connection refused."_s);
    health.state = AlertSourceHealth::State::Waiting;
    QCOMPARE(healthText(health, {}), u"Prometheus prod is asked for the first time"_s);
    health.state = AlertSourceHealth::State::Good;
    QVERIFY(healthText(health, {}).isEmpty());
}

void TestAlertWords::summaries()
{
    WatchedAlert alert = alertOf(labelsOf(u"A"_s, {}));
    QCOMPARE(summaryOf(alert), u"Something is slow"_s);
    alert.annotations = { { u"description"_s, u" a\n b "_s }, { u"summary"_s, u"  "_s } };
    QCOMPARE(summaryOf(alert), u"a b"_s);
    alert.annotations = { { u"message"_s, QString(100'000, u'x') } };
    QCOMPARE(summaryOf(alert).size(), 400);
    QVERIFY(summaryOf({}).isEmpty());
}

void TestAlertWords::values_data()
{
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<QString>("text");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("none") << std::optional<double>() << QString();
    QTest::newRow("short") << std::optional<double>(0.1 + 0.2) << u"0.3"_s;
    QTest::newRow("not a number") << std::optional<double>(std::numeric_limits<double>::quiet_NaN())
                                  << u"NaN"_s;
    QTest::newRow("infinite") << std::optional<double>(infinity) << u"+Inf"_s;
    QTest::newRow("below") << std::optional<double>(-infinity) << u"-Inf"_s;
}

void TestAlertWords::values()
{
    QFETCH(const std::optional<double>, value);
    WatchedAlert alert;
    alert.value = value;
    QTEST(valueText(alert), "text");
}

QTEST_GUILESS_MAIN(TestAlertWords)
#include "tst_alertwords.moc"
