// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interpolate.h"
#include "models/dashboard/variables.h"
#include "models/series/variableset.h"

#include <QJsonObject>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestInterpolate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_data();
    void formats();
    void defaults_data();
    void defaults();
    void promEscapes_data();
    void promEscapes();
    void syntaxes_data();
    void syntaxes();
    void optionsOfJsonHaveProperties_data();
    void optionsOfJsonHaveProperties();
    void filtersStandInAddresses();
    void builtIns_data();
    void builtIns();
    void builtInsWithoutARangeStayAsWritten();
    void autoIntervalFollowsTheRange();
    void scopeComesFirst();
    void allIsInterpolatedOnce();
    void circlesEnd();
    void hostileTextsEnd_data();
    void hostileTextsEnd();
    void resultsAreBounded();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

QStringList list(std::initializer_list<const char *> values)
{
    QStringList all;
    for (const char *value : values)
        all << words(value);
    return all;
}

VariableValue chosen(const QStringList &values, const QStringList &texts)
{
    VariableValue value;
    value.values = values;
    value.texts = texts;
    return value;
}

VariableValue everything(const QStringList &values, const QString &allValue)
{
    VariableValue value = chosen(values, values);
    value.isAll = value.isMulti = value.isList = true;
    value.allValue = allValue;
    return value;
}

constexpr Instant start { 1'700'000'000s };

} // namespace

void TestInterpolate::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("results");
    const auto row = [](const char *format, const QStringList &results) {
        QTest::newRow(format) << words(format) << results;
    };
    // One value, a list of one, several, All with options, without, with a text of its own.
    row("glob", list({ "a.b", "a.b", "{a.b,c'd}", "{a.b,c'd}", "", "x.*" }));
    row("nonsense", list({ "a.b", "a.b", "{a.b,c'd}", "{a.b,c'd}", "", "x.*" }));
    row("raw", list({ "a.b", "a.b", "a.b,c'd", "a.b,c'd", "", "x.*" }));
    row("csv", list({ "a.b", "a.b", "a.b,c'd", "a.b,c'd", "", "x.*" }));
    row("pipe", list({ "a.b", "a.b", "a.b|c'd", "a.b|c'd", ".+", "x.*" }));
    row("regex", list({ "a\\.b", "a\\.b", "(a\\.b|c'd)", "(a\\.b|c'd)", ".+", "x.*" }));
    row("prom", list({ "a.b", "a\\\\.b", "(a\\\\.b|c'd)", "(a\\\\.b|c'd)", ".+", "x.*" }));
    row("json",
        list({ "a.b", "[\"a.b\"]", "[\"a.b\",\"c'd\"]", "[\"a.b\",\"c'd\"]", "[]", "x.*" }));
    row("distributed", list({ "a.b", "a.b", "a.b,v=c'd", "a.b,v=c'd", "", "x.*" }));
    row("lucene",
        list({ "a.b", "(\"a.b\")", "(\"a.b\" OR \"c'd\")", "(\"a.b\" OR \"c'd\")", "__empty__",
            "x.*" }));
    row("singlequote", list({ "'a.b'", "'a.b'", "'a.b','c\\'d'", "'a.b','c\\'d'", "", "x.*" }));
    row("doublequote",
        list({ "\"a.b\"", "\"a.b\"", "\"a.b\",\"c'd\"", "\"a.b\",\"c'd\"", "", "x.*" }));
    row("sqlstring", list({ "'a.b'", "'a.b'", "'a.b','c''d'", "'a.b','c''d'", "", "x.*" }));
    row("text", list({ "A", "A", "A + C", "All", "All", "All" }));
    row("html", list({ "a.b", "a.b", "a.b, c&#39;d", "a.b, c&#39;d", "", "x.*" }));
    row("percentencode",
        list({ "a.b", "a.b", "%7Ba.b%2Cc%27d%7D", "%7Ba.b%2Cc%27d%7D", "", "x.*" }));
    row("uriencode", list({ "a.b", "a.b", "%7Ba.b,c%27d%7D", "%7Ba.b,c%27d%7D", "", "x.*" }));
    row("queryparam",
        list({ "var-v=a.b", "var-v=a.b", "var-v=a.b&var-v=c%27d", "var-v=%24__all",
            "var-v=%24__all", "var-v=All" }));
    row("customqueryparam:n:p-",
        list({ "n=p-a.b", "n=p-a.b", "n=p-a.b&n=p-c%27d", "n=p-a.b&n=p-c%27d", "", "x.*" }));
    row("customqueryparam:n",
        list({ "n=a.b", "n=a.b", "n=a.b&n=c%27d", "n=a.b&n=c%27d", "", "x.*" }));
    row("customqueryparam",
        list({ "v=a.b", "v=a.b", "v=a.b&v=c%27d", "v=a.b&v=c%27d", "", "x.*" }));
    row("join", list({ "a.b", "a.b", "a.b,c'd", "a.b,c'd", "", "x.*" }));
    row("join: + ", list({ "a.b", "a.b", "a.b + c'd", "a.b + c'd", "", "x.*" }));
    row("join:::", list({ "a.b", "a.b", "a.b::c'd", "a.b::c'd", "", "x.*" }));
}

