// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetalerts.h"
#include "models/alerts/budgetforecast.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

using Period = Budget::Period;

class TestBudgetForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnAtBothRates_data();
    void goesOnAtBothRates();
    void stepsArePassedInTheirOrder_data();
    void stepsArePassedInTheirOrder();
    void saysWhatIsToBeExpected_data();
    void saysWhatIsToBeExpected();
    void whatIsNoNumberIsAnError_data();
    void whatIsNoNumberIsAnError();
    void everyStepIsAnAlert();
    void alertsKeepTheirBegin_data();
    void alertsKeepTheirBegin();
};

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

/// Sunday, 1 November 2026, UTC.
constexpr Instant first = std::chrono::sys_days(std::chrono::November / 1 / 2026);

BudgetClock at(Milliseconds time) { return { first + time, QTimeZone::utc() }; }

Budget tenDollars(Period period = Period::Day)
{
    Budget budget;
    budget.name = QStringLiteral("Team A");
    budget.expr = QStringLiteral("cost_total");
    budget.source = QStringLiteral("prom");
    budget.amount = 10;
    budget.period = period;
    return budget;
}

/// Hours and minutes since the begin: "13:30"; "-" for never.
QString clockText(const std::optional<Instant> &time)
{
    if (!time)
        return QStringLiteral("-");
    const auto minutes = std::chrono::round<std::chrono::minutes>(*time - first).count();
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

void TestBudgetForecast::goesOnAtBothRates_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<double>("hours"); // since the begin
    QTest::addColumn<double>("spent");
    QTest::addColumn<double>("recent"); // infinite: nothing known
    QTest::addColumn<double>("atEnd");
    QTest::addColumn<QString>("times"); // expected, earliest, latest
    const auto row = [](const char *name, Period period, double hours, double spent, double recent,
                         double atEnd, const char *times) {
        QTest::newRow(name) << period << hours << spent << recent << atEnd
                            << QString::fromLatin1(times);
    };
    row("steady", Period::Day, 12, 6, 1.5, 12, "20:00 20:00 20:00");
    row("steady and enough", Period::Day, 12, 4, 1, 8, "- - -");
    row("just enough", Period::Day, 12, 5, 1.25, 10, "- - -");
    row("faster of late", Period::Day, 12, 6, 3, 15, "17:20 16:00 20:00");
    row("slower of late", Period::Day, 12, 6, 0.75, 10.5, "22:40 20:00 -");
    row("stopped of late", Period::Day, 12, 6, 0, 9, "- 20:00 -");
    row("only lately", Period::Day, 12, 1.5, 1.5, 5.25, "- - -");
    row("nothing spent", Period::Day, 12, 0, 0, 0, "- - -");
    row("spent", Period::Day, 12, 10, 1, 17, "- - -");
    row("spent over", Period::Day, 12, 25, 3, 43.5, "- - -");
    row("recent unknown", Period::Day, 12, 6, infinity, 12, "20:00 20:00 20:00");
    row("recent not a number", Period::Day, 12, 6, notANumber, 12, "20:00 20:00 20:00");
    row("negative", Period::Day, 12, -6, -1, -6, "- - -");
    row("negative of late", Period::Day, 12, 8, -30, 8, "- 15:00 -");
    // An hour after midnight: the hour counts a sixth, the evening before the rest.
    row("early", Period::Day, 1, 0.6, 3, 22.067, "11:04 10:24 16:40");
    row("at once", Period::Day, 0, 0, 3, 23.933, "10:02 10:00 -");
    row("nothing left of the day", Period::Day, 24 - 1e-6, 9, 1, 9, "- - -");
    row("a month, with a week", Period::Month, 240, 4, 2.8, 12, "600:00 600:00 600:00");
    row("a month, faster of late", Period::Month, 240, 4, 5.6, 16, "480:00 420:00 600:00");
    row("a month, second day", Period::Month, 24, 1, 1.4, 8.457, "- 240:00 -");
}

