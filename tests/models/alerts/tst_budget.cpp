// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budget.h"
#include "models/alerts/budgetquery.h"
#include "models/promql/promparser.h"

#include <QDateTime>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

using Period = Budget::Period;

class TestBudget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void periodsFollowTheCalendar_data();
    void periodsFollowTheCalendar();
    void everyMomentLiesInItsPeriod_data();
    void everyMomentLiesInItsPeriod();
    void amountsHaveTheirUnit_data();
    void amountsHaveTheirUnit();
    void rangesReachBackToTheBegin_data();
    void rangesReachBackToTheBegin();
    void queriesSumWhatWasSpent_data();
    void queriesSumWhatWasSpent();
    void otherExpressionsAreRefused_data();
    void otherExpressionsAreRefused();
};

namespace {

Instant instant(const QString &iso)
{
    return Instant(Milliseconds(QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch()));
}

QString isoText(Instant time, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

void TestBudget::periodsFollowTheCalendar_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Period>("period");
    QTest::addColumn<Qt::DayOfWeek>("weekStart");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("hours");
    const auto row = [](const char *name, const char *zone, Period period, Qt::DayOfWeek weekStart,
                         const char *now, const char *begin, const char *end, int hours) {
        QTest::newRow(name) << QByteArray(zone) << period << weekStart << QString::fromLatin1(now)
                            << QString::fromLatin1(begin) << QString::fromLatin1(end) << hours;
    };
    row("a day", "UTC", Period::Day, Qt::Monday, "2026-11-27T13:00:00Z", "2026-11-27T00:00:00Z",
        "2026-11-28T00:00:00Z", 24);
    row("its first moment", "UTC", Period::Day, Qt::Monday, "2026-11-27T00:00:00Z",
        "2026-11-27T00:00:00Z", "2026-11-28T00:00:00Z", 24);
    row("its last moment", "UTC", Period::Day, Qt::Monday, "2026-11-27T23:59:59.999Z",
        "2026-11-27T00:00:00Z", "2026-11-28T00:00:00Z", 24);
    row("a day elsewhere", "Asia/Kathmandu", Period::Day, Qt::Monday, "2026-11-27T18:15:00Z",
        "2026-11-28T00:00:00+05:45", "2026-11-29T00:00:00+05:45", 24);
    row("a short day", "Europe/Berlin", Period::Day, Qt::Monday, "2026-03-29T12:00:00Z",
        "2026-03-29T00:00:00+01:00", "2026-03-30T00:00:00+02:00", 23);
    row("a long day", "Europe/Berlin", Period::Day, Qt::Monday, "2026-10-25T00:30:00Z",
        "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 25);
    row("a day without midnight", "Asia/Beirut", Period::Day, Qt::Monday, "2026-03-29T12:00:00Z",
        "2026-03-29T01:00:00+03:00", "2026-03-30T00:00:00+03:00", 23);
    row("a day before one without", "Asia/Beirut", Period::Day, Qt::Monday, "2026-03-28T12:00:00Z",
        "2026-03-28T00:00:00+02:00", "2026-03-29T01:00:00+03:00", 24);
    row("a day with two midnights", "America/Havana", Period::Day, Qt::Monday,
        "2026-11-01T04:30:00Z", "2026-11-01T00:00:00-04:00", "2026-11-02T00:00:00-05:00", 25);
    row("the day before one that is left out", "Pacific/Apia", Period::Day, Qt::Monday,
        "2011-12-30T09:00:00Z", "2011-12-29T00:00:00-10:00", "2011-12-31T00:00:00+14:00", 24);
    row("a week without one of its days", "Pacific/Apia", Period::Week, Qt::Monday,
        "2011-12-30T12:00:00Z", "2011-12-26T00:00:00-10:00", "2012-01-02T00:00:00+14:00", 144);
    row("a week", "UTC", Period::Week, Qt::Monday, "2026-11-27T13:00:00Z", "2026-11-23T00:00:00Z",
        "2026-11-30T00:00:00Z", 168);
    row("a week on its first day", "UTC", Period::Week, Qt::Friday, "2026-11-27T13:00:00Z",
        "2026-11-27T00:00:00Z", "2026-12-04T00:00:00Z", 168);
    row("a week from Saturday", "UTC", Period::Week, Qt::Saturday, "2026-11-27T13:00:00Z",
        "2026-11-21T00:00:00Z", "2026-11-28T00:00:00Z", 168);
    row("a week from Sunday", "UTC", Period::Week, Qt::Sunday, "2026-11-28T13:00:00Z",
        "2026-11-22T00:00:00Z", "2026-11-29T00:00:00Z", 168);
    row("a week over the new year", "UTC", Period::Week, Qt::Monday, "2027-01-01T13:00:00Z",
        "2026-12-28T00:00:00Z", "2027-01-04T00:00:00Z", 168);
    row("a long week", "Europe/Berlin", Period::Week, Qt::Monday, "2026-10-20T12:00:00Z",
        "2026-10-19T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 169);
    row("a month of 30 days", "UTC", Period::Month, Qt::Monday, "2026-11-30T23:59:59Z",
        "2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", 720);
    row("a month of 31 days", "UTC", Period::Month, Qt::Monday, "2026-12-31T23:59:59Z",
        "2026-12-01T00:00:00Z", "2027-01-01T00:00:00Z", 744);
    row("February", "UTC", Period::Month, Qt::Monday, "2026-02-28T12:00:00Z",
        "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z", 672);
    row("February of a leap year", "UTC", Period::Month, Qt::Monday, "2028-02-29T12:00:00Z",
        "2028-02-01T00:00:00Z", "2028-03-01T00:00:00Z", 696);
    row("a month in which clocks change", "America/New_York", Period::Month, Qt::Monday,
        "2026-03-31T12:00:00Z", "2026-03-01T00:00:00-05:00", "2026-04-01T00:00:00-04:00", 743);
    row("a month that is over in UTC", "Pacific/Honolulu", Period::Month, Qt::Monday,
        "2026-12-01T09:59:59Z", "2026-11-01T00:00:00-10:00", "2026-12-01T00:00:00-10:00", 720);
}

void TestBudget::periodsFollowTheCalendar()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, now);
    QFETCH(int, hours);
    QFETCH(Period, period);
    QFETCH(Qt::DayOfWeek, weekStart);
    Budget budget;
    budget.period = period;
    budget.weekStart = weekStart;
    const QTimeZone place(zone);
    QVERIFY(place.isValid());
    const TimeRange found = budgetPeriod(budget, { instant(now), place });
    QTEST(isoText(found.from, place), "begin");
    QTEST(isoText(found.to, place), "end");
    QCOMPARE(found.span(), Milliseconds(std::chrono::hours(hours)));
}

void TestBudget::everyMomentLiesInItsPeriod_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : { "UTC", "Europe/Berlin", "America/Havana", "Asia/Beirut",
             "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu" })
        QTest::newRow(zone) << QByteArray(zone);
}

