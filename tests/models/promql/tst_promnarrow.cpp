// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promnarrow.h"
#include "models/promql/promparser.h"
#include "models/promql/promprinter.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// How far a label's condition gets down in an expression without changing what it gives.
class TestPromNarrow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void narrows_data();
    void narrows();
    void names();
    void constants_data();
    void constants();
};

void TestPromNarrow::narrows_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("narrow"); // with a="1" and b="2"
    const auto row = [](const QString &expr, const QString &narrow) {
        QTest::newRow(qPrintable(expr)) << expr << narrow;
    };
    row(u"x"_s, u"x{a=\"1\",b=\"2\"}"_s);
    row(u"x{a=\"1\"}"_s, u"x{a=\"1\",b=\"2\"}"_s);
    row(u"-rate(x[5m:1m] offset 1h)"_s, u"-rate(x{a=\"1\",b=\"2\"}[5m:1m] offset 1h)"_s);
    row(u"sum(x)"_s, u"sum(x)"_s);
    row(u"max by (a, c) (x)"_s, u"max by (a, c) (x{a=\"1\"})"_s);
    row(u"max without (a) (x)"_s, u"max without (a) (x{b=\"2\"})"_s);
    row(u"topk(3, x)"_s, u"topk(3, x)"_s);
    row(u"topk by (b) (scalar(y), x)"_s, u"topk by (b) (scalar(y), x{b=\"2\"})"_s);
    row(u"count_values by (a, b) (\"a\", x)"_s, u"count_values by (a, b) (\"a\", x{b=\"2\"})"_s);
    row(u"absent(x)"_s, u"absent(x)"_s);
    row(u"x > scalar(y)"_s, u"x{a=\"1\",b=\"2\"} > scalar(y)"_s);
    row(u"label_replace(x, \"a\", \"$1\", \"c\", \".*\")"_s,
        u"label_replace(x{b=\"2\"}, \"a\", \"$1\", \"c\", \".*\")"_s);
    row(u"histogram_quantile(0.9, sum by (le, a) (x))"_s,
        u"histogram_quantile(0.9, sum by (le, a) (x{a=\"1\"}))"_s);
    row(u"x / y"_s, u"x{a=\"1\",b=\"2\"} / y{a=\"1\",b=\"2\"}"_s);
    row(u"x / on (a) y"_s, u"x{a=\"1\"} / on (a) y{a=\"1\"}"_s);
    row(u"x / ignoring (a) y"_s, u"x{b=\"2\"} / ignoring (a) y{b=\"2\"}"_s);
    row(u"x * on (a) group_left (b) y"_s, u"x{a=\"1\"} * on (a) group_left (b) y{a=\"1\"}"_s);
    row(u"x * on (a) group_right () y"_s,
        u"x{a=\"1\"} * on (a) group_right () y{a=\"1\",b=\"2\"}"_s);
    row(u"x and on (a) y"_s, u"x{a=\"1\",b=\"2\"} and on (a) y{a=\"1\"}"_s);
    row(u"x unless ignoring (b) y"_s, u"x{a=\"1\",b=\"2\"} unless ignoring (b) y{a=\"1\"}"_s);
    row(u"x or on (a) y"_s, u"x{a=\"1\"} or on (a) y{a=\"1\"}"_s);
    row(u"time() - x"_s, u"time() - x{a=\"1\",b=\"2\"}"_s);
}

void TestPromNarrow::narrows()
{
    QFETCH(const QString, expr);
    const auto parsed = parsePromQl(expr);
    QVERIFY(parsed);
    const PromExpr narrow
        = narrowed(*parsed, { { u"a"_s, u"="_s, u"1"_s }, { u"b"_s, u"="_s, u"2"_s } });
    QTEST(printPromQl(narrow), "narrow");
    QVERIFY(parsePromQl(printPromQl(narrow)));
}

void TestPromNarrow::names()
{
    const auto parsed = parsePromQl(
        u"sum by (a) (x{b=\"1\"}) / on (c) group_left (d) max without (e) (y{f=~\"g\"})"_s);
    QVERIFY(parsed);
    const QSet<QString> expected { u"a"_s, u"b"_s, u"c"_s, u"f"_s };
    QCOMPARE(namedLabels(*parsed), expected);
}

void TestPromNarrow::constants_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("number"); // empty: none
    QTest::newRow("number") << u"0x10"_s << u"16"_s;
    QTest::newRow("sum") << u"-(1 + 2) * 3"_s << u"-9"_s;
    QTest::newRow("power") << u"+2 ^ 10 % 1000 / 4 - 1"_s << u"5"_s;
    QTest::newRow("bool") << u"1 > bool 0"_s << QString();
    QTest::newRow("series") << u"x + 1"_s << QString();
    QTest::newRow("function") << u"time()"_s << QString();
}

void TestPromNarrow::constants()
{
    QFETCH(const QString, expr);
    const auto number = constantOf(*parsePromQl(expr));
    QTEST(number ? QString::number(*number) : QString(), "number");
}

QTEST_GUILESS_MAIN(TestPromNarrow)
#include "tst_promnarrow.moc"