void TestInterpolate::formats()
{
    QFETCH(QString, format);
    QFETCH(QStringList, results);
    DashboardContext context;
    const QString text = QStringLiteral("${v:%1}").arg(format);
    const auto written = [&](const VariableValue &value) {
        context.variables[QStringLiteral("v")] = value;
        return interpolate(text, context, InterpolationUse::Other);
    };
    const QStringList both = list({ "a.b", "c'd" });
    VariableValue one = chosen(list({ "a.b" }), list({ "A" }));
    VariableValue several = chosen(both, list({ "A", "C" }));
    QCOMPARE(written(one), results[0]);
    one.isMulti = one.isList = several.isMulti = several.isList = true;
    QCOMPARE(written(one), results[1]);
    QCOMPARE(written(several), results[2]);
    QCOMPARE(written(everything(both, {})), results[3]);
    QCOMPARE(written(everything({}, {})), results[4]);
    QCOMPARE(written(everything(both, QStringLiteral("x.*"))), results[5]);
}

void TestInterpolate::defaults_data()
{
    QTest::addColumn<InterpolationUse>("use");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("raw");
    QTest::newRow("PromQL") << InterpolationUse::PromQl << words("(<1>|2/3)") << words("<1>,2/3");
    QTest::newRow("text") << InterpolationUse::Text << words("One + Two") << words("<1>,2/3");
    QTest::newRow("HTML") << InterpolationUse::Html << words("&lt;1&gt;, 2/3") << words("<1>,2/3");
    QTest::newRow("address") << InterpolationUse::Url << words("%7B%3C1%3E,2/3%7D")
                             << words("<1>,2/3");
    QTest::newRow("other") << InterpolationUse::Other << words("{<1>,2/3}") << words("<1>,2/3");
}

void TestInterpolate::defaults()
{
    QFETCH(InterpolationUse, use);
    DashboardContext context;
    VariableValue value = chosen(list({ "<1>", "2/3" }), list({ "One", "Two" }));
    value.isMulti = value.isList = true;
    context.variables[QStringLiteral("v")] = value;
    QTEST(interpolate(QStringLiteral("$v"), context, use), "plain");
    QTEST(interpolate(QStringLiteral("[[v:raw]]"), context, use), "raw");
}

void TestInterpolate::promEscapes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("single");
    QTest::addColumn<QString>("multi");
    const auto row = [](const char *value, const char *single, const char *multi) {
        QTest::newRow(value) << words(value) << words(single) << words(multi);
    };
    row("plain", "plain", "plain");
    row(R"(a\b)", R"(a\\b)", R"(a\\\\b)");
    row("it's", R"(it\\'s)", "it's");
    row("$^*{}", "$^*{}", R"(\\$\\^\\*\\{\\})");
    row("[]+?.()|", "[]+?.()|", R"(\\[\\]\\+\\?\\.\\(\\)\\|)");
    row("/-\"", "/-\"", "/-\"");
}

void TestInterpolate::promEscapes()
{
    QFETCH(QString, value);
    DashboardContext context;
    VariableValue &variable = context.variables[QStringLiteral("v")];
    variable = chosen({ value }, { value });
    const auto written
        = [&] { return interpolate(QStringLiteral("$v"), context, InterpolationUse::PromQl); };
    QTEST(written(), "single");
    variable.isMulti = true;
    QTEST(written(), "multi");
}

void TestInterpolate::syntaxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << words(text) << words(result);
    };
    row("$v", "a");
    row("$v_x $v.x $v-x", "$v_x a.x a-x");
    row("${v}x", "ax");
    row("${v:raw}", "a");
    row("${v:}", "${v:}");
    row("${v.text} ${v[\"text\"]} ${v['text']}", "A A A");
    row("${v.value} ${v.other}", "a a");
    row("${v.text:percentencode}", "A");
    row("[[v]] [[v:raw]]", "a a");
    row("[[w]] ${w} $w ${w:csv}", "[[w]] ${w} $w ${w:csv}");
    row("[[v]", "[[v]");
    row("[[v:]] [[:raw]] [[]]", "[[v:]] [[:raw]] [[]]");
    row("[[[v]]]", "[a]");
    row("$empty|", "|");
    row("5 $ and $$v", "5 $ and $a");
    row("${v", "${v");
    row("${ v} ${} $", "${ v} ${} $");
    row("{{v}}", "{{v}}");
    row("${v[\"text\"", "${v[\"text\"");
    row("${v[\"}\"]}", "a");
    row("${v:date:YYYY}", "a");
    row("$vä", "aä");
    row("", "");
}

