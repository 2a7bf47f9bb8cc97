// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportschedule.h"
#include "models/report/systemdunits.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;
using Rhythm = ReportSchedule::Rhythm;

class TestReportSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void due_data();
    void due();
    void offIsNeverDue();
    void everySlotComesOnce_data();
    void everySlotComesOnce();
    void keepsWhatWasStored();
    void nonsenseHasDefaults_data();
    void nonsenseHasDefaults();
    void units();
    void programsWithOddNames();
};

namespace {

Instant at(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc + u'Z', Qt::ISODate);
    return Instant(Milliseconds(time.toMSecsSinceEpoch()));
}

QString textOf(const std::optional<Instant> &time)
{
    if (!time)
        return u"never"_s;
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

ReportSchedule daily(const QString &time, const QString &begins = u"2026-01-01T00:00:00"_s)
{
    ReportSchedule schedule;
    schedule.isEnabled = true;
    schedule.time = QTime::fromString(time, u"HH:mm"_s);
    schedule.begins = at(begins);
    return schedule;
}

ReportSchedule weekly(int weekday, const QString &time)
{
    ReportSchedule schedule = daily(time);
    schedule.rhythm = Rhythm::Weekly;
    schedule.weekday = weekday;
    return schedule;
}

} // namespace

void TestReportSchedule::due_data()
{
    QTest::addColumn<ReportSchedule>("schedule");
    QTest::addColumn<QString>("last"); // UTC; empty: none
    QTest::addColumn<QString>("now"); // UTC
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("due"); // UTC
    const QString utc = u"UTC"_s;
    const QString berlin = u"Europe/Berlin"_s;
    QTest::newRow("later today") << daily(u"07:00"_s) << u"2026-11-26T07:00:00"_s
                                 << u"2026-11-27T06:59:59"_s << utc << u"2026-11-27T07:00:00"_s;
    QTest::newRow("now") << daily(u"07:00"_s) << u"2026-11-26T07:00:00"_s
                         << u"2026-11-27T07:00:00"_s << utc << u"2026-11-27T07:00:00"_s;
    QTest::newRow("done today") << daily(u"07:00"_s) << u"2026-11-27T07:00:00"_s
                                << u"2026-11-27T07:00:30"_s << utc << u"2026-11-28T07:00:00"_s;
    QTest::newRow("missed for days, made up for once")
        << daily(u"07:00"_s) << u"2026-11-20T07:00:00"_s << u"2026-11-27T12:00:00"_s << utc
        << u"2026-11-27T07:00:00"_s;
    QTest::newRow("missed yesterday, before today's time")
        << daily(u"07:00"_s) << u"2026-11-25T07:00:00"_s << u"2026-11-27T05:00:00"_s << utc
        << u"2026-11-26T07:00:00"_s;
    QTest::newRow("chosen after today's time")
        << daily(u"07:00"_s, u"2026-11-27T09:00:00"_s) << QString() << u"2026-11-27T09:00:01"_s
        << utc << u"2026-11-28T07:00:00"_s;
    QTest::newRow("chosen, then off until the day after")
        << daily(u"07:00"_s, u"2026-11-27T09:00:00"_s) << QString() << u"2026-11-29T05:00:00"_s
        << utc << u"2026-11-28T07:00:00"_s;
    QTest::newRow("midnight") << daily(u"00:00"_s) << u"2026-11-26T00:00:00"_s
                              << u"2026-11-26T23:59:59"_s << utc << u"2026-11-27T00:00:00"_s;
    QTest::newRow("by the clock of the zone")
        << daily(u"07:00"_s) << u"2026-11-26T06:00:00"_s << u"2026-11-27T05:00:00"_s << berlin
        << u"2026-11-27T06:00:00"_s;
    QTest::newRow("another day there")
        << daily(u"07:00"_s) << u"2026-11-26T18:00:00"_s << u"2026-11-27T12:00:00"_s
        << u"Pacific/Auckland"_s << u"2026-11-27T18:00:00"_s;
    // Clocks go from 02:00 to 03:00 on 29 March, from 03:00 to 02:00 on 25 October 2026.
    QTest::newRow("a time that is skipped is later")
        << daily(u"02:30"_s) << u"2026-03-28T01:30:00"_s << u"2026-03-29T00:00:00"_s << berlin
        << u"2026-03-29T01:30:00"_s;
    QTest::newRow("the day after")
        << daily(u"02:30"_s) << u"2026-03-29T01:30:00"_s << u"2026-03-29T12:00:00"_s << berlin
        << u"2026-03-30T00:30:00"_s;
    QTest::newRow("a time there is twice is the first")
        << daily(u"02:30"_s) << u"2026-10-24T00:30:00"_s << u"2026-10-24T12:00:00"_s << berlin
        << u"2026-10-25T00:30:00"_s;
    QTest::newRow("and not the second")
        << daily(u"02:30"_s) << u"2026-10-25T00:30:00"_s << u"2026-10-25T01:30:00"_s << berlin
        << u"2026-10-26T01:30:00"_s;
    QTest::newRow("after the clock was moved")
        << daily(u"07:00"_s) << u"2026-10-24T05:00:00"_s << u"2026-10-24T12:00:00"_s << berlin
        << u"2026-10-25T06:00:00"_s;
    QTest::newRow("weekly, later") << weekly(1, u"07:00"_s) << u"2026-11-23T07:00:00"_s
                                   << u"2026-11-27T12:00:00"_s << utc << u"2026-11-30T07:00:00"_s;
    QTest::newRow("weekly, missed") << weekly(1, u"07:00"_s) << u"2026-11-16T07:00:00"_s
                                    << u"2026-11-27T12:00:00"_s << utc << u"2026-11-23T07:00:00"_s;
    QTest::newRow("weekly, today, later")
        << weekly(5, u"23:59"_s) << u"2026-11-20T23:59:00"_s << u"2026-11-27T12:00:00"_s << utc
        << u"2026-11-27T23:59:00"_s;
    QTest::newRow("the clock was an hour ahead")
        << daily(u"07:00"_s) << u"2026-11-27T07:00:00"_s << u"2026-11-27T06:30:00"_s << utc
        << u"2026-11-28T07:00:00"_s;
    QTest::newRow("the clock was years ahead")
        << daily(u"07:00"_s) << u"2036-11-27T07:00:00"_s << u"2026-11-27T06:30:00"_s << utc
        << u"2026-11-26T07:00:00"_s;
}

