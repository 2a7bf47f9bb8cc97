// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/adhocfilters.h"
#include "views/dashboard/linkstrip.h"
#include "views/dashboard/variablebar.h"
#include "views/dashboard/variablecontrol.h"
#include "views/dashboard/variablepopup.h"
#include "views/panels/headermark.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace opsglass;

class TestVariableBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controls_data();
    void controls();
    void staysHiddenWithoutVariables();
    void errorsAndLoadingAreSaid();
    void longValuesAreCutAndTold();
    void twentyVariablesWrap();
    void singleChoiceByKeyboard();
    void keysOpenTheList_data();
    void keysOpenTheList();
    void hintsLeaveTheListAlone();
    void severalChoicesByKeyboard();
    void escapeLeavesEverything();
    void allStandsAlone();
    void typedValuesAreOffered();
    void typedValuesAreRefusedWhereTheyMustBe();
    void lateOptionsKeepWhatIsTicked();
    void fortyThousandOptionsCanBeSearched();
    void textboxTellsItsText();
    void filtersComeAndGo();
    void controlsThatStayAreKept();
    void linksAreButtonsAndMenus();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

VariableState variable(const char *name, const char *type)
{
    VariableState state;
    state.name = words(name);
    state.type = words(type);
    return state;
}

/// A list of a, b and c of which b is chosen.
VariableState listVariable()
{
    VariableState state = variable("v", "query");
    for (const char *value : { "a", "b", "c" })
        state.options.append({ words(value).toUpper(), words(value) });
    state.values = { words("b") };
    state.texts = { words("B") };
    state.allowsCustom = false;
    return state;
}

VariableState multiVariable()
{
    VariableState state = listVariable();
    state.isMulti = state.includeAll = true;
    return state;
}

/// A bar with one variable, its list open.
struct OpenList {
    explicit OpenList(const VariableState &state)
        : chosen(&bar, &VariableBar::chosen)
    {
        bar.resize(800, 40);
        bar.setStates({ state });
        bar.show();
        popup = bar.controls().first()->popup();
        bar.controls().first()->button()->click();
    }

    void press(int key) { QTest::keyClick(popup->searchField(), Qt::Key(key)); }
    QString choice() const { return chosen.value(0).value(1).toStringList().join(u'|'); }

    VariableBar bar;
    QSignalSpy chosen;
    VariablePopup *popup = nullptr;
};

} // namespace

void TestVariableBar::controls_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("hide");
    QTest::addColumn<QString>("shown"); ///< label and control, or nothing
    const auto row = [](const char *type, int hide, const char *shown) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(words(type)).arg(hide)))
            << words(type) << hide << words(shown);
    };
    row("query", 0, "label list");
    row("query", 1, "list");
    row("query", 2, "");
    row("query", 3, "");
    row("custom", 0, "label list");
    row("interval", 0, "label list");
    row("datasource", 0, "label list");
    row("switch", 0, "label list");
    row("textbox", 0, "label line");
    row("textbox", 1, "line");
    row("adhoc", 0, "label filters");
    row("constant", 0, "");
}

void TestVariableBar::controls()
{
    QFETCH(QString, type);
    QFETCH(int, hide);
    VariableState state = variable("v", qPrintable(type));
    state.hide = hide;
    VariableBar bar;
    bar.setStates({ state });
    bar.show();
    QStringList shown;
    if (!bar.controls().isEmpty()) {
        const VariableControl *control = bar.controls().first();
        if (control->findChild<QLabel *>()->isVisibleTo(control))
            shown << words("label");
        if (control->button())
            shown << words("list");
        if (control->line())
            shown << words("line");
        if (control->findChild<AdhocFilters *>())
            shown << words("filters");
    }
    QTEST(shown.join(u' '), "shown");
}

void TestVariableBar::staysHiddenWithoutVariables()
{
    VariableBar bar;
    bar.setStates({});
    QVERIFY(bar.isHidden());
    bar.setStates({ listVariable() });
    QVERIFY(!bar.isHidden());
    VariableState hidden = listVariable();
    hidden.hide = 2;
    bar.setStates({ hidden });
    QVERIFY(bar.isHidden());
}

void TestVariableBar::errorsAndLoadingAreSaid()
{
    VariableState state = listVariable();
    state.values.clear();
    state.texts.clear();
    state.isLoading = true;
    VariableBar bar;
    bar.setStates({ state });
    bar.show();
    const VariableControl *control = bar.controls().first();
    QVERIFY(control->button()->text().startsWith(words("Loading…")));
    QVERIFY(!control->errorMark()->isVisible());
    state.isLoading = false;
    state.error = words("The server says <no>.");
    bar.setStates({ state });
    QVERIFY(control->errorMark()->isVisible());
    QVERIFY(control->errorMark()->toolTip().contains(QLatin1String("The server says &lt;no&gt;.")));
    QVERIFY(control->button()->text().startsWith(QLatin1String("None")));
}

