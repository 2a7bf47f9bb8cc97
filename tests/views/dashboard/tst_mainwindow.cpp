// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlist.h"
#include "tests/models/alerts/alertsamples.h"
#include "tests/views/dashboard/sampledashboard.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertlistview.h"
#include "views/alerts/alertspage.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/inspectdialog.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/refreshpicker.h"
#include "views/dashboard/timepicker.h"
#include "views/mainwindow.h"
#include "views/noticebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCommandLinkButton>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace opsglass;
using namespace opsglass::test;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listStaysSortedAndExact();
    void nothingOpenOffersDoors();
    void progressHidesTheDoors();
    void opensAndClosesADashboard();
    void filesOfADashboardNeedOne();
    void dropsAreImports_data();
    void dropsAreImports();
    void fileProblemsAreMarked();
    void noticesStayUntilTheyAreDismissed();
    void noticesAreDismissedByKey();
    void timePickerAppliesQuickRanges();
    void timePickerRefusesNonsense();
    void refreshPickerSetsTheInterval();
    void pauseResumes();
    void statusSpeaksOfTheSource();
    void themesAreChosenInTheMenu();
    void inspectShowsDataAndQueries();
    void toolbarFitsInto1280();
    void alertsTakeThePlaceOfTheDashboard();
    void alertsWithoutADashboard();
    void alertOfAPanelIsShown();
};

namespace {

QList<DashboardEntry> entries()
{
    return { { QStringLiteral("b"), QStringLiteral("Beta"), {}, { QStringLiteral("cost") }, {} },
        { QStringLiteral("a"), QStringLiteral("Alpha"), {}, { QStringLiteral("agents") }, {} } };
}

QAction *actionOf(const QWidget &widget, const QString &text)
{
    for (QAction *action : widget.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

/// What the labels of a notice bar show.
QStringList shownTexts(const NoticeBar &bar)
{
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts;
}

QString statusText(const MainWindow &window)
{
    return window.statusBar()->findChild<QLabel *>()->text();
}

} // namespace

void TestMainWindow::listStaysSortedAndExact()
{
    DashboardList list;
    const QAbstractItemModelTester tester(
        &list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.apply(entries());
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.index(0).data().toString(), QStringLiteral("Alpha"));
    QCOMPARE(list.entry(QStringLiteral("b")).title, QStringLiteral("Beta"));
    QVERIFY(list.entry(QStringLiteral("none")).uid.isEmpty());
    list.apply({});
    QCOMPARE(list.rowCount(), 0);
}

void TestMainWindow::nothingOpenOffersDoors()
{
    DashboardList list;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.notice()->showDoors(QStringLiteral("Title"), QStringLiteral("Text"));
    window.show();
    const auto doors = window.notice()->findChildren<QCommandLinkButton *>();
    QCOMPARE(doors.size(), 3);
    QSignalSpy demo(&window, &MainWindow::demoRequested);
    for (QCommandLinkButton *door : doors) {
        QVERIFY(door->isVisible());
        QVERIFY(!door->description().isEmpty());
    }
    doors.last()->click();
    QCOMPARE(demo.count(), 1);
    QVERIFY(!actionOf(window, QStringLiteral("Refresh"))->isEnabled());
}

void TestMainWindow::progressHidesTheDoors()
{
    DashboardList list;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Light));
    window.show();
    window.notice()->showProgress(QStringLiteral("Title"), QStringLiteral("Step"), 0.25);
    const auto *bar = window.notice()->findChild<QProgressBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value() * 4, bar->maximum());
    QVERIFY(!window.notice()->findChild<QCommandLinkButton *>()->isVisible());
    window.notice()->showProgress(QStringLiteral("Title"), QStringLiteral("Step"), -1);
    QCOMPARE(bar->maximum(), 0);
}

void TestMainWindow::opensAndClosesADashboard()
{
    DashboardList list;
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.setDashboard(&model);
    window.show();
    QVERIFY(window.page()->isVisible());
    QVERIFY(window.windowTitle().startsWith(QLatin1String("Sample")));
    QVERIFY(!actionOf(window, QStringLiteral("Back in Time"))->isEnabled());
    model.zoomTo({ noon - std::chrono::hours(2), noon });
    QVERIFY(actionOf(window, QStringLiteral("Back in Time"))->isEnabled());
    actionOf(window, QStringLiteral("Back in Time"))->trigger();
    QCOMPARE(model.time().from, QStringLiteral("now-1h"));
    window.setDashboard(nullptr);
    QVERIFY(!window.page());
    QVERIFY(window.notice()->isVisible());
}

