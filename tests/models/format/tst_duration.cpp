// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/duration.h"

#include <QLocale>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestDuration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void prints_data();
    void prints();
    void ages_data();
    void ages();
    void dates();
    void datesFollowTheLocale_data();
    void datesFollowTheLocale();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestDuration::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: no duration
    QTest::newRow("seconds") << "30s" << qint64(30'000);
    QTest::newRow("milliseconds") << "250ms" << qint64(250);
    QTest::newRow("minutes") << "5m" << qint64(300'000);
    QTest::newRow("hours") << "2h" << qint64(7'200'000);
    QTest::newRow("days") << "1d" << qint64(86'400'000);
    QTest::newRow("weeks") << "1w" << qint64(604'800'000);
    QTest::newRow("bare number") << "15" << qint64(15'000);
    QTest::newRow("at least") << ">10s" << qint64(10'000);
    QTest::newRow("empty") << "" << qint64(-1);
    QTest::newRow("words") << "often" << qint64(-1);
    QTest::newRow("unit alone") << "s" << qint64(-1);
}

void TestDuration::parses()
{
    QFETCH(QString, text);
    QFETCH(qint64, milliseconds);
    const auto duration = parseDuration(text);
    QCOMPARE(duration ? qint64(duration->count()) : qint64(-1), milliseconds);
}

void TestDuration::prints_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("ms") << qint64(250) << "250ms";
    QTest::newRow("s") << qint64(30'000) << "30s";
    QTest::newRow("not a whole minute") << qint64(90'000) << "90s";
    QTest::newRow("m") << qint64(300'000) << "5m";
    QTest::newRow("h") << qint64(3'600'000) << "1h";
}

void TestDuration::prints()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(printDuration(Milliseconds(milliseconds)), text);
    QCOMPARE(parseDuration(text), std::optional(Milliseconds(milliseconds)));
}

void TestDuration::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("from the future") << qint64(-5) << "0 s";
    QTest::newRow("seconds") << qint64(59) << "59 s";
    QTest::newRow("minutes") << qint64(245) << "4 min";
    QTest::newRow("hours") << qint64(7'300) << "2 h";
    QTest::newRow("days") << qint64(5 * 86'400) << "5 d";
}

void TestDuration::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(formatAge(std::chrono::seconds(seconds)), text);
}

void TestDuration::dates()
{
    const Instant time { Milliseconds(1'767'225'600'000) };
    QCOMPARE(formatDateTime(time, QTimeZone::utc()), QStringLiteral("2026-01-01 00:00:00"));
    QCOMPARE(
        formatDateTime(time, QTimeZone("Asia/Kathmandu")), QStringLiteral("2026-01-01 05:45:00"));
}

void TestDuration::datesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<QString>("minutes");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("onAnAxis");
    const auto row = [](const char *locale, const char *moment, const char *minutes,
                         const char *day, const char *onAnAxis) {
        QTest::newRow(locale) << QString::fromUtf8(locale) << QString::fromUtf8(moment)
                              << QString::fromUtf8(minutes) << QString::fromUtf8(day)
                              << QString::fromUtf8(onAnAxis);
    };
    row("C", "2024-05-01 13:02:03", "13:02", "Wed 1 May", "MM/dd");
    row("en_US", "5/1/2024 1:02:03 PM", "1:02 PM", "Wed 1 May", "M/d");
    row("en_GB", "01/05/2024 13:02:03", "13:02", "Wed 1 May", "dd/MM");
    row("de_DE", "01.05.2024 13:02:03", "13:02", "Mi. 1 Mai", "dd.MM");
    row("fr_FR", "01/05/2024 13:02:03", "13:02", "mer. 1 mai", "dd/MM");
    row("es_ES", "1/5/2024 13:02:03", "13:02", "mié 1 may", "d/M");
    row("ja_JP", "2024/05/01 13:02:03", "13:02", "水 1 5月", "MM/dd");
    row("zh_CN", "2024/5/1 13:02:03", "13:02", "周三 1 5月", "M/d");
    row("fi_FI", "1.5.2024 13.02.03", "13.02", "ke 1 toukok.", "d.M");
}

void TestDuration::datesFollowTheLocale()
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale(locale));
    const Instant time(Milliseconds(1'714'568'523'000));
    QTEST(formatDateTime(time, QTimeZone::utc()).replace(QChar(0x202f), u' '), "moment");
    QTEST(formatMinutes(time, QTimeZone::utc()).replace(QChar(0x202f), u' '), "minutes");
    QTEST(formatDay({ 2024, 5, 1 }), "day");
    QTEST(dayPattern(), "onAnAxis");
}

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
