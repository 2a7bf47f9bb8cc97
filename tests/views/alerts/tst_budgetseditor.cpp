// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/alerts/budgetsamples.h"
#include "views/alerts/amountbox.h"
#include "views/alerts/budgetsdialog.h"
#include "views/alerts/budgetseditor.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

class TestBudgetsEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatNobodyChanged_data();
    void keepsWhatNobodyChanged();
    void takesWhatIsTyped();
    void choicesArePartOfTheBudget();
    void addsDuplicatesAndRemoves();
    void saysWhatIsWrong();
    void halfASentenceIsKept();
    void suggestionsFillTheForm();
    void currenciesAreOffered();
    void weeksHaveAFirstDay();
    void selectsByName();
    void namesAreUniqueOnceChanged();
    void narrowIsBelowEachOther();
    void dialogSavesOnlyBudgets();
    void amountsHaveNoZerosBehind_data();
    void amountsHaveNoZerosBehind();
};

namespace {

template <typename T>
T *namedOf(const QWidget &widget, const QString &accessibleName)
{
    for (T *child : widget.findChildren<T *>()) {
        if (child->accessibleName() == accessibleName)
            return child;
    }
    return nullptr;
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// The field a label of the form leads to.
template <typename T>
T *fieldOf(const QWidget &widget, const QString &label)
{
    for (const QLabel *one : widget.findChildren<QLabel *>()) {
        if (one->text().remove(u'&') == label)
            return qobject_cast<T *>(one->buddy());
    }
    return nullptr;
}

/// As a person does.
void choose(QComboBox *box, const QString &text)
{
    const int row = box->findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    box->setCurrentIndex(row);
    Q_EMIT box->activated(row);
}

QStringList problemsOf(const QWidget &widget)
{
    QStringList problems;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().startsWith(u'⚠') && label->isVisibleTo(&widget))
            problems << label->text().mid(2);
    }
    return problems;
}

QList<SourceChoice> sources()
{
    return { { u"prom"_s, u"Production"_s, u"http://one"_s },
        { u"other"_s, u"Staging"_s, u"http://two"_s } };
}

void fill(BudgetsEditor &editor, const QList<Budget> &budgets)
{
    editor.setSources(sources());
    editor.setBudgets(budgets);
}

} // namespace

void TestBudgetsEditor::keepsWhatNobodyChanged_data()
{
    QTest::addColumn<Budget>("budget");
    const auto row = [](const char *name, auto change) {
        Budget budget = sampleBudget(u"A"_s);
        change(budget);
        QTest::newRow(name) << budget;
    };
    row("dollars by default", [](Budget &) {});
    row("dollars by name", [](Budget &budget) { budget.unit = u"currencyUSD"_s; });
    row("another unit", [](Budget &budget) { budget.unit = u"currency:Credits"_s; });
    row("tokens", [](Budget &budget) { budget.kind = Budget::Kind::Tokens; });
    row("short tokens", [](Budget &budget) {
        budget.kind = Budget::Kind::Tokens;
        budget.unit = u"short"_s;
    });
    row("a source that is gone", [](Budget &budget) { budget.source = u"gone"_s; });
    row("less than can be typed", [](Budget &budget) { budget.amount = 1.23456e-7; });
    row("a week from Sunday", [](Budget &budget) {
        budget.period = Budget::Period::Week;
        budget.weekStart = Qt::Sunday;
    });
    row("other steps", [](Budget &budget) { budget.steps = { 10, 110 }; });
    row("an expression of lines",
        [](Budget &budget) { budget.expr = u"increase(\n  a_total[$__range]\n)"_s; });
}

void TestBudgetsEditor::keepsWhatNobodyChanged()
{
    QFETCH(Budget, budget);
    BudgetsEditor editor;
    const QSignalSpy changed(&editor, &BudgetsEditor::changed);
    const QList<Budget> budgets { sampleBudget(u"Before"_s), budget, sampleBudget(u"After"_s) };
    fill(editor, budgets);
    for (const Budget &one : budgets)
        editor.select(one.name);
    QCOMPARE(editor.value(), budgets);
    QVERIFY(editor.isValid());
    QCOMPARE(changed.count(), 0);
}

void TestBudgetsEditor::takesWhatIsTyped()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s), sampleBudget(u"B"_s) });
    editor.select(u"B"_s);
    const QSignalSpy changed(&editor, &BudgetsEditor::changed);
    auto *name = fieldOf<QLineEdit>(editor, u"Name"_s);
    name->clear();
    QTest::keyClicks(name, u" Team C "_s);
    fieldOf<QPlainTextEdit>(editor, u"Expression"_s)->setPlainText(u"llm_cost{team=\"c\"}"_s);
    auto *amount = fieldOf<AmountBox>(editor, u"Amount"_s);
    amount->selectAll();
    QTest::keyClicks(amount, u"12.5"_s);
    auto *steps = fieldOf<QLineEdit>(editor, u"Alerts at (%)"_s);
    steps->clear();
    QTest::keyClicks(steps, u"100 80"_s);
    QVERIFY(changed.count() > 0);
    Budget expected = sampleBudget(u"Team C"_s);
    expected.expr = u"llm_cost{team=\"c\"}"_s;
    expected.amount = 12.5;
    expected.steps = { 80, 100 };
    QCOMPARE(editor.value(), QList<Budget>({ sampleBudget(u"A"_s), expected }));
    QCOMPARE(editor.findChild<QListWidget *>()->item(1)->text(), u"Team C"_s);
    QCOMPARE(name->text(), u" Team C "_s); // nothing is taken from under the cursor
}

