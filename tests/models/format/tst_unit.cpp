// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unit.h"

#include "models/data/matrix.h"
#include "models/format/unittable.h"

#include <QLocale>
#include <QTest>

#include <cmath>

using namespace opsglass;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notANumberIsAWord();
    void extremes_data();
    void extremes();
    void datesKnowTheClock_data();
    void datesKnowTheClock();
    void partsAreKeptApart();
    void ticks_data();
    void ticks();
    void currenciesAreListed();
    void numbersFollowTheLocale_data();
    void numbersFollowTheLocale();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestUnit::notANumberIsAWord()
{
    QCOMPARE(formatValue(std::nan(""), QStringLiteral("s"), {}).full(), QStringLiteral("NaN"));
    QCOMPARE(formatValue(missing(), QStringLiteral("s"), {}).full(), QString());
    QCOMPARE(formatValue(INFINITY, QStringLiteral("none"), {}).full(), QStringLiteral("∞"));
    QCOMPARE(formatValue(-INFINITY, QStringLiteral("GPUs"), {}).full(), QStringLiteral("-∞ GPUs"));
}

void TestUnit::extremes_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, double value, const char *unit, const char *text) {
        QTest::newRow(name) << value << QString::fromUtf8(unit) << QString::fromUtf8(text);
    };
    row("largest", 1e308, "none", "1e+308");
    row("smallest", 5e-324, "none", "5e-324");
    row("minus zero", -0.0, "none", "0");
    row("minus zero dollars", -0.0, "currencyUSD", "$0");
    row("infinite bytes have no prefix", INFINITY, "bytes", "∞");
    row("infinite requests", -INFINITY, "reqps", "-∞ req/s");
    row("infinite kroner", INFINITY, "currencySEK", "∞");
    row("infinite hexadecimal", -INFINITY, "hex0x", "-0x∞");
    row("infinite powers", INFINITY, "sci", "∞");
    row("infinite in the locale's way", INFINITY, "locale", "∞");
    row("infinite words", INFINITY, "dtdurations", "∞");
    row("endless clock", 1e300, "dthms", "1e+300");
    row("no such date", 1e300, "dateTimeAsIso", "Invalid date");
}

void TestUnit::extremes()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(QString, text);
    QCOMPARE(formatValue(value, unit, {}).full(), text);
}

void TestUnit::datesKnowTheClock_data()
{
    QTest::addColumn<double>("seconds"); ///< from now
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("text");
    const auto row = [](double seconds, const char *unit, const char *text) {
        QTest::addRow("%s %.0f", unit, seconds)
            << seconds << QString::fromLatin1(unit) << QString::fromLatin1(text);
    };
    constexpr double minute = 60;
    constexpr double hour = 60 * minute;
    constexpr double day = 24 * hour;
    row(0, "dateTimeFromNow", "a few seconds ago");
    row(-44, "dateTimeFromNow", "a few seconds ago");
    row(-45, "dateTimeFromNow", "a minute ago");
    row(-89, "dateTimeFromNow", "a minute ago");
    row(-90, "dateTimeFromNow", "2 minutes ago");
    row(-44 * minute, "dateTimeFromNow", "44 minutes ago");
    row(-45 * minute, "dateTimeFromNow", "an hour ago");
    row(-2 * hour, "dateTimeFromNow", "2 hours ago");
    row(-22 * hour, "dateTimeFromNow", "a day ago");
    row(3 * day, "dateTimeFromNow", "in 3 days");
    row(-26 * day, "dateTimeFromNow", "a month ago");
    row(-100 * day, "dateTimeFromNow", "3 months ago");
    row(-400 * day, "dateTimeFromNow", "a year ago");
    row(-4000 * day, "dateTimeFromNow", "11 years ago");
    row(-hour, "dateTimeAsIsoNoDateIfToday", "11:00:00");
    row(-13 * hour, "dateTimeAsIsoNoDateIfToday", "2024-04-30 23:00:00");
    row(-hour, "dateTimeAsUSNoDateIfToday", "11:00:00 am");
    row(12 * hour, "dateTimeAsUSNoDateIfToday", "05/02/2024 12:00:00 am");
    row(1e300, "dateTimeFromNow", "Invalid date");
}

