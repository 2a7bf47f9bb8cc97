// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/timeinterval.h"

#include <QDateTime>
#include <QTest>

using namespace opsglass;

class TestTimeInterval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void moments_data();
    void moments();
    void everythingListedMustHold();
    void zonesCount();
};

namespace {

QString text(const char *letters) { return QString::fromLatin1(letters); }

Instant at(const char *moment)
{
    const QDateTime time = QDateTime::fromString(text(moment), Qt::ISODate);
    return Instant(Milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

void TestTimeInterval::ranges_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("range"); // "first:last"; empty when it is refused
    const auto row = [](const char *kind, const char *written, const char *range) {
        QTest::addRow("%s %s", kind, written) << text(kind) << text(range);
    };
    row("clock", "09:00-17:30", "540:1050");
    row("clock", "00:00-24:00", "0:1440");
    row("clock", "24:00-24:00", "");
    row("clock", "17:00-09:00", "");
    row("clock", "9:00-17:00", "");
    row("clock", "09:60-17:00", "");
    row("clock", "09:00-24:01", "");
    row("weekdays", "monday:friday", "1:5");
    row("weekdays", "Sunday", "0:0");
    row("weekdays", "friday:monday", "");
    row("weekdays", "1:5", "");
    row("weekdays", "funday", "");
    row("days", "1:5", "1:5");
    row("days", "-3:-1", "-3:-1");
    row("days", "15", "15:15");
    row("days", "1:-1", "1:-1");
    row("days", "20:-15", "");
    row("days", "-1:-3", "");
    row("days", "-1:5", "");
    row("days", "0", "");
    row("days", "32", "");
    row("days", "5:1", "");
    row("months", "january", "1:1");
    row("months", "may:august", "5:8");
    row("months", "1:3", "1:3");
    row("months", "13", "");
    row("months", "august:may", "");
    row("years", "2024:2026", "2024:2026");
    row("years", "2024", "2024:2024");
    row("years", "2026:2024", "");
    row("years", "a:b:c", "");
}

void TestTimeInterval::ranges()
{
    QFETCH(QString, kind);
    const QString written = text(QTest::currentDataTag()).section(u' ', 1);
    std::optional<NumberRange> range;
    if (kind == QLatin1String("clock"))
        range = parseClockRange(written.section(u'-', 0, 0), written.section(u'-', 1));
    else if (kind == QLatin1String("weekdays"))
        range = parseWeekdays(written);
    else if (kind == QLatin1String("days"))
        range = parseDaysOfMonth(written);
    else if (kind == QLatin1String("months"))
        range = parseMonths(written);
    else
        range = parseYears(written);
    QTEST(range ? QStringLiteral("%1:%2").arg(range->first).arg(range->last) : QString(), "range");
}

void TestTimeInterval::moments_data()
{
    QTest::addColumn<TimeInterval>("interval");
    QTest::addColumn<QString>("inside"); // separated by blanks
    QTest::addColumn<QString>("outside");
    TimeInterval interval;
    QTest::newRow("nothing said") << interval << text("2024-02-29T12:00:00Z") << QString();
    interval.times = { { 540, 1020 } };
    QTest::newRow("office hours") << interval << text("2024-02-29T09:00:00Z 2024-02-29T16:59:59Z")
                                  << text("2024-02-29T08:59:59Z 2024-02-29T17:00:00Z");
    interval.times = { { 0, 60 }, { 1380, 1440 } };
    QTest::newRow("around midnight")
        << interval << text("2024-02-29T23:30:00Z 2024-02-29T00:59:00Z")
        << text("2024-02-29T01:00:00Z 2024-02-29T22:59:00Z");
    interval = {};
    interval.weekdays = { { 0, 0 }, { 6, 6 } };
    QTest::newRow("weekends") << interval << text("2024-03-02T12:00:00Z 2024-03-03T12:00:00Z")
                              << text("2024-03-01T12:00:00Z 2024-03-04T12:00:00Z");
    interval = {};
    interval.daysOfMonth = { { -1, -1 } };
    QTest::newRow("last days") << interval << text("2024-02-29T12:00:00Z 2023-02-28T12:00:00Z")
                               << text("2024-02-28T12:00:00Z 2024-03-30T12:00:00Z");
    interval.daysOfMonth = { { 30, 31 } };
    QTest::newRow("days that February lacks")
        << interval << text("2024-03-30T12:00:00Z 2024-04-30T12:00:00Z")
        << text("2024-02-29T12:00:00Z 2024-02-28T12:00:00Z");
    interval.daysOfMonth = { { 28, -1 } };
    QTest::newRow("to the end") << interval << text("2024-02-29T12:00:00Z 2024-03-28T12:00:00Z")
                                << text("2024-02-27T12:00:00Z");
    interval.daysOfMonth = { { -31, -1 } };
    QTest::newRow("the whole month")
        << interval << text("2024-02-01T12:00:00Z 2024-02-29T12:00:00Z") << QString();
    interval = {};
    interval.months = { { 5, 8 }, { 12, 12 } };
    QTest::newRow("months") << interval << text("2024-05-01T00:00:00Z 2024-12-31T23:59:59Z")
                            << text("2024-04-30T23:59:59Z 2024-09-01T00:00:00Z");
    interval = {};
    interval.years = { { 2024, 2025 } };
    QTest::newRow("years") << interval << text("2024-01-01T00:00:00Z 2025-12-31T23:59:59Z")
                           << text("2023-12-31T23:59:59Z 2026-01-01T00:00:00Z");
}

void TestTimeInterval::moments()
{
    QFETCH(TimeInterval, interval);
    QFETCH(QString, inside);
    QFETCH(QString, outside);
    for (const QString &moment : inside.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(interval.contains(at(moment.toLatin1())), qPrintable(moment));
    for (const QString &moment : outside.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(!interval.contains(at(moment.toLatin1())), qPrintable(moment));
}

void TestTimeInterval::everythingListedMustHold()
{
    TimeInterval interval;
    interval.weekdays = { { 1, 5 } };
    interval.times = { { 540, 1020 } };
    QVERIFY(interval.contains(at("2024-02-29T12:00:00Z")));
    QVERIFY(!interval.contains(at("2024-02-29T18:00:00Z")));
    QVERIFY(!interval.contains(at("2024-03-02T12:00:00Z")));
}

void TestTimeInterval::zonesCount()
{
    TimeInterval interval;
    interval.times = { { 0, 60 } };
    interval.weekdays = { { 5, 5 } };
    interval.zone = QTimeZone("Europe/Berlin");
    QVERIFY(interval.contains(at("2024-02-29T23:30:00Z"))); // half past midnight, Friday
    QVERIFY(!interval.contains(at("2024-03-01T00:30:00Z")));
    QVERIFY(interval.contains(at("2024-06-27T22:30:00Z"))); // in summer
}

QTEST_GUILESS_MAIN(TestTimeInterval)
#include "tst_timeinterval.moc"
