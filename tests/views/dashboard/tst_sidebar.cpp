// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/librarytree.h"
#include "views/dashboard/sidebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The list of dashboards beside the page.
class TestSidebar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsByTitleTagAndFolder();
    void saysWhenNothingIsFound();
    void returnOpensTheFirst();
    void tagsFilter();
    void headingsFold();
    void keepsWhatIsFoldedAndCurrent();
    void menus_data();
    void menus();
    void keysAct();

private:
    QTreeView *view() const { return m_sidebar->findChild<QTreeView *>(); }
    QModelIndex find(const QString &key) const;
    QStringList shown() const;

    DashboardList m_list;
    std::unique_ptr<Sidebar> m_sidebar;
};

namespace {

DashboardEntry entryOf(const QString &title, const QString &folder, const QStringList &tags = {})
{
    DashboardEntry entry { title.toLower(), title, {}, tags, u'/' + title };
    entry.folder = folder;
    return entry;
}

} // namespace

void TestSidebar::init()
{
    DashboardEntry builtIn { u"costs"_s, u"Costs"_s, {}, { u"money"_s }, u":/costs"_s };
    builtIn.isBuiltIn = true;
    DashboardEntry broken = entryOf(u"Broken"_s, {});
    broken.error = u"This is no JSON: … at line 3."_s;
    m_list.apply({ entryOf(u"Agents"_s, {}, { u"llm"_s }), entryOf(u"Disks"_s, u"Team"_s), builtIn,
        broken });
    m_sidebar = std::make_unique<Sidebar>(&m_list);
    m_sidebar->show();
}

QModelIndex TestSidebar::find(const QString &key) const
{
    const QModelIndexList found = view()->model()->match(view()->model()->index(0, 0),
        LibraryTree::KeyRole, key, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QStringList TestSidebar::shown() const
{
    QStringList texts;
    for (QModelIndex index = view()->model()->index(0, 0); index.isValid();
         index = view()->indexBelow(index))
        texts << index.data().toString();
    return texts;
}

void TestSidebar::findsByTitleTagAndFolder()
{
    auto *search = m_sidebar->findChild<QLineEdit *>();
    QCOMPARE(shown(),
        QStringList({ u"My dashboards"_s, u"Agents"_s, u"Broken"_s, u"Team"_s, u"Disks"_s,
            u"Built in"_s, u"Costs"_s }));
    search->setText(u"age"_s);
    QCOMPARE(shown(), QStringList({ u"My dashboards"_s, u"Agents"_s }));
    search->setText(u"money"_s);
    QCOMPARE(shown(), QStringList({ u"Built in"_s, u"Costs"_s }));
    search->setText(u"team"_s);
    QCOMPARE(shown(), QStringList({ u"Team"_s, u"Disks"_s }));
}

void TestSidebar::saysWhenNothingIsFound()
{
    const auto *nothing = view()->findChild<QLabel *>();
    QVERIFY(nothing->isHidden());
    m_sidebar->findChild<QLineEdit *>()->setText(u"no such dashboard"_s);
    QVERIFY(!nothing->isHidden());
    m_sidebar->findChild<QLineEdit *>()->clear();
    QVERIFY(nothing->isHidden());
}

void TestSidebar::returnOpensTheFirst()
{
    auto *search = m_sidebar->findChild<QLineEdit *>();
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::dashboardChosen);
    search->setText(u"broken"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0);
    search->setText(u"o"_s); // in "Broken" as well, which cannot be opened
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toString(), u"costs"_s);
}

void TestSidebar::tagsFilter()
{
    auto *button = m_sidebar->findChild<QToolButton *>();
    Q_EMIT button->menu()->aboutToShow();
    QCOMPARE(button->menu()->actions().size(), 2);
    button->menu()->actions().first()->trigger();
    QCOMPARE(shown(), QStringList({ u"My dashboards"_s, u"Agents"_s }));
    QVERIFY(button->text().contains(u'1'));
    Q_EMIT button->menu()->aboutToShow();
    QVERIFY(button->menu()->actions().first()->isChecked());
    button->menu()->actions().first()->trigger();
    QCOMPARE(shown().size(), 7);
}

void TestSidebar::headingsFold()
{
    const QSignalSpy chosen(m_sidebar.get(), &Sidebar::dashboardChosen);
    const QModelIndex heading = view()->model()->index(0, 0);
    Q_EMIT view()->clicked(heading);
    QVERIFY(!view()->isExpanded(heading));
    QCOMPARE(chosen.count(), 0);
    Q_EMIT view()->clicked(find(u"/Disks"_s));
    QCOMPARE(chosen.value(0).value(0).toString(), u"/Disks"_s);
}

void TestSidebar::keepsWhatIsFoldedAndCurrent()
{
    view()->collapse(view()->model()->index(0, 0));
    m_sidebar->setCurrent(u"/Disks"_s);
    m_list.apply(m_list.entries() + QList { entryOf(u"New"_s, u"Team"_s) });
    QVERIFY(!view()->isExpanded(view()->model()->index(0, 0)));
    QCOMPARE(view()->currentIndex().data().toString(), u"Disks"_s);
    m_sidebar->setCurrent(u"elsewhere"_s);
    QVERIFY(!view()->currentIndex().isValid());
}

void TestSidebar::menus_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("own") << u"/Agents"_s
                         << QStringList { u"Open"_s, u"Star"_s, u"Export…"_s, u"Rename…"_s,
                                u"Move to Folder…"_s, u"Show in File Manager"_s, u"Delete"_s };
    QTest::newRow("built in") << u"costs"_s << QStringList { u"Open"_s, u"Star"_s, u"Export…"_s };
    QTest::newRow("broken") << u"/Broken"_s
                            << QStringList { u"Move to Folder…"_s, u"Show in File Manager"_s,
                                   u"Delete"_s };
}

void TestSidebar::menus()
{
    QFETCH(const QString, key);
    QFETCH(const QStringList, texts);
    const QSignalSpy requested(m_sidebar.get(), &Sidebar::requested);
    const std::unique_ptr<QMenu> menu(m_sidebar->createMenu(find(key)));
    QStringList found;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            found << action->text().remove(u'&');
    }
    QCOMPARE(found, texts);
    menu->actions().last()->trigger();
    QCOMPARE(requested.value(0).value(1).toString(), key);
    QVERIFY(!m_sidebar->createMenu(view()->model()->index(0, 0)));
}

void TestSidebar::keysAct()
{
    const QSignalSpy requested(m_sidebar.get(), &Sidebar::requested);
    QVERIFY(QTest::qWaitForWindowActive(m_sidebar.get()));
    view()->setFocus();
    m_sidebar->setCurrent(u"costs"_s);
    QTest::keyClick(view(), Qt::Key_Delete);
    QCOMPARE(requested.count(), 0);
    m_sidebar->setCurrent(u"/Agents"_s);
    QTest::keyClick(view(), Qt::Key_Delete);
    QTest::keyClick(view(), Qt::Key_F2);
    QCOMPARE(requested.count(), 2);
    QCOMPARE(requested[0][0].value<LibraryAction>(), LibraryAction::Trash);
    QCOMPARE(requested[1][0].value<LibraryAction>(), LibraryAction::Rename);
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
