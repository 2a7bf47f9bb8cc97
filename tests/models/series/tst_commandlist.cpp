// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/commandlist.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What a palette finds, and in which order.
class TestCommandList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void isAModel();
};

namespace {

QList<Command> commands()
{
    using Kind = Command::Kind;
    return { { Kind::Panel, u"Request Rate"_s, u"QitOps Agent"_s, {}, u"1"_s },
        { Kind::Panel, u"Errors per Agent"_s, u"QitOps Agent"_s, {}, u"2"_s },
        { Kind::Dashboard, u"Agent Metrics"_s, u"Dashboard"_s, {}, u"agent-metrics"_s },
        { Kind::Action, u"Import"_s, u"File"_s, u"Ctrl+I"_s, u"0"_s },
        { Kind::Action, u"Import Report"_s, u"Dashboard"_s, {}, u"1"_s },
        { Kind::Action, u"Étendre"_s, u"Affichage"_s, {}, u"2"_s },
        { Kind::Action, u"Reimport All"_s, u"File › Sources"_s, {}, u"3"_s } };
}

} // namespace

void TestCommandList::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");

    QStringList all;
    for (const Command &command : commands())
        all << command.title;
    QTest::newRow("nothing typed") << QString() << all;
    QTest::newRow("spaces alone") << u"  "_s << all;
    QTest::newRow("beginnings first")
        << u"import"_s << QStringList { u"Import"_s, u"Import Report"_s, u"Reimport All"_s };
    QTest::newRow("words before the middle, places last")
        << u"agent"_s
        << QStringList { u"Agent Metrics"_s, u"Errors per Agent"_s, u"Request Rate"_s };
    QTest::newRow("every word, in any order") << u"rep imp"_s << QStringList { u"Import Report"_s };
    QTest::newRow("by its place") << u"file"_s << QStringList { u"Import"_s, u"Reimport All"_s };
    QTest::newRow("without accents") << u"etendre"_s << QStringList { u"Étendre"_s };
    QTest::newRow("with accents") << u"ÉTE"_s << QStringList { u"Étendre"_s };
    QTest::newRow("a later beginning counts")
        << u"r"_s
        << QStringList { u"Request Rate"_s, u"Reimport All"_s, u"Import Report"_s,
               u"Errors per Agent"_s, u"Agent Metrics"_s, u"Import"_s, u"Étendre"_s };
    QTest::newRow("nobody") << u"xyzzy"_s << QStringList();
}

void TestCommandList::finds()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, titles);
    QStringList found;
    for (const Command &command : foundCommands(commands(), text))
        found << command.title;
    QCOMPARE(found, titles);
}

void TestCommandList::isAModel()
{
    CommandList list;
    const QAbstractItemModelTester tester(&list);
    list.setCommands(commands());
    QCOMPARE(list.rowCount(), commands().size());
    list.search(u"ctrl"_s);
    QCOMPARE(list.rowCount(), 0);
    list.search(u"import"_s);
    QCOMPARE(list.command(0), commands()[3]);
    const QModelIndex first = list.index(0);
    QCOMPARE(first.data(CommandList::KeysRole).toString(), u"Ctrl+I"_s);
    QCOMPARE(first.data(CommandList::PlaceRole).toString(), u"File"_s);
    QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"Import, File, Ctrl+I"_s);
    list.setCommands({});
    QCOMPARE(list.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCommandList)
#include "tst_commandlist.moc"
