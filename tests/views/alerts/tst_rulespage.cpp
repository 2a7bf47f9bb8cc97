// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/ruletreemodel.h"
#include "tests/models/alerts/rulesamples.h"
#include "views/alerts/rulespage.h"
#include "views/alerts/ruletree.h"
#include "views/panels/safetextbrowser.h"

#include <QClipboard>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The page of all rules.
class TestRulesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutRulesItSaysWhatToDo();
    void showsTheChosenRule();
    void copiesTheExpression();
    void refreshKeepsSelectionAndScroll();
    void refreshKeepsATextSelection();
    void closedHeadingsStayClosed();
    void choosesNoNeighbour();
    void searchesWithTheKeyboard();
    void countsWhatIsFailing();
    void manyRulesFit();
};

namespace {

QModelIndex find(const RuleTree &tree, const QString &title)
{
    return tree.model()
        ->match(tree.model()->index(0, 0), Qt::DisplayRole, title, 1,
            Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

QList<RuleStatus> manyRules(int count)
{
    QList<RuleStatus> rules;
    for (int number = 0; number < count; ++number)
        rules << ruleStatus(u"Rule%1"_s.arg(number), u"/r/%1.yml"_s.arg(number / 100));
    return rules;
}

QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

} // namespace

void TestRulesPage::withoutRulesItSaysWhatToDo()
{
    RulesPage page;
    page.show();
    const QSignalSpy asked(&page, &RulesPage::settingsRequested);
    auto *door = page.findChild<QCommandLinkButton *>();
    QVERIFY(door->isVisible());
    QVERIFY(!page.findChild<RuleTree *>()->isVisible());
    door->click();
    QCOMPARE(asked.count(), 1);
    page.setRules(overview({ ruleStatus(u"A"_s) }));
    QVERIFY(!door->isVisible());
    QVERIFY(page.findChild<RuleTree *>()->isVisible());
    buttonOf(page, u"Switch rules on or off…"_s)->click();
    QCOMPARE(asked.count(), 2);
    page.setRules({});
    QVERIFY(door->isVisible());
}

void TestRulesPage::showsTheChosenRule()
{
    RulesPage page;
    RuleStatus rule = failing(ruleStatus(u"A"_s), u"the server's words"_s);
    rule.rule.annotations = { { u"summary"_s, u"<b>{{ $labels.x }}</b>"_s } };
    page.setRules(overview({ rule }));
    auto *tree = page.findChild<RuleTree *>();
    const auto *text = page.findChild<SafeTextBrowser *>();
    QVERIFY(text->toPlainText().isEmpty());
    tree->setCurrentIndex(find(*tree, u"A"_s));
    const QString shown = text->toPlainText();
    for (const QString &fact :
        { u"the server's words"_s, u"up == 0"_s, u"severity"_s, u"<b>{{ $labels.x }}</b>"_s,
            u"/r/a.yml:7:3"_s, u"Production, evaluated here"_s, u"5m"_s, u"30s"_s })
        QVERIFY2(shown.contains(fact), qPrintable(fact + u'\n' + shown));
    tree->setCurrentIndex(find(*tree, u"g"_s));
    QVERIFY(text->toPlainText().isEmpty());
}

void TestRulesPage::copiesTheExpression()
{
    RulesPage page;
    page.setRules(overview({ ruleStatus(u"A"_s) }));
    auto *tree = page.findChild<RuleTree *>();
    tree->setCurrentIndex(find(*tree, u"A"_s));
    QGuiApplication::clipboard()->clear();
    buttonOf(page, u"Copy expression"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"up == 0"_s);
}

void TestRulesPage::refreshKeepsSelectionAndScroll()
{
    RulesPage page;
    page.resize(1000, 600);
    page.show();
    QList<RuleStatus> rules = manyRules(300);
    page.setRules(overview(rules));
    auto *tree = page.findChild<RuleTree *>();
    const QModelIndex chosen = find(*tree, u"Rule150"_s);
    tree->setCurrentIndex(chosen);
    tree->scrollTo(chosen, QAbstractItemView::PositionAtCenter);
    const int scroll = tree->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    addAlert(rules[150], u"x"_s, AlertInstance::State::Firing);
    rules.removeLast();
    rules << ruleStatus(u"New"_s, u"/r/new.yml"_s);
    page.setRules(overview(rules));
    QCOMPARE(tree->currentIndex().data().toString(), u"Rule150"_s);
    QCOMPARE(tree->verticalScrollBar()->value(), scroll);
    QVERIFY(tree->isExpanded(find(*tree, u"/r/new.yml"_s)));
}

void TestRulesPage::refreshKeepsATextSelection()
{
    RulesPage page;
    RuleStatus rule = ruleStatus(u"A"_s);
    page.setRules(overview({ rule }));
    auto *tree = page.findChild<RuleTree *>();
    tree->setCurrentIndex(find(*tree, u"A"_s));
    auto *text = page.findChild<SafeTextBrowser *>();
    QVERIFY(text->find(u"up == 0"_s));
    rule.state.evaluatedAt = noon;
    page.setRules(overview({ rule }));
    QCOMPARE(text->textCursor().selectedText(), u"up == 0"_s);
    rule.rule.expr = u"up == 1"_s;
    page.setRules(overview({ rule }));
    QVERIFY(text->toPlainText().contains(u"up == 1"_s));
}

void TestRulesPage::closedHeadingsStayClosed()
{
    RulesPage page;
    page.setRules(overview(manyRules(300)));
    auto *tree = page.findChild<RuleTree *>();
    tree->collapse(find(*tree, u"/r/1.yml"_s));
    auto *search = page.findChild<QLineEdit *>();
    search->setText(u"Rule299"_s);
    QVERIFY(!find(*tree, u"/r/1.yml"_s).isValid());
    search->clear();
    QVERIFY(!tree->isExpanded(find(*tree, u"/r/1.yml"_s)));
    QVERIFY(tree->isExpanded(find(*tree, u"/r/0.yml"_s)));
    QVERIFY(tree->isExpanded(find(*tree, u"g"_s)));
}

void TestRulesPage::choosesNoNeighbour()
{
    RulesPage page;
    page.show();
    const RuleStatus a = ruleStatus(u"A"_s);
    const RuleStatus b = ruleStatus(u"B"_s);
    page.setRules(overview({ a, b }));
    auto *tree = page.findChild<RuleTree *>();
    const auto *text = page.findChild<SafeTextBrowser *>();
    tree->setCurrentIndex(find(*tree, u"A"_s));
    auto *search = page.findChild<QLineEdit *>();
    for (const QString &words : { u"nothing"_s, u"B"_s }) {
        search->setText(words);
        QVERIFY(!tree->currentIndex().isValid());
        QVERIFY(text->toPlainText().isEmpty());
        search->clear();
        QCOMPARE(tree->currentIndex().data().toString(), u"A"_s);
        QVERIFY(!text->toPlainText().isEmpty());
    }
    page.setRules(overview({ b }));
    QVERIFY(!tree->currentIndex().isValid());
    QVERIFY(text->toPlainText().isEmpty());
    page.setRules(overview({ a, b }));
    QCOMPARE(tree->currentIndex().data().toString(), u"A"_s);
}

void TestRulesPage::searchesWithTheKeyboard()
{
    RulesPage page;
    page.show();
    page.setRules(overview({ ruleStatus(u"A"_s), ruleStatus(u"B"_s) }));
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *tree = page.findChild<RuleTree *>();
    tree->setFocus();
    QTest::keySequence(&page, QKeySequence::Find);
    auto *search = page.findChild<QLineEdit *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"nothing is like this"_s);
    QVERIFY(!tree->isVisible());
    auto *all = buttonOf(page, u"Show all rules"_s);
    QVERIFY(all->isVisible());
    all->click();
    QVERIFY(tree->isVisible());
    search->setText(u"B"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
}

void TestRulesPage::countsWhatIsFailing()
{
    RulesPage page;
    page.setRules(overview({ ruleStatus(u"A"_s), failing(ruleStatus(u"B"_s), u"no"_s) }));
    auto *choice = page.findChild<QComboBox *>();
    QCOMPARE(choice->itemText(0), u"All rules (2)"_s);
    QCOMPARE(choice->itemText(2), u"Failing (1)"_s);
    choice->setCurrentIndex(2);
    const auto *tree = page.findChild<RuleTree *>();
    QVERIFY(find(*tree, u"B"_s).isValid());
    QVERIFY(!find(*tree, u"A"_s).isValid());
    page.setRules(overview({ ruleStatus(u"A"_s), ruleStatus(u"B"_s) }));
    QCOMPARE(choice->currentIndex(), 2);
    QCOMPARE(choice->itemText(2), u"Failing (0)"_s);
    QVERIFY(!find(*tree, u"B"_s).isValid());
}

void TestRulesPage::manyRulesFit()
{
    RulesPage page;
    page.show();
    QList<RuleStatus> rules = manyRules(1000);
    rules[0].rule.name = QString(3000, u'W');
    page.setRules(overview(rules));
    const auto *tree = page.findChild<RuleTree *>();
    for (const int width : { 600, 800, 1280, 1920 }) {
        page.resize(width, 700);
        QCOMPARE(page.width(), width);
        int columns = 0;
        for (int column = 0; column < RuleTreeModel::columns; ++column)
            columns += tree->columnWidth(column);
        QVERIFY2(columns <= tree->viewport()->width(), qPrintable(QString::number(columns)));
    }
}

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
