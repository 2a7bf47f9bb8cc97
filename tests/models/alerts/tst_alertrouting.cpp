// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrouting.h"

#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestAlertRouting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treesAreRead();
    void childrenInherit();
    void receiversAreRead();
    void intervalsAreRead();
    void faults_data();
    void faults();
    void routes_data();
    void routes();
    void groups_data();
    void groups();
    void inhibition_data();
    void inhibition();
    void hostileFilesEnd_data();
    void hostileFilesEnd();
};

namespace {

const char tree[] = R"(
global: {resolve_timeout: 5m, slack_api_url: https://hooks.example/x}
route:
  receiver: all
  group_by: [alertname, job]
  group_wait: 10s
  routes:
  - match: {severity: critical}
    receiver: pager
    continue: true
    repeat_interval: 1h
    routes:
    - matchers: ['team = db']
      receiver: db
      group_by: ['...']
  - match_re: {team: db|web}
    mute_time_intervals: [nights]
    receiver: teams
  - matchers: [severity="info"]
    active_time_intervals: [office]
receivers:
- name: all
- name: pager
  pagerduty_configs: [{routing_key: x}]
- name: db
- name: teams
  slack_configs: [{channel: '#a'}, {channel: '#b'}]
  webhook_configs: [{url: http://localhost:9/hook, send_resolved: true}]
inhibit_rules:
- source_match: {severity: critical}
  target_matchers: ['severity=~"warning|info"']
  equal: [alertname, instance]
time_intervals:
- name: nights
  time_intervals: [{times: [{start_time: '22:00', end_time: '24:00'}]}]
mute_time_intervals:
- name: office
  time_intervals:
  - weekdays: ['monday:friday']
    times: [{start_time: '09:00', end_time: '17:00'}]
    location: Europe/Berlin
  - days_of_month: ['1', '-1']
    months: [january]
    years: ['2026']
)";

AlertRouting routing(const QByteArray &yaml)
{
    AlertRouting read = readAlertRouting(yaml);
    for (const FileProblem &problem : std::as_const(read.problems))
        qWarning("%d:%d %s", problem.place.line, problem.place.column, qPrintable(problem.message));
    return read;
}

/// Labels from "a=b c=d".
Labels labelsOf(const QString &text)
{
    Labels labels;
    for (const QString &pair : text.split(u' ', Qt::SkipEmptyParts))
        labels.pairs.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return labels;
}

} // namespace

void TestAlertRouting::treesAreRead()
{
    const AlertRouting read = routing(tree);
    QVERIFY(read.problems.isEmpty());
    QCOMPARE(read.root.receiver, QStringLiteral("all"));
    QCOMPARE(read.root.groupWait, Milliseconds(10s));
    QCOMPARE(read.root.groupInterval, Milliseconds(5min));
    QCOMPARE(read.root.routes.size(), 3);
    QVERIFY(read.root.routes[0].continues);
    QCOMPARE(toString(read.root.routes[0].matchers[0]), QStringLiteral("severity=\"critical\""));
    QCOMPARE(toString(read.root.routes[1].matchers[0]), QStringLiteral("team=~\"db|web\""));
    QCOMPARE(read.root.routes[1].muteIntervals, QStringList(QStringLiteral("nights")));
    QCOMPARE(read.root.routes[2].activeIntervals, QStringList(QStringLiteral("office")));
    QCOMPARE(read.inhibitRules.size(), 1);
    QCOMPARE(read.inhibitRules[0].equal.size(), 2);
}

void TestAlertRouting::childrenInherit()
{
    const AlertRouting read = routing(tree);
    const AlertRoute &critical = read.root.routes[0];
    const AlertRoute &database = critical.routes[0];
    QCOMPARE(database.groupWait, Milliseconds(10s));
    QCOMPARE(database.repeatInterval, Milliseconds(1h));
    QVERIFY(!database.continues);
    QCOMPARE(database.matchers.size(), 1);
    QVERIFY(database.groupsByAll && database.groupBy.isEmpty());
    QCOMPARE(critical.groupBy, read.root.groupBy);
    QCOMPARE(read.root.routes[2].receiver, QStringLiteral("all"));
    QVERIFY(read.root.routes[2].muteIntervals.isEmpty());
}

void TestAlertRouting::receiversAreRead()
{
    const AlertRouting read = routing(tree);
    QCOMPARE(read.receivers.size(), 4);
    QVERIFY(read.receivers[0].kinds.isEmpty());
    QCOMPARE(read.receivers[3].kinds.size(), 2);
    QCOMPARE(read.receivers[3].webhooks, QStringList(QStringLiteral("http://localhost:9/hook")));
}

void TestAlertRouting::intervalsAreRead()
{
    const AlertRouting read = routing(tree);
    const QList<TimeInterval> office = read.intervals.value(QStringLiteral("office"));
    QCOMPARE(office.size(), 2);
    QCOMPARE(office[0].weekdays, QList<NumberRange>({ { 1, 5 } }));
    QCOMPARE(office[0].zone, QTimeZone("Europe/Berlin"));
    QCOMPARE(office[1].daysOfMonth, QList<NumberRange>({ { 1, 1 }, { -1, -1 } }));
    QCOMPARE(office[1].zone, QTimeZone::utc());
    QCOMPARE(read.intervals.value(QStringLiteral("nights"))[0].times,
        QList<NumberRange>({ { 1320, 1440 } }));
}

void TestAlertRouting::faults_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("first"); // "line:column words"
    const auto row = [](const char *name, const QByteArray &yaml, const char *first) {
        QTest::newRow(name) << yaml << QString::fromUtf8(first);
    };
    // A good file up to the line a row is about, which is the fourth.
    const QByteArray good = "receivers:\n- name: a\nroute: {receiver: a}\n";
    const auto route = [](const QByteArray &lines) {
        return "receivers:\n- name: a\nroute:\n  " + lines + "\n  receiver: a\n";
    };
    row("nothing", "", "0:0 The configuration has no “route”");
    row("a list", "- a\n", "1:1 The configuration must be a mapping");
    row("an unknown key", good + "foo: 1\n", "4:1 The configuration has no key “foo”");
    row("no receiver", "receivers: [{name: a}]\nroute: {group_wait: 1s}\n",
        "2:8 The first route names no receiver");
    row("an unknown receiver", "route: {receiver: b}\n", "1:19 There is no receiver “b”");
    row("two of a name", good + "inhibit_rules: []\n" + "time_intervals: [{name: x}, {name: x}]\n",
        "5:29 There is another time interval “x”");
    row("two receivers of a name", "receivers: [{name: a}, {name: a}]\nroute: {receiver: a}\n",
        "1:24 There is another receiver “a”");
    row("a receiver without a name", good + "inhibit_rules:\n- foo: 1\n",
        "5:3 An inhibit rule has no key “foo”");
    row("a root that matches", route("match: {a: b}"), "4:3 The first route takes every alert");
    row("a root that continues", route("continue: true"), "4:3 The first route cannot have");
    row("a root with intervals", route("mute_time_intervals: [x]"),
        "4:3 The first route cannot have time intervals");
    row("all labels and one", route("group_by: ['...', a]"), "4:3 “...” in group_by");
    row("a label twice", route("group_by: [a, a]"), "4:3 A label stands twice");
    row("no label", route("group_by: [a-b]"), "4:14 “a-b” cannot name a label");
    row("no label to be equal", good + "inhibit_rules: [{equal: [a-b]}]\n",
        "4:26 “a-b” cannot name a label");
    row("an unknown receiver's kind", "receivers: [{name: a, foo_configs: []}]\n",
        "1:23 A receiver has no key “foo_configs”");
    row("a text for a list", route("group_by: a"), "4:13 “group_by” must be a list");
    row("no time between", route("group_interval: 0s"), "4:3 group_interval and");
    row("no duration", route("group_wait: soon"), "4:15 “soon” is no duration");
    row("no truth", route("routes: [{continue: maybe}]"), "4:23 true or false");
    row("no matcher", route("routes: [{matchers: [oops]}]"), "4:24 “oops” is no matcher");
    row("no expression", route("routes: [{match_re: {a: '['}}]"), "4:23 “[” is no regular");
    row("an unknown interval", route("routes: [{mute_time_intervals: [x]}]"),
        "4:35 There is no time interval “x”");
    row("no range", good + "time_intervals: [{name: x, time_intervals: [{weekdays: [funday]}]}]\n",
        "4:57 “funday” is no range for “weekdays”");
    row("no times",
        good + "time_intervals: [{name: x, time_intervals: [{times: [{start_time: '9'}]}]}]\n",
        "4:54 “9” to “” is no range");
    row("no zone", good + "time_intervals: [{name: x, time_intervals: [{location: Moon}]}]\n",
        "4:56 There is no time zone “Moon”");
}

void TestAlertRouting::faults()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, first);
    const AlertRouting read = readAlertRouting(yaml);
    QVERIFY(!read.problems.isEmpty());
    const FileProblem &problem = read.problems.first();
    const QString found = QStringLiteral("%1:%2 %3")
                              .arg(problem.place.line)
                              .arg(problem.place.column)
                              .arg(problem.message);
    QVERIFY2(found.startsWith(first), qPrintable(found));
}

