// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interpolate.h"
#include "models/dashboard/variables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace opsglass;
using namespace std::chrono_literals;

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();
    void choices_data();
    void choices();
    void formats_data();
    void formats();
    void syntaxes_data();
    void syntaxes();
    void builtIns_data();
    void builtIns();
    void namedValuesReplaceTheFiles();
    void allIsInterpolatedOnce();
    void changedChoiceIsWritten();
};

namespace {

/// A dashboard with one variable `v` of this JSON.
Dashboard dashboardWith(const QByteArray &variable)
{
    const auto dashboard = readDashboard(
        R"({"schemaVersion":41,"panels":[],"templating":{"list":[)" + variable + "]}}");
    return dashboard.value_or(Dashboard());
}

VariableValue valueOf(const QByteArray &variable)
{
    return variableValues(dashboardWith(variable), {}).value(QStringLiteral("v"));
}

QString words(const char *text) { return QString::fromUtf8(text); }

} // namespace

void TestVariables::options_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char *json, const char *texts, const char *values) {
        QTest::newRow(name) << QByteArray(json) << words(texts) << words(values);
    };
    row("list", R"({"name":"v","type":"custom","query":"a, b ,c"})", "a|b|c", "a|b|c");
    row("pairs", R"({"name":"v","type":"custom","query":"One : 1, Two : 2"})", "One|Two", "1|2");
    row("escaped", R"({"name":"v","type":"custom","query":"a\\,b,c"})", "a,b|c", "a,b|c");
    row("url", R"({"name":"v","type":"custom","query":"http://x:1"})", "http://x:1", "http://x:1");
    row("json",
        R"({"name":"v","type":"custom","valuesFormat":"json",
            "query":"[{\"text\":\"One\",\"value\":\"1\"}]"})",
        "One", "1");
    row("interval", R"({"name":"v","type":"interval","query":"1m,10m,1h","auto":true})",
        "auto|1m|10m|1h", "$__auto|1m|10m|1h");
    row("stored",
        R"({"name":"v","type":"query","options":[{"text":"All","value":"$__all"},
            {"text":"A","value":"a"},{"text":"2","value":2}]})",
        "A|2", "a|2");
}

void TestVariables::options()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, texts);
    QFETCH(QString, values);
    const Dashboard dashboard = dashboardWith(variable);
    QCOMPARE(dashboard.variables.size(), 1);
    QCOMPARE(dashboard.variables[0].optionTexts.join(u'|'), texts);
    QCOMPARE(dashboard.variables[0].options.join(u'|'), values);
}

void TestVariables::choices_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("isAll");
    const auto row = [](const char *name, const char *json, const char *values, bool isAll) {
        QTest::newRow(name) << QByteArray(json) << words(values) << isAll;
    };
    row("single", R"({"name":"v","type":"query","current":{"value":"a","text":"A"}})", "a", false);
    row("number", R"({"name":"v","type":"query","current":{"value":5}})", "5", false);
    row("all", R"({"name":"v","type":"custom","query":"a,b","includeAll":true,
                   "current":{"value":["$__all"]}})",
        "a|b", true);
    row("nothing", R"({"name":"v","type":"custom","query":"a,b","current":{}})", "a", false);
    row("nothing, with all",
        R"({"name":"v","type":"custom","query":"a,b","includeAll":true,"multi":true,
            "current":{"value":[]}})",
        "a|b", true);
    row("unasked", R"({"name":"v","type":"query","current":{"value":"","text":""}})", "", false);
    row("constant", R"({"name":"v","type":"constant","query":"c","current":{"value":"old"}})", "c",
        false);
    row("textbox", R"({"name":"v","type":"textbox","query":"t","current":{"value":"mine"}})",
        "mine", false);
    row("textbox default", R"({"name":"v","type":"textbox","query":"t"})", "t", false);
}

void TestVariables::choices()
{
    QFETCH(QByteArray, variable);
    QFETCH(QString, values);
    QFETCH(bool, isAll);
    const VariableValue value = valueOf(variable);
    QCOMPARE(value.values.join(u'|'), values);
    QCOMPARE(value.isAll, isAll);
}

