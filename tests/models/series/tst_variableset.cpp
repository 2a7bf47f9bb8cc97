// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/variableset.h"

#include <QSignalSpy>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestVariableSet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksInOrder();
    void asksTheChosenSource();
    void asksWithTheChosenValues();
    void valuesInARegexAreLiteral();
    void builtInVariablesAreKnown();
    void refreshDecides_data();
    void refreshDecides();
    void timeRangeAsksAgain();
    void keepsWhatIsStillOffered_data();
    void keepsWhatIsStillOffered();
    void namedValuesWin();
    void failuresKeepTheFilesValue();
    void retriesWhatWasNotReached();
    void ignoresStaleAnswers();
    void cyclesAreCut();
    void badRegexIsAnError();
    void sourcesAreOptions_data();
    void sourcesAreOptions();
    void foreignSourcesAreNamed();
    void customWaitsForOthers();
    void switchesHaveTwoSides();
    void adhocFiltersCanBeNamed();
    void adhocFiltersBelongToASource();
    void duplicatesAndNamelessDoNoHarm();
    void longChainsSettle();
};

namespace {

constexpr TimeRange hour { Instant(1'700'000'000s), Instant(1'700'003'600s) };

QList<Variable> variablesOf(const QByteArray &list)
{
    const auto dashboard = readDashboard(
        R"x({"schemaVersion":41,"panels":[],"templating":{"list":[)x" + list + "]}}");
    return dashboard ? dashboard->variables : QList<Variable>();
}

DashboardContext twoSources()
{
    DashboardContext context;
    context.defaultSource = QStringLiteral("s1");
    context.knownSources = { { QStringLiteral("s1"), QStringLiteral("First") },
        { QStringLiteral("s2"), QStringLiteral("Second") } };
    context.sources = { { QStringLiteral("uid-of-two"), QStringLiteral("s2") } };
    return context;
}

/// Answers what is asked for now with values separated by blanks.
void answer(VariableSet &set, const char *texts)
{
    const QString joined = QString::fromUtf8(texts);
    set.apply({ set.requests().value(0), joined.isEmpty() ? QStringList() : joined.split(u' ') });
}

void refuse(VariableSet &set, Error::Kind kind = Error::Kind::Network)
{
    set.apply({ set.requests().value(0), failure({ kind, QStringLiteral("words"), {} }) });
}

QString valueOf(const VariableSet &set, const char *name)
{
    return set.values().value(QLatin1String(name)).values.join(u'|');
}

const VariableState &stateOf(const VariableSet &set, const char *name)
{
    const auto state = std::find_if(set.states().cbegin(), set.states().cend(),
        [name](const VariableState &entry) { return entry.name == QLatin1String(name); });
    Q_ASSERT(state != set.states().cend());
    return *state;
}

const QByteArray chain = R"x(
    {"name":"inst","type":"query","refresh":1,"query":"label_values(up{job=\"$job\"}, instance)",
     "multi":true,"includeAll":true,"current":{"value":"$__all"}},
    {"name":"job","type":"query","refresh":1,"query":"label_values(job)",
     "current":{"value":"b","text":"b"}})x";

} // namespace

void TestVariableSet::asksInOrder()
{
    VariableSet set(variablesOf(chain), {}, twoSources(), hour);
    QSignalSpy changed(&set, &VariableSet::changed);
    QSignalSpy requests(&set, &VariableSet::requestsChanged);
    QCOMPARE(set.requests().size(), 1);
    QCOMPARE(set.requests()[0].variable, QStringLiteral("job"));
    QCOMPARE(set.requests()[0].range, hour);
    QVERIFY(stateOf(set, "job").isLoading && stateOf(set, "inst").isLoading);
    QCOMPARE(valueOf(set, "job"), QStringLiteral("b"));
    answer(set, "a b");
    QVERIFY(!stateOf(set, "job").isLoading && stateOf(set, "inst").isLoading);
    QCOMPARE(requests.count(), 1);
    QCOMPARE(set.requests()[0].query.selector, QStringLiteral("up{job=\"b\"}"));
    QCOMPARE(set.requests()[0].query.label, QStringLiteral("instance"));
    answer(set, "h1 h2");
    QVERIFY(set.requests().isEmpty());
    QVERIFY(set.isSettled({ QStringLiteral("job"), QStringLiteral("inst"), QStringLiteral("x") }));
    const VariableState &state = stateOf(set, "inst");
    QVERIFY(state.isAll);
    QCOMPARE(state.values, QStringList(QStringLiteral("$__all")));
    QCOMPARE(state.options.size(), 2);
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("h1|h2"));
    QCOMPARE(changed.count(), 2);
}