void TestAlertRouting::routes_data()
{
    QTest::addColumn<QString>("receivers");
    QTest::newRow("severity=none") << "all";
    QTest::newRow("severity=critical") << "pager";
    QTest::newRow("severity=critical team=web") << "pager teams";
    QTest::newRow("severity=critical team=db") << "db teams";
    QTest::newRow("team=db severity=info") << "teams";
    QTest::newRow("severity=info") << "all";
}

void TestAlertRouting::routes()
{
    const AlertRouting read = routing(tree);
    QStringList receivers;
    for (const AlertRoute *route :
        routesOf(read.root, labelsOf(QString::fromLatin1(QTest::currentDataTag()))))
        receivers << route->receiver;
    QTEST(receivers.join(u' '), "receivers");
}

void TestAlertRouting::groups_data()
{
    QTest::addColumn<QStringList>("by");
    QTest::addColumn<bool>("byAll");
    QTest::addColumn<QString>("group");
    QTest::newRow("none") << QStringList() << false << "{}";
    QTest::newRow("some") << QStringList({ QStringLiteral("a"), QStringLiteral("x") }) << false
                          << "{a=\"1\"}";
    QTest::newRow("all") << QStringList() << true << "{a=\"1\", b=\"2\"}";
}

void TestAlertRouting::groups()
{
    AlertRoute route;
    QFETCH(QStringList, by);
    QFETCH(bool, byAll);
    route.groupBy = by;
    route.groupsByAll = byAll;
    QTEST(toString(groupLabels(route, labelsOf(QStringLiteral("a=1 b=2")))), "group");
}