void TestMainWindow::filesOfADashboardNeedOne()
{
    DashboardList list;
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    const QStringList names { QStringLiteral("Save as File…"), QStringLiteral("Copy JSON"),
        QStringLiteral("Send to Grafana…"), QStringLiteral("Import Report…"),
        QStringLiteral("Star") };
    for (const QString &name : names)
        QVERIFY2(!actionOf(window, name)->isEnabled(), qPrintable(name));
    window.setDashboard(&model);
    for (const QString &name : names)
        QVERIFY2(actionOf(window, name)->isEnabled(), qPrintable(name));
    const QSignalSpy exported(&window, &MainWindow::saveAsRequested);
    const QSignalSpy starred(&window, &MainWindow::starToggled);
    actionOf(window, QStringLiteral("Save as File…"))->trigger();
    actionOf(window, QStringLiteral("Star"))->trigger();
    QCOMPARE(exported.count(), 1);
    QCOMPARE(starred.value(0).value(0).toBool(), true);
    window.setDashboard(nullptr);
}

void TestMainWindow::dropsAreImports_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("paths"); // none: the text is imported
    QTest::newRow("a file") << QList { QUrl::fromLocalFile(QStringLiteral("/a.json")) } << QString()
                            << QStringList { QStringLiteral("/a.json") };
    QTest::newRow("files") << QList { QUrl::fromLocalFile(QStringLiteral("/a.json")),
        QUrl::fromLocalFile(QStringLiteral("/b.json")) }
                           << QString()
                           << QStringList { QStringLiteral("/a.json"), QStringLiteral("/b.json") };
    QTest::newRow("text") << QList<QUrl>() << QStringLiteral("{}") << QStringList();
    QTest::newRow("an address") << QList { QUrl(QStringLiteral("https://h/d/x")) }
                                << QStringLiteral("https://h/d/x") << QStringList();
}

void TestMainWindow::dropsAreImports()
{
    QFETCH(const QList<QUrl>, urls);
    QFETCH(const QString, text);
    QFETCH(const QStringList, paths);
    DashboardList list;
    MainWindow window(&list);
    QMimeData data;
    if (!urls.isEmpty())
        data.setUrls(urls);
    if (!text.isEmpty())
        data.setText(text);
    const QSignalSpy files(&window, &MainWindow::filesImportRequested);
    const QSignalSpy texts(&window, &MainWindow::textImportRequested);
    QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    QCOMPARE(files.count(), paths.isEmpty() ? 0 : 1);
    QCOMPARE(files.value(0).value(0).toStringList(), paths);
    QCOMPARE(texts.value(0).value(0).toString(), text);
}

void TestMainWindow::fileProblemsAreMarked()
{
    DashboardList list;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    const QAction *mark = actionOf(window, QStringLiteral("The file has a problem"));
    QVERIFY(!mark->isVisible());
    window.showFileProblem(QStringLiteral("line 3"));
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->toolTip(), QStringLiteral("line 3"));
    window.showFileProblem({});
    QVERIFY(!mark->isVisible());
}

void TestMainWindow::noticesStayUntilTheyAreDismissed()
{
    DashboardList list;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.show();
    auto *bar = window.findChild<NoticeBar *>();
    QVERIFY(bar && !bar->isVisible());
    window.addNotice(QStringLiteral("First."));
    window.addNotice(QStringLiteral("Second."));
    window.addNotice(QStringLiteral("First."));
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->texts(), (QStringList { QStringLiteral("First."), QStringLiteral("Second.") }));
    QCOMPARE(
        shownTexts(*bar), (QStringList { QStringLiteral("First."), QStringLiteral("1 more") }));
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    window.setDashboard(&model);
    window.showMessage(QStringLiteral("Something else."));
    QVERIFY(bar->isVisible());
    auto *button = bar->findChild<QToolButton *>();
    QCOMPARE(button->accessibleDescription(), QStringLiteral("First."));
    button->click();
    QCOMPARE(shownTexts(*bar), QStringList { QStringLiteral("Second.") });
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Second."));
    button->click();
    QVERIFY(!bar->isVisible());
    window.addNotice(QStringLiteral("First."));
    QVERIFY(bar->isVisible());
    window.setDashboard(nullptr);
}

