// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetwords.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestBudgetWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelsFollowTheSteps_data();
    void levelsFollowTheSteps();
    void saysWhatIsToBeExpected_data();
    void saysWhatIsToBeExpected();
    void sharesAreFullOnlyWhenAllIsSpent_data();
    void sharesAreFullOnlyWhenAllIsSpent();
    void whatIsUnknownIsNotSaid();
};

namespace {

/// Sunday, 1 November 2026, noon UTC.
constexpr Instant noon = std::chrono::sys_days(std::chrono::November / 1 / 2026) + 12h;

BudgetStatus hundredDollars(double spent)
{
    BudgetStatus status;
    status.budget.name = u"Team A"_s;
    status.budget.amount = 100;
    BudgetForecast forecast;
    forecast.spent = spent;
    forecast.share = spent / 100;
    forecast.atEnd = 2 * spent;
    for (const int step : std::as_const(status.budget.steps)) {
        if (spent >= step)
            forecast.passed << step;
    }
    status.forecast = forecast;
    return status;
}

BudgetStatus failed(BudgetStatus status)
{
    status.error = Error { Error::Kind::Network, u"connection\nrefused"_s, {} };
    return status;
}

} // namespace

void TestBudgetWords::levelsFollowTheSteps_data()
{
    QTest::addColumn<BudgetStatus>("status");
    QTest::addColumn<BudgetLevel>("level");
    BudgetStatus waiting = hundredDollars(0);
    waiting.forecast.reset();
    QTest::newRow("waiting") << waiting << BudgetLevel::Waiting;
    QTest::newRow("failed at once") << failed(waiting) << BudgetLevel::Unknown;
    QTest::newRow("failed later") << failed(hundredDollars(10)) << BudgetLevel::Unknown;
    QTest::newRow("failed when exceeded") << failed(hundredDollars(110)) << BudgetLevel::Unknown;
    QTest::newRow("little") << hundredDollars(49) << BudgetLevel::Ok;
    QTest::newRow("half") << hundredDollars(50) << BudgetLevel::Ok;
    QTest::newRow("three quarters") << hundredDollars(75) << BudgetLevel::Warning;
    QTest::newRow("nearly all") << hundredDollars(99) << BudgetLevel::Warning;
    QTest::newRow("all") << hundredDollars(100) << BudgetLevel::Critical;
    BudgetStatus stepless = hundredDollars(100);
    stepless.forecast->passed = { 50 };
    QTest::newRow("all, without such a step") << stepless << BudgetLevel::Critical;
}

void TestBudgetWords::levelsFollowTheSteps()
{
    QFETCH(BudgetStatus, status);
    QTEST(budgetLevel(status), "level");
}

void TestBudgetWords::saysWhatIsToBeExpected_data()
{
    QTest::addColumn<BudgetStatus>("status");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, const BudgetStatus &status) {
        QTest::newRow(text) << status << QString::fromUtf8(text);
    };
    const auto exceededIn = [](Milliseconds time) {
        BudgetStatus status = hundredDollars(60);
        status.forecast->exceededAt = noon + time;
        return status;
    };
    BudgetStatus waiting = hundredDollars(0);
    waiting.forecast.reset();
    waiting.budget.period = Budget::Period::Week;
    row("this week · waiting for the first answer", waiting);
    row("cannot be asked: connection refused", failed(waiting));
    BudgetStatus absent = hundredDollars(0);
    absent.forecast->hasSeries = false;
    row("this month · no such series yet", absent);
    BudgetStatus nothing = hundredDollars(0);
    nothing.budget.period = Budget::Period::Day;
    row("today · nothing spent yet", nothing);
    row("this month · on track: $40.00 at the end at this rate", hundredDollars(20));
    BudgetStatus atWorst = hundredDollars(40);
    atWorst.forecast->earliest = noon + 20 * 24h;
    row("this month · $80.00 at the end at this rate; at worst exceeded on Sat 21 Nov", atWorst);
    row("this month · exceeded at 14:30 at this rate", exceededIn(2h + 30min));
    row("this month · exceeded on Thursday 14:00 at this rate", exceededIn(4 * 24h + 2h + 59min));
    row("this month · exceeded on Saturday 23:00 at this rate", exceededIn(6 * 24h + 11h));
    row("this month · exceeded on Sun 8 Nov at this rate", exceededIn(6 * 24h + 12h));
    row("this month · exceeded; $240.00 at the end at this rate", hundredDollars(120));
}

void TestBudgetWords::saysWhatIsToBeExpected()
{
    QFETCH(BudgetStatus, status);
    QTEST(budgetOutlookText(status, { noon, QTimeZone::utc() }), "text");
}

void TestBudgetWords::sharesAreFullOnlyWhenAllIsSpent_data()
{
    QTest::addColumn<double>("spent");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0 %"_s;
    QTest::newRow("a little") << 0.4 << u"0 %"_s;
    QTest::newRow("nearly all") << 99.99 << u"99 %"_s;
    QTest::newRow("a sum of small amounts") << 100 - 1e-10 << u"100 %"_s;
    QTest::newRow("more") << 230.0 << u"230 %"_s;
}

void TestBudgetWords::sharesAreFullOnlyWhenAllIsSpent()
{
    QFETCH(double, spent);
    QTEST(budgetShareText(hundredDollars(spent)), "text");
}

void TestBudgetWords::whatIsUnknownIsNotSaid()
{
    BudgetStatus status = hundredDollars(12.5);
    QCOMPARE(budgetSpentText(status), u"$12.50 of $100.00"_s);
    status.forecast.reset();
    QCOMPARE(budgetSpentText(status), u"of $100.00"_s);
    QCOMPARE(budgetShareText(status), QString());
}

QTEST_APPLESS_MAIN(TestBudgetWords)
#include "tst_budgetwords.moc"
