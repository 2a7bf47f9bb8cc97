// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/historycsv.h"

#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace std::chrono_literals;

using Kind = AlertHistoryEntry::Kind;

class TestHistoryCsv : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOneRowPerLine_data();
    void writesOneRowPerLine();
    void keepsTheOrder();
    void clocksSetBackAreTold();
};

namespace {

const QByteArray header = "time,kind,alert,severity,labels,summary,value,source,origin,reason,"
                          "firing,resolved\r\n";

} // namespace

void TestHistoryCsv::writesOneRowPerLine_data()
{
    QTest::addColumn<AlertHistoryEntry>("entry");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("bare") << AlertHistoryEntry()
                          << QByteArray("1970-01-01T01:00:00.000+01:00,began,,,{},,,,,,,");
    AlertHistoryEntry fired;
    fired.at = Instant(90'061'001ms);
    fired.kind = Kind::Fired;
    fired.labels.pairs = { { QStringLiteral("alertname"), QStringLiteral("Slow, \"very\"") },
        { QStringLiteral("severity"), QStringLiteral("critical") } };
    fired.annotations = { { QStringLiteral("description"), QStringLiteral("left out") },
        { QStringLiteral("summary"), QStringLiteral("two\nlines") } };
    fired.value = 0.1;
    fired.source = QStringLiteral("Zürich");
    fired.origin = QStringLiteral("rules.yml");
    QTest::newRow("an alert")
        << fired
        << QByteArray("1970-01-02T02:01:01.001+01:00,fired,\"Slow, \"\"very\"\"\",critical,"
                      "\"{alertname=\"\"Slow, \\\"\"very\\\"\"\"\", severity=\"\"critical\"\"}\","
                      "\"two\nlines\",0.1,Z\xc3\xbcrich,rules.yml,,,");
    AlertHistoryEntry notified;
    notified.kind = Kind::Notified;
    notified.reason = QStringLiteral("The repeat interval elapsed.");
    notified.firing = 3;
    QTest::newRow("a notification") << notified
                                    << QByteArray("1970-01-01T01:00:00.000+01:00,notified,,,{},,,,,"
                                                  "The repeat interval elapsed.,3,0");
    AlertHistoryEntry odd;
    odd.kind = Kind::SourceUnknown;
    odd.value = std::nan("");
    QTest::newRow("no number") << odd
                               << QByteArray("1970-01-01T01:00:00.000+01:00,source-unknown,,,{},,"
                                             "NaN,,,,,");
}

void TestHistoryCsv::writesOneRowPerLine()
{
    QFETCH(AlertHistoryEntry, entry);
    QFETCH(QByteArray, row);
    QCOMPARE(csvOfHistory({ entry }, QTimeZone(3600)), header + row + "\r\n");
}

void TestHistoryCsv::keepsTheOrder()
{
    AlertHistoryEntry first;
    first.at = Instant(2h);
    AlertHistoryEntry second;
    second.at = Instant(1h);
    QCOMPARE(csvOfHistory({ first, second }, QTimeZone::utc()),
        header
            + "1970-01-01T02:00:00.000Z,began,,,{},,,,,,,\r\n"
              "1970-01-01T01:00:00.000Z,began,,,{},,,,,,,\r\n");
    QCOMPARE(csvOfHistory({}, QTimeZone::utc()), header);
}

void TestHistoryCsv::clocksSetBackAreTold()
{
    AlertHistoryEntry summer;
    summer.at = Instant(std::chrono::sys_days(std::chrono::October / 25 / 2026) + 30min);
    AlertHistoryEntry winter = summer;
    winter.at += 1h;
    QCOMPARE(csvOfHistory({ summer, winter }, QTimeZone("Europe/Berlin")),
        header
            + "2026-10-25T02:30:00.000+02:00,began,,,{},,,,,,,\r\n"
              "2026-10-25T02:30:00.000+01:00,began,,,{},,,,,,,\r\n");
}

QTEST_APPLESS_MAIN(TestHistoryCsv)
#include "tst_historycsv.moc"