void TestVariables::formats_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("several");
    QTest::addColumn<QString>("all");
    const auto row = [](const char *format, const char *one, const char *several, const char *all) {
        QTest::newRow(format) << words(format) << words(one) << words(several) << words(all);
    };
    row("glob", "a.b", "{a.b,c'd}", "");
    row("nonsense", "a.b", "{a.b,c'd}", "");
    row("raw", "a.b", "a.b,c'd", "");
    row("csv", "a.b", "a.b,c'd", "");
    row("pipe", "a.b", "a.b|c'd", ".+");
    row("regex", "a\\.b", "(a\\.b|c'd)", ".+");
    row("prom", "a.b", "(a\\\\.b|c'd)", ".+");
    row("json", "a.b", "[\"a.b\",\"c'd\"]", "");
    row("distributed", "a.b", "a.b,v=c'd", "");
    row("lucene", "a.b", "(\"a.b\" OR \"c'd\")", "__empty__");
    row("singlequote", "'a.b'", "'a.b','c\\'d'", "");
    row("doublequote", "\"a.b\"", "\"a.b\",\"c'd\"", "");
    row("sqlstring", "'a.b'", "'a.b','c''d'", "");
    row("text", "A", "A + C", "All");
    row("html", "a.b", "a.b, c&#39;d", "");
    row("percentencode", "a.b", "%7Ba.b%2Cc%27d%7D", "");
    row("uriencode", "a.b", "%7Ba.b,c%27d%7D", "");
    row("queryparam", "var-v=a.b", "var-v=a.b&var-v=c%27d", "var-v=%24__all");
    row("customqueryparam:n:p-", "n=p-a.b", "n=p-a.b&n=p-c%27d", "");
    row("join: + ", "a.b", "a.b + c'd", "");
}

void TestVariables::formats()
{
    QFETCH(QString, format);
    DashboardContext context;
    VariableValue &value = context.variables[QStringLiteral("v")];
    const QString text = QStringLiteral("${v:%1}").arg(format);
    const auto written = [&] { return interpolate(text, context, InterpolationUse::Other); };

    value.values = { QStringLiteral("a.b") };
    value.texts = { QStringLiteral("A") };
    QTEST(written(), "one");
    value.isMulti = true;
    value.values << QStringLiteral("c'd");
    value.texts << QStringLiteral("C");
    QTEST(written(), "several");
    value = { {}, {}, true, true, {} };
    QTEST(written(), "all");
    value.allValue = QStringLiteral("x.*");
    if (format != QLatin1String("text") && format != QLatin1String("queryparam"))
        QCOMPARE(written(), value.allValue);
}

void TestVariables::syntaxes_data()
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
    row("${v.text} ${v[\"text\"]}", "a a");
    row("[[v]] [[v:raw]]", "a a");
    row("[[w]] ${w} $w", "[[w]] ${w} $w");
    row("$empty|", "|");
    row("5 $ and $$v", "5 $ and $a");
    row("{{v}}", "{{v}}");
}

void TestVariables::syntaxes()
{
    QFETCH(QString, text);
    DashboardContext context;
    context.variables[QStringLiteral("v")] = { { QStringLiteral("a") }, {}, false, false, {} };
    context.variables[QStringLiteral("empty")] = {};
    QTEST(interpolate(text, context, InterpolationUse::PromQl), "result");
}

void TestVariables::builtIns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << words(text) << words(result);
    };
    row("$__interval ${__interval_ms} $__rate_interval", "30s 30000 2m0s");
    row("$__range $__range_s $__range_ms", "3600s 3600 3600000");
    row("$__from $__to", "1700000000000 1700003600000");
    row("${__from:date} ${__from:date:seconds}", "2023-11-14T22:13:20.000Z 1700000000");
    row("${__to:date:YYYY-MM-DD HH:mm}", "2023-11-15 00:13");
    row("$__dashboard ${__dashboard.uid} ${__dashboard.name}", "Board u1 Board");
    row("$__timezone", "Europe/Berlin");
    row("$__url_time_range", "from=now-1h&to=now&timezone=Europe/Berlin");
    row("$__all_variables", "var-a=1&var-b=2");
    row("$auto", "2m");
}

