// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promparser.h"

#include "models/promql/promprinter.h"

#include <QTest>

using namespace opsglass;

namespace {

QString u8(const char *text) { return QString::fromUtf8(text); }

/// The canonical text, or the error.
QString verdict(const QString &expr, PromDialect dialect)
{
    const Result<PromExpr> parsed = parsePromQl(expr, dialect);
    return parsed ? printPromQl(*parsed) : parsed.error().message;
}

QString textOf(const QString &expr, const PromSpan &span)
{
    return expr.mid(span.begin, span.end - span.begin);
}

} // namespace

/// Verdicts are those of Prometheus 2.42 (see also tst_prometheusverdict).
class TestPromParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsCanonically_data();
    void printsCanonically();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsNewerSyntax_data();
    void readsNewerSyntax();
    void knowsTypes_data();
    void knowsTypes();
    void keepsSpans();
    void keepsModifiers();
    void keepsMatching();
    void keepsMatchers();
    void limitsHostileText_data();
    void limitsHostileText();
    void readsAllTheLimitsAllow();
};

void TestPromParser::printsCanonically_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *expr, const char *canonical) {
        QTest::newRow(expr) << u8(expr) << u8(canonical);
    };
    row("1000000", "1e+06");
    row("010 + 0x1F + 09", "8 + 31 + 9");
    row("-inf - nan", "-Inf - NaN");
    row("- -5", "5");
    row("-(5)", "-(5)");
    row("'a\"\\x41\\xc3\\xa9\\u00a0'", R"("a\"Aé\u00a0")");
    row("`a\\b`", R"("a\\b")");
    row("up { b='2', a=~\"1\", }", R"(up{a=~"1",b="2"})");
    row("{__name__=\"up\"}", R"({__name__="up"})");
    row("SUM(rate(x[90m])) BY (job)", "sum by (job) (rate(x[1h30m]))");
    row("sum without() (x)", "sum without () (x)");
    row("sum by () (x)", "sum(x)");
    row("topk(5,x)", "topk(5, x)");
    row("a+b*c^-d", "a + b * c ^ -d");
    row("a AND on(x) b", "a and on (x) b");
    row("a > bool ignoring(x) group_left(y) b", "a > bool ignoring (x) group_left (y) b");
    row("1 + on() b", "1 + b");
    row("x[7d:1m] offset -1w @ 1.5", "x[1w:1m] @ 1.500 offset -1w");
    row("x @ end() [8d]", "x[8d] @ end()");
    row("x[5m a]", "x[5m:]");
    row("sum # all\n(x)", "sum(x)");
    row("offset + by - sum", "offset + by - sum");
}

void TestPromParser::printsCanonically()
{
    QFETCH(QString, expr);
    QFETCH(QString, canonical);
    QCOMPARE(verdict(expr, PromDialect::Prometheus2), canonical);
    QCOMPARE(verdict(expr, PromDialect::Newest), canonical);
    QCOMPARE(verdict(canonical, PromDialect::Prometheus2), canonical);
}

void TestPromParser::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *expr, const char *problem) {
        QTest::newRow(expr) << u8(expr) << u8(problem);
    };
    row("", "1:1: parse error: no expression found in input");
    row("a b", "1:3: parse error: unexpected identifier \"b\"");
    row("a\n# b\n  by", "3:3: parse error: unexpected <by>");
    row("\"é🙂\" b", "1:10: parse error: unexpected identifier \"b\"");
    row("(\"a long text\" \"another text\")",
        "1:16: parse error: unexpected string \"\\\"another t\"...");
    row("sum(a b)", "1:7: parse error: unexpected identifier \"b\" in aggregation");
    row("sum(rate(a b))", "1:12: parse error: unexpected identifier \"b\" in aggregation");
    row("sum(", "1:5: parse error: unclosed left parenthesis");
    row("a )", "1:4: parse error: unexpected right parenthesis ')'");
    row("up{a b}",
        "1:6: parse error: unexpected identifier \"b\" in label matching, expected label matching "
        "operator");
    row("up{\"a\"=\"b\"}",
        "1:4: parse error: unexpected string \"\\\"a\\\"\" in label matching, expected identifier "
        "or \"}\"");
    row("up{a=~\"(\"}", "1:4: parse error: error parsing regexp: missing closing ): `^(?:()$`");
    row("sum by (x y) (a)",
        "1:11: parse error: unexpected identifier \"y\" in grouping opts, expected \",\" or \")\"");
    row("up[5]", "1:4: parse error: missing unit character in duration");
    row("up[1s1m]", "1:4: parse error: not a valid duration string: \"1s1m\"");
    row("(up)[5m]", "1:5: parse error: ranges only allowed for vector selectors");
    row("up offset 5m[5m]", "1:13: parse error: no offset modifiers allowed before range");
    row("up offset 5", "1:11: parse error: unexpected number \"5\" in offset, expected duration");
    row("1 offset 5m",
        "1:1: parse error: offset modifier must be preceded by an instant vector selector or range "
        "vector selector or a subquery");
    row("up @ @", "1:6: parse error: unexpected \"<Item 57385>\" <op:@> in @, expected timestamp");
    row("abs(a,)", "1:6: parse error: trailing commas not allowed in function call args");
    row("foo(a)$", "1:1: parse error: unknown function with name \"foo\"");
    row("rate(x)",
        "1:6: parse error: expected type range vector in call to function \"rate\", got instant "
        "vector");
    row("round(a,b,c)",
        "1:1: parse error: expected at most 2 argument(s) in call to \"round\", got 3");
    row("topk(5)",
        "1:1: parse error: wrong number of arguments for aggregate expression provided, expected "
        "2, got 1");
    row("{a=~\"b*\"}",
        "1:1: parse error: vector selector must contain at least one non-empty matcher");
    row("a{__name__=\"b\"}", "1:1: parse error: metric name must not be set twice: \"a\" or \"b\"");
    row("1  > 2", "1:4: parse error: comparisons between scalars must use BOOL modifier");
    row("a and 1",
        "1:1: parse error: set operator \"and\" not allowed in binary scalar expression");
    row("a and on(x) group_left b", "1:1: parse error: no grouping allowed for \"and\" operation");
    row("a + on(x) group_left(x) b",
        "1:3: parse error: label \"x\" must not occur in ON and GROUP clause at once");
    row("a[5m] + 1",
        "1:1: parse error: binary expression must contain only scalar and instant vector types");
    row("1[5m:]",
        "1:1: parse error: subquery is only allowed on instant vector, got scalar instead");
    row("1e400",
        "1:1: parse error: error parsing number: strconv.ParseFloat: parsing \"1e400\": value out "
        "of range");
}