void TestMainWindow::noticesAreDismissedByKey()
{
    DashboardList list;
    MainWindow window(&list);
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    window.setDashboard(&model);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.addNotice(QStringLiteral("First."));
    window.addNotice(QStringLiteral("Second."));
    auto *bar = window.findChild<NoticeBar *>();
    auto *button = bar->findChild<QToolButton *>();
    // Whoever works on the page goes on there.
    QVERIFY(window.page()->hasFocus());
    QTest::keyClick(&window, Qt::Key_Escape);
    QCOMPARE(bar->texts().size(), 2);
    const auto tabs = [button] {
        for (int times = 0; times < 200 && !button->hasFocus(); ++times)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return button->hasFocus();
    };
    QVERIFY(tabs());
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(bar->texts(), QStringList { QStringLiteral("Second.") });
    QVERIFY(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(window.page()->hasFocus());
    window.setDashboard(nullptr);
}

void TestMainWindow::timePickerAppliesQuickRanges()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    TimePicker picker;
    picker.setDashboard(&model);
    QCOMPARE(picker.text(), QStringLiteral("Last 1 hour"));
    picker.openPopup();
    auto *quick = picker.findChild<QListWidget *>();
    const auto items = quick->findItems(QStringLiteral("Last 6 hours"), Qt::MatchExactly);
    QCOMPARE(items.size(), 1);
    Q_EMIT quick->itemActivated(items.first());
    QCOMPARE(model.time().from, QStringLiteral("now-6h"));
    QCOMPARE(picker.text(), QStringLiteral("Last 6 hours"));
}

void TestMainWindow::timePickerRefusesNonsense()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    TimePicker picker;
    picker.setDashboard(&model);
    picker.openPopup();
    const auto fields = picker.findChildren<QLineEdit *>();
    auto *from = fields.first();
    from->setText(QStringLiteral("the other day"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(model.time().from, QStringLiteral("now-1h"));
    const auto labels = picker.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("the other day"));
    }));
    from->setText(QStringLiteral("2026-01-01 08:00"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(model.range().from, noon - std::chrono::hours(4));
}

void TestMainWindow::refreshPickerSetsTheInterval()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    RefreshPicker picker;
    picker.setDashboard(&model);
    QCOMPARE(picker.text(), QStringLiteral("10s"));
    Q_EMIT picker.menu()->aboutToShow();
    actionOf(*picker.menu(), QStringLiteral("1m"))->trigger();
    QCOMPARE(picker.text(), QStringLiteral("1m"));
    actionOf(*picker.menu(), QStringLiteral("Off"))->trigger();
    QCOMPARE(model.refreshInterval(), Milliseconds(0));
    QSignalSpy requested(&model, &DashboardModel::refreshRequested);
    model.show(1, 500);
    picker.click();
    QCOMPARE(requested.count(), 1);
}

void TestMainWindow::pauseResumes()
{
    DashboardList list;
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.setDashboard(&model);
    QAction *pause = actionOf(window, QStringLiteral("Pause"));
    pause->trigger();
    QVERIFY(model.isPaused());
    QCOMPARE(pause->text().remove(u'&'), QStringLiteral("Resume"));
    pause->trigger();
    QVERIFY(!model.isPaused());
}

void TestMainWindow::statusSpeaksOfTheSource()
{
    DashboardList list;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    SourceStatus status;
    const QString name = QStringLiteral("http://a<b");
    window.showSource(name, status, noon);
    QVERIFY(statusText(window).contains(QLatin1String("?")));
    status.state = SourceStatus::State::Up;
    status.latency = Milliseconds(12);
    status.lastAnswer = noon - std::chrono::seconds(3);
    window.showSource(name, status, noon);
    QVERIFY(statusText(window).contains(QLatin1String("12 ms")));
    QVERIFY(statusText(window).contains(QLatin1String("3 s")));
    QVERIFY(statusText(window).contains(QLatin1String("a&lt;b")));
    status.state = SourceStatus::State::Down;
    status.error = Error { Error::Kind::Network, QStringLiteral("Nobody listens."), {} };
    status.retryAt = noon + std::chrono::seconds(8);
    window.showSource(name, status, noon);
    QVERIFY(statusText(window).contains(QLatin1String("Nobody listens.")));
    QVERIFY(statusText(window).contains(QLatin1String("8 s")));
}

void TestMainWindow::themesAreChosenInTheMenu()
{
    DashboardList list;
    MainWindow window(&list);
    window.setThemeChoice(ThemeChoice::Light);
    QVERIFY(actionOf(window, QStringLiteral("Light"))->isChecked());
    QSignalSpy chosen(&window, &MainWindow::themeChosen);
    actionOf(window, QStringLiteral("Dark"))->trigger();
    QCOMPARE(chosen.value(0).value(0).value<ThemeChoice>(), ThemeChoice::Dark);
    window.setTheme(Theme::of(Theme::Kind::Light));
    const auto shown = [] { return QApplication::palette().color(QPalette::Window); };
    QCOMPARE(shown(), Theme::of(Theme::Kind::Light).palette().color(QPalette::Window));
}

