// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefilter.h"
#include "models/alerts/ruletreemodel.h"
#include "rulesamples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace opsglass::samples;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Rules as a tree, and what is found in it.
class TestRuleTreeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrangesRules();
    void tellsHealth_data();
    void tellsHealth();
    void headingsSumUp();
    void keepsIndexes();
    void sameNamesAreDifferentRules();
    void finds_data();
    void finds();
};

namespace {

/// The tree in words: a line per row, indented.
QStringList linesOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << QString(depth, u' ') + index.data().toString() << linesOf(model, index, depth + 1);
    }
    return lines;
}

QModelIndex find(const QAbstractItemModel &model, const QString &title)
{
    return model
        .match(model.index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
        .value(0);
}

QString cell(const QModelIndex &row, RuleTreeModel::Column column)
{
    return row.siblingAtColumn(column).data().toString();
}

} // namespace

void TestRuleTreeModel::arrangesRules()
{
    RuleTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.apply(overview({ ruleStatus(u"A"_s), ruleStatus(u"B"_s, u"pack:osmen"_s),
                             ruleStatus(u"C"_s, u"/r/a.yml"_s, u"gone"_s) },
        { serverRules(400us) }));
    const QStringList expected { u"Production, evaluated here"_s, u" /r/a.yml"_s, u"  g"_s,
        u"   A"_s, u" Pack osmen"_s, u"  g"_s, u"   B"_s, u"gone, evaluated here"_s, u" /r/a.yml"_s,
        u"  g"_s, u"   C"_s, u"Production, evaluated by the server"_s, u" /etc/prometheus/r.yml"_s,
        u"  recorded"_s, u"   job:up:sum"_s };
    QCOMPARE(linesOf(model), expected);
    const QModelIndex rule = find(model, u"A"_s);
    QCOMPARE(cell(rule, RuleTreeModel::StateColumn), u"Inactive"_s);
    QCOMPARE(cell(rule, RuleTreeModel::EvaluatedColumn), u"5 s ago"_s);
    QCOMPARE(cell(rule, RuleTreeModel::ForColumn), u"5m"_s);
    QCOMPARE(cell(rule, RuleTreeModel::IntervalColumn), u"30s"_s);
    const QModelIndex recording = find(model, u"job:up:sum"_s);
    QCOMPARE(cell(recording, RuleTreeModel::StateColumn), u"Records"_s);
    QCOMPARE(cell(recording, RuleTreeModel::TookColumn), u"0.4 ms"_s);
}

void TestRuleTreeModel::tellsHealth_data()
{
    QTest::addColumn<RuleOverview>("rules");
    QTest::addColumn<QString>("health");
    RuleStatus late = ruleStatus(u"A"_s);
    late.state.evaluatedAt = noon - 91s;
    RuleStatus inTime = ruleStatus(u"A"_s);
    inTime.state.evaluatedAt = noon - 90s;
    RuleStatus fresh = ruleStatus(u"A"_s);
    fresh.state.health = AlertRuleState::Health::Unknown;
    fresh.state.evaluatedAt.reset();
    QTest::newRow("good") << overview({ inTime }) << u"Good"_s;
    QTest::newRow("late") << overview({ late }) << u"Late"_s;
    QTest::newRow("fresh") << overview({ fresh }) << u"Not evaluated yet"_s;
    QTest::newRow("failing") << overview({ failing(late, u"parse\n error"_s) })
                             << u"Failing: parse error"_s;
    QTest::newRow("quick") << overview({}, { serverRules(3s) }) << u"Good"_s;
    QTest::newRow("slow") << overview({}, { serverRules(3'000'001us) }) << u"Slow"_s;
}

void TestRuleTreeModel::tellsHealth()
{
    QFETCH(const RuleOverview, rules);
    QCOMPARE(ruleEntries(rules).size(), 1);
    QTEST(healthText(ruleEntries(rules).first(), rules.now), "health");
}

void TestRuleTreeModel::headingsSumUp()
{
    RuleTreeModel model;
    RuleStatus firing = ruleStatus(u"A"_s);
    addAlert(firing, u"a"_s, AlertInstance::State::Firing);
    addAlert(firing, u"b"_s, AlertInstance::State::Firing);
    addAlert(firing, u"c"_s, AlertInstance::State::Pending);
    addAlert(firing, u"d"_s, AlertInstance::State::Inactive);
    RuleStatus pending = ruleStatus(u"B"_s, u"/r/b.yml"_s);
    addAlert(pending, u"a"_s, AlertInstance::State::Pending);
    model.apply(
        overview({ firing, failing(ruleStatus(u"X"_s), u"no"_s), pending }, { serverRules(9s) }));
    const QModelIndex source = model.index(0, 0);
    QCOMPARE(cell(source, RuleTreeModel::StateColumn), u"Firing"_s);
    QCOMPARE(cell(source, RuleTreeModel::FiringColumn), u"2"_s);
    QCOMPARE(cell(source, RuleTreeModel::PendingColumn), u"2"_s);
    QCOMPARE(cell(source, RuleTreeModel::HealthColumn), u"1 failing"_s);
    QCOMPARE(cell(find(model, u"/r/b.yml"_s), RuleTreeModel::StateColumn), u"Pending"_s);
    QCOMPARE(cell(find(model, u"recorded"_s), RuleTreeModel::HealthColumn), u"1 slow or late"_s);
    const RuleTreeModel::Tally expected {
        .rules = 4, .firing = 1, .pending = 1, .failing = 1, .delayed = 1
    };
    QCOMPARE(model.tally(), expected);
}