void TestReportSchedule::due()
{
    QFETCH(ReportSchedule, schedule);
    QFETCH(QString, last);
    QFETCH(QString, now);
    QFETCH(QString, zone);
    const auto done = last.isEmpty() ? std::optional<Instant>() : at(last);
    QTEST(textOf(dueAt(schedule, done, at(now), QTimeZone(zone.toLatin1()))), "due");
}

void TestReportSchedule::offIsNeverDue()
{
    ReportSchedule schedule = daily(u"07:00"_s);
    schedule.isEnabled = false;
    QVERIFY(!dueAt(schedule, {}, at(u"2026-11-27T07:00:00"_s), QTimeZone::utc()));
}

void TestReportSchedule::everySlotComesOnce_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("time");
    for (const char *zone :
        { "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu" }) {
        for (const char *time : { "00:00", "02:00", "02:30", "03:00" })
            QTest::addRow("%s %s", zone, time)
                << QString::fromLatin1(zone) << QString::fromLatin1(time);
    }
}

/// Whoever looks every 37 minutes for a year writes one a day, whatever the clock does.
void TestReportSchedule::everySlotComesOnce()
{
    QFETCH(QString, zone);
    QFETCH(QString, time);
    const QTimeZone there(zone.toLatin1());
    const ReportSchedule schedule = daily(time);
    const Instant begin = at(u"2026-01-01T00:00:00"_s);
    std::optional<Instant> last;
    QSet<QDate> days;
    int count = 0;
    for (Instant now = begin; now < begin + std::chrono::days(365);
         now += std::chrono::minutes(37)) {
        const auto due = dueAt(schedule, last, now, there);
        QVERIFY(due);
        QVERIFY(!last || *due > *last);
        if (*due > now)
            continue;
        last = due;
        ++count;
        days << QDateTime::fromMSecsSinceEpoch(due->time_since_epoch().count(), there).date();
    }
    QCOMPARE(days.size(), qsizetype(count));
    QVERIFY2(count == 364 || count == 365, qPrintable(QString::number(count)));
}

void TestReportSchedule::keepsWhatWasStored()
{
    ReportSchedule schedule = weekly(7, u"23:05"_s);
    schedule.folder = u"/home/x/Reports"_s;
    schedule.format = ReportFormat::Html;
    schedule.source = u"a1"_s;
    schedule.since = std::chrono::hours(168);
    schedule.hasTimer = true;
    const QJsonObject stored = toJson(schedule, { { u"other"_s, 5 } });
    QCOMPARE(stored[u"other"].toInt(), 5);
    QCOMPARE(reportScheduleOf(stored), schedule);
    QCOMPARE(reportScheduleOf({}), ReportSchedule());
}

void TestReportSchedule::nonsenseHasDefaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("weekday") << QByteArray(R"({"weekday": 8})");
    QTest::newRow("no weekday") << QByteArray(R"({"weekday": "Monday"})");
    QTest::newRow("time") << QByteArray(R"({"time": "25:00"})");
    QTest::newRow("format") << QByteArray(R"({"format": "pdf"})");
    QTest::newRow("negative") << QByteArray(R"({"sinceSeconds": -1})");
    QTest::newRow("endless") << QByteArray(R"({"sinceSeconds": 9e18})");
}

void TestReportSchedule::nonsenseHasDefaults()
{
    QFETCH(QByteArray, json);
    QCOMPARE(reportScheduleOf(QJsonDocument::fromJson(json).object()), ReportSchedule());
}

void TestReportSchedule::units()
{
    QCOMPARE(reportService(u"/usr/bin/opsglass"_s),
        u"# Written by Opsglass; its settings change it.\n[Unit]\nDescription=Opsglass report\n\n"
        "[Service]\nType=oneshot\nExecStart=\"/usr/bin/opsglass\" report --scheduled\n"_s);
    QVERIFY(reportTimer(daily(u"07:05"_s)).contains(u"\nOnCalendar=*-*-* 07:05:00\n"_s));
    QVERIFY(reportTimer(weekly(7, u"23:00"_s)).contains(u"\nOnCalendar=Sun *-*-* 23:00:00\n"_s));
    QVERIFY(reportTimer(daily(u"07:05"_s)).contains(u"\nPersistent=true\n"_s));
    QVERIFY(reportTimer(daily(u"07:05"_s)).startsWith(unitMark()));
}

void TestReportSchedule::programsWithOddNames()
{
    const QString program = u"/opt/100% \"mine\"/$HOME\\x"_s;
    const QString line = u"ExecStart=\"/opt/100%% \\\"mine\\\"/$$HOME\\\\x\" report"_s;
    QVERIFY(reportService(program).contains(line));
}

QTEST_GUILESS_MAIN(TestReportSchedule)
#include "tst_reportschedule.moc"
