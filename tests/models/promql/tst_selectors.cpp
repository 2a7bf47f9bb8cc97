// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/selectors.h"

#include <QTest>

using namespace opsglass;

class TestSelectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsMatchers_data();
    void addsMatchers();
    void escapesValues_data();
    void escapesValues();
    void manyMatchersStayInOrder();
};

void TestSelectors::addsMatchers_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *expr, const char *result) {
        QTest::newRow(expr) << QString::fromUtf8(expr) << QString::fromUtf8(result);
    };
    row("up", R"(up{e="p"})");
    row("up{}", R"(up{e="p"})");
    row("up { }", R"(up { e="p"})");
    row(R"(up{job="a"})", R"(up{job="a",e="p"})");
    row(R"(up{job="a",})", R"(up{job="a",e="p"})");
    row(R"(up{job="a" , })", R"(up{job="a" , e="p"})");
    row(R"({__name__=~"a.*"})", R"({__name__=~"a.*",e="p"})");
    row(R"({"my.metric"})", R"({"my.metric",e="p"})");
    row(R"({"my.metric","my.label"="x"})", R"({"my.metric","my.label"="x",e="p"})");
    row("job:rate:sum", R"(job:rate:sum{e="p"})");
    row("1 + 2e-3 + 0x1F", "1 + 2e-3 + 0x1F");
    row("rate(a_total[5m])", R"(rate(a_total{e="p"}[5m]))");
    row("rate(a_total{x=\"]\"}[5m]) offset 5m", R"(rate(a_total{x="]",e="p"}[5m]) offset 5m)");
    row("sum by (job, e) (a) / on (job) group_left (x) b",
        R"(sum by (job, e) (a{e="p"}) / on (job) group_left (x) b{e="p"})");
    row("sum(a) without (b)", R"(sum(a{e="p"}) without (b))");
    row("SUM BY (job) (a) AND b", R"(SUM BY (job) (a{e="p"}) AND b{e="p"})");
    row("max_over_time(rate(a[5m])[1h:1m])", R"(max_over_time(rate(a{e="p"}[5m])[1h:1m]))");
    row("a @ 1609746000 offset -1h", R"(a{e="p"} @ 1609746000 offset -1h)");
    row("a @ start() - b @ end()", R"(a{e="p"} @ start() - b{e="p"} @ end())");
    row("a == bool b", R"(a{e="p"} == bool b{e="p"})");
    row("a unless on() b or vector(0)", R"(a{e="p"} unless on() b{e="p"} or vector(0))");
    row(R"x(label_replace(a, "dst", "$1", "src", "b{c}(.*)"))x",
        R"x(label_replace(a{e="p"}, "dst", "$1", "src", "b{c}(.*)"))x");
    row(R"(a{x='it\'s {b}', y=`\`})", R"(a{x='it\'s {b}', y=`\`,e="p"})");
    row("a # a comment with b{c}\n+ d", "a{e=\"p\"} # a comment with b{c}\n+ d{e=\"p\"}");
    row("a{x=\"1\" # why, not\n}", "a{x=\"1\" # why, not\n,e=\"p\"}");
    row("sum # total\nby (x) (a)", "sum # total\nby (x) (a{e=\"p\"})");
    row("Inf - NaN", "Inf - NaN");
    row("topk(5, count_values(\"v\", a))", R"(topk(5, count_values("v", a{e="p"})))");
    row("-a ^ 2", R"(-a{e="p"} ^ 2)");
    row("up default 5", R"(up{e="p"} default 5)");
    row("a if (b) ifnot c", R"(a{e="p"} if (b{e="p"}) ifnot c{e="p"})");
    row("rate(a[1i]) keep_metric_names + b", R"(rate(a{e="p"}[1i]) keep_metric_names + b{e="p"})");
    row("rate(a[$x:1i])", R"(rate(a{e="p"}[$x:1i]))");
    row("with (w = 5) a", R"(with (w = 5) a{e="p"})");
    row("sum + end * offset", R"(sum{e="p"} + end{e="p"} * offset{e="p"})");
    row("a offset 5m + b", R"(a{e="p"} offset 5m + b{e="p"})");
    row(R"(a{x="\d"} $ b)", R"(a{x="\d",e="p"} $ b)");
    row(R"(a{x="\q\q"} + b)", R"(a{x="\q\q",e="p"} + b{e="p"})");
    row("sum by (x", "sum by (x");
    row("a{", "a{");
    row("\"open", "\"open");
    row("rate(a[5m", R"(rate(a{e="p"}[5m)");
    row("", "");
}

void TestSelectors::addsMatchers()
{
    QFETCH(QString, expr);
    QTEST(withMatchers(expr, { { QStringLiteral("e"), QStringLiteral("="), QStringLiteral("p") } }),
        "result");
}

void TestSelectors::escapesValues_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("result");
    QTest::newRow("quote") << "l"
                           << "a\"b"
                           << R"(m{l!~"a\"b"})";
    QTest::newRow("backslash") << "l"
                               << "a\\.b"
                               << R"(m{l!~"a\\.b"})";
    QTest::newRow("line") << "l"
                          << "a\nb"
                          << R"(m{l!~"a\nb"})";
    QTest::newRow("any letters") << "http.route"
                                 << "/"
                                 << R"(m{"http.route"!~"/"})";
}

void TestSelectors::escapesValues()
{
    QFETCH(QString, label);
    QFETCH(QString, value);
    QTEST(withMatchers(QStringLiteral("m"), { { label, QStringLiteral("!~"), value } }), "result");
}

void TestSelectors::manyMatchersStayInOrder()
{
    const QString equal = QStringLiteral("=");
    QCOMPARE(withMatchers(QStringLiteral("m{a=\"1\"}"),
                 { { QStringLiteral("b"), equal, QStringLiteral("2") },
                     { QStringLiteral("c"), equal, QStringLiteral("3") } }),
        QStringLiteral("m{a=\"1\",b=\"2\",c=\"3\"}"));
    QCOMPARE(withMatchers(QStringLiteral("m"), {}), QStringLiteral("m"));
}

QTEST_GUILESS_MAIN(TestSelectors)
#include "tst_selectors.moc"