void TestMainWindow::inspectShowsDataAndQueries()
{
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    QSignalSpy changes(&model, &DashboardModel::watchChanged);
    model.show(1, 500);
    for (const QueryKey &key : changes[0][1].value<QList<QueryKey>>())
        model.apply(sampleAnswer(key));
    auto *dialog = new InspectDialog(model.panel(1), QTimeZone::utc());
    const auto *data = qobject_cast<QTableWidget *>(dialog->findChild<QTabWidget *>()->widget(0));
    QVERIFY(data->rowCount() > 10);
    QCOMPARE(data->columnCount(), 2);
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    QVERIFY(std::any_of(texts.cbegin(), texts.cend(), [](const QPlainTextEdit *text) {
        return text->toPlainText().startsWith(QLatin1String("A: a"));
    }));
    delete dialog;
}

void TestMainWindow::toolbarFitsInto1280()
{
    DashboardList list;
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    AlertBook book;
    book.setAlerts(samples::rules,
        { samples::alertOf(samples::labelsOf(QStringLiteral("A"), QStringLiteral("critical"))),
            samples::alertOf(samples::labelsOf(QStringLiteral("B"), QStringLiteral("warning"))),
            samples::alertOf(samples::labelsOf(QStringLiteral("C"), {})) },
        noon);
    window.setAlertBook(&book);
    window.setDashboard(&model);
    model.zoomTo({ noon - std::chrono::hours(2), noon });
    window.resize(1280, 800);
    window.show();
    QCOMPARE(window.width(), 1280);
    for (const QWidget *widget : { static_cast<QWidget *>(window.findChild<TimePicker *>()),
             static_cast<QWidget *>(window.findChild<RefreshPicker *>()),
             static_cast<QWidget *>(window.findChild<AlertBell *>()) }) {
        QVERIFY(widget->isVisible());
        QVERIFY(widget->width() >= widget->sizeHint().width());
        QVERIFY(widget->mapTo(&window, QPoint(widget->width(), 0)).x() <= 1280);
    }
}

void TestMainWindow::alertsTakeThePlaceOfTheDashboard()
{
    DashboardList list;
    AlertBook book;
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.setAlertBook(&book);
    window.setDashboard(&model);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QAction *show = actionOf(window, QStringLiteral("Show Alerts"));
    QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.alertsPage()->isVisible());
    QVERIFY(show->isChecked());
    QVERIFY(!window.page()->isVisible());
    QVERIFY(!actionOf(window, QStringLiteral("Inspect Panel"))->isEnabled());
    QTest::keyClick(&window, Qt::Key_P);
    QVERIFY(!model.isPaused());
    QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.page()->isVisible());
    QVERIFY(actionOf(window, QStringLiteral("Inspect Panel"))->isEnabled());
    window.findChild<AlertBell *>()->click();
    QVERIFY(window.alertsPage()->isVisible());
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(window.page()->isVisible());
    QVERIFY(!show->isChecked());
    window.setAlertsShown(true);
    window.setDashboard(&model); // the person opened one
    QVERIFY(window.page()->isVisible());
    QVERIFY(!show->isChecked());
}

void TestMainWindow::alertsWithoutADashboard()
{
    DashboardList list;
    AlertBook book;
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Light));
    window.setAlertBook(&book);
    window.show();
    window.setAlertsShown(true);
    QVERIFY(window.alertsPage()->isVisible());
    window.setAlertsShown(false);
    QVERIFY(window.notice()->isVisible());
}

void TestMainWindow::alertOfAPanelIsShown()
{
    DashboardList list;
    AlertBook book;
    WatchedAlert alert
        = samples::alertOf(samples::labelsOf(QStringLiteral("A"), QStringLiteral("critical")));
    book.setAlerts(samples::rules, { alert }, noon);
    DashboardModel model(sampleDashboard(), sampleContext(), noon);
    MainWindow window(&list);
    window.setTheme(Theme::of(Theme::Kind::Dark));
    window.setAlertBook(&book);
    window.setDashboard(&model);
    window.show();
    Q_EMIT window.page()->alertActivated(alert.labels);
    QVERIFY(window.alertsPage()->isVisible());
    QCOMPARE(window.alertsPage()->list()->detail()->alert()->name(), QStringLiteral("A"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
