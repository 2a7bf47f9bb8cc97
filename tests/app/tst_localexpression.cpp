// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localexpression.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

/// Which PromQL this machine understands, and what it says of the rest.
class TestLocalExpression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data();
    void isUnderstood();
    void isRefused_data();
    void isRefused();
    void otherTextIsRefusedInPrometheusWords();
};

namespace {

QString textOf(const LocalQuery &query)
{
    QStringList matchers;
    for (const LocalMatcher &matcher : query.matchers) {
        static const QStringList ops { QStringLiteral("="), QStringLiteral("!="),
            QStringLiteral("=~"), QStringLiteral("!~") };
        matchers << matcher.label + ops[int(matcher.op)] + matcher.value;
    }
    QString text = matchers.join(u',');
    if (query.offset != Milliseconds(0))
        text += QStringLiteral(" offset %1").arg(query.offset.count());
    if (query.comparison) {
        static const QStringList ops { QStringLiteral("=="), QStringLiteral("!="),
            QStringLiteral(">"), QStringLiteral("<"), QStringLiteral(">="), QStringLiteral("<=") };
        text += u' ' + ops[int(query.comparison->op)]
            + (query.comparison->returnsBool ? QStringLiteral(" bool ") : QStringLiteral(" "))
            + QString::number(query.comparison->threshold);
    }
    return text;
}

} // namespace

void TestLocalExpression::isUnderstood_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *expr, const char *text) {
        QTest::newRow(expr) << QString::fromLatin1(text);
    };
    row("node_load1", "__name__=node_load1");
    row("  ( (node_load1) ) ", "__name__=node_load1");
    row("node_load1{}", "__name__=node_load1");
    row(R"({__name__=~"node_load.*"})", "__name__=~node_load.*");
    row(R"(x{a="1", b!="2", c=~"3|4", d!~"5"})", "__name__=x,a=1,b!=2,c=~3|4,d!~5");
    row(R"(x{a="q\"\\\n"})", "__name__=x,a=q\"\\\n");
    row(R"({"node_load1", cpu="0"})", "__name__=node_load1,cpu=0");
    row("x offset 5m", "__name__=x offset 300000");
    row("x offset -1m30s", "__name__=x offset -90000");
    row("x > 5", "__name__=x > 5");
    row("x >= 5", "__name__=x >= 5");
    row("x < 5", "__name__=x < 5");
    row("x <= 5", "__name__=x <= 5");
    row("x == 5", "__name__=x == 5");
    row("x != 5", "__name__=x != 5");
    row("5 > x", "__name__=x < 5");
    row("5 >= x", "__name__=x <= 5");
    row("5 < x", "__name__=x > 5");
    row("5 <= x", "__name__=x >= 5");
    row("5 == x", "__name__=x == 5");
    row("5 != x", "__name__=x != 5");
    row("x > -5", "__name__=x > -5");
    row("x > +0.5", "__name__=x > 0.5");
    row("- (-5) < (x)", "__name__=x > 5");
    row("x > 10 * 1024 ^ 2", "__name__=x > 1.04858e+07");
    row("x == Inf", "__name__=x == inf");
    row("x > bool 5", "__name__=x > bool 5");
    row("5 > bool x", "__name__=x < bool 5");
    row(R"((x{a="1"} offset 1h) >= (0x10))", "__name__=x,a=1 offset 3600000 >= 16");
}

void TestLocalExpression::isUnderstood()
{
    const Result<LocalQuery> query = localQueryOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(query, qPrintable(query ? QString() : query.error().message));
    QTEST(textOf(*query), "text");
}

void TestLocalExpression::isRefused_data()
{
    QTest::addColumn<QString>("part");
    const auto row = [](const char *expr, const char *part) {
        QTest::newRow(expr) << QString::fromLatin1(part);
    };
    row("1", "a number alone");
    row("(-1)", "a number alone");
    row("1 + 1", "a number alone");
    row("1 > bool 2", "a number alone");
    row("\"text\"", "a text");
    row("-x", "the sign - before a metric");
    row("-x > 5", "the sign - before a metric");
    row("x[5m]", "a range of values");
    row("rate(x_total[5m])", "the function rate()");
    row("rate(x_total[5m]) > 5", "the function rate()");
    row("5 < rate(x_total[5m])", "the function rate()");
    row("time()", "the function time()");
    row("x > time()", "the function time()");
    row("vector(1)", "the function vector()");
    row("absent(x)", "the function absent()");
    row("sum(x)", "the function sum()");
    row("sum by (cpu) (x) > 5", "the function sum()");
    row("topk(3, x)", "the function topk()");
    row("x + 1", "the operator +");
    row("100 * x", "the operator *");
    row("x / y", "the operator /");
    row("(x / y) > 5", "the operator /");
    row("x and y", "the operator and");
    row("x or y", "the operator or");
    row("x unless y", "the operator unless");
    row("x > y", "a comparison of two metrics");
    row("x > on (cpu) y", "a comparison of two metrics");
    row("x > 5 < 7", "the operator >");
    row("x @ 5", "the modifier @");
    row("x @ end() > 5", "the modifier @");
    row("x[1h:5m]", "a subquery");
}

void TestLocalExpression::isRefused()
{
    QFETCH(QString, part);
    const Result<LocalQuery> query = localQueryOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!query);
    QCOMPARE(query.error().kind, Error::Kind::Query);
    QCOMPARE(query.error().message,
        QStringLiteral("This machine cannot answer %1: it answers a metric with matchers and an "
                       "offset, compared with a number at most. Rates stand ready in metrics "
                       "whose names begin with opsglass_.")
            .arg(part));
}

void TestLocalExpression::otherTextIsRefusedInPrometheusWords()
{
    const Result<LocalQuery> query = localQueryOf(QStringLiteral("node_load1 >"));
    QVERIFY(!query);
    QCOMPARE(query.error().kind, Error::Kind::Query);
    QCOMPARE(query.error().message, QStringLiteral("1:13: parse error: unexpected end of input"));
    QVERIFY(!localQueryOf(QString()));
    QVERIFY(!localQueryOf(QStringLiteral("{}")));
}

QTEST_GUILESS_MAIN(TestLocalExpression)
#include "tst_localexpression.moc"
