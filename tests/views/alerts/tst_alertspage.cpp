// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alerts/alertsamples.h"
#include "views/alerts/alertchartview.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertfilterbar.h"
#include "views/alerts/alertlistview.h"
#include "views/alerts/alertnoticeview.h"
#include "views/alerts/alertsourcestrip.h"
#include "views/alerts/alertspage.h"
#include "views/alerts/alerttree.h"
#include "views/alerts/historyview.h"
#include "views/alerts/silencedialog.h"
#include "views/alerts/silenceview.h"
#include "views/plot/plotwidget.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;

/// The page of alerts, with alerts written by hand.
class TestAlertsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysLeadThroughTheList();
    void searchTakesLetters();
    void chipsHideAndShow();
    void acknowledges();
    void acknowledgesWhereItIsKnown();
    void silencesByDialog();
    void linksAreFollowed();
    void copies();
    void whatIsGoneStaysChosen();
    void closedHeadingsStayClosed();
    void showsAnAlertPastFilters();
    void detailHoldsEverything();
    void strangersTextIsHarmless();
    void chartStates();
    void chartWidensWhenNothingAnswers();
    void hiddenPageAsksNothing();
    void historiesGoWhereTheyWereAsked();
    void historyIsSearched();
    void silencesExpireAndExtend();
    void silencesAreEdited();
    void sourcesThatFailAreNamed();
    void emptyListSaysWhy();
    void keysWorkWithoutAlerts();
    void sourcesStayInTheMenu();
    void leavesByEscape();

private:
    void choose(const Labels &labels);
    void press(Qt::Key key);
    QMenu *menuOf(const QString &action) const;

    const Labels m_slow = labelsOf(u"Slow"_s, u"critical"_s, u"a"_s);
    const Labels m_late = labelsOf(u"Late"_s, u"warning"_s, u"b"_s);
    std::unique_ptr<AlertBook> m_book;
    std::unique_ptr<AlertsPage> m_page;
};

namespace {

QList<WatchedAlert> sample(const Labels &slow, const Labels &late)
{
    WatchedAlert first = alertOf(slow);
    first.annotations.insert(u"runbook_url"_s, u"https://wiki.example/slow"_s);
    first.annotations.insert(u"description"_s, u"It is **very** slow."_s);
    WatchedAlert quiet = alertOf(labelsOf(u"Quiet"_s, u"warning"_s));
    quiet.mutedBy = { u"nights"_s };
    return { first, pending(alertOf(late)), quiet };
}

QueryOutcome answer(const QueryKey &key, const QList<Labels> &series)
{
    Matrix matrix;
    matrix.grid = gridOf(key, noon);
    for (const Labels &labels : series)
        matrix.series << Series { labels, QList<double>(matrix.grid.count, 0.2) };
    return { key, noon, matrix, {}, Milliseconds(2), {} };
}

} // namespace

void TestAlertsPage::init()
{
    m_book = std::make_unique<AlertBook>();
    m_book->setAlerts(rules, sample(m_slow, m_late), noon);
    m_page = std::make_unique<AlertsPage>(m_book.get());
    m_page->setTheme(Theme::of(Theme::Kind::Dark));
    m_page->setAuthor(u"ada"_s);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->list()->focusList();
}

void TestAlertsPage::cleanup()
{
    m_page.reset();
    m_book.reset();
}

void TestAlertsPage::choose(const Labels &labels)
{
    QVERIFY(m_page->list()->tree()->select(labels));
}

void TestAlertsPage::press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key);
}

QMenu *TestAlertsPage::menuOf(const QString &action) const
{
    for (const QToolButton *button : m_page->findChildren<QToolButton *>()) {
        if (button->text() == action && button->defaultAction())
            return button->defaultAction()->menu();
    }
    return nullptr;
}