void TestUnit::datesKnowTheClock()
{
    using namespace std::chrono;
    QFETCH(double, seconds);
    QFETCH(QString, unit);
    constexpr Instant noon { sys_days { 2024y / 5 / 1 } + 12h };
    const double value = double(noon.time_since_epoch().count()) + seconds * 1000;
    QTEST(formatValue(value, unit, {}, QTimeZone::utc(), noon).full(), "text");
    QVERIFY(isRelativeUnit(unit));
    QVERIFY(!formatValue(value, unit, {}).full().contains(QStringLiteral("ago")));
}

void TestUnit::partsAreKeptApart()
{
    const FormattedValue cost = formatValue(-1540, QStringLiteral("currencyUSD"), {});
    QCOMPARE(cost.prefix, QStringLiteral("-$"));
    QCOMPARE(cost.text, QStringLiteral("1.54"));
    QCOMPARE(cost.suffix, QStringLiteral("K"));
}

void TestUnit::ticks_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("increment");
    QTest::addColumn<QString>("text");
    QTest::newRow("trailing zeros vanish")
        << 1.5 << QStringLiteral("short") << 0.25 << QStringLiteral("1.5");
    QTest::newRow("digits of the increment")
        << 0.25 << QStringLiteral("s") << 0.25 << QStringLiteral("250 ms");
    QTest::newRow("currency keeps them")
        << 1.5 << QStringLiteral("currencyUSD") << 0.25 << QStringLiteral("$1.50");
    QTest::newRow("bytes") << 1572864.0 << QStringLiteral("bytes") << 524288.0
                           << QStringLiteral("1.5 MiB");
}

void TestUnit::ticks()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, increment);
    QFETCH(QString, text);
    QCOMPARE(formatTick(value, unit, increment, {}), text);
}

void TestUnit::currenciesAreListed()
{
    const QStringList units = currencyUnits();
    QCOMPARE(units.first(), QStringLiteral("currencyBGN"));
    QVERIFY(units.contains(QStringLiteral("currencyUSD")));
    for (const QString &unit : units)
        QVERIFY2(unitRule(unit)->kind == UnitRule::Kind::Currency, qPrintable(unit));
}

void TestUnit::numbersFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tick");
    const auto row = [](const char *locale, const char *unit, double value, const char *text,
                         const char *tick) {
        QTest::addRow("%s %s", locale, unit)
            << QString::fromUtf8(locale) << QString::fromUtf8(unit) << value
            << QString::fromUtf8(text) << QString::fromUtf8(tick);
    };
    row("C", "bytes", 1536, "1.50 KiB", "1.5 KiB");
    row("de_DE", "bytes", 1536, "1,50 KiB", "1,5 KiB");
    row("de_DE", "locale", 1234567.5, "1.234.567,5", "1.234.567,5");
    row("de_DE", "s", 5400, "1,50 hours", "1,5 hours");
    row("de_DE", "currencyUSD", 1250, "$1,25K", "$1,3K");
    row("de_DE", "sci", 0.00015, "1,5e-4", "0,00015");
    row("de_DE", "hex", 1.5, "1.8", "1.8");
    row("de_DE", "time:YYYY.MM.DD", 0, "1970.01.01", "1970.01.01");
    row("fr_FR", "percent", 12.25, "12,3%", "12,3%");
    row("ja_JP", "locale", 1234567.5, "1,234,567.5", "1,234,567.5");
}

void TestUnit::numbersFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, unit);
    QFETCH(double, value);
    QLocale::setDefault(QLocale(locale));
    QTEST(formatValue(value, unit, {}).full(), "text");
    QTEST(formatTick(value, unit, 0.1, {}), "tick");
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
