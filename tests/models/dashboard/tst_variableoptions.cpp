// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/mentions.h"
#include "models/dashboard/variableoptions.h"

#include <QTest>

#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

class TestVariableOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regex_data();
    void regex();
    void badRegexIsNamed();
    void sorts_data();
    void sorts();
    void staticOptions_data();
    void staticOptions();
    void seriesAreTexts();
    void resultsAreTexts();
    void manyOptionsAreCut();
    void mentions_data();
    void mentions();
    void ordersWhatNeedsOthers();
    void cutsCycles();
};

namespace {

QString joined(const QList<VariableOption> &options)
{
    QStringList parts;
    for (const VariableOption &option : options)
        parts << (option.text == option.value ? option.value : option.text + u'=' + option.value);
    return parts.join(u' ');
}

Variable variable(const QString &name, const QString &query)
{
    Variable variable;
    variable.name = name;
    variable.query = query;
    return variable;
}

} // namespace

void TestVariableOptions::regex_data()
{
    QTest::addColumn<QString>("regex");
    QTest::addColumn<QString>("texts"); // separated by blanks
    QTest::addColumn<QString>("options");
    const auto row = [](const char *regex, const char *texts, const char *options) {
        QTest::newRow(regex) << QString::fromUtf8(regex) << QString::fromUtf8(texts)
                             << QString::fromUtf8(options);
    };
    row("", "b a b", "b a");
    row("a.*", "ab ba aa", "ab aa");
    row("/a/", "ab ba c", "ab ba");
    row("/A/i", "ab c", "ab");
    row("/(\\w+):\\d+/", "web1:9100 web2:9100 web1:9200 x", "web1 web2");
    row("/(?<text>\\w+):(?<value>\\d+)/", "a:1 b:2", "a=1 b=2");
    row("/(?<text>[a-z]+)\\d/", "a1 b2", "a b");
    row("/(?<value>[a-z]+)\\d/", "a1 b2", "a b");
    row("/(?<text>[a-z]+)|(?<value>\\d+)/g", "a1 2", "a=1 2");
    row("/([a-z])\\d/g", "a1b2 c3", "a b c");
    row("/([a-z])\\d/", "a1b2 c3", "a c");
    row("/x(y)?/", "x xy", "y");
    row("/(a|b)/", "ab ba", "a b");
    row("/a\\/b/", "a/b c", "a/b");
    row("/", "/ x", "/");
}

void TestVariableOptions::regex()
{
    QFETCH(QString, regex);
    QFETCH(QString, texts);
    Variable variable;
    variable.regex = regex;
    const auto options = optionsFrom(texts.split(u' '), variable);
    QVERIFY(options);
    QTEST(joined(*options), "options");
}

void TestVariableOptions::badRegexIsNamed()
{
    Variable variable;
    variable.regex = QStringLiteral("/(/");
    const auto options = optionsFrom({ QStringLiteral("a") }, variable);
    QVERIFY(!options);
    QCOMPARE(options.error().kind, Error::Kind::Malformed);
    QVERIFY(options.error().message.contains(variable.regex));
}

void TestVariableOptions::sorts_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QString>("options");
    QTest::newRow("as answered") << 0 << "b10 a9 B2 a10 c";
    QTest::newRow("text") << 1 << "B2 a10 a9 b10 c";
    QTest::newRow("text, descending") << 2 << "c b10 a9 a10 B2";
    QTest::newRow("number") << 3 << "c B2 a9 b10 a10";
    QTest::newRow("number, descending") << 4 << "a10 b10 a9 B2 c";
    QTest::newRow("regardless of case") << 5 << "a10 a9 b10 B2 c";
    QTest::newRow("regardless of case, descending") << 6 << "c B2 b10 a9 a10";
    QTest::newRow("natural") << 7 << "a9 a10 B2 b10 c";
    QTest::newRow("natural, descending") << 8 << "c b10 B2 a10 a9";
    QTest::newRow("unknown") << 17 << "b10 a9 B2 a10 c";
}

void TestVariableOptions::sorts()
{
    QFETCH(int, sort);
    Variable variable;
    variable.sort = sort;
    const auto options = optionsFrom(QStringLiteral("b10 a9 B2 a10 c").split(u' '), variable);
    QVERIFY(options);
    QTEST(joined(*options), "options");
}

void TestVariableOptions::staticOptions_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("options");
    QTest::newRow("") << ""
                      << "None=n b a";
    QTest::newRow("before") << "before"
                            << "None=n b a";
    QTest::newRow("after") << "after"
                           << "b a None=n";
    QTest::newRow("sorted") << "sorted"
                            << "b a None=n";
}