void TestAlertsPage::keysLeadThroughTheList()
{
    AlertTree *tree = m_page->list()->tree();
    QCOMPARE(toString(tree->currentLabels()),
        toString(m_slow)); // the first one, once the list has the focus
    QCOMPARE(toString(m_page->list()->detail()->alert()->labels), toString(m_slow));
    press(Qt::Key_Down); // the heading of warnings
    QCOMPARE(toString(m_page->list()->detail()->alert()->labels), toString(m_slow));
    press(Qt::Key_Down);
    QCOMPARE(toString(m_page->list()->detail()->alert()->labels), toString(m_late));
    press(Qt::Key_Return);
    QVERIFY(m_page->list()->detail()->hasFocus());
    press(Qt::Key_Slash);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

void TestAlertsPage::searchTakesLetters()
{
    QSignalSpy silenced(m_page.get(), &AlertsPage::silenceRequested);
    press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"late"_s); // A acknowledges, but not here
    QCOMPARE(silenced.count(), 0);
    QVERIFY(!m_page->list()->tree()->select(m_slow));
    QVERIFY(m_page->list()->tree()->select(m_late));
    press(Qt::Key_Down);
    QVERIFY(m_page->list()->tree()->hasFocus());
    press(Qt::Key_Slash);
    press(Qt::Key_Escape); // empties the search
    QVERIFY(m_page->list()->tree()->select(m_slow));
}

void TestAlertsPage::chipsHideAndShow()
{
    QToolButton *suppressed = nullptr;
    for (QToolButton *chip : m_page->findChildren<QToolButton *>()) {
        if (chip->text() == u"Suppressed 1"_s)
            suppressed = chip;
    }
    QVERIFY(suppressed);
    const Labels quiet = labelsOf(u"Quiet"_s, u"warning"_s);
    QVERIFY(!m_page->list()->tree()->select(quiet));
    suppressed->click();
    QVERIFY(m_page->list()->tree()->select(quiet));
    QVERIFY(m_page->list()->detail()->text().contains(u"muted by nights"_s));
}

void TestAlertsPage::acknowledges()
{
    QSignalSpy silenced(m_page.get(), &AlertsPage::silenceRequested);
    choose(m_late);
    press(Qt::Key_A);
    QCOMPARE(silenced.count(), 1);
    const auto silence = silenced[0][0].value<Silence>();
    QVERIFY(silence.hides(m_late, noon));
    QVERIFY(!silence.hides(m_slow, noon));
    QCOMPARE(silence.endsAt, noon + 2h);
    QVERIFY(checkedSilence(silence, noon));
    QCOMPARE(silenced[0][1].toStringList(), QStringList { QString() });
    menuOf(u"Acknowledge"_s)->actions().last()->trigger();
    QCOMPARE(silenced[1][0].value<Silence>().endsAt, noon + 24h);
}

void TestAlertsPage::acknowledgesWhereItIsKnown()
{
    m_book->setAlerts(manager, { alertOf(m_slow, manager) }, noon);
    QSignalSpy silenced(m_page.get(), &AlertsPage::silenceRequested);
    choose(m_slow);
    press(Qt::Key_A);
    QCOMPARE(silenced[0][1].toStringList(), QStringList { u"am"_s });
}

void TestAlertsPage::silencesByDialog()
{
    choose(m_late);
    press(Qt::Key_S);
    auto *dialog = m_page->findChild<SilenceDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->hiddenCount(), 1);
    const QSignalSpy silenced(m_page.get(), &AlertsPage::silenceRequested);
    Q_EMIT dialog->silenceMade({}, { u"am"_s });
    QCOMPARE(silenced.count(), 1);
}

void TestAlertsPage::linksAreFollowed()
{
    QSignalSpy followed(m_page.get(), &AlertsPage::linkActivated);
    choose(m_late);
    press(Qt::Key_R); // has none
    QCOMPARE(followed.count(), 0);
    choose(m_slow);
    press(Qt::Key_R);
    QCOMPARE(followed.count(), 1);
    QCOMPARE(followed[0][0].toString(), u"https://wiki.example/slow"_s);
}

void TestAlertsPage::copies()
{
    choose(m_slow);
    press(Qt::Key_C);
    QVERIFY(
        QApplication::clipboard()->text().startsWith(u"Slow: Firing\nSince: 2024-05-01 11:55"_s));
}

void TestAlertsPage::whatIsGoneStaysChosen()
{
    choose(m_slow);
    QSignalSpy silenced(m_page.get(), &AlertsPage::silenceRequested);
    m_book->setAlerts(rules, { pending(alertOf(m_late)) }, noon + 1min);
    QCOMPARE(toString(m_page->list()->detail()->alert()->labels), toString(m_slow));
    QVERIFY(m_page->list()->detail()->text().contains(u"No source knows"_s));
    m_book->setAlerts(rules, sample(m_slow, m_late), noon + 2min);
    QCOMPARE(toString(m_page->list()->tree()->currentLabels()), toString(m_slow));
    QVERIFY(m_page->list()->tree()->currentIndex().isValid());
    press(Qt::Key_A);
    QVERIFY(silenced[0][0].value<Silence>().hides(m_slow, noon + 2min));
}

