// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/librarytree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// The library as headings and dashboards.
class TestLibraryTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headings();
    void filters_data();
    void filters();
    void recentOnesComeInTheirOrder();
    void modelFollowsTheList();
    void tagsAreListedOnce();
};

namespace {

DashboardEntry entryOf(const QString &title, const QString &folder, const QStringList &tags = {})
{
    DashboardEntry entry { title.toLower(), title, {}, tags, u'/' + title };
    entry.folder = folder;
    return entry;
}

QList<DashboardEntry> entries()
{
    DashboardEntry builtIn { u"costs"_s, u"Costs"_s, {}, { u"money"_s }, u":/costs"_s };
    builtIn.isBuiltIn = true;
    DashboardEntry starred = entryOf(u"Disks"_s, u"Team/hosts"_s, { u"linux"_s, u"io"_s });
    starred.isStarred = true;
    DashboardEntry broken = entryOf(u"broken"_s, {});
    broken.uid.clear();
    broken.error = u"This is no JSON."_s;
    return { entryOf(u"Agents"_s, {}, { u"linux"_s }), broken, builtIn, starred };
}

/// "Heading: a b | Heading: c"
QString textOf(const QList<LibrarySection> &sections)
{
    QStringList texts;
    for (const LibrarySection &section : sections) {
        QString text = section.title + u':';
        for (const DashboardEntry &entry : section.entries)
            text += u' ' + entry.title;
        texts << text;
    }
    return texts.join(u" | "_s);
}

} // namespace

void TestLibraryTree::headings()
{
    QCOMPARE(textOf(librarySections(entries(), { u"/Agents"_s }, {})),
        u"Starred: Disks | Recently viewed: Agents | My dashboards: Agents broken | "
        "Team/hosts: Disks | Built in: Costs"_s);
    QVERIFY(librarySections({}, {}, {}).isEmpty());
    const QStringList folders { u"Team"_s, u"Team/hosts"_s, u"Void"_s, u"Void/deep"_s };
    QCOMPARE(textOf(librarySections(entries(), {}, {}, folders)),
        u"Starred: Disks | My dashboards: Agents broken | Team/hosts: Disks | Void/deep: | "
        "Built in: Costs"_s);
    QVERIFY(librarySections({}, {}, { u"Void"_s, {} }, folders).isEmpty());
}

void TestLibraryTree::filters_data()
{
    QTest::addColumn<LibraryFilter>("filter");
    QTest::addColumn<QString>("text");
    QTest::newRow("title") << LibraryFilter { u"cost"_s, {} } << u"Built in: Costs"_s;
    QTest::newRow("folder") << LibraryFilter { u"HOSTS"_s, {} }
                            << u"Starred: Disks | Team/hosts: Disks"_s;
    QTest::newRow("tag by text") << LibraryFilter { u"mone"_s, {} } << u"Built in: Costs"_s;
    QTest::newRow("all words") << LibraryFilter { u"linux agents"_s, {} }
                               << u"My dashboards: Agents"_s;
    QTest::newRow("tag") << LibraryFilter { {}, { u"linux"_s } }
                         << u"Starred: Disks | My dashboards: Agents | Team/hosts: Disks"_s;
    QTest::newRow("all tags") << LibraryFilter { {}, { u"linux"_s, u"io"_s } }
                              << u"Starred: Disks | Team/hosts: Disks"_s;
    QTest::newRow("part of a tag") << LibraryFilter { {}, { u"lin"_s } } << QString();
    QTest::newRow("nothing") << LibraryFilter { u"zzz"_s, {} } << QString();
}

void TestLibraryTree::filters()
{
    QFETCH(const LibraryFilter, filter);
    QFETCH(const QString, text);
    QCOMPARE(textOf(librarySections(entries(), {}, filter)), text);
}

void TestLibraryTree::recentOnesComeInTheirOrder()
{
    QStringList recent { u"/gone"_s, u"costs"_s, u"/Disks"_s, u"/Agents"_s };
    QCOMPARE(textOf(librarySections(entries(), recent, {}).mid(1, 1)),
        u"Recently viewed: Costs Disks Agents"_s);
    QList<DashboardEntry> many;
    recent.clear();
    for (int number = 0; number < 9; ++number) {
        many << entryOf(QString::number(number), {});
        recent.prepend(many.last().key());
    }
    QCOMPARE(textOf(librarySections(many, recent, {}).first(1)), u"Recently viewed: 8 7 6 5 4"_s);
}

void TestLibraryTree::modelFollowsTheList()
{
    DashboardList list;
    LibraryTree tree(&list);
    const QAbstractItemModelTester tester(
        &tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(tree.rowCount(), 0);
    QVERIFY(!tree.firstEntry().isValid());
    list.apply(entries());
    QCOMPARE(tree.rowCount(), 4);
    const QModelIndex disks = tree.indexOf(u"/Disks"_s);
    QCOMPARE(disks.data().toString(), u"Disks"_s);
    QCOMPARE(disks.parent().data().toString(), u"Team/hosts"_s);
    QVERIFY(disks.data(LibraryTree::IsStarredRole).toBool());
    QVERIFY(disks.parent().data(LibraryTree::IsHeadingRole).toBool());
    QCOMPARE(
        tree.indexOf(u"/broken"_s).data(LibraryTree::ErrorRole).toString(), u"This is no JSON."_s);
    QVERIFY(tree.indexOf(u"costs"_s).data(LibraryTree::IsBuiltInRole).toBool());
    QVERIFY(!tree.indexOf(u"none"_s).isValid());
    const QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
    tree.setFilter({ u"broken"_s, {} });
    QCOMPARE(tree.rowCount(), 1);
    QVERIFY(!tree.firstEntry().isValid());
    QCOMPARE(reset.count(), 1);
    tree.setFilter({ u"brok"_s, {} });
    QCOMPARE(reset.count(), 1);
}

void TestLibraryTree::tagsAreListedOnce()
{
    DashboardList list;
    list.apply(entries());
    QCOMPARE(LibraryTree(&list).tags(), QStringList({ u"io"_s, u"linux"_s, u"money"_s }));
}

QTEST_GUILESS_MAIN(TestLibraryTree)
#include "tst_librarytree.moc"
