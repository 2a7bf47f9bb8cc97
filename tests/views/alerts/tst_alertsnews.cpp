// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/alerts/alertstage.h"
#include "views/alerts/alertchartview.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertfilterbar.h"
#include "views/alerts/alertnoticeview.h"
#include "views/alerts/alertsourcestrip.h"
#include "views/alerts/historyview.h"
#include "views/alerts/silencedialog.h"
#include "views/alerts/silenceview.h"
#include "views/plot/plotwidget.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace opsglass;
using namespace opsglass::samples;

/// What the page asks for and is told: charts, histories, silences, sources.
class TestAlertsNews : public QObject, private AlertStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { tearDown(); }
    void chartStates();
    void chartWidensWhenNothingAnswers();
    void hiddenPageAsksNothing();
    void historiesGoWhereTheyWereAsked();
    void historyIsSearched();
    void silencesExpireAndExtend();
    void silencesAreEdited();
    void sourcesThatFailAreNamed();
    void emptyListSaysWhy();
};

void TestAlertsNews::chartStates()
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

void TestAlertsNews::chartWidensWhenNothingAnswers()
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

void TestAlertsNews::hiddenPageAsksNothing()
{
    choose(m_slow);
    QSignalSpy wanted(m_page.get(), &AlertsPage::queriesWanted);
    m_page->hide();
    QVERIFY(wanted.last()[0].value<QList<QueryKey>>().isEmpty());
    m_page->show();
    QCOMPARE(wanted.last()[0].value<QList<QueryKey>>().size(), 1);
}

void TestAlertsNews::historiesGoWhereTheyWereAsked()
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

void TestAlertsNews::historyIsSearched()
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

void TestAlertsNews::silencesExpireAndExtend()
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

void TestAlertsNews::silencesAreEdited()
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

void TestAlertsNews::sourcesThatFailAreNamed()
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

void TestAlertsNews::emptyListSaysWhy()
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

QTEST_MAIN(TestAlertsNews)
#include "tst_alertsnews.moc"
