// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/timeaxis.h"

#include <QDateTime>
#include <QtTest>

using namespace opsglass;

namespace {

Instant at(const QString &text, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    time.setTimeZone(zone);
    return Instant(Milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

class TestTimeAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void ticksStayWhileTimeMoves();
    void everyRangeHasFewTicks();
};

void TestTimeAxis::texts_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *zone, const char *from, const char *to,
                         double width, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(from)
                            << QString::fromLatin1(to) << width << QString::fromLatin1(expected);
    };
    row("half a second", "UTC", "2024-05-01T10:00:00.100", "2024-05-01T10:00:00.600", 600,
        "10:00:00.100 10:00:00.200 10:00:00.300 10:00:00.400 10:00:00.500 10:00:00.600");
    row("five minutes", "UTC", "2024-05-01T10:02:07", "2024-05-01T10:07:07", 400,
        "10:03:00 10:04:00 10:05:00 10:06:00 10:07:00");
    row("six hours", "UTC", "2024-05-01T10:02:00", "2024-05-01T16:02:00", 400,
        "11:00 12:00 13:00 14:00 15:00 16:00");
    row("half-hour zone", "Asia/Kolkata", "2024-05-01T10:02:00", "2024-05-01T16:02:00", 400,
        "11:00 12:00 13:00 14:00 15:00 16:00");
    row("quarter-hour zone, minutes", "Asia/Kathmandu", "2024-05-01T10:02:00",
        "2024-05-01T11:02:00", 400, "10:10 10:20 10:30 10:40 10:50 11:00");
    row("two days", "UTC", "2024-05-01T10:00:00", "2024-05-03T10:00:00", 480,
        "05/01|12:00 05/02|00:00 05/02|12:00 05/03|00:00");
    row("a week", "UTC", "2024-05-01T10:00:00", "2024-05-08T10:00:00", 900,
        "05/02|00:00 05/03|00:00 05/04|00:00 05/05|00:00 05/06|00:00 05/07|00:00 05/08|00:00");
    row("clocks go forward", "Europe/Berlin", "2024-03-31T00:00:00", "2024-03-31T06:00:00", 600,
        "00:00 00:30 01:00 01:30 03:00 03:30 04:00 04:30 05:00 05:30 06:00");
    row("clocks go back", "Europe/Berlin", "2024-10-26T18:00:00", "2024-10-27T12:00:00", 600,
        "18:00 20:00 22:00 00:00 02:00 04:00 06:00 08:00 10:00 12:00");
    row("days across daylight saving", "America/New_York", "2024-03-08T12:00:00",
        "2024-03-12T12:00:00", 420, "03/09|00:00 03/10|00:00 03/11|00:00 03/12|00:00");
    row("midnight does not exist", "America/Sao_Paulo", "2018-11-03T12:00:00",
        "2018-11-06T12:00:00", 320, "11/04|01:00 11/05|00:00 11/06|00:00");
    row("a year", "UTC", "2024-01-15T00:00:00", "2025-01-14T23:00:00", 420,
        "2024-03 2024-05 2024-07 2024-09 2024-11 2025-01");
    row("ten years", "UTC", "2014-06-01T00:00:00", "2024-06-01T00:00:00", 300,
        "2016 2018 2020 2022 2024");
    row("reversed", "UTC", "2024-06-01T00:00:00", "2014-06-01T00:00:00", 300, "");
}

void TestTimeAxis::texts()
{
    QFETCH(QString, zone);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, width);
    QFETCH(QString, expected);
    const QTimeZone timeZone(zone.toUtf8());
    QVERIFY(timeZone.isValid());
    const TimeTicks ticks = timeTicks({ at(from, timeZone), at(to, timeZone) }, width, timeZone,
        [](const QString &text) { return 7.0 * static_cast<double>(text.size()); });
    QStringList shown;
    for (const QString &text : ticks.texts)
        shown.append(QString(text).replace(u' ', u'|'));
    QCOMPARE(shown.join(u' '), expected);
    QCOMPARE(ticks.times.size(), ticks.texts.size());
    QVERIFY(std::adjacent_find(ticks.times.begin(), ticks.times.end(), std::greater_equal<>())
        == ticks.times.end());
}

void TestTimeAxis::ticksStayWhileTimeMoves()
{
    const auto ticksFrom = [](Instant from) {
        return timeTicks({ from, from + std::chrono::hours(24 * 40) }, 400, QTimeZone::utc(),
            [](const QString &) { return 35.0; });
    };
    const Instant start = at(QStringLiteral("2024-05-01T10:00:00"), QTimeZone::utc());
    const TimeTicks before = ticksFrom(start);
    const TimeTicks after = ticksFrom(start + std::chrono::hours(30));
    QVERIFY(before.times.size() > 3);
    QVERIFY(after.times.contains(before.times.at(2)));
}

void TestTimeAxis::everyRangeHasFewTicks()
{
    const Instant start = at(QStringLiteral("2024-05-01T10:00:00"), QTimeZone::utc());
    for (double span = 10; span < 6e11; span *= 1.7) {
        const TimeTicks ticks
            = timeTicks({ start, start + Milliseconds(static_cast<qint64>(span)) }, 500,
                QTimeZone("Europe/Berlin"),
                [](const QString &text) { return 7.0 * static_cast<double>(text.size()); });
        const QString text = QStringLiteral("%1 ms: %2").arg(span).arg(ticks.times.size());
        QVERIFY2(ticks.times.size() >= 1 && ticks.times.size() <= 12, qPrintable(text));
    }
}

QTEST_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