void TestBudgetForecast::goesOnAtBothRates()
{
    QFETCH(double, hours);
    QFETCH(double, spent);
    QFETCH(double, recent);
    QFETCH(double, atEnd);
    QFETCH(QString, times);
    QFETCH(Period, period);
    const Budget budget = tenDollars(period);
    BudgetSpending spending { spent, recent };
    if (std::isinf(recent))
        spending.recent.reset();
    const auto elapsed
        = std::chrono::floor<Milliseconds>(std::chrono::duration<double>(hours * 3600));
    const auto forecast = budgetForecast(budget, spending, at(elapsed));
    QVERIFY(forecast);
    QCOMPARE(forecast->spent, spent);
    QCOMPARE(forecast->share, spent / 10);
    QCOMPARE(forecast->isExceeded(), spent >= 10);
    QVERIFY(forecast->hasSeries);
    QCOMPARE(clockText(forecast->exceededAt) + u' ' + clockText(forecast->earliest) + u' '
            + clockText(forecast->latest),
        times);
    QVERIFY2(
        std::abs(forecast->atEnd - atEnd) < 0.001, qPrintable(QString::number(forecast->atEnd)));
}

void TestBudgetForecast::stepsArePassedInTheirOrder_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<double>("spent");
    QTest::addColumn<QList<int>>("passed");
    using Steps = QList<int>;
    QTest::newRow("nothing") << 10.0 << 0.0 << Steps {};
    QTest::newRow("below the first") << 10.0 << 4.999 << Steps {};
    QTest::newRow("the first") << 10.0 << 5.0 << Steps { 50 };
    QTest::newRow("two") << 10.0 << 7.5 << Steps { 50, 75 };
    QTest::newRow("three") << 10.0 << 9.999 << Steps { 50, 75, 90 };
    QTest::newRow("all") << 10.0 << 10.0 << Steps { 50, 75, 90, 100 };
    QTest::newRow("all but what sums lose") << 10.0 << 9.9999999999 << Steps { 50, 75, 90, 100 };
    QTest::newRow("far over") << 10.0 << 1e9 << Steps { 50, 75, 90, 100 };
    QTest::newRow("negative") << 10.0 << -10.0 << Steps {};
    QTest::newRow("cents") << 0.07 << 0.063 << Steps { 50, 75, 90 };
}

void TestBudgetForecast::stepsArePassedInTheirOrder()
{
    QFETCH(double, amount);
    QFETCH(double, spent);
    Budget budget = tenDollars();
    budget.amount = amount;
    const auto forecast = budgetForecast(budget, { spent, {} }, at(12h));
    QVERIFY(forecast);
    QTEST(forecast->passed, "passed");
}

void TestBudgetForecast::saysWhatIsToBeExpected_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<BudgetSpending>("spending");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, Period period, const BudgetSpending &spending, const char *text) {
              QTest::newRow(name) << period << spending << QString::fromUtf8(text);
          };
    row("on track", Period::Day, { 4, 1 },
        "$4.00 of $10.00 are spent since 00:00. On track: at this rate it will be $8.00 when the "
        "period ends.");
    row("exceeded at one time", Period::Day, { 6, 1.5 },
        "$6.00 of $10.00 are spent since 00:00. At this rate the budget is exceeded about 20:00.");
    row("exceeded at some time", Period::Day, { 6, 3 },
        "$6.00 of $10.00 are spent since 00:00. At this rate the budget is exceeded about 17:20, "
        "between 16:00 and 20:00.");
    row("perhaps later", Period::Day, { 6, 0.75 },
        "$6.00 of $10.00 are spent since 00:00. At this rate the budget is exceeded about 22:40, "
        "20:00 at the earliest.");
    row("perhaps", Period::Day, { 6, 0 },
        "$6.00 of $10.00 are spent since 00:00. At this rate it will be $9.00 when the period "
        "ends; "
        "at worst the budget is exceeded about 20:00.");
    row("exceeded", Period::Day, { 12.5, 1 },
        "$12.50 are spent since 00:00, $2.50 more than the $10.00 planned. At this rate it will be "
        "$20.75 when the period ends.");
    row("just spent", Period::Day, { 10, 0 },
        "$10.00 of $10.00 are spent since 00:00. At this rate it will be $15.00 when the period "
        "ends.");
    row("another day", Period::Month, { 2, 5 },
        "$2.00 of $10.00 are spent since 00:00. At this rate the budget is exceeded about "
        "Wed 11 Nov, between Tue 3 Nov and Thu 12 Nov.");
    row("no series", Period::Day, {}, "The budget's series have not been there since 00:00.");
}

void TestBudgetForecast::saysWhatIsToBeExpected()
{
    QFETCH(BudgetSpending, spending);
    QFETCH(Period, period);
    const Budget budget = tenDollars(period);
    const auto forecast = budgetForecast(budget, spending, at(12h));
    QVERIFY(forecast);
    QTEST(budgetForecastText(budget, *forecast, at(12h)), "text");
}