void TestVariableSet::asksTheChosenSource()
{
    VariableSet set(variablesOf(R"x(
        {"name":"job","type":"query","refresh":1,"query":"label_values(job)",
         "datasource":{"type":"prometheus","uid":"${ds}"}},
        {"name":"ds","type":"datasource","query":"prometheus","current":{"value":"uid-of-two"}})x"),
        {}, twoSources(), hour);
    QCOMPARE(set.requests().value(0).source, QStringLiteral("s2"));
    QCOMPARE(stateOf(set, "ds").texts, QStringList(QStringLiteral("Second")));
    set.choose(QStringLiteral("ds"), { QStringLiteral("s1") });
    QCOMPARE(set.requests().size(), 1);
    QCOMPARE(set.requests()[0].source, QStringLiteral("s1"));
}

void TestVariableSet::asksWithTheChosenValues()
{
    VariableSet set(variablesOf(chain), {}, twoSources(), hour);
    answer(set, "a.1 b c");
    answer(set, "h1 h2");
    set.choose(QStringLiteral("inst"), { QStringLiteral("h2") });
    QVERIFY(set.requests().isEmpty());
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("h2"));
    set.choose(QStringLiteral("job"), { QStringLiteral("a.1") });
    QVERIFY(!set.isSettled({ QStringLiteral("inst") }));
    QCOMPARE(set.requests()[0].query.selector, QStringLiteral("up{job=\"a.1\"}"));
    answer(set, "h2 h3");
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("h2"));
    set.choose(QStringLiteral("job"), { QStringLiteral("c") });
    answer(set, "h8 h9");
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("h8|h9"));
    QVERIFY(stateOf(set, "inst").isAll);
    set.choose(QStringLiteral("inst"), { QStringLiteral("h9"), QStringLiteral("$__all") });
    set.choose(QStringLiteral("nobody"), { QStringLiteral("x") });
    QCOMPARE(set.states().size(), 2);
}

/// §16: what a regular expression mentions is matched as it is, several values as alternatives.
void TestVariableSet::valuesInARegexAreLiteral()
{
    VariableSet set(variablesOf(R"x(
        {"name":"v","type":"query","refresh":1,"regex":"/^$of:/","query":"label_values(v)"},
        {"name":"of","type":"custom","query":"a.b,c","multi":true,
         "current":{"value":["a.b","c"]}})x"),
        {}, twoSources(), hour);
    answer(set, "a.b:1 axb:2 c:3 d:4");
    const QList<VariableOption> &options = stateOf(set, "v").options;
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0].value, QStringLiteral("a.b")); // the alternatives are a group
    QCOMPARE(options[1].value, QStringLiteral("c"));
}

void TestVariableSet::builtInVariablesAreKnown()
{
    VariableSet set(variablesOf(
                        R"x({"name":"v","type":"query","refresh":2,
            "query":"query_result(rate(x[$__range]) + rate(x[$__interval]) + $__range_s)"})x"),
        {}, twoSources(), hour);
    QCOMPARE(
        set.requests().value(0).query.expr, QStringLiteral("rate(x[3600s]) + rate(x[15s]) + 3600"));
}

void TestVariableSet::refreshDecides_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("never, with options")
        << QByteArray(R"x("refresh":0,"options":[{"text":"A","value":"a"}])x") << false;
    QTest::newRow("never, without options") << QByteArray(R"x("refresh":0)x") << true;
    QTest::newRow("on load") << QByteArray(R"x("refresh":1,"options":[{"text":"A","value":"a"}])x")
                             << true;
    QTest::newRow("without a question") << QByteArray(R"x("refresh":1,"query":"")x") << false;
}

void TestVariableSet::refreshDecides()
{
    QFETCH(QByteArray, variable);
    const QByteArray query = variable.contains("\"query\"") ? QByteArray() : ",\"query\":\"up\"";
    VariableSet set(variablesOf(R"x({"name":"v","type":"query",)x" + variable + query + "}"), {},
        twoSources(), hour);
    QTEST(!set.requests().isEmpty(), "isAsked");
}