void TestInterpolate::syntaxes()
{
    QFETCH(QString, text);
    DashboardContext context;
    context.variables[QStringLiteral("v")] = chosen(list({ "a" }), list({ "A" }));
    context.variables[QStringLiteral("empty")] = {};
    QTEST(interpolate(text, context, InterpolationUse::PromQl), "result");
}

void TestInterpolate::optionsOfJsonHaveProperties_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("a text") << "${v.zone:csv}"
                            << "west,b";
    QTest::newRow("deeper") << "${v.size.cpu:csv}"
                            << "4,b";
    QTest::newRow("in brackets") << "${v[\"zone\"]:pipe}"
                                 << "west|b";
    QTest::newRow("an object is no text") << "${v.size:csv}"
                                          << "a,b";
    QTest::newRow("text and value") << "${v.text:csv} ${v.value:csv}"
                                    << "A,B a,b";
}

void TestInterpolate::optionsOfJsonHaveProperties()
{
    QFETCH(QString, text);
    DashboardContext context;
    VariableValue &value = context.variables[QStringLiteral("v")];
    value = chosen(list({ "a", "b" }), list({ "A", "B" }));
    value.properties.insert(QStringLiteral("a"),
        QJsonObject { { QStringLiteral("zone"), QStringLiteral("west") },
            { QStringLiteral("size"), QJsonObject { { QStringLiteral("cpu"), 4 } } } });
    QTEST(interpolate(text, context, InterpolationUse::Text), "result");
}

void TestInterpolate::filtersStandInAddresses()
{
    DashboardContext context;
    context.adhoc
        = { { QStringLiteral("f"), QStringLiteral("s"),
                { { QStringLiteral("job"), QStringLiteral("=~"), QStringLiteral("a|b") } } },
              { QStringLiteral("g"), QStringLiteral("s"), {} } };
    QCOMPARE(interpolate(QStringLiteral("$__all_variables"), context, InterpolationUse::Other),
        QStringLiteral("var-f=job%7C%3D~%7Ca__gfp__b&var-g="));
}

void TestInterpolate::builtIns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << words(text) << words(result);
    };
    row("$__interval ${__interval_ms} $__rate_interval", "30s 30000 2m0s");
    row("${__interval} ${__rate_interval}", "30s 2m0s");
    row("$__range $__range_s $__range_ms", "3601s 3601 3600500");
    row("$__from $__to", "1700000000000 1700003600500");
    row("${__from:date} ${__from:date:seconds}", "2023-11-14T22:13:20.000Z 1700000000");
    row("${__to:date:seconds} ${__to:date:ms}", "1700003601 1700003600500");
    row("${__to:date:iso}", "2023-11-14T23:13:20.500Z");
    row("${__to:date:YYYY-MM-DD HH:mm}", "2023-11-15 00:13");
    row("${__from:date:YYYY-MM}", "2023-11");
    row("$__dashboard ${__dashboard.uid} ${__dashboard.name}", "My Board! u1 My Board!");
    row("$__timezone", "Europe/Berlin");
    row("$__org ${__org.id} ${__org.name}", "1 1 Main Org.");
    row("$__user ${__user.id} ${__user.login} ${__user.email}|", "1 1 ada |");
    row("$__url_time_range", "from=now-1h&to=now&timezone=Europe%2FBerlin");
    row("$__all_variables", "var-a=1&var-b=2");
    row("${__url.path}", "/d/u1/my-board");
    row("${__url.params}", "?from=now-1h&to=now&timezone=Europe%2FBerlin&var-a=1&var-b=2");
    row("$__url", "/d/u1/my-board?from=now-1h&to=now&timezone=Europe%2FBerlin&var-a=1&var-b=2");
    row("${__url.params:exclude:from,var-a}", "?to=now&timezone=Europe%2FBerlin&var-b=2");
    row("${__url.params:include:var-b}", "?var-b=2");
    row("${__url.params:include:nothing}|", "|");
    row("label_values(up{job=~\"$__searchFilter\"}, job)", "label_values(up{job=~\".*\"}, job)");
    row("$__nothing ${__field.name} $__calc", "$__nothing ${__field.name} $__calc");
    row("${when:date} ${when:date:YYYY}", "2023-11-14T22:13:20.000Z 2023");
}

