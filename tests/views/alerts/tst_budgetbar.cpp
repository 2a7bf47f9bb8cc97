// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/alerts/budgetsamples.h"
#include "tests/views/dashboard/sampledashboard.h"
#include "views/alerts/budgetbar.h"
#include "views/alerts/budgetcell.h"
#include "views/alerts/budgetmeter.h"
#include "views/dashboard/dashboardpage.h"
#include "views/panels/panelframe.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

class TestBudgetBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metersShareTheirLength_data();
    void metersShareTheirLength();
    void stepsAreWhereTheyAre();
    void everyStateLooksDifferent_data();
    void everyStateLooksDifferent();
    void rowsFollowTheWidth_data();
    void rowsFollowTheWidth();
    void theWorstAreNeverHidden();
    void offersToSetOne();
    void leadsToBudgets();
    void keyboardReachesAll();
    void keepsItsCells();
    void namesAreNoMarkup();
    void aDashboardMakesRoom();
};

namespace {

QToolButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QToolButton *button : widget.findChildren<QToolButton *>()) {
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    }
    return nullptr;
}

QList<BudgetCell *> cellsOf(const QWidget &widget)
{
    QList<BudgetCell *> cells;
    for (BudgetCell *cell : widget.findChildren<BudgetCell *>()) {
        if (cell->isVisibleTo(&widget))
            cells << cell;
    }
    return cells;
}

QStringList namesOf(const QWidget &widget)
{
    QStringList names;
    for (const BudgetCell *cell : cellsOf(widget))
        names << cell->name();
    return names;
}

/// As the page does it.
void show(BudgetBar &bar, int width)
{
    bar.resize(width, bar.heightForWidth(width));
    bar.show();
}

/// But for the smooth edges of thin lines.
bool isNear(const QColor &one, const QColor &other)
{
    constexpr int most = 40;
    return std::abs(one.red() - other.red()) < most && std::abs(one.green() - other.green()) < most
        && std::abs(one.blue() - other.blue()) < most;
}

QImage pictureOf(const BudgetStatus &status)
{
    BudgetCell cell;
    cell.resize(400, cell.sizeHint().height());
    cell.render(status, clockAtMidMonth(), Theme::of(Theme::Kind::Dark));
    return cell.grab().toImage();
}

} // namespace

void TestBudgetBar::metersShareTheirLength_data()
{
    QTest::addColumn<double>("spent"); // of 100
    QTest::addColumn<double>("atEnd");
    QTest::addColumn<QList<double>>("places"); // spent, forecast, amount
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("nothing") << 0.0 << 0.0 << QList<double> { 0, 0, 1 } << false;
    QTest::newRow("within") << 40.0 << 80.0 << QList<double> { 0.4, 0.8, 1 } << false;
    QTest::newRow("exactly") << 100.0 << 100.0 << QList<double> { 1, 1, 1 } << false;
    QTest::newRow("foretold") << 60.0 << 125.0 << QList<double> { 0.48, 1, 0.8 } << false;
    QTest::newRow("exceeded") << 120.0 << 160.0 << QList<double> { 0.75, 1, 0.625 } << false;
    QTest::newRow("far beyond") << 50.0 << 900.0 << QList<double> { 0.25, 1, 0.5 } << true;
    QTest::newRow("spent far beyond") << 900.0 << 900.0 << QList<double> { 1, 1, 0.5 } << true;
    QTest::newRow("going down") << -5.0 << -5.0 << QList<double> { 0, 0, 1 } << false;
    QTest::newRow("forecast below") << 40.0 << 30.0 << QList<double> { 0.4, 0.4, 1 } << false;
}

void TestBudgetBar::metersShareTheirLength()
{
    QFETCH(double, spent);
    QFETCH(double, atEnd);
    BudgetStatus status = sampleStatus(u"A"_s, spent);
    status.forecast->atEnd = atEnd;
    const BudgetMeter meter = budgetMeter(status);
    QFETCH(QList<double>, places);
    QCOMPARE(meter.spent, places[0]);
    QCOMPARE(meter.forecast, places[1]);
    QCOMPARE(meter.amount, places[2]);
    QTEST(meter.goesOn, "goesOn");
}

void TestBudgetBar::stepsAreWhereTheyAre()
{
    BudgetStatus status = sampleStatus(u"A"_s, 80);
    status.budget.steps = { 50, 90, 100, 120, 300 };
    status.forecast->passed = { 50 };
    status.forecast->atEnd = 200;
    const QList<BudgetMeter::Step> expected { { 0.25, true }, { 0.45, false }, { 0.6, false } };
    QCOMPARE(budgetMeter(status).steps, expected);
    QCOMPARE(budgetMeter(waitingStatus(u"A"_s)).steps.size(), 3);
}