void TestVariables::builtIns()
{
    QFETCH(QString, text);
    DashboardContext context;
    context.from = QStringLiteral("now-1h");
    context.zone = QTimeZone("Europe/Berlin");
    context.dashboardTitle = QStringLiteral("Board");
    context.dashboardUid = QStringLiteral("u1");
    const QString one = QStringLiteral("1");
    const QString two = QStringLiteral("2");
    context.variables[QStringLiteral("b")] = { { two }, { two }, false, false, {} };
    context.variables[QStringLiteral("a")] = { { one }, { one }, false, false, {} };
    if (text == QLatin1String("$auto"))
        context.variables[QStringLiteral("auto")]
            = valueOf(R"({"name":"v","type":"interval","auto":true,"auto_count":30,
                          "auto_min":"10s","query":"1m","current":{"value":"$__auto_interval_v"}})");
    constexpr Instant from { 1'700'000'000s };
    const IntervalValues intervals { QStringLiteral("30s"), 30s, QStringLiteral("2m0s"),
        { from, from + 1h } };
    QTEST(interpolate(text, context, InterpolationUse::Other, intervals), "result");
}

void TestVariables::namedValuesReplaceTheFiles()
{
    const Dashboard dashboard = dashboardWith(
        R"({"name":"v","type":"custom","query":"One : 1,Two : 2","includeAll":true,"multi":true,
            "current":{"value":["2"],"text":["Two"]}})");
    const QString v = QStringLiteral("v");
    const auto chosen = [&](const QList<std::pair<QString, QString>> &named) {
        return variableValues(dashboard, named).value(v);
    };
    QCOMPARE(chosen({}).texts, QStringList(QStringLiteral("Two")));
    QCOMPARE(chosen({ { v, QStringLiteral("1") } }).texts, QStringList(QStringLiteral("One")));
    QCOMPARE(chosen({ { v, QStringLiteral("1") }, { v, QStringLiteral("7") } }).values,
        QStringList({ QStringLiteral("1"), QStringLiteral("7") }));
    QVERIFY(chosen({ { v, QStringLiteral("All") } }).isAll);
    QCOMPARE(chosen({ { v, QStringLiteral("$__all") } }).values.size(), 2);
    const auto other = variableValues(dashboard, { { QStringLiteral("w"), QStringLiteral("x") } });
    QCOMPARE(other.value(QStringLiteral("w")).values, QStringList(QStringLiteral("x")));
}

void TestVariables::allIsInterpolatedOnce()
{
    DashboardContext context;
    context.variables[QStringLiteral("v")] = { {}, {}, true, true, QStringLiteral("$w.*|$v") };
    context.variables[QStringLiteral("w")] = { { QStringLiteral("x") }, {}, false, false, {} };
    QCOMPARE(interpolate(QStringLiteral("$v"), context, InterpolationUse::PromQl),
        QStringLiteral("x.*|$v"));
}

void TestVariables::changedChoiceIsWritten()
{
    Dashboard dashboard = dashboardWith(
        R"({"name":"v","type":"query","multi":true,"odd":1,"current":{"value":["a"],"text":["A"]}})");
    dashboard.variables[0].currentValues = { QStringLiteral("b") };
    dashboard.variables[0].currentTexts = { QStringLiteral("B") };
    const QJsonObject written = QJsonDocument::fromJson(writeDashboard(dashboard)).object();
    const QJsonObject variable
        = written[QLatin1String("templating")][QLatin1String("list")][0].toObject();
    QCOMPARE(variable[QLatin1String("odd")].toInt(), 1);
    QCOMPARE(variable[QLatin1String("current")][QLatin1String("value")],
        QJsonValue(QJsonArray { QStringLiteral("b") }));
    QCOMPARE(readDashboard(writeDashboard(dashboard))->variables[0].currentTexts,
        QStringList(QStringLiteral("B")));
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
