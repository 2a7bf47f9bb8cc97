// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/alerts/alertsamples.h"
#include "tests/views/dashboard/sampledashboard.h"
#include "views/dashboard/dashboardpage.h"
#include "views/panels/headermark.h"
#include "views/panels/panelframe.h"
#include "views/panels/panelheader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::test;

class TestDashboardPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesPanelsOnTheGrid();
    void asksForWhatIsInSight();
    void viewsOnePanelAlone();
    void opensRows();
    void dragZoomsEveryPanel();
    void menuCopiesCsv();
    void showAllAsksForEverything();
    void clonesComeAndGo();
    void thousandClonesAreMadeWhenSeen();
    void alertsAreMarkedOnTheirPanels();
    void aStripPushesThePanelsDown();
    void aStripMayGrow();
};

namespace {

/// The panel's frame on the page; nothing when it was never in sight.
PanelFrame *frameOf(const DashboardPage &page, int panelId)
{
    for (PanelFrame *frame : page.findChildren<PanelFrame *>()) {
        if (frame->model()->panel().id == panelId)
            return frame;
    }
    return nullptr;
}

/// The panels that are asked for.
QSet<int> watched(const QSignalSpy &spy)
{
    QSet<int> panels;
    for (const QList<QVariant> &call : spy) {
        if (call[1].value<QList<QueryKey>>().isEmpty())
            panels.remove(call[0].toInt());
        else
            panels.insert(call[0].toInt());
    }
    return panels;
}

QAction *actionOf(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

void TestDashboardPage::placesPanelsOnTheGrid()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1216, 800);
    page.show();
    const QRect left = frameOf(page, 1)->geometry();
    const QRect right = frameOf(page, 2)->geometry();
    QCOMPARE(left.left(), 8);
    QCOMPARE(left.height(), 20 * 30 + 19 * 8);
    QCOMPARE(right.left() - left.right() - 1, 8);
    QCOMPARE(left.width(), right.width());
    QCOMPARE(page.content()->width() - right.right() - 1, 8);
}

void TestDashboardPage::asksForWhatIsInSight()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1200, 600);
    QCOMPARE(watched(changes), QSet<int>());
    page.show();
    QCOMPARE(watched(changes), QSet<int>({ 1, 2 }));
    QCOMPARE(changes.count(), 2); // each asked once, at the width it is shown with
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    QVERIFY(watched(changes).contains(3));
    page.hide();
    QCOMPARE(watched(changes), QSet<int>());
}

void TestDashboardPage::viewsOnePanelAlone()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1200, 600);
    page.show();
    QSignalSpy viewed(&page, &DashboardPage::viewedPanelChanged);
    actionOf(frameOf(page, 2)->menu(), QStringLiteral("View"))->trigger();
    QCOMPARE(viewed.count(), 1);
    QCOMPARE(page.currentPanel(), 2);
    QCOMPARE(watched(changes), QSet<int>({ 2 }));
    QVERIFY(frameOf(page, 2)->height() > 500);
    QVERIFY(frameOf(page, 1)->isHidden());
    page.viewPanel(-1);
    QCOMPARE(watched(changes), QSet<int>({ 1, 2 }));
}

void TestDashboardPage::opensRows()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1200, 600);
    page.show();
    const int closed = page.contentHeight();
    model.toggleRow(4);
    QVERIFY(page.contentHeight() > closed);
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    QVERIFY(watched(changes).contains(5));
    model.toggleRow(4);
    QVERIFY(!watched(changes).contains(5));
}

void TestDashboardPage::dragZoomsEveryPanel()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1200, 600);
    page.show();
    const QList<QList<QVariant>> asked = changes;
    for (const QList<QVariant> &call : asked) {
        for (const QueryKey &key : call[1].value<QList<QueryKey>>())
            model.apply(sampleAnswer(key));
    }
    changes.clear();
    PanelView *view = frameOf(page, 1)->view();
    Q_EMIT view->rangeSelected({ noon - std::chrono::minutes(30), noon });
    QCOMPARE(watched(changes), QSet<int>({ 1, 2 }));
    QCOMPARE(model.range().span(), Milliseconds(std::chrono::minutes(30)));
    Q_EMIT view->zoomOutRequested();
    QVERIFY(model.range().span() > Milliseconds(std::chrono::minutes(30)));
}