void TestVariableBar::longValuesAreCutAndTold()
{
    VariableState state = multiVariable();
    state.values = { words("a"), QString(500, u'x') };
    state.texts = { words("A & B"), QString(500, u'x') };
    VariableBar bar;
    bar.resize(1280, 40);
    bar.setStates({ state });
    bar.show();
    const QToolButton *button = bar.controls().first()->button();
    QVERIFY(button->text().startsWith(QLatin1String("A && B + x")));
    QVERIFY(button->width() < 300);
    QVERIFY(button->toolTip().contains(QString(500, u'x')));
    QVERIFY(button->accessibleName().startsWith(QLatin1String("v: A & B + ")));
}

void TestVariableBar::twentyVariablesWrap()
{
    QList<VariableState> states;
    for (int i = 0; i < 20; ++i) {
        states << listVariable();
        states.last().name = QStringLiteral("variable%1").arg(i);
    }
    VariableBar bar;
    bar.setStates(states);
    bar.resize(600, bar.heightForWidth(600));
    bar.show();
    QVERIFY(bar.heightForWidth(600) > 3 * bar.controls().first()->height());
    QVERIFY(bar.heightForWidth(600) > bar.heightForWidth(1900));
    for (qsizetype i = 0; i < bar.controls().size(); ++i) {
        const QRect place = bar.controls()[i]->geometry();
        QVERIFY(bar.rect().contains(place));
        for (qsizetype other = 0; other < i; ++other)
            QVERIFY(!place.intersects(bar.controls()[other]->geometry()));
    }
}

void TestVariableBar::singleChoiceByKeyboard()
{
    OpenList open(listVariable());
    QVERIFY(open.popup->isVisible());
    QCOMPARE(open.popup->list()->currentIndex().row(), 1);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Return);
    QVERIFY(!open.popup->isVisible());
    QCOMPARE(open.choice(), words("c"));
    open.bar.controls().first()->button()->click();
    open.press(Qt::Key_Return); // the present choice again
    QCOMPARE(open.chosen.count(), 1);
    open.bar.controls().first()->button()->click();
    QTest::keyClicks(open.popup->searchField(), words("a"));
    QCOMPARE(open.popup->list()->model()->rowCount(), 1);
    open.press(Qt::Key_Return);
    QCOMPARE(open.chosen.value(1).value(1).toStringList(), QStringList(words("a")));
}

void TestVariableBar::keysOpenTheList_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("down") << int(Qt::Key_Down);
    QTest::newRow("return") << int(Qt::Key_Return);
    QTest::newRow("space") << int(Qt::Key_Space);
}

void TestVariableBar::keysOpenTheList()
{
    QFETCH(const int, key);
    VariableBar bar;
    bar.setStates({ listVariable(), listVariable() });
    bar.show();
    const VariableControl *control = bar.controls().first();
    QTest::keyClick(control->button(), Qt::Key(key));
    QVERIFY(control->popup()->isVisible());
}

void TestVariableBar::hintsLeaveTheListAlone()
{
    VariableState state = multiVariable();
    state.error
        = words("A sentence of the server about a query that it could not understand, which "
                "takes more than one line.");
    const OpenList open(state);
    const auto *list = open.popup->findChild<QListView *>();
    const auto *hint = open.popup->findChild<QLabel *>();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->height() >= hint->heightForWidth(hint->width()));
    QVERIFY(!list->geometry().intersects(hint->geometry()));
}

void TestVariableBar::severalChoicesByKeyboard()
{
    OpenList open(multiVariable());
    QCOMPARE(open.popup->list()->currentIndex().data().toString(), words("B"));
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Space);
    QVERIFY(open.popup->isVisible());
    QVERIFY(open.chosen.isEmpty());
    open.press(Qt::Key_Return);
    QCOMPARE(open.choice(), words("b|c"));
}

void TestVariableBar::escapeLeavesEverything()
{
    OpenList open(multiVariable());
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Escape);
    QVERIFY(!open.popup->isVisible());
    QVERIFY(open.chosen.isEmpty());
    open.bar.controls().first()->button()->click();
    open.press(Qt::Key_Return);
    QVERIFY(open.chosen.isEmpty());
}

void TestVariableBar::allStandsAlone()
{
    VariableOptionModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.apply(multiVariable());
    QCOMPARE(model.index(0).data().toString(), words("All"));
    model.toggle(0);
    QCOMPARE(model.ticked(), QStringList(words("$__all")));
    model.toggle(1);
    QCOMPARE(model.ticked(), QStringList(words("a")));
    model.toggle(1);
    QVERIFY(model.ticked().isEmpty());
    model.toggle(99);
    model.toggle(-1);
    QVERIFY(model.ticked().isEmpty());
}

void TestVariableBar::typedValuesAreOffered()
{
    VariableState state = multiVariable();
    state.allowsCustom = true;
    OpenList open(state);
    QTest::keyClicks(open.popup->searchField(), words("new one"));
    QCOMPARE(open.popup->list()->model()->index(0, 0).data().toString(), words("Use “new one”"));
    open.press(Qt::Key_Return);
    QCOMPARE(open.choice(), words("b|new one"));
}