void TestBudgetsEditor::choicesArePartOfTheBudget()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s) });
    choose(fieldOf<QComboBox>(editor, u"Source"_s), u"Staging"_s);
    choose(namedOf<QComboBox>(editor, u"Unit"_s), u"EUR (€)"_s);
    choose(namedOf<QComboBox>(editor, u"Period"_s), u"a day"_s);
    Budget expected = sampleBudget(u"A"_s);
    expected.source = u"other"_s;
    expected.unit = u"currencyEUR"_s;
    expected.period = Budget::Period::Day;
    QCOMPARE(editor.value(), QList<Budget> { expected });
    choose(namedOf<QComboBox>(editor, u"Kind"_s), u"Tokens"_s);
    expected.kind = Budget::Kind::Tokens;
    expected.unit.clear();
    QCOMPARE(editor.value(), QList<Budget> { expected });
    QCOMPARE(namedOf<QComboBox>(editor, u"Unit"_s)->currentText(), u"tokens"_s);
}

void TestBudgetsEditor::addsDuplicatesAndRemoves()
{
    BudgetsEditor editor;
    fill(editor, {});
    QSignalSpy validity(&editor, &BudgetsEditor::validityChanged);
    QVERIFY(editor.isValid());
    QVERIFY(!buttonOf(editor, u"Remove"_s)->isEnabled());
    QVERIFY(!buttonOf(editor, u"Duplicate"_s)->isEnabled());
    buttonOf(editor, u"Add"_s)->click();
    QCOMPARE(editor.value().size(), 1);
    QCOMPARE(editor.value().first().name, u"Budget"_s);
    QCOMPARE(editor.value().first().source, u"prom"_s);
    QVERIFY(!editor.isValid()); // nobody said yet what it counts
    QCOMPARE(validity.count(), 1);
    fieldOf<QPlainTextEdit>(editor, u"Expression"_s)->setPlainText(u"cost_total"_s);
    QVERIFY(editor.isValid());
    buttonOf(editor, u"Add"_s)->click();
    editor.select(u"Budget"_s);
    buttonOf(editor, u"Duplicate"_s)->click();
    QStringList names;
    for (const Budget &budget : editor.value())
        names << budget.name;
    QCOMPARE(names, QStringList({ u"Budget"_s, u"Budget 3"_s, u"Budget 2"_s }));
    QCOMPARE(editor.value()[1].expr, u"cost_total"_s);
    QTest::keyClick(editor.findChild<QListWidget *>(), Qt::Key_Down);
    buttonOf(editor, u"Remove"_s)->click();
    buttonOf(editor, u"Remove"_s)->click();
    QCOMPARE(editor.value().size(), 1);
    QVERIFY(editor.isValid());
    buttonOf(editor, u"Remove"_s)->click();
    QVERIFY(editor.value().isEmpty());
    QVERIFY(!buttonOf(editor, u"Remove"_s)->isEnabled());
}

void TestBudgetsEditor::saysWhatIsWrong()
{
    BudgetsEditor editor;
    Budget bad;
    bad.name = u"Bad"_s;
    bad.expr = u"rate(a_total[5m]"_s;
    fill(editor, { sampleBudget(u"Good"_s), bad });
    editor.setSources({});
    QVERIFY(problemsOf(editor).isEmpty());
    QCOMPARE(editor.findChild<QListWidget *>()->item(1)->text(), u"⚠ Bad"_s);
    QVERIFY(!editor.isValid());
    editor.select(u"Bad"_s);
    const QStringList problems = problemsOf(editor);
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems[0], u"Choose the source that is asked."_s);
    QVERIFY(problems[1].contains(u"unclosed left parenthesis"_s));
    QCOMPARE(problems[2], u"The amount has to be above 0."_s);
}

void TestBudgetsEditor::halfASentenceIsKept()
{
    // Whoever looks at another budget in the middle of typing finds it as it was left.
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s), sampleBudget(u"B"_s) });
    auto *steps = fieldOf<QLineEdit>(editor, u"Alerts at (%)"_s);
    steps->clear();
    QTest::keyClicks(steps, u"50, hal"_s);
    QCOMPARE(problemsOf(editor), QStringList { u"“hal” is not a whole number from 1 to 1000."_s });
    editor.select(u"B"_s);
    QVERIFY(problemsOf(editor).isEmpty());
    QCOMPARE(steps->text(), u"50, 75, 90, 100"_s);
    editor.select(u"A"_s);
    QCOMPARE(steps->text(), u"50, hal"_s);
    QVERIFY(!editor.isValid());
}