void TestAlertsPage::closedHeadingsStayClosed()
{
    AlertTree *tree = m_page->list()->tree();
    const QModelIndex heading = tree->model()->index(0, 0);
    QVERIFY(tree->isExpanded(heading));
    tree->setCurrentIndex(heading);
    press(Qt::Key_Left);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    m_book->setAlerts(rules, {}, noon);
    m_book->setAlerts(rules, sample(m_slow, m_late), noon);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(tree->isExpanded(tree->model()->index(1, 0)));
    QVERIFY(tree->isFirstColumnSpanned(0, {}));
}

void TestAlertsPage::showsAnAlertPastFilters()
{
    AlertSelection nothing;
    nothing.text = u"nowhere"_s;
    m_page->list()->filterBar()->setSelection(nothing);
    m_page->tabs()->setCurrentIndex(2);
    m_page->showAlert(labelsOf(u"Quiet"_s, u"warning"_s));
    QCOMPARE(m_page->tabs()->currentIndex(), 0);
    QCOMPARE(m_page->list()->detail()->alert()->name(), u"Quiet"_s);
    m_page->showAlert(labelsOf(u"Unheard"_s, {})); // changes nothing
    QCOMPARE(m_page->list()->detail()->alert()->name(), u"Quiet"_s);
}

void TestAlertsPage::detailHoldsEverything()
{
    choose(m_slow);
    const QString text = m_page->list()->detail()->text();
    for (const QString &part :
        { u"Slow"_s, u"Critical, firing since 5 min"_s, u"value 0.25"_s, u"Something is slow"_s,
            u"It is very slow."_s, u"rate(errors_total[5m]) > 0.1"_s, u"for 5 min"_s, u"instance"_s,
            u"Rules here, on prod: agents.yml, group latency"_s, u"https://wiki.example/slow"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
}

void TestAlertsPage::strangersTextIsHarmless()
{
    WatchedAlert evil = alertOf(labelsOf(u"<b>Evil</b>"_s, u"critical"_s, QString(3000, u'x')));
    evil.annotations = { { u"summary"_s,
        u"<script>x()</script> ![i](file:///etc/passwd) [go](javascript:x)"_s } };
    m_book->setAlerts(rules, { evil }, noon);
    choose(evil.labels);
    const QString text = m_page->list()->detail()->text();
    QVERIFY(text.contains(u"<b>Evil</b>"_s));
    QVERIFY(text.contains(u"<script>"_s));
    QVERIFY(m_page->list()->detail()->widget()->width()
        <= m_page->list()->detail()->viewport()->width());
}

void TestAlertsPage::chartStates()
{
    AlertChartView *chart = m_page->list()->detail()->chart();
    choose(m_late);
    QSignalSpy wanted(m_page.get(), &AlertsPage::queriesWanted);
    choose(m_slow);
    QCOMPARE(wanted.count(), 1);
    const auto keys = wanted[0][0].value<QList<QueryKey>>();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0].expr, u"rate(errors_total{instance=\"a\"}[5m])"_s);
    QCOMPARE(chart->state(), AlertChartView::State::Loading);
    QueryOutcome failed = answer(keys[0], {});
    failed.result = failure({ Error::Kind::Network, u"Connection refused."_s, {} });
    m_page->apply(failed);
    QCOMPARE(chart->state(), AlertChartView::State::Failed);
    QCOMPARE(chart->text(), u"Connection refused."_s);
    m_page->apply(answer(keys[0], { Labels { { { u"instance"_s, u"a"_s } } } }));
    QCOMPARE(chart->state(), AlertChartView::State::Drawn);
    QCOMPARE(chart->plot()->content().series.size(), 1);
    QCOMPARE(chart->plot()->content().annotations.size(), 2);
    m_page->apply(failed); // the drawing stays
    QCOMPARE(chart->state(), AlertChartView::State::Failed);
    QVERIFY(chart->plot()->isVisible());
    m_book->advance(noon + 1s); // no other question
    QCOMPARE(wanted.count(), 1);
    WatchedAlert bare = alertOf(labelsOf(u"Bare"_s, {}));
    bare.expr.clear();
    m_book->setAlerts(rules, { bare }, noon + 1s);
    choose(bare.labels);
    QCOMPARE(chart->state(), AlertChartView::State::Unknown);
    QVERIFY(wanted.last()[0].value<QList<QueryKey>>().isEmpty());
}

