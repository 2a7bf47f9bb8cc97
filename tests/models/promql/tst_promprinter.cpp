// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promprinter.h"

#include "models/promql/promparser.h"

#include <QTest>

using namespace opsglass;

class TestPromPrinter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breaksLongLines_data();
    void breaksLongLines();
    void survivesLongChains();
    void quotesLabels();
};

void TestPromPrinter::breaksLongLines_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("formatted");
    const QString word(49, u'm'); // two do not fit beside each other
    const auto row = [&word](const char *expr, const char *formatted) {
        QTest::newRow(expr) << QString::fromLatin1(expr).replace(u'M', word)
                            << QString::fromLatin1(formatted).replace(u'M', word);
    };
    row("sum(M) by (a)", "sum by (a) (M)");
    row("M * on (a) group_left (b, c) M", "  M\n* on (a) group_left (b, c)\n  M");
    row("topk(5, M + bool_M)", "topk(\n  5,\n    M\n  +\n    bool_M\n)");
    row("(M + more_M)", "(\n    M\n  +\n    more_M\n)");
    row("-abs(M + more_M)", "-abs(\n    M\n  +\n    more_M\n)");
    row("abs(M + more_M)[5m:1m]", "abs(\n    M\n  +\n    more_M\n)[5m:1m]");
    row("M + more_M > M", "    M\n  +\n    more_M\n>\n  M");
    row("avg_over_time(M[5m:]) + M", "  avg_over_time(M[5m:])\n+\n  M");
}

void TestPromPrinter::breaksLongLines()
{
    QFETCH(QString, expr);
    QFETCH(QString, formatted);
    const Result<PromExpr> parsed = parsePromQl(expr, PromDialect::Prometheus2);
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QCOMPARE(formatPromQl(*parsed), formatted);
    const Result<PromExpr> again = parsePromQl(formatted, PromDialect::Prometheus2);
    QVERIFY(again);
    QCOMPARE(printPromQl(*again), printPromQl(*parsed));
}

void TestPromPrinter::survivesLongChains()
{
    const QString chain = QStringLiteral("x + ").repeated(499) + u'x';
    const Result<PromExpr> parsed = parsePromQl(chain);
    QVERIFY(parsed);
    QCOMPARE(printPromQl(*parsed), chain);
    QCOMPARE(formatPromQl(*parsed).count(u'\n'), 2 * (499 - 24)); // 25 operands fit on a line
}

void TestPromPrinter::quotesLabels()
{
    const LabelMatcher plain { QStringLiteral("job"), QStringLiteral("="), QStringLiteral("a\"b") };
    QCOMPARE(printMatcher(plain), QStringLiteral("job=\"a\\\"b\""));
    const LabelMatcher other { QStringLiteral("http.route"), QStringLiteral("!~"),
        QStringLiteral("a\\.b") };
    QCOMPARE(printMatcher(other), QStringLiteral("\"http.route\"!~\"a\\\\.b\""));
}

QTEST_GUILESS_MAIN(TestPromPrinter)
#include "tst_promprinter.moc"