void TestPromParser::saysWhatIsWrong()
{
    QFETCH(QString, expr);
    const Result<PromExpr> parsed = parsePromQl(expr, PromDialect::Prometheus2);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, Error::Kind::Malformed);
    QTEST(parsed.error().message, "problem");
}

void TestPromParser::readsNewerSyntax_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *expr, const char *canonical) {
        QTest::newRow(expr) << u8(expr) << u8(canonical);
    };
    row(R"({"my.metric","my.label"="x"})", R"({"my.label"="x",__name__="my.metric"})");
    row(R"(sum by ("my.label", job) (x))", R"(sum by ("my.label", job) (x))");
    row("1_000 * 5m", "1000 * 300");
    row("rate(x[300])", "rate(x[5m])");
    row("x[1h:60] offset 5", "x[1h:1m] offset 5s");
    row("x[5m * 2 + (1h - 30m) / 2]", "x[25m]");
    row("x[(5m):-1 + 2 ^ 2] offset -(5m * 2)", "x[5m:3s] offset -10m");
    row("limitk(5, x) + limit_ratio(0.1, x)", "limitk(5, x) + limit_ratio(0.1, x)");
    row("histogram_avg(x)", "histogram_avg(x)");
    row("info(x, {a=\"b\"})", "info(x, {a=\"b\"})");
    row("sort_by_label(x, \"a\", \"b\")", "sort_by_label(x, \"a\", \"b\")");
}

void TestPromParser::readsNewerSyntax()
{
    QFETCH(QString, expr);
    QTEST(verdict(expr, PromDialect::Newest), "canonical");
    QVERIFY(!parsePromQl(expr, PromDialect::Prometheus2));
    QVERIFY(parsePromQl(expr));
}

void TestPromParser::knowsTypes_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<PromType>("type");
    const auto row
        = [](const char *expr, PromType type) { QTest::newRow(expr) << u8(expr) << type; };
    row("1 + 2", PromType::Scalar);
    row("(time())", PromType::Scalar);
    row("-1 ^ x", PromType::InstantVector);
    row("\"a\"", PromType::String);
    row("x > 1", PromType::InstantVector);
    row("sum(x)", PromType::InstantVector);
    row("x[5m]", PromType::RangeVector);
    row("sum(x)[5m:]", PromType::RangeVector);
    row("vector(1)", PromType::InstantVector);
}

void TestPromParser::knowsTypes()
{
    QFETCH(QString, expr);
    const Result<PromExpr> parsed = parsePromQl(expr);
    QVERIFY(parsed);
    QTEST(parsed->type, "type");
}

void TestPromParser::keepsSpans()
{
    const QString expr = u8(" sum(rate(x{a=\"é🙂\"}[5m] offset 1m)) by (j) # end");
    const Result<PromExpr> parsed = parsePromQl(expr);
    QVERIFY(parsed);
    QCOMPARE(textOf(expr, parsed->span), u8("sum(rate(x{a=\"é🙂\"}[5m] offset 1m)) by (j)"));
    const PromExpr &rate = parsed->children.first();
    QCOMPARE(textOf(expr, rate.span), u8("rate(x{a=\"é🙂\"}[5m] offset 1m)"));
    const PromExpr &matrix = rate.children.first();
    QCOMPARE(textOf(expr, matrix.span), u8("x{a=\"é🙂\"}[5m] offset 1m"));
    QCOMPARE(textOf(expr, matrix.children.first().span), u8("x{a=\"é🙂\"}"));
}