void TestRuleTreeModel::keepsIndexes()
{
    RuleTreeModel model;
    const QAbstractItemModelTester tester(&model);
    const RuleStatus a = ruleStatus(u"A"_s);
    const RuleStatus b = ruleStatus(u"B"_s);
    const RuleStatus c = ruleStatus(u"C"_s);
    model.apply(overview({ a, b, c }));
    const QPersistentModelIndex kept(find(model, u"C"_s));
    const QPersistentModelIndex gone(find(model, u"A"_s));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    RuleStatus firing = c;
    addAlert(firing, u"x"_s, AlertInstance::State::Firing);
    model.apply(overview({ ruleStatus(u"0"_s, u"/r/0.yml"_s), firing, ruleStatus(u"N"_s), b }));
    QCOMPARE(linesOf(model),
        QStringList({ u"Production, evaluated here"_s, u" /r/0.yml"_s, u"  g"_s, u"   0"_s,
            u" /r/a.yml"_s, u"  g"_s, u"   C"_s, u"   N"_s, u"   B"_s }));
    QCOMPARE(kept.data().toString(), u"C"_s);
    QCOMPARE(cell(kept, RuleTreeModel::StateColumn), u"Firing"_s);
    QVERIFY(!gone.isValid());
    model.apply({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
    QCOMPARE(resets.count(), 0);
}

void TestRuleTreeModel::sameNamesAreDifferentRules()
{
    RuleTreeModel model;
    const QAbstractItemModelTester tester(&model);
    RuleStatus second = ruleStatus(u"A"_s);
    second.rule.expr = u"up == 2"_s;
    model.apply(overview({ ruleStatus(u"A"_s), second }));
    const QModelIndex group = find(model, u"g"_s);
    QCOMPARE(model.rowCount(group), 2);
    const QPersistentModelIndex other(model.index(1, 0, group));
    model.apply(overview({ ruleStatus(u"A"_s), second }));
    QCOMPARE(other.data(RuleTreeModel::EntryRole).value<RuleEntry>().rule.expr, u"up == 2"_s);
}

void TestRuleTreeModel::finds_data()
{
    QTest::addColumn<RuleFilter::Choice>("choice");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("names");
    using Choice = RuleFilter::Choice;
    const QStringList all { u"Fires"_s, u"Fails"_s, u"Calm"_s, u"job:up:sum"_s };
    QTest::newRow("all") << Choice::All << u" "_s << all;
    QTest::newRow("active") << Choice::Active << QString() << QStringList(u"Fires"_s);
    QTest::newRow("failing") << Choice::Failing << QString() << QStringList(u"Fails"_s);
    QTest::newRow("slow") << Choice::Delayed << QString() << QStringList(u"job:up:sum"_s);
    QTest::newRow("name") << Choice::All << u"cALM"_s << QStringList(u"Calm"_s);
    QTest::newRow("file") << Choice::All << u"osmen"_s << QStringList(u"Calm"_s);
    QTest::newRow("expression") << Choice::All << u"by (job)"_s << QStringList(u"job:up:sum"_s);
    QTest::newRow("label") << Choice::All << u"severity=warning fi"_s << QStringList(u"Fires"_s);
    QTest::newRow("error") << Choice::All << u"unexpected"_s << QStringList(u"Fails"_s);
    QTest::newRow("source") << Choice::All << u"by the server"_s << QStringList(u"job:up:sum"_s);
    QTest::newRow("both") << Choice::Failing << u"calm"_s << QStringList();
}

void TestRuleTreeModel::finds()
{
    QFETCH(const RuleFilter::Choice, choice);
    QFETCH(const QString, search);
    RuleTreeModel model;
    RuleFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    filter.setChoice(choice);
    filter.setSearch(search);
    RuleStatus fires = ruleStatus(u"Fires"_s);
    addAlert(fires, u"a"_s, AlertInstance::State::Firing);
    RuleStatus fails = failing(ruleStatus(u"Fails"_s), u"unexpected end"_s);
    fails.rule.labels.clear();
    model.apply(
        overview({ fires, fails, ruleStatus(u"Calm"_s, u"pack:osmen"_s) }, { serverRules(9s) }));
    QStringList names;
    for (const QString &line : linesOf(filter)) {
        if (line.startsWith(u"   "_s))
            names << line.trimmed();
    }
    QTEST(names, "names");
}

QTEST_GUILESS_MAIN(TestRuleTreeModel)
#include "tst_ruletreemodel.moc"