void TestDashboardPage::menuCopiesCsv()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1200, 600);
    page.show();
    for (const QueryKey &key : changes[0][1].value<QList<QueryKey>>())
        model.apply(sampleAnswer(key));
    QMenu *menu = frameOf(page, 1)->menu();
    QMenu *copies = actionOf(menu, QStringLiteral("Copy as"))->menu();
    QVERIFY(copies);
    const auto copied = [copies](const QString &name) {
        actionOf(copies, name)->trigger();
        return QGuiApplication::clipboard()->mimeData();
    };
    const QString csv = copied(QStringLiteral("CSV"))->text();
    QVERIFY2(csv.count(u'\n') > 10, qPrintable(csv));
    QVERIFY(csv.contains(QLatin1String("2026-01-01T12:00:00")));
    const QString cells = copied(QStringLiteral("Spreadsheet Cells"))->text();
    QVERIFY2(cells.contains(QLatin1String("\n2026-01-01 12:00:00\t")), qPrintable(cells));
    const QMimeData *table = copied(QStringLiteral("Table (HTML)"));
    QVERIFY(table->html().contains(QLatin1String("<td>2026-01-01 12:00:00</td>")));
    QCOMPARE(table->text(), cells);
    QVERIFY(copied(QStringLiteral("Markdown"))->text().startsWith(QLatin1String("| time ")));
    QVERIFY(copied(QStringLiteral("Image"))->hasImage());
    QSignalSpy exports(&page, &DashboardPage::exportRequested);
    actionOf(menu, QStringLiteral("Export…"))->trigger();
    QCOMPARE(exports, QList<QVariantList>({ { 1 } }));
}

void TestDashboardPage::showAllAsksForEverything()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    DashboardPage page(&model, Theme::of(Theme::Kind::Print));
    page.resize(1200, 300);
    page.show();
    page.showAll();
    QCOMPARE(watched(changes), QSet<int>({ 1, 2, 3 }));
    QVERIFY(page.contentHeight() > 28 * 38);
}

namespace {

/// A panel repeated for `v`, in a repeated row, over `count` values of which all are chosen.
Dashboard repeated(int count)
{
    QByteArray values;
    for (int i = 0; i < count; ++i)
        values += (i > 0 ? ",v" : "v") + QByteArray::number(i);
    return *readDashboard(R"({"title": "T", "schemaVersion": 41, "templating": {"list": [
        {"name":"v","type":"custom","multi":true,"includeAll":true,"current":{"value":"$__all"},
         "query":")"
        + values + R"("}]}, "panels": [
        {"id":1,"type":"row","title":"Row $v","repeat":"v","gridPos":{"x":0,"y":0,"w":24,"h":1}},
        {"id":2,"type":"stat","title":"On $v","gridPos":{"x":0,"y":1,"w":24,"h":4},
         "targets":[{"refId":"A","expr":"up{v=\"$v\"}"}]}]})");
}

} // namespace

