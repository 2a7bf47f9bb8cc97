// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variablequery.h"

#include <QTest>

using namespace opsglass;

class TestVariableQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
};

void TestVariableQuery::forms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("selector"); // or the expression
    const auto row = [](const char *text, int type, const char *kind, const char *label,
                         const char *selector) {
        QTest::addRow("%s (%d)", text, type)
            << QString::fromUtf8(text) << type << QString::fromUtf8(kind)
            << QString::fromUtf8(label) << QString::fromUtf8(selector);
    };
    row("label_values(job)", -1, "values", "job", "");
    row(" label_values( job ) ", -1, "values", "job", "");
    row("label_values(up, job)", -1, "values", "job", "up");
    row("label_values(up,job)", 1, "values", "job", "up");
    row(R"x(label_values(up{a=~"(x|y)", b!="c,d"}, instance))x", -1, "values", "instance",
        R"x(up{a=~"(x|y)", b!="c,d"})x");
    row("label_values({}, job)", -1, "values", "job", "");
    row("label_values({ }, job)", -1, "values", "job", "");
    row("label_values(, job)", -1, "values", "job", "");
    row(R"x(label_values({"a.b"}, "c.d"))x", -1, "values", "c.d", R"({"a.b"})");
    row("label_values(sum by (a, b) (x), a)", -1, "values", "a", "sum by (a, b) (x)");
    row("label_names()", -1, "names", "", "");
    row("label_names(node)", -1, "names", "", R"({__name__=~".*node.*"})");
    row("metrics(node_.*)", -1, "values", "__name__", R"({__name__=~"node_.*"})");
    row("metrics(a\\d)", -1, "values", "__name__", R"({__name__=~"a\\d"})");
    row("query_result(topk(5, sum(x) by (y)))", -1, "result", "", "topk(5, sum(x) by (y))");
    row("query_result()", -1, "result", "", "");
    row(R"(up{job="a"})", -1, "series", "", R"(up{job="a"})");
    row("up", 5, "series", "", "up");
    row("label_values", -1, "series", "", "label_values");
    row("label_valuesx(a)", -1, "series", "", "label_valuesx(a)");
    row("sum(x)", 3, "result", "", "sum(x)");
    row("job", 1, "values", "job", "");
    row("up.*", 2, "values", "__name__", R"({__name__=~"up.*"})");
    row("", 0, "names", "", "");
    row("label_values(up, job)", 4, "series", "", "label_values(up, job)");
    row("label_values(", -1, "series", "", "label_values(");
    row("", -1, "series", "", "");
}

void TestVariableQuery::forms()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(QString, kind);
    QFETCH(QString, label);
    QFETCH(QString, selector);
    const VariableQuery query = parseVariableQuery(text, type);
    VariableQuery expected;
    if (kind == QLatin1String("values"))
        expected = { VariableQuery::Kind::LabelValues, label, selector, {} };
    else if (kind == QLatin1String("names"))
        expected = { VariableQuery::Kind::LabelNames, {}, selector, {} };
    else if (kind == QLatin1String("result"))
        expected = { VariableQuery::Kind::Result, {}, {}, selector };
    else
        expected = { VariableQuery::Kind::Series, {}, selector, {} };
    QCOMPARE(query.label, expected.label);
    QCOMPARE(query.selector, expected.selector);
    QCOMPARE(query.expr, expected.expr);
    QVERIFY(query == expected);
}

QTEST_GUILESS_MAIN(TestVariableQuery)
#include "tst_variablequery.moc"