void TestAlertsPage::chartWidensWhenNothingAnswers()
{
    choose(m_late);
    QSignalSpy wanted(m_page.get(), &AlertsPage::queriesWanted);
    choose(m_slow);
    m_page->apply(answer(wanted.last()[0].value<QList<QueryKey>>().first(), {}));
    QCOMPARE(wanted.count(), 2);
    const auto key = wanted.last()[0].value<QList<QueryKey>>().first();
    QCOMPARE(key.expr, u"rate(errors_total[5m])"_s);
    m_page->apply(answer(key, {}));
    QCOMPARE(m_page->list()->detail()->chart()->state(), AlertChartView::State::NoData);
    QCOMPARE(wanted.count(), 2);
}

void TestAlertsPage::hiddenPageAsksNothing()
{
    choose(m_slow);
    QSignalSpy wanted(m_page.get(), &AlertsPage::queriesWanted);
    m_page->hide();
    QVERIFY(wanted.last()[0].value<QList<QueryKey>>().isEmpty());
    m_page->show();
    QCOMPARE(wanted.last()[0].value<QList<QueryKey>>().size(), 1);
}

void TestAlertsPage::historiesGoWhereTheyWereAsked()
{
    choose(m_late);
    QSignalSpy wanted(m_page.get(), &AlertsPage::historyWanted);
    choose(m_slow);
    QCOMPARE(wanted.count(), 1);
    const auto filter = wanted[0][0].value<AlertHistoryFilter>();
    QCOMPARE(toString(*filter.alert), toString(m_slow));
    AlertHistoryEntry entry;
    entry.at = noon;
    entry.labels = m_slow;
    m_page->setHistory(filter, { entry });
    const auto *table = m_page->list()->detail()->findChild<QTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(m_page->history()->table()->model()->rowCount(), 0);
    AlertHistoryFilter other = filter;
    other.alert = m_late;
    m_page->setHistory(other, {}); // too late: another alert is shown
    QCOMPARE(table->model()->rowCount(), 1);
    m_page->renewHistory();
    QCOMPARE(wanted.count(), 2);
}

void TestAlertsPage::historyIsSearched()
{
    QSignalSpy wanted(m_page.get(), &AlertsPage::historyWanted);
    m_page->tabs()->setCurrentWidget(m_page->history());
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(*wanted[0][0].value<AlertHistoryFilter>().from, noon - 7 * 24h);
    m_page->history()->setFocus();
    press(Qt::Key_Slash);
    QTest::keyClicks(QApplication::focusWidget(), u"slow"_s);
    QTRY_COMPARE(wanted.count(), 2); // once, when the typing pauses
    QCOMPARE(wanted[1][0].value<AlertHistoryFilter>().text, u"slow"_s);
    for (QComboBox *box : m_page->history()->findChildren<QComboBox *>())
        box->setCurrentIndex(3);
    const auto last = wanted.last()[0].value<AlertHistoryFilter>();
    QVERIFY(!last.from);
    QCOMPARE(last.kinds, QList { AlertHistoryEntry::Kind::Held });
    AlertHistoryEntry entry;
    entry.labels = m_slow;
    m_page->setHistory(last, { entry });
    QSignalSpy exported(m_page.get(), &AlertsPage::historyExportRequested);
    for (QToolButton *button : m_page->history()->findChildren<QToolButton *>()) {
        if (button->text() == u"Export CSV…"_s)
            button->click();
    }
    QCOMPARE(exported.count(), 1);
    QCOMPARE(exported[0][0].value<AlertHistoryFilter>().limit, 0);
    Q_EMIT m_page->history()->table()->activated(m_page->history()->table()->model()->index(0, 0));
    QCOMPARE(toString(m_page->list()->detail()->alert()->labels), toString(m_slow));
}