void TestBudgetBar::everyStateLooksDifferent_data()
{
    QTest::addColumn<BudgetStatus>("status");
    QTest::addColumn<BudgetLevel>("level");
    QTest::addColumn<QString>("outlook");
    QTest::addColumn<QColor>("color"); // of some pixel at the sign
    const Theme theme = Theme::of(Theme::Kind::Dark);
    QTest::newRow("waiting") << waitingStatus(u"A"_s) << BudgetLevel::Waiting
                             << u"this month · waiting for the first answer"_s << theme.unknown;
    QTest::newRow("failed") << failedStatus(waitingStatus(u"A"_s)) << BudgetLevel::Unknown
                            << u"cannot be asked: Connection refused"_s << theme.unknown;
    QTest::newRow("failed later") << failedStatus(sampleStatus(u"A"_s, 90)) << BudgetLevel::Unknown
                                  << u"cannot be asked: Connection refused"_s << theme.unknown;
    QTest::newRow("nothing") << sampleStatus(u"A"_s, 0) << BudgetLevel::Ok
                             << u"this month · nothing spent yet"_s << theme.ok;
    QTest::newRow("ok") << sampleStatus(u"A"_s, 29) << BudgetLevel::Ok
                        << u"this month · on track: $60.00 at the end at this rate"_s << theme.ok;
    QTest::newRow("warning") << sampleStatus(u"A"_s, 87) << BudgetLevel::Warning
                             << u"this month · exceeded on Tuesday 16:00 at this rate"_s
                             << theme.warn;
    QTest::newRow("critical") << sampleStatus(u"A"_s, 145) << BudgetLevel::Critical
                              << u"this month · exceeded; $300.00 at the end at this rate"_s
                              << theme.crit;
}

void TestBudgetBar::everyStateLooksDifferent()
{
    QFETCH(BudgetStatus, status);
    QFETCH(QColor, color);
    BudgetCell cell;
    cell.render(status, clockAtMidMonth(), Theme::of(Theme::Kind::Dark));
    QTEST(cell.level(), "level");
    QTEST(cell.outlook(), "outlook");
    const QImage picture = pictureOf(status);
    bool isFound = false;
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 20; ++x)
            isFound |= isNear(picture.pixelColor(x, y), color);
    }
    QVERIFY(isFound);
    // Without its colour, too: by the sign.
    QCOMPARE(picture == pictureOf(waitingStatus(u"A"_s)), status == waitingStatus(u"A"_s));
}

void TestBudgetBar::rowsFollowTheWidth_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("rows");
    QTest::newRow("one, narrow") << 1 << 480 << 1 << 1;
    QTest::newRow("three, narrow") << 3 << 480 << 3 << 3;
    QTest::newRow("twelve, narrow") << 12 << 480 << 3 << 3;
    QTest::newRow("three, wide") << 3 << 1280 << 3 << 1;
    QTest::newRow("twelve, wide") << 12 << 1280 << 9 << 3;
    QTest::newRow("nine, wide") << 9 << 1280 << 9 << 3;
    QTest::newRow("twelve, wider") << 12 << 1920 << 12 << 2;
    QTest::newRow("three, hardly anything") << 3 << 60 << 3 << 3;
}

void TestBudgetBar::rowsFollowTheWidth()
{
    QFETCH(int, count);
    QFETCH(int, width);
    QFETCH(int, rows);
    BudgetBar bar;
    bar.setStatuses(sampleStatuses(count), midMonth, QTimeZone::utc());
    show(bar, width);
    const QList<BudgetCell *> cells = cellsOf(bar);
    QTEST(int(cells.size()), "shown");
    QSet<int> tops;
    QRect all;
    for (const BudgetCell *cell : cells) {
        const bool isApart
            = std::all_of(cells.begin(), cells.end(), [cell](const BudgetCell *other) {
                  return cell == other || !cell->geometry().intersects(other->geometry());
              });
        QVERIFY(isApart);
        all |= cell->geometry();
        tops << cell->y();
    }
    QCOMPARE(tops.size(), rows);
    QVERIFY(bar.rect().contains(all) || width < 100);
    const QToolButton *more = buttonOf(bar, u"and %1 more"_s.arg(count - int(cells.size())));
    QCOMPARE(more != nullptr, int(cells.size()) < count);
    for (const QToolButton *button : bar.findChildren<QToolButton *>())
        QVERIFY(!button->isVisible() || !all.intersects(button->geometry()) || width < 100);
}

void TestBudgetBar::theWorstAreNeverHidden()
{
    QList<BudgetStatus> statuses = sampleStatuses(8); // 0 to 70 %
    statuses << sampleStatus(u"Exceeded"_s, 130) << failedStatus(sampleStatus(u"Failed"_s, 5));
    BudgetBar bar;
    bar.setStatuses(statuses, midMonth, QTimeZone::utc());
    show(bar, 480);
    QCOMPARE(namesOf(bar), QStringList({ u"Team 1"_s, u"Exceeded"_s, u"Failed"_s }));
    buttonOf(bar, u"and 7 more"_s)->click();
    QCOMPARE(cellsOf(bar).size(), 10);
    QCOMPARE(namesOf(bar).last(), u"Failed"_s);
    show(bar, 480);
    QVERIFY(bar.rect().contains(cellsOf(bar).last()->geometry()));
    buttonOf(bar, u"show fewer"_s)->click();
    QCOMPARE(namesOf(bar), QStringList({ u"Team 1"_s, u"Exceeded"_s, u"Failed"_s }));
}