void TestBudgetForecast::whatIsNoNumberIsAnError_data()
{
    QTest::addColumn<double>("spent");
    QTest::newRow("NaN") << notANumber;
    QTest::newRow("infinite") << infinity;
    QTest::newRow("negative infinite") << -infinity;
}

void TestBudgetForecast::whatIsNoNumberIsAnError()
{
    QFETCH(double, spent);
    const auto forecast = budgetForecast(tenDollars(), { spent, 1 }, at(12h));
    QVERIFY(!forecast);
    QCOMPARE(forecast.error(),
        (Error { Error::Kind::Malformed,
            QStringLiteral("What was spent of the budget “Team A” is not a number."), {} }));
}

void TestBudgetForecast::everyStepIsAnAlert()
{
    const auto forecast = budgetForecast(tenDollars(), { 10, 0 }, at(12h));
    const QList<WatchedAlert> alerts = budgetAlerts(tenDollars(), *forecast, at(12h), {});
    QCOMPARE(alerts.size(), 4);
    const QStringList severities { QStringLiteral("info"), QStringLiteral("warning"),
        QStringLiteral("warning"), QStringLiteral("critical") };
    const QStringList steps { QStringLiteral("50"), QStringLiteral("75"), QStringLiteral("90"),
        QStringLiteral("100") };
    for (qsizetype i = 0; i < alerts.size(); ++i) {
        const WatchedAlert &alert = alerts[i];
        const QMap<QString, QString> labels { { QStringLiteral("alertname"),
                                                  QStringLiteral("BudgetStep") },
            { QStringLiteral("budget"), QStringLiteral("Team A") },
            { QStringLiteral("severity"), severities[i] }, { QStringLiteral("step"), steps[i] } };
        QCOMPARE(alert.labels.pairs, labels);
        QCOMPARE(alert.state, WatchedAlert::State::Firing);
        QCOMPARE(alert.value, std::optional<double>(10));
        QCOMPARE(alert.querySource, QStringLiteral("prom"));
        QVERIFY2(alert.expr.contains(QLatin1String("cost_total[12h]")), qPrintable(alert.expr));
        QCOMPARE(alert.origins, QList<AlertOrigin> { budgetOrigin(tenDollars()) });
        QCOMPARE(alert.annotations.value(QStringLiteral("summary")),
            QStringLiteral("Budget “Team A”: %1 % of the day's $10.00 are spent.").arg(steps[i]));
        QCOMPARE(alert.annotations.value(QStringLiteral("description")),
            budgetForecastText(tenDollars(), *forecast, at(12h)));
    }
    const auto nothing = budgetForecast(tenDollars(), {}, at(12h));
    QVERIFY(!nothing->hasSeries);
    QVERIFY(budgetAlerts(tenDollars(), *nothing, at(12h), {}).isEmpty());
}

void TestBudgetForecast::alertsKeepTheirBegin_data()
{
    QTest::addColumn<Milliseconds>("before"); // negative: in the day before
    QTest::addColumn<Milliseconds>("activeAt");
    QTest::newRow("this morning") << Milliseconds(9h) << Milliseconds(9h);
    QTest::newRow("yesterday") << Milliseconds(-1ms) << Milliseconds(12h);
    QTest::newRow("later, before the clock was set back") << Milliseconds(13h) << Milliseconds(12h);
}

void TestBudgetForecast::alertsKeepTheirBegin()
{
    QFETCH(Milliseconds, before);
    QFETCH(Milliseconds, activeAt);
    const auto forecast = budgetForecast(tenDollars(), { 8, {} }, at(12h));
    QList<WatchedAlert> alerts = budgetAlerts(tenDollars(), *forecast, at(12h), {});
    QCOMPARE(alerts.size(), 2);
    alerts
        = budgetAlerts(tenDollars(), *forecast, at(12h), { { alerts[0].labels, first + before } });
    QCOMPARE(alerts[0].activeAt, first + activeAt);
    QCOMPARE(alerts[0].firedAt, std::optional<Instant>(first + activeAt));
    QCOMPARE(alerts[1].activeAt, first + 12h);
}

QTEST_APPLESS_MAIN(TestBudgetForecast)
#include "tst_budgetforecast.moc"