void TestBudgetsEditor::suggestionsFillTheForm()
{
    BudgetsEditor editor;
    Budget euros = sampleBudget(u"A"_s);
    euros.unit = u"currencyEUR"_s;
    fill(editor, { euros });
    const QMenu *menu = buttonOf(editor, u"From the built-in dashboards"_s)->menu();
    QAction *tokens = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().endsWith(u"\tosmen_tokens_used_total"_s))
            tokens = action;
    }
    QVERIFY(tokens);
    tokens->trigger();
    const Budget budget = editor.value().first();
    QCOMPARE(budget.expr, u"osmen_tokens_used_total"_s);
    QCOMPARE(budget.kind, Budget::Kind::Tokens);
    QCOMPARE(budget.unit, QString());
    QCOMPARE(namedOf<QComboBox>(editor, u"Kind"_s)->currentText(), u"Tokens"_s);
}

void TestBudgetsEditor::currenciesAreOffered()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s) });
    const auto *unit = namedOf<QComboBox>(editor, u"Unit"_s);
    QCOMPARE(unit->currentText(), u"USD ($)"_s);
    QVERIFY(unit->findText(u"JPY (¥)"_s) >= 0);
    QVERIFY(unit->findText(u"CHF"_s) >= 0);
    QVERIFY(unit->findText(u"CZK"_s) >= 0);
}

void TestBudgetsEditor::weeksHaveAFirstDay()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s) });
    auto *day = namedOf<QComboBox>(editor, u"First day of the week"_s);
    QVERIFY(!day->isVisibleTo(&editor));
    choose(namedOf<QComboBox>(editor, u"Period"_s), u"a week"_s);
    QVERIFY(day->isVisibleTo(&editor));
    choose(day, u"Sunday"_s);
    QCOMPARE(editor.value().first().weekStart, Qt::Sunday);
    QCOMPARE(editor.value().first().period, Budget::Period::Week);
}

void TestBudgetsEditor::selectsByName()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s), sampleBudget(u"B"_s) });
    const auto *name = fieldOf<QLineEdit>(editor, u"Name"_s);
    QCOMPARE(name->text(), u"A"_s);
    editor.select(u"B"_s);
    QCOMPARE(name->text(), u"B"_s);
    editor.select(u"C"_s);
    QCOMPARE(name->text(), u"B"_s);
}

void TestBudgetsEditor::namesAreUniqueOnceChanged()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s), sampleBudget(u"B"_s) });
    editor.select(u"B"_s);
    auto *name = fieldOf<QLineEdit>(editor, u"Name"_s);
    name->clear();
    QCOMPARE(editor.value()[1].name, u"B"_s); // clear() is nobody's edit
    QTest::keyClicks(name, u"A"_s);
    QCOMPARE(problemsOf(editor), QStringList { u"Another budget has this name."_s });
    QVERIFY(!editor.isValid());
    QTest::keyClicks(name, u"2"_s);
    QVERIFY(problemsOf(editor).isEmpty());
    QVERIFY(editor.isValid());
}

void TestBudgetsEditor::narrowIsBelowEachOther()
{
    BudgetsEditor editor;
    fill(editor, { sampleBudget(u"A"_s) });
    const auto *list = editor.findChild<QListWidget *>();
    const auto *name = fieldOf<QLineEdit>(editor, u"Name"_s);
    const auto placeOf = [&editor](const QWidget *widget) {
        return QRect(widget->mapTo(&editor, QPoint(0, 0)), widget->size());
    };
    editor.resize(760, 500);
    editor.show();
    QVERIFY(placeOf(list).right() < placeOf(name).left());
    editor.resize(480, 640);
    QTRY_VERIFY(placeOf(list).bottom() < placeOf(name).top());
    QVERIFY(editor.rect().contains(placeOf(name)));
}

void TestBudgetsEditor::dialogSavesOnlyBudgets()
{
    BudgetsDialog dialog;
    fill(*dialog.editor(), { Budget() });
    QPushButton *save = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QVERIFY(!save->isEnabled());
    dialog.editor()->remove();
    QVERIFY(save->isEnabled());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    save->click();
    QCOMPARE(accepted.count(), 1);
}

void TestBudgetsEditor::amountsHaveNoZerosBehind_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 500.0 << u"500"_s;
    QTest::newRow("cents") << 0.5 << u"0.5"_s;
    QTest::newRow("a little") << 0.0001 << u"0.0001"_s;
    QTest::newRow("much") << 123456789.0 << u"123456789"_s;
    QTest::newRow("most") << 1e15 << u"1000000000000000"_s;
}

void TestBudgetsEditor::amountsHaveNoZerosBehind()
{
    QFETCH(double, value);
    AmountBox box;
    box.setLocale(QLocale::c());
    box.setValue(value);
    QTEST(box.text(), "text");
    QCOMPARE(box.value(), value);
}

QTEST_MAIN(TestBudgetsEditor)
#include "tst_budgetseditor.moc"