void TestVariableSet::timeRangeAsksAgain()
{
    VariableSet set(variablesOf(R"x(
        {"name":"a","type":"query","refresh":1,"query":"label_values(a)"},
        {"name":"b","type":"query","refresh":2,"query":"label_values(b)"},
        {"name":"c","type":"query","refresh":1,"query":"label_values({x=\"$b\"}, c)"})x"),
        {}, twoSources(), hour);
    answer(set, "1");
    answer(set, "2");
    answer(set, "3");
    QVERIFY(set.requests().isEmpty());
    TimeRange later = hour;
    later.to += 60s;
    set.setRange(later);
    QCOMPARE(set.requests().size(), 1);
    QCOMPARE(set.requests()[0].variable, QStringLiteral("b"));
    QCOMPARE(set.requests()[0].range, later);
    QVERIFY(set.isSettled({ QStringLiteral("a") }));
    QVERIFY(!set.isSettled({ QStringLiteral("c") }));
    answer(set, "2 9");
    QVERIFY(set.requests().isEmpty());
    QVERIFY(set.isSettled({ QStringLiteral("c") }));
}

void TestVariableSet::keepsWhatIsStillOffered_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isAll");
    const auto row = [](const char *name, const char *variable, const char *options,
                         const char *value, bool isAll = false) {
        QTest::newRow(name) << QByteArray(variable) << QString::fromUtf8(options)
                            << QString::fromUtf8(value) << isAll;
    };
    row("kept", R"x("current":{"value":"b"})x", "a b", "b");
    row("gone", R"x("current":{"value":"x"})x", "a b", "a");
    row("gone, with all", R"x("current":{"value":"x"},"includeAll":true)x", "a b", "a|b", true);
    row("subset", R"x("current":{"value":["b","x","a"]},"multi":true)x", "a b c", "b|a");
    row("none left", R"x("current":{"value":["x"]},"multi":true)x", "a b", "a");
    row("all", R"x("current":{"value":["$__all"]},"includeAll":true)x", "a b", "a|b", true);
    row("all, but not offered", R"x("current":{"value":"$__all"})x", "a b", "a");
    row("by its text", R"x("current":{"value":"A"},"regex":"/(?<text>.)-(?<value>.)/")x", "B-2 A-1",
        "1");
    row("no options", R"x("current":{"value":"x"})x", "", "");
    row("no options, with all", R"x("current":{"value":"x"},"includeAll":true)x", "", "", true);
    row("nothing chosen", R"x("current":{})x", "a b", "a");
    row("an empty option", R"x("current":{"value":""},"regex":"/^x?(.*)/")x", "a x", "");
}

void TestVariableSet::keepsWhatIsStillOffered()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, options);
    VariableSet set(
        variablesOf(R"x({"name":"v","type":"query","refresh":1,"query":"up",)x" + variable + "}"),
        {}, twoSources(), hour);
    answer(set, qPrintable(options));
    QTEST(valueOf(set, "v"), "value");
    QTEST(stateOf(set, "v").isAll, "isAll");
}

void TestVariableSet::namedValuesWin()
{
    const QString v = QStringLiteral("v");
    const QList<Variable> variables = variablesOf(
        R"x({"name":"v","type":"query","refresh":1,"query":"up","multi":true,"includeAll":true,
            "current":{"value":["a"]}})x");
    VariableSet set(variables,
        { { v, QStringLiteral("b") }, { v, QStringLiteral("mine") },
            { QStringLiteral("other"), QStringLiteral("x") } },
        twoSources(), hour);
    QCOMPARE(valueOf(set, "v"), QStringLiteral("b|mine"));
    answer(set, "a b c");
    QCOMPARE(valueOf(set, "v"), QStringLiteral("b|mine"));
    QCOMPARE(valueOf(set, "other"), QStringLiteral("x"));
    VariableSet all(variables, { { v, QStringLiteral("All") } }, twoSources(), hour);
    answer(all, "a b c");
    QCOMPARE(valueOf(all, "v"), QStringLiteral("a|b|c"));
    // A named value that turns out to be offered follows the options from then on.
    VariableSet offered(variables, { { v, QStringLiteral("b") } }, twoSources(), hour);
    answer(offered, "a b");
    offered.setRange(hour);
    QCOMPARE(valueOf(offered, "v"), QStringLiteral("b"));
}

void TestVariableSet::failuresKeepTheFilesValue()
{
    VariableSet set(variablesOf(chain), {}, twoSources(), hour);
    refuse(set);
    QCOMPARE(valueOf(set, "job"), QStringLiteral("b"));
    QCOMPARE(stateOf(set, "job").error, QStringLiteral("words"));
    QVERIFY(!stateOf(set, "job").isLoading);
    refuse(set);
    QVERIFY(set.isSettled({ QStringLiteral("inst") }));
    QVERIFY(stateOf(set, "inst").isAll);
}