void TestAlertsPage::silencesExpireAndExtend()
{
    m_book->setSilences({}, { silenceOf(u"s1"_s, u"Slow"_s) });
    m_page->tabs()->setCurrentWidget(m_page->silences());
    QCOMPARE(m_page->tabs()->tabText(1).remove(u'&'), u"Silences (1)"_s);
    QSignalSpy expired(m_page.get(), &AlertsPage::silenceExpireRequested);
    QSignalSpy changed(m_page.get(), &AlertsPage::silenceChangeRequested);
    m_page->silences()->setFocus();
    m_page->silences()->table()->selectRow(0);
    press(Qt::Key_E);
    QCOMPARE(expired.count(), 1);
    QCOMPARE(expired[0][0].value<KeptSilence>().silence.id, u"s1"_s);
    menuOf(u"Extend"_s)->actions().first()->trigger();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].value<Silence>().endsAt, noon + 2h);
    QVERIFY(isChangeInPlace(
        changed[0][0].value<KeptSilence>().silence, changed[0][1].value<Silence>(), noon));
}

void TestAlertsPage::silencesAreEdited()
{
    m_book->setSilences({}, { silenceOf(u"s1"_s, u"Slow"_s) });
    m_page->tabs()->setCurrentWidget(m_page->silences());
    m_page->silences()->setFocus();
    m_page->silences()->table()->selectRow(0);
    press(Qt::Key_Return);
    auto *dialog = m_page->findChild<SilenceDialog *>();
    QVERIFY(dialog);
    QSignalSpy changed(m_page.get(), &AlertsPage::silenceChangeRequested);
    QSignalSpy made(m_page.get(), &AlertsPage::silenceRequested);
    Q_EMIT dialog->silenceMade(*dialog->silence(), { QString(), u"am"_s });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][1].value<Silence>().id, u"s1"_s);
    QCOMPARE(made.count(), 1);
    QCOMPARE(made[0][1].toStringList(), QStringList { u"am"_s });
}

void TestAlertsPage::sourcesThatFailAreNamed()
{
    QVERIFY(!m_page->strip()->isVisible());
    m_book->setUnknown(server, { Error::Kind::Network, u"Connection refused."_s, {} }, noon);
    m_book->expect(manager, noon);
    QVERIFY(m_page->strip()->isVisible());
    const QStringList lines { u"Prometheus prod cannot be asked since 12:00: Connection refused."_s,
        u"Alertmanager main is asked for the first time"_s };
    QCOMPARE(m_page->strip()->lines(), lines);
    m_book->forget(server);
    m_book->setAlerts(manager, {}, noon);
    QVERIFY(!m_page->strip()->isVisible());
}

void TestAlertsPage::emptyListSaysWhy()
{
    AlertNoticeView *notice = m_page->list()->notice();
    QVERIFY(!notice->isVisible());
    m_page->setRuleCount(12);
    m_book->setAlerts(rules, {}, noon);
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->notice().sign, AlertSign::Resolved);
    QVERIFY(notice->notice().text.contains(u"12 rule(s)"_s));
    m_book->setUnknown(server, { Error::Kind::Network, u"Gone."_s, {} }, noon);
    QCOMPARE(notice->notice().sign, AlertSign::Unknown);
    m_book->forget(server);
    m_book->forget(rules);
    QSignalSpy wanted(m_page.get(), &AlertsPage::sourcesRequested);
    notice->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.count(), 1);
    m_book->setAlerts(rules, sample(m_slow, m_late), noon);
    AlertSelection nothing;
    nothing.text = u"nowhere"_s;
    m_page->list()->filterBar()->setSelection(nothing);
    QVERIFY(notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    QVERIFY(!notice->isVisible());
    QVERIFY(m_page->list()->tree()->select(labelsOf(u"Quiet"_s, u"warning"_s)));
}

void TestAlertsPage::keysWorkWithoutAlerts()
{
    m_book->setAlerts(rules, {}, noon);
    m_page->tabs()->setCurrentWidget(m_page->silences());
    m_page->tabs()->setCurrentWidget(m_page->list());
    m_page->setFocus();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    const QSignalSpy left(m_page.get(), &AlertsPage::leaveRequested);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

void TestAlertsPage::sourcesStayInTheMenu()
{
    QMenu *menu = nullptr;
    for (const QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"All sources"_s)
            menu = button->menu();
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    menu->actions().first()->trigger();
    m_book->setAlerts(rules, {}, noon);
    m_book->setAlerts(manager, { alertOf(m_slow, manager) }, noon);
    QVERIFY(!m_page->list()->tree()->select(m_slow));
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QVERIFY(m_page->list()->tree()->select(m_slow));
}

void TestAlertsPage::leavesByEscape()
{
    const QSignalSpy left(m_page.get(), &AlertsPage::leaveRequested);
    press(Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
}

QTEST_MAIN(TestAlertsPage)
#include "tst_alertspage.moc"
