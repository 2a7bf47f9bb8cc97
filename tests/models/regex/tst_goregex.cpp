// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/regex/goregex.h"

#include <QTest>

using namespace opsglass;

class TestGoRegex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void dotsAndNewlines();
    void mistakes_data();
    void mistakes();
    void replacements_data();
    void replacements();
    void hostileExpressionsEnd();
};

void TestGoRegex::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<bool>("part");
    QTest::newRow("word") << "a.c"
                          << "abc" << true << true;
    QTest::newRow("inside") << "b"
                            << "abc" << false << true;
    QTest::newRow("not at all") << "x"
                                << "abc" << false << false;
    QTest::newRow("alternatives") << "a|abc"
                                  << "abc" << true << true;
    QTest::newRow("letters of UTF-8") << "^.$" << QStringLiteral("ä") << true << true;
    QTest::newRow("classes of Unicode") << "\\p{Greek}+" << QStringLiteral("αβγ") << true << true;
    QTest::newRow("caseless") << "(?i)AB"
                              << "ab" << true << true;
    QTest::newRow("empty") << ""
                           << "a" << false << true;
}

void TestGoRegex::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    const auto regex = GoRegex::make(pattern);
    QVERIFY(regex);
    QTEST(regex->matchesWhole(text), "whole");
    QTEST(regex->matchesPart(text), "part");
}

void TestGoRegex::dotsAndNewlines()
{
    const QString pattern = QStringLiteral("a.b");
    const QString text = QStringLiteral("a\nb");
    QVERIFY(!GoRegex::make(pattern)->matchesWhole(text));
    QVERIFY(GoRegex::make(pattern, GoRegex::Dot::MatchesEverything)->matchesWhole(text));
}

/// Go 1.19's words for each.
void TestGoRegex::mistakes_data()
{
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *pattern, const char *reason) {
        QTest::newRow(pattern) << QStringLiteral("error parsing regexp: ")
                + QString::fromLatin1(reason);
    };
    row("[", "missing closing ]: `[`");
    row("(", "missing closing ): `(`");
    row(")", "unexpected ): `)`");
    row("*", "missing argument to repetition operator: `*`");
    row("a**", "invalid nested repetition operator: `**`");
    row("a{1001}", "invalid repeat count: `{1001}`");
    row("[z-a]", "invalid character class range: `z-a`");
    row("(?<=a)b", "invalid or unsupported Perl syntax: `(?<`");
    row("\\8", "invalid escape sequence: `\\8`");
    row("a\\C", "invalid escape sequence: `\\C`");
    row("(?P<n>a", "missing closing ): `(?P<n>a`");
    row("(?P<n", "invalid named capture: `(?P<n`");
    row("a\\", "trailing backslash at end of expression: ``");
}

void TestGoRegex::mistakes()
{
    const auto regex = GoRegex::make(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!regex);
    QCOMPARE(regex.error().kind, Error::Kind::Malformed);
    QTEST(regex.error().detail, "reason");
}

void TestGoRegex::replacements_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *pattern, const char *by, const char *text, const char *result) {
        QTest::addRow("%s by %s in %s", pattern, by, text)
            << QString::fromUtf8(pattern) << QString::fromUtf8(by) << QString::fromUtf8(text)
            << QString::fromUtf8(result);
    };
    row("a", "b", "banana", "bbnbnb");
    row("(.*):(.*)", "$2-$1", "h:90", "90-h");
    row("(h)", "$1x", "h", "");
    row("(h)", "${1}x", "h", "hx");
    row("(?P<host>.*):.*", "${host}", "h:90", "h");
    row("(h)", "$2", "h", "");
    row("a", "$00", "a", "");
    row("a", "$0$0", "a", "aa");
    row("a", "$$", "a", "$");
    row("a", "$", "a", "$");
    row("a", "${", "a", "${");
    row("a", "$-1", "a", "$-1");
    row("x*", "-", "abc", "-a-b-c-");
    row("x*", "-", "axc", "-a-c-");
    row("", "-", "äb", "-ä-b-");
    row("b*", "-", "", "-");
    row("^a", "b", "aaa", "baa");
    row("z", "-", "abc", "abc");
}

void TestGoRegex::replacements()
{
    QFETCH(QString, pattern);
    QFETCH(QString, by);
    QFETCH(QString, text);
    const auto regex = GoRegex::make(pattern);
    QVERIFY(regex);
    QTEST(regex->replaced(text, by), "result");
}

void TestGoRegex::hostileExpressionsEnd()
{
    QVERIFY(!GoRegex::make(QStringLiteral("((a{1000}){1000}){1000}")));
    QVERIFY(!GoRegex::make(QStringLiteral("(").repeated(100'000)));
    const auto regex = GoRegex::make(QStringLiteral("(a*)*b"));
    QVERIFY(!regex->matchesPart(QStringLiteral("a").repeated(100'000)));
}

QTEST_GUILESS_MAIN(TestGoRegex)
#include "tst_goregex.moc"