void TestVariableSet::retriesWhatWasNotReached()
{
    VariableSet set(variablesOf(chain), {}, twoSources(), hour);
    refuse(set);
    refuse(set, Error::Kind::Query);
    set.retry(QStringLiteral("s2"));
    QVERIFY(set.requests().isEmpty());
    set.retry(QStringLiteral("s1"));
    QCOMPARE(set.requests().size(), 1);
    QCOMPARE(set.requests()[0].variable, QStringLiteral("job"));
    answer(set, "b");
    QVERIFY(stateOf(set, "job").error.isEmpty());
    set.retry();
    QCOMPARE(set.requests().size(), 1);
    QCOMPARE(set.requests()[0].variable, QStringLiteral("inst"));
}

void TestVariableSet::ignoresStaleAnswers()
{
    VariableSet set(variablesOf(chain), {}, twoSources(), hour);
    answer(set, "a b");
    const VariableRequest stale = set.requests()[0];
    set.choose(QStringLiteral("job"), { QStringLiteral("a") });
    set.apply({ stale, QStringList { QStringLiteral("old") } });
    QVERIFY(!set.isSettled({ QStringLiteral("inst") }));
    answer(set, "new");
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("new"));
    set.apply({ {}, QStringList { QStringLiteral("x") } });
    QCOMPARE(valueOf(set, "inst"), QStringLiteral("new"));
}

void TestVariableSet::cyclesAreCut()
{
    VariableSet set(variablesOf(R"x(
        {"name":"a","type":"query","refresh":1,"query":"label_values(up{x=\"$b\"}, a)"},
        {"name":"b","type":"query","refresh":1,"query":"label_values(up{x=\"$a\"}, b)"})x"),
        {}, twoSources(), hour);
    answer(set, "1 2");
    answer(set, "3 4");
    QVERIFY(set.requests().isEmpty());
    QVERIFY(set.isSettled({ QStringLiteral("a"), QStringLiteral("b") }));
    QVERIFY(!(stateOf(set, "a").error + stateOf(set, "b").error).isEmpty());
}

void TestVariableSet::badRegexIsAnError()
{
    VariableSet set(
        variablesOf(R"x({"name":"v","type":"query","refresh":1,"query":"up","regex":"/(/",
                        "current":{"value":"x"}})x"),
        {}, twoSources(), hour);
    answer(set, "a");
    QVERIFY(stateOf(set, "v").error.contains(QLatin1String("/(/")));
    QCOMPARE(valueOf(set, "v"), QStringLiteral("x"));
}

void TestVariableSet::sourcesAreOptions_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("value");
    const auto row
        = [](const char *name, const char *variable, const char *options, const char *value) {
              QTest::newRow(name) << QByteArray(variable) << QString::fromUtf8(options)
                                  << QString::fromUtf8(value);
          };
    row("none chosen", R"x("query":"prometheus")x", "s1|s2", "s1");
    row("by id", R"x("query":"prometheus","current":{"value":"s2"})x", "s1|s2", "s2");
    row("by name", R"x("query":"prometheus","current":{"value":"Second"})x", "s1|s2", "s2");
    row("by another uid", R"x("query":"prometheus","current":{"value":"uid-of-two"})x", "s1|s2",
        "s2");
    row("default", R"x("query":"prometheus","current":{"value":"default"})x", "s1|s2", "s1");
    row("of another place", R"x("query":"prometheus","current":{"value":"P123"})x", "s1|s2", "s1");
    row("by regex", R"x("query":"prometheus","regex":"/^Sec/")x", "s2", "s2");
    row("plain regex", R"x("query":"prometheus","regex":"Sec.*")x", "s2", "s2");
    row("several", R"x("query":"prometheus","multi":true,"includeAll":true,
                       "current":{"value":"$__all"})x",
        "s1|s2", "s1|s2");
    row("of another kind", R"x("query":"loki","current":{"value":"l1"})x", "", "l1");
}

void TestVariableSet::sourcesAreOptions()
{
    QFETCH(QByteArray, variable);
    VariableSet set(variablesOf(R"x({"name":"v","type":"datasource",)x" + variable + "}"), {},
        twoSources(), hour);
    QStringList options;
    for (const VariableOption &option : stateOf(set, "v").options)
        options << option.value;
    QTEST(options.join(u'|'), "options");
    QTEST(valueOf(set, "v"), "value");
}

void TestVariableSet::foreignSourcesAreNamed()
{
    VariableSet set(variablesOf(R"x(
        {"name":"v","type":"query","refresh":1,"query":"streams",
         "datasource":{"type":"loki","uid":"l1"},"current":{"value":"x"}})x"),
        {}, twoSources(), hour);
    QVERIFY(set.requests().isEmpty());
    QVERIFY(stateOf(set, "v").error.contains(QLatin1String("loki")));
    QCOMPARE(valueOf(set, "v"), QStringLiteral("x"));
}