void TestPromParser::keepsModifiers()
{
    const Result<PromExpr> matrix = parsePromQl(u"x[5m] offset -1h @ 1.5");
    QVERIFY(matrix);
    QCOMPARE(matrix->kind, PromExpr::Kind::MatrixSelector);
    QCOMPARE(matrix->range, Milliseconds(300'000));
    QCOMPARE(matrix->children.first().offset, Milliseconds(-3'600'000));
    QVERIFY(matrix->children.first().at == (PromAt { PromAt::Kind::Time, 1500 }));

    const Result<PromExpr> subquery = parsePromQl(u"(x)[1h:5m] @ end() offset 1s");
    QVERIFY(subquery);
    QCOMPARE(subquery->kind, PromExpr::Kind::Subquery);
    QCOMPARE(subquery->step, Milliseconds(300'000));
    QCOMPARE(subquery->offset, Milliseconds(1000));
    QVERIFY(subquery->at == (PromAt { PromAt::Kind::End, 0 }));
}

void TestPromParser::keepsMatching()
{
    const Result<PromExpr> joined = parsePromQl(u"a * on (x, y) group_right (z) b");
    QVERIFY(joined && joined->matching);
    const PromMatching expected { PromMatching::Cardinality::OneToMany, true,
        { QStringLiteral("x"), QStringLiteral("y") }, { QStringLiteral("z") } };
    QVERIFY(*joined->matching == expected);
    const Result<PromExpr> sets = parsePromQl(u"a and b");
    QVERIFY(sets && sets->matching);
    QVERIFY(sets->matching->cardinality == PromMatching::Cardinality::ManyToMany);
    const Result<PromExpr> scalar = parsePromQl(u"a + 1");
    QVERIFY(scalar);
    QVERIFY(!scalar->matching);
}

void TestPromParser::keepsMatchers()
{
    const Result<PromExpr> parsed = parsePromQl(u"up{b!=\"1\\n\",a=~'2'}");
    QVERIFY(parsed);
    QCOMPARE(parsed->text, QStringLiteral("up"));
    const QList<LabelMatcher> expected {
        { QStringLiteral("b"), QStringLiteral("!="), QStringLiteral("1\n") },
        { QStringLiteral("a"), QStringLiteral("=~"), QStringLiteral("2") },
    };
    QCOMPARE(parsed->matchers, expected);
}

void TestPromParser::limitsHostileText_data()
{
    QTest::addColumn<QString>("expr");
    QTest::addColumn<QString>("problem");
    const QString deep = QStringLiteral("expressions nested deeper than 250 levels");
    const QString many = QStringLiteral("more than 2000 operators in one expression");
    QTest::newRow("parentheses") << QString(100'000, u'(') << deep;
    QTest::newRow("signs") << QString(100'000, u'-') << deep;
    QTest::newRow("durations") << QStringLiteral("x[") + QString(100'000, u'(') << deep;
    QTest::newRow("calls") << QStringLiteral("abs(").repeated(100'000) << deep;
    QTest::newRow("operators") << QStringLiteral("1+").repeated(100'000) << many;
    QTest::newRow("powers") << QStringLiteral("1^").repeated(100'000) << deep;
    QTest::newRow("precedences") << QStringLiteral("1 or 1 and 1 == 1 + 1 * 1 ^ (").repeated(10'000)
                                 << deep;
    QTest::newRow("subqueries") << u'x' + QStringLiteral("[5m:1m]").repeated(100'000) << many;
    QTest::newRow("regular expression")
        << QStringLiteral("x{a=~\"%1\"}").arg(QString(100'000, u'('))
        << QStringLiteral("error parsing regexp");
    QTest::newRow("length") << QString(1'000'001, u'x')
                            << QStringLiteral("more than 1000000 characters");
    QTest::newRow("braces") << QString(100'000, u'{') << QStringLiteral("unexpected left brace");
}

void TestPromParser::limitsHostileText()
{
    QFETCH(QString, expr);
    QFETCH(QString, problem);
    const Result<PromExpr> parsed = parsePromQl(expr);
    QVERIFY(!parsed);
    QVERIFY2(
        parsed.error().message.contains(problem), qPrintable(parsed.error().message.left(200)));
}

void TestPromParser::readsAllTheLimitsAllow()
{
    const QString sum = QStringLiteral("1 + ").repeated(2000) + u'1';
    QCOMPARE(verdict(sum, PromDialect::Prometheus2), sum);
    const QString power = QStringLiteral("1 ^ ").repeated(200) + u'1';
    QCOMPARE(verdict(power, PromDialect::Prometheus2), power);
}

QTEST_GUILESS_MAIN(TestPromParser)
#include "tst_promparser.moc"