void TestVariableOptions::staticOptions()
{
    QFETCH(QString, order);
    Variable variable;
    variable.sort = 2;
    variable.staticOptionsOrder = order;
    variable.staticOptions = { { QStringLiteral("None"), QStringLiteral("n") } };
    const auto options = optionsFrom({ QStringLiteral("a"), QStringLiteral("b") }, variable);
    QVERIFY(options);
    QTEST(joined(*options), "options");
}

void TestVariableOptions::seriesAreTexts()
{
    const Labels labels { { { QStringLiteral("__name__"), QStringLiteral("up") },
        { QStringLiteral("job"), QStringLiteral("a") },
        { QStringLiteral("instance"), QStringLiteral("h:1") } } };
    QCOMPARE(seriesText(labels), QStringLiteral("up{instance=\"h:1\",job=\"a\"}"));
    QCOMPARE(seriesText({}), QStringLiteral("{}"));
}

void TestVariableOptions::resultsAreTexts()
{
    Matrix answer;
    answer.grid = { Instant(1'700'000'000'123ms), 0ms, 1 };
    const Labels labels { { { QStringLiteral("job"), QStringLiteral("a") } } };
    answer.series = { { labels, { 0.5 } }, { {}, { 1e21 } }, { {}, { 2e6 } },
        { labels, { missing() } }, { labels, { std::numeric_limits<double>::infinity() } } };
    QCOMPARE(resultTexts(answer),
        QStringList({ QStringLiteral("{job=\"a\"} 0.5 1700000000123"),
            QStringLiteral("{} 1e+21 1700000000123"), QStringLiteral("{} 2000000 1700000000123"),
            QStringLiteral("{job=\"a\"} +Inf 1700000000123") }));
    Matrix text;
    text.text = QStringLiteral("words");
    QCOMPARE(resultTexts(text), QStringList(QStringLiteral("words")));
}

void TestVariableOptions::manyOptionsAreCut()
{
    QStringList texts;
    for (int i = 0; i < variableOptionLimit + 10'000; ++i)
        texts << QStringLiteral("host-%1.example.org").arg(i * 7919 % 100'003);
    Variable variable;
    variable.regex = QStringLiteral("/host-(\\d+)/");
    variable.sort = 7;
    const auto options = optionsFrom(texts, variable);
    QVERIFY(options);
    QCOMPARE(options->size(), variableOptionLimit);
}

void TestVariableOptions::mentions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *text, const char *names) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
    };
    row("no variable", "");
    row("$a-$b.c", "a b");
    row("${a:regex} ${b.text} ${c[\"x\"]}", "a b c");
    row("[[a]] [[b:csv]]", "a b");
    row("$$a $ ${ [[", "a");
}

void TestVariableOptions::mentions()
{
    QFETCH(QString, text);
    QStringList names = mentionedIn(text).values();
    names.sort();
    QTEST(names.join(u' '), "names");
}

void TestVariableOptions::ordersWhatNeedsOthers()
{
    Variable withSource = variable(QStringLiteral("c"), QStringLiteral("x"));
    withSource.source.uid = QStringLiteral("${ds}");
    withSource.regex = QStringLiteral("/$a/");
    const VariableOrder order = orderVariables(
        { withSource, variable(QStringLiteral("a"), QStringLiteral("up{ds=\"$ds\",own=\"$a\"}")),
            variable(QStringLiteral("ds"), QStringLiteral("prometheus")) });
    QCOMPARE(order.order, QList<qsizetype>({ 2, 1, 0 }));
    QCOMPARE(order.needs[0], QSet<qsizetype>({ 1, 2 }));
    QCOMPARE(order.needs[1], QSet<qsizetype>({ 2 }));
    QVERIFY(order.inCycle.isEmpty());
}

void TestVariableOptions::cutsCycles()
{
    const VariableOrder order
        = orderVariables({ variable(QStringLiteral("a"), QStringLiteral("$b")),
            variable(QStringLiteral("b"), QStringLiteral("$c")),
            variable(QStringLiteral("c"), QStringLiteral("$a")),
            variable(QStringLiteral("d"), QStringLiteral("$c")) });
    QCOMPARE(order.order, QList<qsizetype>({ 2, 1, 0, 3 }));
    QCOMPARE(order.inCycle, QList<qsizetype>({ 2 }));
    QVERIFY(order.needs[2].isEmpty());
}

QTEST_GUILESS_MAIN(TestVariableOptions)
#include "tst_variableoptions.moc"