void TestBudgetBar::offersToSetOne()
{
    BudgetBar bar;
    bar.setStatuses(sampleStatuses(1), midMonth, QTimeZone::utc());
    const int strip = bar.heightForWidth(1280);
    bar.setStatuses({}, midMonth, QTimeZone::utc());
    QVERIFY(bar.heightForWidth(1280) < strip);
    show(bar, 1280);
    QVERIFY(cellsOf(bar).isEmpty());
    QVERIFY(!buttonOf(bar, u"Edit…"_s));
    const QSignalSpy edits(&bar, &BudgetBar::editRequested);
    buttonOf(bar, u"Set a budget…"_s)->click();
    QCOMPARE(edits.count(), 1);
    bar.setStatuses(sampleStatuses(1), midMonth, QTimeZone::utc());
    QVERIFY(!buttonOf(bar, u"Set a budget…"_s));
    buttonOf(bar, u"Edit…"_s)->click();
    QCOMPARE(edits.count(), 2);
}

void TestBudgetBar::leadsToBudgets()
{
    BudgetBar bar;
    bar.setStatuses(sampleStatuses(3), midMonth, QTimeZone::utc());
    show(bar, 1280);
    QSignalSpy activated(&bar, &BudgetBar::budgetActivated);
    QTest::mouseClick(cellsOf(bar)[1], Qt::LeftButton);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), u"Team 2"_s);
}

void TestBudgetBar::keyboardReachesAll()
{
    BudgetBar bar;
    bar.setStatuses(sampleStatuses(3), midMonth, QTimeZone::utc());
    show(bar, 480);
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    const QList<BudgetCell *> cells = cellsOf(bar);
    QSignalSpy activated(&bar, &BudgetBar::budgetActivated);
    cells[0]->setFocus();
    QTest::keyClick(cells[0], Qt::Key_Tab);
    QVERIFY(cells[1]->hasFocus());
    QTest::keyClick(cells[1], Qt::Key_Space);
    QCOMPARE(activated.count(), 1);
    QTest::keyClick(cells[1], Qt::Key_Tab);
    QVERIFY(cells[2]->hasFocus());
    QTest::keyClick(cells[2], Qt::Key_Tab);
    QVERIFY(buttonOf(bar, u"Edit…"_s)->hasFocus());
}

void TestBudgetBar::keepsItsCells()
{
    // Or every answer would take the focus and the tooltip away.
    BudgetBar bar;
    bar.setStatuses(sampleStatuses(3), midMonth, QTimeZone::utc());
    show(bar, 1280);
    const QList<BudgetCell *> cells = cellsOf(bar);
    bar.setStatuses(sampleStatuses(4), midMonth + std::chrono::minutes(1), QTimeZone::utc());
    QCOMPARE(cellsOf(bar).first(3), cells);
    bar.setStatuses(sampleStatuses(2), midMonth, QTimeZone::utc());
    QCOMPARE(cellsOf(bar), cells.first(2));
}

void TestBudgetBar::namesAreNoMarkup()
{
    BudgetCell cell;
    BudgetStatus status = failedStatus(sampleStatus(u"<img src=x> & <b>bold"_s, 10));
    status.error->message = u"<a href=x>"_s;
    cell.render(status, clockAtMidMonth(), Theme::of(Theme::Kind::Light));
    QVERIFY(!cell.toolTip().contains(u"<img"_s));
    QVERIFY(!cell.toolTip().contains(u"<a "_s));
    QVERIFY(cell.toolTip().contains(u"Last known:"_s));
    QVERIFY(cell.accessibleDescription().startsWith(u"unknown, $10.00 of $100.00"_s));
}

void TestBudgetBar::aDashboardMakesRoom()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    DashboardPage page(&model, Theme::of(Theme::Kind::Dark));
    auto *bar = new BudgetBar;
    page.setTopStrip(bar);
    page.resize(800, 600);
    page.show();
    const auto top = [&page] { return page.findChild<PanelFrame *>()->y(); };
    const int offer = bar->height();
    QCOMPARE(top(), 8 + offer + 8);
    bar->setStatuses(sampleStatuses(3), midMonth, QTimeZone::utc());
    QTRY_COMPARE(bar->height(), bar->heightForWidth(bar->width()));
    QVERIFY(bar->height() > offer);
    QCOMPARE(top(), 8 + bar->height() + 8);
    bar->setStatuses(sampleStatuses(12), midMonth, QTimeZone::utc());
    const int folded = bar->heightForWidth(bar->width());
    QTRY_COMPARE(bar->height(), folded);
    buttonOf(*bar, u"and 6 more"_s)->click();
    QTRY_VERIFY(bar->height() > folded);
    QCOMPARE(top(), 8 + bar->height() + 8);
    QCOMPARE(cellsOf(*bar).size(), 12);
    bar->setStatuses({}, midMonth, QTimeZone::utc());
    QTRY_COMPARE(bar->height(), offer);
    QCOMPARE(top(), 8 + offer + 8);
}

QTEST_MAIN(TestBudgetBar)
#include "tst_budgetbar.moc"