void TestInterpolate::builtIns()
{
    QFETCH(QString, text);
    DashboardContext context;
    context.from = QStringLiteral("now-1h");
    context.zone = QTimeZone("Europe/Berlin");
    context.dashboardTitle = QStringLiteral("My Board!");
    context.dashboardUid = QStringLiteral("u1");
    context.userLogin = QStringLiteral("ada");
    if (text.contains(QLatin1String("when"))) {
        context.variables[QStringLiteral("when")]
            = chosen(list({ "1700000000000" }), list({ "then" }));
    } else {
        context.variables[QStringLiteral("b")] = chosen(list({ "2" }), list({ "2" }));
        context.variables[QStringLiteral("a")] = chosen(list({ "1" }), list({ "1" }));
    }
    const IntervalValues intervals { QStringLiteral("30s"), 30s, QStringLiteral("2m0s"),
        { start, start + 1h + 500ms } };
    QTEST(interpolate(text, context, InterpolationUse::Other, intervals), "result");
}

void TestInterpolate::builtInsWithoutARangeStayAsWritten()
{
    const QString text = QStringLiteral("$__interval $__range $__from");
    QCOMPARE(interpolateText(text, {}), text);
}

void TestInterpolate::autoIntervalFollowsTheRange()
{
    const auto dashboard = readDashboard(R"({"schemaVersion":41,"panels":[],"templating":{"list":[
        {"name":"auto","type":"interval","auto":true,"auto_count":30,"auto_min":"10s",
         "query":"1m","current":{"value":"$__auto_interval_auto"}}]}})");
    QVERIFY(dashboard);
    DashboardContext context;
    context.variables = VariableSet(dashboard->variables, {}, {}, {}).values();
    const IntervalValues intervals { {}, 0s, {}, { start, start + 1h } };
    QCOMPARE(interpolate(QStringLiteral("$auto"), context, InterpolationUse::Other, intervals),
        QStringLiteral("2m"));
}

void TestInterpolate::scopeComesFirst()
{
    DashboardContext context;
    context.variables[QStringLiteral("v")] = chosen(list({ "outside" }), {});
    const ScopedVariables scope = [](const VariableReference &reference) {
        return reference.name == QLatin1String("v")
            ? std::optional(QStringLiteral("in & %1").arg(reference.path.join(u'|')))
            : std::nullopt;
    };
    const auto written = [&](const char *text, InterpolationUse use) {
        return interpolate(words(text), context, use, {}, scope);
    };
    QCOMPARE(written("${v.a[\"b.c\"].d}", InterpolationUse::Text), words("in & a|b.c|d"));
    QCOMPARE(written("${v[0]}", InterpolationUse::Html), words("in &amp; 0"));
    QCOMPARE(written("${v:percentencode}", InterpolationUse::Url), words("in%20%26%20"));
    QCOMPARE(written("$w", InterpolationUse::Text), words("$w"));
}

void TestInterpolate::allIsInterpolatedOnce()
{
    DashboardContext context;
    context.variables[QStringLiteral("v")] = everything({}, QStringLiteral("$w.*|$v"));
    context.variables[QStringLiteral("w")] = chosen(list({ "x" }), {});
    QCOMPARE(interpolate(QStringLiteral("$v"), context, InterpolationUse::PromQl),
        QStringLiteral("x.*|$v"));
}

void TestInterpolate::circlesEnd()
{
    DashboardContext context;
    context.variables[QStringLiteral("a")] = everything({}, QStringLiteral("a$b"));
    context.variables[QStringLiteral("b")] = everything({}, QStringLiteral("b[[a]]"));
    QCOMPARE(interpolate(QStringLiteral("$a"), context, InterpolationUse::PromQl),
        QStringLiteral("ab[[a]]"));
}

void TestInterpolate::hostileTextsEnd_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : { "$", "$v ", "${", "${v", "${v:", "${v.", "${v.a[", "${v[\"", "${v['",
             "[[", "[[v", "[[v:", "${v:join:x}", "$__all_variables " })
        QTest::newRow(piece) << words(piece);
}

void TestInterpolate::hostileTextsEnd()
{
    QFETCH(QString, piece);
    DashboardContext context;
    context.variables[QStringLiteral("v")] = chosen(list({ "a", "b" }), {});
    const QString text = piece.repeated(300'000 / piece.size());
    const QString result = interpolate(text, context, InterpolationUse::Other);
    QVERIFY(!result.isEmpty());
}

void TestInterpolate::resultsAreBounded()
{
    DashboardContext context;
    for (int i = 0; i < 30; ++i)
        context.variables[QStringLiteral("v%1").arg(i)]
            = everything({}, QStringLiteral("$v%1 $v%1").arg(i + 1));
    context.variables[QStringLiteral("v30")] = chosen(list({ "x" }), {});
    const QString result = interpolate(QStringLiteral("$v0"), context, InterpolationUse::PromQl);
    QVERIFY(result.size() > 1'000'000);
    QVERIFY(result.size() < 20'000'000);
}

QTEST_GUILESS_MAIN(TestInterpolate)
#include "tst_interpolate.moc"