void TestVariableSet::customWaitsForOthers()
{
    VariableSet set(variablesOf(R"x(
        {"name":"c","type":"custom","query":"$q-1,$q-2"},
        {"name":"q","type":"query","refresh":1,"query":"label_values(q)"})x"),
        {}, twoSources(), hour);
    QVERIFY(!set.isSettled({ QStringLiteral("c") }));
    answer(set, "x y");
    QCOMPARE(valueOf(set, "c"), QStringLiteral("x-1"));
    set.choose(QStringLiteral("c"), { QStringLiteral("x-2") });
    set.choose(QStringLiteral("q"), { QStringLiteral("y") });
    QCOMPARE(stateOf(set, "c").options.size(), 2);
    QCOMPARE(valueOf(set, "c"), QStringLiteral("y-1"));
}

void TestVariableSet::switchesHaveTwoSides()
{
    VariableSet set(variablesOf(R"x(
        {"name":"a","type":"switch","current":{"value":"off"},
         "options":[{"text":"On","value":"on"},{"text":"Off","value":"off"}]},
        {"name":"b","type":"switch"})x"),
        {}, twoSources(), hour);
    QCOMPARE(valueOf(set, "a"), QStringLiteral("off"));
    QCOMPARE(stateOf(set, "a").texts, QStringList(QStringLiteral("Off")));
    QCOMPARE(valueOf(set, "b"), QStringLiteral("true"));
    QCOMPARE(stateOf(set, "b").options.size(), 2);
}

void TestVariableSet::adhocFiltersCanBeNamed()
{
    const QString name = QStringLiteral("f");
    VariableSet set(variablesOf(R"x(
        {"name":"f","type":"adhoc","filters":[{"key":"job","operator":"=~","value":"a.*"}]})x"),
        { { name, QStringLiteral("path|=|/a__gfp__b") }, { name, QStringLiteral("nonsense") } },
        twoSources(), hour);
    const AdhocFilter named { QStringLiteral("path"), QStringLiteral("="), QStringLiteral("/a|b") };
    QCOMPARE(stateOf(set, "f").filters, QList<AdhocFilter>({ named }));
    QVERIFY(stateOf(set, "f").error.contains(QLatin1String("nonsense")));
}

void TestVariableSet::adhocFiltersBelongToASource()
{
    VariableSet set(variablesOf(R"x(
        {"name":"f","type":"adhoc","datasource":{"uid":"s2"},
         "filters":[{"key":"job","operator":"=~","value":"a.*"}]})x"),
        {}, twoSources(), hour);
    QSignalSpy changed(&set, &VariableSet::changed);
    const AdhocFilter first { QStringLiteral("job"), QStringLiteral("=~"), QStringLiteral("a.*") };
    QCOMPARE(set.adhoc(),
        QList<AdhocChoice>({ { QStringLiteral("f"), QStringLiteral("s2"), { first } } }));
    QCOMPARE(stateOf(set, "f").filters.size(), 1);
    QCOMPARE(set.filterSource(QStringLiteral("f")), QStringLiteral("s2"));
    QVERIFY(!set.values().contains(QStringLiteral("f")));
    set.setFilters(QStringLiteral("f"), {});
    QVERIFY(set.adhoc().first().filters.isEmpty());
    QCOMPARE(changed.count(), 1);
    set.setFilters(QStringLiteral("f"), {});
    QCOMPARE(changed.count(), 1);
}

void TestVariableSet::duplicatesAndNamelessDoNoHarm()
{
    VariableSet set(variablesOf(R"x({"type":"custom","query":"x"},{"name":7},null,
        {"name":"a","type":"custom","query":"1"},{"name":"a","type":"custom","query":"2"})x"),
        {}, {}, hour);
    QCOMPARE(set.states().size(), 1);
    QCOMPARE(valueOf(set, "a"), QStringLiteral("1"));
}

void TestVariableSet::longChainsSettle()
{
    QByteArrayList list;
    for (int i = 0; i < 300; ++i)
        list << "{\"name\":\"v" + QByteArray::number(i) + "\",\"type\":\"custom\",\"query\":\"$v"
                + QByteArray::number(i + 1) + "\",\"regex\":\"$v" + QByteArray::number(i + 2)
                + "\"}";
    VariableSet set(variablesOf(list.join(',')), {}, {}, hour);
    QVERIFY(set.isSettled({ QStringLiteral("v0") }));
    QCOMPARE(valueOf(set, "v0"), QStringLiteral("$v300"));
}

QTEST_GUILESS_MAIN(TestVariableSet)
#include "tst_variableset.moc"
