// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace opsglass;

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void options_data();
    void options();
    void choices_data();
    void choices();
    void optionsOfJsonKeepTheirProperties();
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
    const Variable read = dashboardWith(variable).variables.value(0);
    QList<VariableOption> options;
    for (qsizetype i = 0; i < read.options.size(); ++i)
        options.append({ read.optionTexts[i], read.options[i] });
    VariableChoice choice = choiceInFile(read);
    choice.keepsUnlisted = options.isEmpty() && read.type == QLatin1String("query");
    return chooseValue(read, options, choice);
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

void TestVariables::optionsOfJsonKeepTheirProperties()
{
    const VariableValue value = valueOf(R"({"name":"v","type":"custom","valuesFormat":"json",
        "query":"[{\"value\":\"a\",\"zone\":\"west\"}]"})");
    QCOMPARE(value.properties.value(QStringLiteral("a"))[QLatin1String("zone")].toString(),
        QStringLiteral("west"));
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
