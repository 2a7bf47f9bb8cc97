// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmatcher.h"

#include <QTest>

using namespace opsglass;

class TestAlertMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void faults_data();
    void faults();
    void values_data();
    void values();
    void absentLabelsAreEmpty();
};

void TestAlertMatcher::texts_data()
{
    QTest::addColumn<QString>("written");
    const auto row = [](const char *text, const char *written) {
        QTest::newRow(text) << QString::fromUtf8(written);
    };
    row("severity=critical", R"(severity="critical")");
    row(" severity = critical ", R"(severity="critical")");
    row(R"(severity="critical")", R"(severity="critical")");
    row(R"({a="b", c!="d"})", R"(a="b" c!="d")");
    row(R"(a=~"x|y",b!~z.*,)", R"(a=~"x|y" b!~"z.*")");
    row(R"(a="b,c")", R"(a="b,c")");
    row(R"(a="b\"c\\d\ne")", R"(a="b\"c\\d\ne")");
    row(R"(a=~"\d+\.")", R"(a=~"\\d+\\.")");
    row("a=", R"(a="")");
    row("a=b c", R"(a="b c")");
    row("a==b", R"(a="=b")");
    row("{}", "");
    row("", "");
}

void TestAlertMatcher::texts()
{
    const auto matchers = parseAlertMatchers(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(matchers);
    QStringList texts;
    for (const AlertMatcher &matcher : *matchers) {
        texts << toString(matcher);
        QVERIFY(parseAlertMatchers(texts.last())->first() == matcher);
    }
    QTEST(texts.join(u' '), "written");
}

void TestAlertMatcher::faults_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "severity", "=x", "a-b=c", "{a=b", "a=b}", R"(a="b)", R"(a="b"c")",
             R"(a=b"c)", R"(a="b\)", R"(a=~"[")", "a=b,,c=d" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAlertMatcher::faults()
{
    QFETCH(QString, text);
    const auto matchers = parseAlertMatchers(text);
    QVERIFY(!matchers);
    QCOMPARE(matchers.error().kind, Error::Kind::Malformed);
    QVERIFY(!matchers.error().message.isEmpty());
}

void TestAlertMatcher::values_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *matcher, const char *value, bool matches) {
        QTest::addRow("%s %s", matcher, value) << QString::fromLatin1(value) << matches;
    };
    row("a=x", "x", true);
    row("a=x", "xx", false);
    row("a!=x", "y", true);
    row("a!=x", "x", false);
    row("a=~x|y", "y", true);
    row("a=~x|y", "xy", false);
    row("a=~x.*", "xyz", true);
    row("a!~x|y", "z", true);
    row("a!~x|y", "x", false);
}

void TestAlertMatcher::values()
{
    QFETCH(QString, value);
    const QString text = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    QTEST(parseAlertMatchers(text)->first().matches(value), "matches");
}

void TestAlertMatcher::absentLabelsAreEmpty()
{
    const Labels none;
    for (const char *text : { "a=", "a!=x", "a=~.*", "a!~x" })
        QVERIFY2(matchesAll(*parseAlertMatchers(QString::fromLatin1(text)), none), text);
    QVERIFY(!matchesAll(*parseAlertMatchers(QStringLiteral("a=,b=~.+")), none));
}

QTEST_GUILESS_MAIN(TestAlertMatcher)
#include "tst_alertmatcher.moc"
