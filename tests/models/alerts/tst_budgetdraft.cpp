// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetdraft.h"

#include <QTest>

#include <limits>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

class TestBudgetDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSteps_data();
    void readsSteps();
    void writesStepsAsTheyAreRead();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void findsAFreeName();
};

namespace {

BudgetDraft good(const QString &name = u"Team A"_s)
{
    Budget budget;
    budget.name = name;
    budget.expr = u"cost_total"_s;
    budget.source = u"prom"_s;
    budget.amount = 10;
    return draftOf(budget);
}

} // namespace

void TestBudgetDraft::readsSteps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("steps"); // empty: none
    QTest::addColumn<QString>("problem");
    const auto fine = [](const char *text, const char *steps) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(steps) << QString();
    };
    fine("50, 75, 90, 100", "50, 75, 90, 100");
    fine("100", "100");
    fine("50 % 75%,90;100", "50, 75, 90, 100");
    fine("  100,50 ,, 50 ", "50, 100");
    fine("1 1000", "1, 1000");
    const auto wrong = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QString::fromLatin1(text) << QString() << QString::fromUtf8(problem);
    };
    wrong("nothing", " , ", "A budget needs one step at least, such as 100.");
    wrong("zero", "0, 50", "“0” is not a whole number from 1 to 1000.");
    wrong("too much", "50, 1001", "“1001” is not a whole number from 1 to 1000.");
    wrong("below zero", "-5", "“-5” is not a whole number from 1 to 1000.");
    wrong("a fraction", "50.5", "“50.5” is not a whole number from 1 to 1000.");
    wrong("a word", "half", "“half” is not a whole number from 1 to 1000.");
}

void TestBudgetDraft::readsSteps()
{
    QFETCH(QString, text);
    const auto steps = readBudgetSteps(text);
    QTEST(steps ? budgetStepsText(*steps) : QString(), "steps");
    QTEST(steps ? QString() : steps.error().message, "problem");
}

void TestBudgetDraft::writesStepsAsTheyAreRead()
{
    const QList<int> steps { 5, 50, 150 };
    QCOMPARE(*readBudgetSteps(budgetStepsText(steps)), steps);
    QCOMPARE(budgetStepsText({}), QString());
}

void TestBudgetDraft::saysWhatIsWrong_data()
{
    QTest::addColumn<BudgetDraft>("draft");
    QTest::addColumn<QStringList>("fields"); // that have a problem
    const auto row = [](const char *name, const QStringList &fields, auto spoil) {
        BudgetDraft draft = good();
        spoil(draft);
        QTest::newRow(name) << draft << fields;
    };
    row("nothing", {}, [](BudgetDraft &) {});
    row("no name", { u"name"_s }, [](BudgetDraft &draft) { draft.budget.name = u" "_s; });
    row("a taken name", { u"name"_s }, [](BudgetDraft &draft) { draft.budget.name = u"Team B"_s; });
    row("another case", {}, [](BudgetDraft &draft) { draft.budget.name = u"team b"_s; });
    row("no source", { u"source"_s }, [](BudgetDraft &draft) { draft.budget.source.clear(); });
    row("no expression", { u"expr"_s }, [](BudgetDraft &draft) { draft.budget.expr = u" "_s; });
    row("half an expression", { u"expr"_s },
        [](BudgetDraft &draft) { draft.budget.expr = u"cost_total{"_s; });
    row("a number", { u"expr"_s }, [](BudgetDraft &draft) { draft.budget.expr = u"42"_s; });
    row("over the range", {}, [](BudgetDraft &draft) {
        draft.budget.expr = u"increase(tokens_total[$__range]) * 3e-6"_s;
    });
    row("no amount", { u"amount"_s }, [](BudgetDraft &draft) { draft.budget.amount = 0; });
    row("no number", { u"amount"_s },
        [](BudgetDraft &draft) { draft.budget.amount = std::numeric_limits<double>::quiet_NaN(); });
    row("no steps", { u"steps"_s }, [](BudgetDraft &draft) { draft.steps.clear(); });
    row("everything", { u"name"_s, u"source"_s, u"expr"_s, u"amount"_s, u"steps"_s },
        [](BudgetDraft &draft) {
            draft = {};
            draft.steps.clear();
        });
}

void TestBudgetDraft::saysWhatIsWrong()
{
    QFETCH(BudgetDraft, draft);
    const BudgetProblems problems = budgetProblems({ good(u"Team B"_s), draft }, 1);
    QStringList fields;
    const QList<std::pair<QString, QString>> all { { u"name"_s, problems.name },
        { u"source"_s, problems.source }, { u"expr"_s, problems.expr },
        { u"amount"_s, problems.amount }, { u"steps"_s, problems.steps } };
    for (const auto &[field, problem] : all) {
        if (!problem.isEmpty())
            fields << field;
    }
    QTEST(fields, "fields");
    QCOMPARE(problems.areAny(), !fields.isEmpty());
    // Of two of one name the first is none's double.
    QCOMPARE(budgetProblems({ good(), good() }, 0), BudgetProblems());
}

void TestBudgetDraft::findsAFreeName()
{
    QCOMPARE(freeBudgetName({}, u"Budget"_s), u"Budget"_s);
    QCOMPARE(freeBudgetName({ good(u"Budget"_s) }, u"Budget"_s), u"Budget 2"_s);
    QCOMPARE(
        freeBudgetName({ good(u"Budget 2"_s), good(u"Budget"_s) }, u"Budget"_s), u"Budget 3"_s);
}

QTEST_APPLESS_MAIN(TestBudgetDraft)
#include "tst_budgetdraft.moc"