void TestVariableBar::typedValuesAreRefusedWhereTheyMustBe()
{
    OpenList open(listVariable());
    QTest::keyClicks(open.popup->searchField(), words("zzz"));
    QCOMPARE(open.popup->list()->model()->rowCount(), 0);
    open.press(Qt::Key_Return);
    QVERIFY(open.chosen.isEmpty());
}

void TestVariableBar::lateOptionsKeepWhatIsTicked()
{
    VariableState state = multiVariable();
    OpenList open(state);
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Space);
    state.options.append({ words("D"), words("d") });
    open.bar.setStates({ state });
    QCOMPARE(open.popup->list()->model()->rowCount(), 5);
    open.press(Qt::Key_Return);
    QCOMPARE(open.choice(), words("b|c"));
}

void TestVariableBar::fortyThousandOptionsCanBeSearched()
{
    VariableState state = multiVariable();
    state.options.clear();
    for (int i = 0; i < 40'000; ++i) {
        const QString name = QStringLiteral("instance-%1.example:9100").arg(i);
        state.options.append({ name, name });
    }
    OpenList open(state);
    QTest::keyClicks(open.popup->searchField(), words("3999"));
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Space);
    open.press(Qt::Key_Return);
    QVERIFY(open.choice().contains(QLatin1String("3999")));
}

void TestVariableBar::textboxTellsItsText()
{
    VariableState state = variable("v", "textbox");
    state.values = { words("old") };
    VariableBar bar;
    QSignalSpy chosen(&bar, &VariableBar::chosen);
    bar.setStates({ state });
    QLineEdit *line = bar.controls().first()->line();
    QCOMPARE(line->text(), words("old"));
    line->selectAll();
    QTest::keyClicks(line, words("new"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(1).toStringList(), QStringList(words("new")));
}

void TestVariableBar::filtersComeAndGo()
{
    VariableState state = variable("v", "adhoc");
    state.filters = { { words("job"), words("="), words("api") } };
    VariableBar bar;
    bar.resize(800, 40);
    QSignalSpy changed(&bar, &VariableBar::filtersChanged);
    QSignalSpy wanted(&bar, &VariableBar::suggestionsWanted);
    bar.setStates({ state });
    bar.show();
    auto *filters = bar.controls().first()->findChild<AdhocFilters *>();
    filters->plus()->click();
    QCOMPARE(wanted.value(0).value(1).toString(), QString());
    bar.setSuggestions(words("v"), {}, { words("env"), words("job") });
    const auto boxes = filters->findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 3);
    QCOMPARE(boxes[0]->count(), 2);
    boxes[0]->setEditText(words("env"));
    QCOMPARE(wanted.last().value(1).toString(), words("env"));
    bar.setSuggestions(words("v"), words("env"), { words("prod") });
    QCOMPARE(boxes[2]->count(), 1);
    boxes[1]->setCurrentText(words("=~"));
    boxes[2]->setEditText(words("p.*"));
    filters->findChild<QPushButton *>()->click();
    const auto added = changed.value(0).value(1).value<QList<AdhocFilter>>();
    const QList<AdhocFilter> both { state.filters.first(),
        { words("env"), words("=~"), words("p.*") } };
    QCOMPARE(added, both);
    filters->chips().first()->click();
    QCOMPARE(changed.count(), 2);
    QVERIFY(changed.value(1).value(1).value<QList<AdhocFilter>>().isEmpty());
}

void TestVariableBar::controlsThatStayAreKept()
{
    VariableBar bar;
    VariableState other = listVariable();
    other.name = words("w");
    bar.setStates({ listVariable(), other });
    VariableControl *kept = bar.controls()[1];
    other.values = other.texts = { words("c") };
    bar.setStates({ other });
    QCOMPARE(bar.controls(), QList<VariableControl *> { kept });
    QVERIFY(kept->button()->text().startsWith(u'c'));
    bar.setStates({ other, other });
    QCOMPARE(bar.controls().size(), 1);
}

void TestVariableBar::linksAreButtonsAndMenus()
{
    LinkStrip strip;
    QSignalSpy activated(&strip, &LinkStrip::linkActivated);
    strip.setEntries({});
    QVERIFY(strip.isHidden());
    const ResolvedLink a { words("A & a"), words("/d/a") };
    const ResolvedLink b { words("B"), words("/d/b") };
    strip.setEntries(
        { { a.title, words("tip"), false, { a } }, { words("ops"), {}, true, { a, b } } });
    QVERIFY(!strip.isHidden());
    QCOMPARE(strip.buttons().size(), 2);
    QCOMPARE(strip.buttons()[0]->toolTip(), words("<qt>tip</qt>"));
    strip.buttons()[0]->click();
    const auto entries = strip.buttons()[1]->menu()->actions();
    QCOMPARE(entries.size(), 2);
    entries[1]->trigger();
    QCOMPARE(activated.value(0).value(0).toString(), words("/d/a"));
    QCOMPARE(activated.value(1).value(0).toString(), words("/d/b"));
}

QTEST_MAIN(TestVariableBar)
#include "tst_variablebar.moc"