void TestBudget::everyMomentLiesInItsPeriod()
{
    // Two years of periods follow each other without gap or overlap. 2011 had a day that was left
    // out (Apia), and clocks changed at midnight (Havana, São Paulo, Beirut).
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    const Instant start = instant(QStringLiteral("2011-01-01T12:00:00Z"));
    for (const Period kind : { Period::Day, Period::Week, Period::Month }) {
        Budget budget;
        budget.period = kind;
        TimeRange period = budgetPeriod(budget, { start, place });
        QVERIFY(period.from <= start && start < period.to);
        while (period.to < start + 731 * 24h) {
            for (const Instant now : { period.from, period.from + 30min, period.from + 90min,
                     period.to - 30min, period.to - 1ms })
                QVERIFY2(budgetPeriod(budget, { now, place }) == period,
                    qPrintable(isoText(now, place)));
            const TimeRange next = budgetPeriod(budget, { period.to, place });
            QVERIFY2(next.from == period.to, qPrintable(isoText(period.to, place)));
            period = next;
        }
    }
}

void TestBudget::amountsHaveTheirUnit_data()
{
    QTest::addColumn<Budget::Kind>("kind");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");
    const auto row = [](Budget::Kind kind, const char *unit, double amount, const char *text) {
        QTest::newRow(text) << kind << QString::fromUtf8(unit) << amount << QString::fromUtf8(text);
    };
    row(Budget::Kind::Money, "", 4.2, "$4.20");
    row(Budget::Kind::Money, "", 0, "$0.00");
    row(Budget::Kind::Money, "", -3, "-$3.00");
    row(Budget::Kind::Money, "", 1234.5, "$1.23K");
    row(Budget::Kind::Money, "currencyEUR", 0.5, "€0.50");
    row(Budget::Kind::Tokens, "", 4.4, "4 tokens");
    row(Budget::Kind::Tokens, "", 1'250'000, "1.25M tokens");
    row(Budget::Kind::Tokens, "short", 1'250'000, "1.25 Mil");
}

void TestBudget::amountsHaveTheirUnit()
{
    QFETCH(Budget::Kind, kind);
    QFETCH(QString, unit);
    QFETCH(double, amount);
    Budget budget;
    budget.kind = kind;
    budget.unit = unit;
    QTEST(budgetAmountText(budget, amount), "text");
}