void TestDashboardPage::clonesComeAndGo()
{
    DashboardModel model(repeated(3), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(800, 900);
    page.show();
    const QList<PanelModel *> panels = model.panels();
    QCOMPARE(panels.size(), 3);
    const int second = panels[1]->panel().id;
    QPointer<PanelFrame> first = frameOf(page, 2);
    QPointer<PanelFrame> gone = frameOf(page, second);
    QVERIFY(first && gone);
    page.viewPanel(second);
    model.setVariable(QStringLiteral("v"), { QStringLiteral("v2") });
    QCOMPARE(page.viewedPanel(), -1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!gone);
    QCOMPARE(frameOf(page, 2), first.data());
    QVERIFY(first->isVisible());
    QCOMPARE(model.panel(2)->title(), QStringLiteral("On v2"));
    model.setVariable(QStringLiteral("v"), { QStringLiteral("$__all") });
    QVERIFY(frameOf(page, second));
    QVERIFY(frameOf(page, second)->geometry().top() > first->geometry().bottom());
}

void TestDashboardPage::thousandClonesAreMadeWhenSeen()
{
    DashboardModel model(repeated(1000), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(800, 600);
    page.show();
    QCOMPARE(model.panels().size(), 1000);
    QVERIFY(page.findChildren<PanelFrame *>().size() < 10);
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum());
    QVERIFY(frameOf(page, model.panels().last()->panel().id));
    QVERIFY(page.findChildren<PanelFrame *>().size() < 20);
}

void TestDashboardPage::alertsAreMarkedOnTheirPanels()
{
    const auto alertOn = [](const QString &name, const QString &metric) {
        WatchedAlert alert = samples::alertOf(samples::labelsOf(name, QStringLiteral("critical")));
        alert.expr = metric + QLatin1String(" > 1");
        alert.querySource = QStringLiteral("s");
        return alert;
    };
    AlertBook book;
    book.setAlerts(
        samples::rules, { alertOn(QStringLiteral("A"), QStringLiteral("a")) }, samples::noon);
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.setAlertBook(&book);
    page.resize(1200, 600);
    page.show();
    const PanelHeader *header = frameOf(page, 1)->header();
    QVERIFY(!header->alertMark()->isHidden());
    QVERIFY(header->alertMark()->toolTip().contains(QLatin1String("Firing: A")));
    QVERIFY(frameOf(page, 2)->header()->alertMark()->isHidden());
    QVERIFY(!frameOf(page, 2)->alertMenu()->menuAction()->isVisible());
    QSignalSpy activated(&page, &DashboardPage::alertActivated);
    QTest::mouseClick(header->alertMark(), Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(
        activated[0][0].value<Labels>().value(QStringLiteral("alertname")), QStringLiteral("A"));
    book.setAlerts(samples::rules,
        { alertOn(QStringLiteral("B"), QStringLiteral("b")),
            alertOn(QStringLiteral("C"), QStringLiteral("b")) },
        samples::noon);
    QVERIFY(header->alertMark()->isHidden());
    const QMenu *menu = frameOf(page, 2)->alertMenu();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QCOMPARE(
        activated[1][0].value<Labels>().value(QStringLiteral("alertname")), QStringLiteral("C"));
}

void TestDashboardPage::aStripPushesThePanelsDown()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    page.resize(1216, 800);
    page.show();
    const int height = page.contentHeight();
    QPointer<QLabel> strip = new QLabel(QStringLiteral("Strip"));
    strip->setFixedHeight(40);
    page.setTopStrip(strip);
    QVERIFY(strip->isVisible());
    QCOMPARE(strip->geometry(), QRect(8, 8, page.content()->width() - 16, 40));
    QCOMPARE(frameOf(page, 1)->y(), 8 + 40 + 8);
    QCOMPARE(page.contentHeight(), height + 48);
    page.viewPanel(1);
    QVERIFY(!strip->isVisible());
    QCOMPARE(frameOf(page, 1)->y(), 8);
    page.viewPanel(-1);
    QVERIFY(strip->isVisible());
    page.setTopStrip(nullptr);
    QVERIFY(!strip);
    QCOMPARE(frameOf(page, 1)->y(), 8);
    QCOMPARE(page.contentHeight(), height);
}

void TestDashboardPage::aStripMayGrow()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    auto *strip = new QLabel(QStringLiteral("word ").repeated(100));
    strip->setWordWrap(true);
    page.setTopStrip(strip);
    page.resize(1216, 800);
    page.show();
    const int wide = strip->height();
    QCOMPARE(frameOf(page, 1)->y(), 8 + wide + 8);
    page.resize(400, 800);
    QVERIFY(strip->height() > wide);
    QCOMPARE(frameOf(page, 1)->y(), 8 + strip->height() + 8);
    strip->setText(QStringLiteral("word"));
    QTRY_VERIFY(strip->height() < wide);
    QCOMPARE(frameOf(page, 1)->y(), 8 + strip->height() + 8);
}

QTEST_MAIN(TestDashboardPage)
#include "tst_dashboardpage.moc"