void TestAlertRouting::inhibition_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("inhibits");
    const auto row = [](const char *name, const char *source, const char *target, bool inhibits) {
        QTest::newRow(name) << QString::fromLatin1(source) << QString::fromLatin1(target)
                            << inhibits;
    };
    row("the same alert", "severity=critical alertname=A", "severity=warning alertname=A", true);
    row("another one", "severity=critical alertname=A", "severity=warning alertname=B", false);
    row("absent on both sides", "severity=critical", "severity=info", true);
    row("absent and empty", "severity=critical instance=", "severity=info", true);
    row("no source", "severity=warning alertname=A", "severity=warning alertname=A", false);
    row("no target", "severity=critical alertname=A", "severity=critical alertname=A", false);
}

void TestAlertRouting::inhibition()
{
    QFETCH(QString, source);
    QFETCH(QString, target);
    const InhibitRule rule = routing(tree).inhibitRules.first();
    QTEST(inhibits(rule, labelsOf(source), labelsOf(target)), "inhibits");
    InhibitRule both;
    QVERIFY(!inhibits(both, labelsOf(source), labelsOf(target))); // each is source and target
}

void TestAlertRouting::hostileFilesEnd_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("deep routes") << "route: " + QByteArray("{routes: [").repeated(240)
            + QByteArray("]}").repeated(240);
    QTest::newRow("a route in itself")
        << QByteArray("route: &r {receiver: a, routes: [*r]}\nreceivers: [{name: a}]\n");
    QTest::newRow("a receiver that is a text") << QByteArray("receivers: [a]\nroute: b\n");
}

void TestAlertRouting::hostileFilesEnd()
{
    QFETCH(QByteArray, yaml);
    QVERIFY(!readAlertRouting(yaml).problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestAlertRouting)
#include "tst_alertrouting.moc"
