// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetquery.h"
#include "models/alerts/budgetsuggestions.h"
#include "tests/resources/builtin.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace opsglass;

class TestBudgetSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void areWhatBuiltInDashboardsCount_data();
    void areWhatBuiltInDashboardsCount();
    void areToldApart();
};

void TestBudgetSuggestions::areWhatBuiltInDashboardsCount_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<bool>("isMoney");
    for (const BudgetSuggestion &suggestion : budgetSuggestions())
        QTest::newRow(qPrintable(suggestion.expr))
            << suggestion.expr << (suggestion.kind == Budget::Kind::Money);
}

void TestBudgetSuggestions::areWhatBuiltInDashboardsCount()
{
    QFETCH(QString, expr);
    QFETCH(bool, isMoney);
    QVERIFY(spendingQuery(expr, std::chrono::hours(1)));
    QCOMPARE(expr.contains(QLatin1String("cost")), isMoney);
    bool isShown = false;
    const QStringList files = QDir(QStringLiteral(":/dashboards")).entryList();
    for (const QString &file : files)
        isShown |= bytesOf(QString(file).chopped(5)).contains((expr + u'[').toUtf8());
    QVERIFY(isShown);
}

void TestBudgetSuggestions::areToldApart()
{
    QSet<QString> titles;
    const QList<BudgetSuggestion> suggestions = budgetSuggestions();
    for (const BudgetSuggestion &suggestion : suggestions)
        titles << suggestion.system + suggestion.title;
    QCOMPARE(titles.size(), suggestions.size());
}

QTEST_GUILESS_MAIN(TestBudgetSuggestions)
#include "tst_budgetsuggestions.moc"
