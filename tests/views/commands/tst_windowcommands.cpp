// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlist.h"
#include "tests/views/dashboard/sampledashboard.h"
#include "views/commands/commandpalette.h"
#include "views/commands/menuentries.h"
#include "views/commands/shortcutsdialog.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/sidebar.h"
#include "views/mainwindow.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace opsglass;
using namespace opsglass::test;
using namespace Qt::Literals::StringLiterals;

/// What a window can be asked for by name or key.
class TestWindowCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void plainTitles_data();
    void plainTitles();
    void goesToAPanel_data();
    void goesToAPanel();
    void opensADashboard();
    void runsWhatAMenuHas();
    void listsWhatIsPossible();
    void textFieldsLeaveItsKey();
    void escLeaves();
    void shortcutsAreThoseOfTheMenus();

private:
    /// Opens the palette by its key and types.
    CommandPalette *search(const QString &text);

    DashboardList m_dashboards;
    std::unique_ptr<DashboardModel> m_dashboard;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindowCommands::init()
{
    m_dashboards.apply({ { u"alpha"_s, u"Alpha"_s, {}, {}, {}, {}, true },
        { u"beta"_s, u"Beta"_s, {}, {}, u"/team/beta.json"_s, u"team"_s },
        { u"broken"_s, u"Broken"_s, {}, {}, u"/broken.json"_s, {}, false, false, u"no JSON"_s } });
    m_dashboard = std::make_unique<DashboardModel>(sampleDashboard(), sampleContext(), noon);
    m_window = std::make_unique<MainWindow>(&m_dashboards);
    m_window->setTheme(Theme::of(Theme::Kind::Dark));
    m_window->setDashboard(m_dashboard.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestWindowCommands::cleanup()
{
    m_window.reset();
    m_dashboard.reset();
}

CommandPalette *TestWindowCommands::search(const QString &text)
{
    // This platform does not give the focus back when a popup closes.
    m_window->activateWindow();
    [&] { QTRY_COMPARE(QApplication::activeWindow(), m_window.get()); }();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = m_window->findChild<CommandPalette *>();
    QTest::keyClicks(palette->searchField(), text);
    return palette;
}

void TestWindowCommands::plainTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::newRow("mnemonic") << u"&Import…"_s << u"Import"_s;
    QTest::newRow("inside") << u"F&ull Screen"_s << u"Full Screen"_s;
    QTest::newRow("an ampersand") << u"This && That"_s << u"This & That"_s;
    QTest::newRow("behind") << u"インポート(&I)…"_s << u"インポート"_s;
    QTest::newRow("parentheses") << u"Rows (all)"_s << u"Rows (all)"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWindowCommands::plainTitles()
{
    QFETCH(const QString, text);
    QFETCH(const QString, title);
    QCOMPARE(plainTitle(text), title);
}

void TestWindowCommands::goesToAPanel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("panel");
    QTest::newRow("in sight") << u"right"_s << 2;
    QTest::newRow("below") << u"below"_s << 3;
    QTest::newRow("in a closed row") << u"inside"_s << 5;
}

void TestWindowCommands::goesToAPanel()
{
    QFETCH(const QString, text);
    QFETCH(const int, panel);
    CommandPalette *palette = search(text);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->searchField(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    m_window->activateWindow();
    QTRY_COMPARE(m_window->page()->currentPanel(), panel);
    const QWidget *focused = QApplication::focusWidget();
    QVERIFY(!focused->visibleRegion().isEmpty());
}

void TestWindowCommands::opensADashboard()
{
    const QSignalSpy requested(m_window.get(), &MainWindow::dashboardRequested);
    CommandPalette *palette = search(u"team"_s);
    QCOMPARE(palette->list()->currentIndex().data().toString(), u"Beta"_s);
    QTest::keyClick(palette->searchField(), Qt::Key_Enter);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].toString(), u"/team/beta.json"_s);
}

void TestWindowCommands::runsWhatAMenuHas()
{
    CommandPalette *palette = search(u"pause"_s);
    QTest::keyClick(palette->searchField(), Qt::Key_Return);
    QTRY_VERIFY(m_dashboard->isPaused());
    // By its new name.
    QTest::keyClick(search(u"resume"_s)->searchField(), Qt::Key_Return);
    QTRY_VERIFY(!m_dashboard->isPaused());
}

void TestWindowCommands::listsWhatIsPossible()
{
    const QAbstractItemModel *list = search({})->list()->model();
    const auto has = [list](const QString &title) {
        return !list->match(list->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly)
                    .isEmpty();
    };
    QVERIFY(has(u"Left"_s));
    QVERIFY(has(u"Alpha"_s));
    QVERIFY(has(u"Refresh"_s));
    QVERIFY(has(u"Keyboard Shortcuts"_s));
    QVERIFY(!has(u"Broken"_s)); // no dashboard
    QVERIFY(!has(u"Back in Time"_s)); // there is no way back
    QVERIFY(!has(u"Commands"_s)); // it is open
    QTest::keyClick(m_window->findChild<CommandPalette *>()->searchField(), Qt::Key_Escape);
    m_window->setDashboard(nullptr);
    search({});
    QVERIFY(!has(u"Left"_s));
    QVERIFY(!has(u"Refresh"_s));
}

void TestWindowCommands::textFieldsLeaveItsKey()
{
    QLineEdit *field = m_window->findChild<Sidebar *>()->findChild<QLineEdit *>();
    field->setText(u"kept"_s);
    field->setCursorPosition(0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->findChild<CommandPalette *>()->isVisible());
    QCOMPARE(field->text(), u"kept"_s);
}

void TestWindowCommands::escLeaves()
{
    CommandPalette *palette = search(u"nothing of this name"_s);
    QCOMPARE(palette->list()->model()->rowCount(), 0);
    QTest::keyClick(palette->searchField(), Qt::Key_Return); // there is nothing to take
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->searchField(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestWindowCommands::shortcutsAreThoseOfTheMenus()
{
    QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    for (const MenuEntry &entry : menuEntries(*m_window->menuBar())) {
        const QString keys = keysOf(*entry.action);
        if (keys.isEmpty())
            continue;
        const auto items = dialog->list()->findItems(
            plainTitle(entry.action->text()), Qt::MatchExactly | Qt::MatchRecursive, 0);
        QVERIFY2(std::any_of(items.cbegin(), items.cend(),
                     [&keys](const QTreeWidgetItem *item) { return item->text(1) == keys; }),
            qPrintable(entry.action->text()));
    }
    const auto quit = dialog->list()->findItems(u"Quit"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(quit.value(0)->text(1), u"Ctrl+Q"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"full screen"_s);
    int shown = 0;
    for (QTreeWidgetItemIterator item(dialog->list(), QTreeWidgetItemIterator::NotHidden); *item;
         ++item)
        shown += (*item)->childCount() == 0 ? 1 : 0;
    QCOMPARE(shown, 1);
}

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
