// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/re2syntax.h"

#include <QTest>

using namespace opsglass;

/// Verdicts and words are those of Go's regexp in Prometheus 2.42.
class TestRe2Syntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsAndMatchesEmpty_data();
    void acceptsAndMatchesEmpty();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestRe2Syntax::acceptsAndMatchesEmpty_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matchesEmpty");
    const auto row = [](const char *pattern, bool matchesEmpty) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << matchesEmpty;
    };
    row("", true);
    row("a", false);
    row("a|", true);
    row("a|b", false);
    row("(a|b)?", true);
    row("a*b", false);
    row("a*b*", true);
    row("a+", false);
    row("(a*)+", true);
    row("a{0}", true);
    row("a{0,3}b", false);
    row("a{,3}", false);
    row("^$", true);
    row("(?m)^$", true);
    row("\\A\\z", true);
    row("\\b", false);
    row("\\B", true);
    row("\\Q*\\E?", true);
    row("\\Qab\\E?", false);
    row("\\Q\\E", true);
    row("[]a]*", true);
    row("[^]a-z\\d\\pL[:alpha:]-]", false);
    row("\\p{Greek}\\P{^Lu}", false);
    row("(?i-s:a)(?P<name>b)", false);
}

void TestRe2Syntax::acceptsAndMatchesEmpty()
{
    QFETCH(QString, pattern);
    QCOMPARE(checkRe2(pattern).problem, QString());
    QTEST(checkRe2(pattern).matchesEmpty, "matchesEmpty");
}

void TestRe2Syntax::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *pattern, const char *problem) {
        QTest::newRow(pattern) << QString::fromUtf8(
            pattern) << QStringLiteral("error parsing regexp: ") + QString::fromUtf8(problem);
    };
    row("(a", "missing closing ): `^(?:(a)$`");
    row("a)(b", "unexpected ): `a)(b`");
    row("[a", "missing closing ]: `[a)$`");
    row("[z-a]", "invalid character class range: `z-a`");
    row("[[:foo:]]", "invalid character class range: `[:foo:]`");
    row("\\p{Foo}", "invalid character class range: `\\p{Foo}`");
    row("*", "missing argument to repetition operator: `*`");
    row("a|+?", "missing argument to repetition operator: `+?`");
    row("a**", "invalid nested repetition operator: `**`");
    row("a{2}*?", "invalid nested repetition operator: `{2}*?`");
    row("a{1001}", "invalid repeat count: `{1001}`");
    row("a{3,2}", "invalid repeat count: `{3,2}`");
    row("((a{100}){100})", "invalid repeat count: `{100}`");
    row("(?<n>a)", "invalid or unsupported Perl syntax: `(?<`");
    row("(?i-:a)", "invalid or unsupported Perl syntax: `(?i-:`");
    row("(?P<a b>c)", "invalid named capture: `(?P<a b>`");
    row("\\1", "invalid escape sequence: `\\1`");
    row("\\x{110000}", "invalid escape sequence: `\\x{110000`");
    row("\\C", "invalid escape sequence: `\\C`");
}

void TestRe2Syntax::saysWhatIsWrong()
{
    QFETCH(QString, pattern);
    QTEST(checkRe2(pattern).problem, "problem");
}

QTEST_GUILESS_MAIN(TestRe2Syntax)
#include "tst_re2syntax.moc"