void TestBudget::rangesReachBackToTheBegin_data()
{
    QTest::addColumn<Milliseconds>("elapsed");
    QTest::addColumn<Milliseconds>("range");
    QTest::newRow("hours") << Milliseconds(5h + 1ms) << Milliseconds(5h + 1ms);
    QTest::newRow("a minute") << Milliseconds(1min) << Milliseconds(1min);
    QTest::newRow("seconds") << Milliseconds(59s) << Milliseconds(1min);
    QTest::newRow("nothing") << Milliseconds(0) << Milliseconds(1min);
}

void TestBudget::rangesReachBackToTheBegin()
{
    QFETCH(Milliseconds, elapsed);
    const TimeRange day { Instant(24h), Instant(48h) };
    QTEST(rangeSoFar(day, day.from + elapsed), "range");
}

void TestBudget::queriesSumWhatWasSpent_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("query");
    const auto counter = [](const char *selector, const char *before, const char *up) {
        return QStringLiteral("sum(max without (opsglass_part) (label_replace(increase(%1), "
                              "\"opsglass_part\", \"increase\", \"\", \"\") or "
                              "label_replace((last_over_time(%1) unless %2) and on (job, instance) "
                              "(%3 == 1), \"opsglass_part\", \"all\", \"\", \"\")))")
            .arg(QLatin1String(selector), QLatin1String(before), QLatin1String(up));
    };
    QTest::newRow("name") << QStringLiteral(
        "cost_total") << counter("cost_total[1h30m]", "cost_total offset 1h30m", "up offset 1h30m");
    QTest::newRow("matchers") << QStringLiteral(" ( cost_total{team=\"a\"} ) ")
                              << counter("cost_total{team=\"a\"}[1h30m]",
                                     "cost_total{team=\"a\"} offset 1h30m", "up offset 1h30m");
    QTest::newRow("offset") << QStringLiteral("cost_total offset 1h")
                            << counter("cost_total[1h30m] offset 1h", "cost_total offset 2h30m",
                                   "up offset 2h30m");
    QTest::newRow("a range of its own")
        << QStringLiteral("increase(tokens_total[$__range]) * 3e-6")
        << QStringLiteral("sum(increase(tokens_total[1h30m]) * 3e-6)");
    QTest::newRow("several ranges")
        << QStringLiteral("rate(a_total[${__range}]) + on (x) increase(b_total[$__range])")
        << QStringLiteral("sum(rate(a_total[1h30m]) + on (x) increase(b_total[1h30m]))");
}

void TestBudget::queriesSumWhatWasSpent()
{
    QFETCH(QString, expr);
    QFETCH(QString, query);
    const auto found = spendingQuery(expr, 90min);
    QVERIFY(found);
    QCOMPARE(*found, query);
    QVERIFY(parsePromQl(*found, PromDialect::Prometheus2));
}

void TestBudget::otherExpressionsAreRefused_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("message");
    const QString noCounter = QStringLiteral("is neither a counter");
    QTest::newRow("empty") << QString() << QStringLiteral("1:1: parse error: no expression found");
    QTest::newRow("broken") << QStringLiteral("cost_total{") << QStringLiteral("parse error");
    QTest::newRow("a rate") << QStringLiteral("rate(cost_total[5m])") << noCounter;
    QTest::newRow("a calculation") << QStringLiteral("cost_total * 2") << noCounter;
    QTest::newRow("a range") << QStringLiteral("cost_total[5m]") << noCounter;
    QTest::newRow("a fixed time") << QStringLiteral("cost_total @ 1600000000") << noCounter;
    QTest::newRow("a number over the range")
        << QStringLiteral("scalar(increase(a[$__range]))") << noCounter;
    QTest::newRow("a range over the range") << QStringLiteral("cost_total[$__range]") << noCounter;
    QTest::newRow("another variable")
        << QStringLiteral("increase(a[$__rate_interval])") << QStringLiteral("parse error");
    QTest::newRow("a variable that begins alike")
        << QStringLiteral("increase(a[$__range_s])") << QStringLiteral("parse error");
}

void TestBudget::otherExpressionsAreRefused()
{
    QFETCH(QString, expr);
    QFETCH(QString, message);
    const auto found = spendingQuery(expr, 90min);
    QVERIFY2(!found, qPrintable(found.value_or(QString())));
    QCOMPARE(found.error().kind, Error::Kind::Malformed);
    QVERIFY2(found.error().message.contains(message), qPrintable(found.error().message));
}

QTEST_APPLESS_MAIN(TestBudget)
#include "tst_budget.moc"
