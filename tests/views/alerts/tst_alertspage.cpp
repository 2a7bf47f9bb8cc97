// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/alerts/alertstage.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertfilterbar.h"
#include "views/alerts/silencedialog.h"
#include "views/alerts/silenceview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace opsglass;
using namespace opsglass::samples;

/// The list of alerts and the chosen one, by mouse and keys.
class TestAlertsPage : public QObject, private AlertStage {
    Q_OBJECT

private Q_SLOTS:
    void init() { build(); }
    void cleanup() { tearDown(); }
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
    void keysWorkWithoutAlerts();
    void sourcesStayInTheMenu();
    void leavesByEscape();
};

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
        { u"Slow"_s, u"Critical, firing for 5 min"_s, u"value 0.25"_s, u"Something is slow"_s,
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
