// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/cli/renderoptions.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

class TestArguments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refusals_data();
    void refusals();
    void servers_data();
    void servers();
    void sourcesByName();
    void sourcesRepeat();
    void endpointsRepeatOnce();
    void themeAndDashboard();
    void variablesRepeat();
    void renderRefusals_data();
    void renderRefusals();
    void renderOptions();
    void renderEndsHaveDefaults();
    void helpNamesEveryOption();
};

void TestArguments::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("whole") << u"https://metrics.example/prom"_s
                           << u"https://metrics.example/prom"_s;
    QTest::newRow("no scheme") << u"localhost:9090"_s << u"http://localhost:9090"_s;
    QTest::newRow("blanks") << u" localhost:9090 "_s << u"http://localhost:9090"_s;
    QTest::newRow("IPv6") << u"http://[::1]:9090"_s << u"http://[::1]:9090"_s;
    QTest::newRow("other scheme") << u"ftp://host/"_s << u""_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("bad port") << u"host:port"_s << u""_s;
}

void TestArguments::addresses()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parseAddress(text);
    QCOMPARE(parsed.has_value(), !url.isEmpty());
    if (parsed)
        QCOMPARE(parsed->toString(), url);
    else
        QVERIFY(parsed.error().message.contains(text));
}

void TestArguments::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown option") << QStringList { u"--nonsense"_s };
    QTest::newRow("two sources") << QStringList { u"--demo"_s, u"--source"_s, u"localhost:9090"_s };
    QTest::newRow("source without an address") << QStringList { u"--source"_s, u"a="_s };
    QTest::newRow("no address") << QStringList { u"--scrape"_s, u"::"_s };
    QTest::newRow("variable") << QStringList { u"--var"_s, u"env"_s };
    QTest::newRow("theme") << QStringList { u"--theme"_s, u"pink"_s };
    QTest::newRow("two dashboards") << QStringList { u"a"_s, u"b"_s };
}

void TestArguments::refusals()
{
    QFETCH(QStringList, words);
    const auto arguments = parseArguments(words);
    QVERIFY(!arguments);
    QVERIFY(!arguments.error().message.isEmpty());
}

void TestArguments::servers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("address") << u"localhost:9090"_s << u""_s << u"http://localhost:9090"_s;
    QTest::newRow("named") << u"Main cluster=https://h/prom"_s << u"Main cluster"_s
                           << u"https://h/prom"_s;
    QTest::newRow("named, no scheme") << u"a=h:1"_s << u"a"_s << u"http://h:1"_s;
    QTest::newRow("equals in the query") << u"http://h/?a=b"_s << u""_s << u"http://h/?a=b"_s;
    QTest::newRow("both") << u"a=http://h/?b=c"_s << u"a"_s << u"http://h/?b=c"_s;
    QTest::newRow("no address") << u"a="_s << u""_s << u""_s;
    QTest::newRow("no name") << u"=h:1"_s << u""_s << u""_s;
}

void TestArguments::servers()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, url);
    const auto server = parseServer(text);
    QCOMPARE(server.has_value(), !url.isEmpty());
    if (server)
        QCOMPARE(*server, (NamedServer { name, QUrl(url) }));
}

void TestArguments::sourcesByName()
{
    QList<ServerSettings> servers;
    servers.append({ u"1"_s, u"Main cluster"_s, u"http://a:1"_s });
    servers.append({ u"2"_s, u"Lab"_s, u"http://b:1"_s });
    const auto idOf = [&servers](const QString &typed) {
        const ServerSettings *found = rememberedAs(servers, *parseSource(typed));
        return found ? found->id : QString();
    };
    QCOMPARE(idOf(u"Main cluster"_s), u"1"_s);
    QCOMPARE(idOf(u"lab"_s), u"2"_s);
    for (const QString &other : { u"Other cluster"_s, u"other"_s, u"lab:9090"_s, u"https://lab"_s,
             u"me@lab"_s, u"lab/x"_s, u"x=lab"_s })
        QVERIFY2(idOf(other).isEmpty(), qPrintable(other));
    for (const QString &wrong : { u""_s, u" "_s, u"a="_s, u"ftp://x"_s })
        QVERIFY2(!parseSource(wrong), qPrintable(wrong));
    QCOMPARE(parseArguments({ u"--source"_s, u"Main cluster"_s })->servers.first().name,
        u"Main cluster"_s);
}

void TestArguments::sourcesRepeat()
{
    const QStringList words { u"--source"_s, u"a=one:1"_s, u"--source"_s, u"two:2"_s };
    const QList<NamedServer> expected { { u"a"_s, QUrl(u"http://one:1"_s) },
        { {}, QUrl(u"http://two:2"_s) } };
    QCOMPARE(parseArguments(words)->servers, expected);
    QCOMPARE(parseRenderArguments(words + QStringList { u"x"_s })->sources.servers, expected);
}

void TestArguments::variablesRepeat()
{
    const auto arguments
        = parseArguments({ u"--var"_s, u"env=prod"_s, u"--var"_s, u"env=a=b"_s, u"my.json"_s });
    QVERIFY(arguments);
    const QList<std::pair<QString, QString>> variables { { u"env"_s, u"prod"_s },
        { u"env"_s, u"a=b"_s } };
    QCOMPARE(arguments->variables, variables);
    QCOMPARE(arguments->dashboard, u"my.json"_s);
}

void TestArguments::endpointsRepeatOnce()
{
    const auto arguments = parseArguments({ u"--scrape"_s, u"localhost:1/metrics"_s, u"--scrape"_s,
        u"localhost:2"_s, u"--scrape"_s, u"localhost:2"_s });
    QVERIFY(arguments);
    QCOMPARE(arguments->endpoints,
        QList<QUrl>({ QUrl(u"http://localhost:1/metrics"_s), QUrl(u"http://localhost:2"_s) }));
}

void TestArguments::themeAndDashboard()
{
    const auto arguments
        = parseArguments({ u"--demo"_s, u"--theme"_s, u"light"_s, u"osmen-costs"_s });
    QVERIFY(arguments && arguments->isDemo);
    QCOMPARE(arguments->theme, std::optional(ThemeChoice::Light));
    QCOMPARE(arguments->dashboard, QStringLiteral("osmen-costs"));
}

void TestArguments::renderRefusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("time") << QStringList { u"a"_s, u"--source"_s, u"demo"_s, u"--from"_s,
        u"yesterday-ish"_s };
    QTest::newRow("width") << QStringList { u"a"_s, u"--source"_s, u"demo"_s, u"--width"_s,
        u"12"_s };
    QTest::newRow("theme") << QStringList { u"a"_s, u"--source"_s, u"demo"_s, u"--theme"_s,
        u"system"_s };
    QTest::newRow("variable") << QStringList { u"a"_s, u"--source"_s, u"demo"_s, u"--var"_s,
        u"name"_s };
    QTest::newRow("address") << QStringList { u"a"_s, u"--source"_s, u"ftp://host"_s };
    QTest::newRow("demo and another")
        << QStringList { u"a"_s, u"--source"_s, u"demo"_s, u"--source"_s, u"localhost:9090"_s };
}

void TestArguments::renderRefusals()
{
    QFETCH(QStringList, words);
    const auto options = parseRenderArguments(words);
    QVERIFY(!options);
    QVERIFY(!options.error().message.isEmpty());
}

void TestArguments::renderOptions()
{
    const auto options = parseRenderArguments({ u"a"_s, u"b.json"_s, u"--source"_s,
        u"localhost:9090"_s, u"--from"_s, u"now-2d"_s, u"--to"_s, u"now-1d"_s, u"--width"_s,
        u"800"_s, u"--theme"_s, u"print"_s, u"--var"_s, u"agent=x=y"_s, u"--output"_s, u"out"_s });
    QVERIFY(options);
    QCOMPARE(options->dashboards, QStringList({ u"a"_s, u"b.json"_s }));
    QCOMPARE(
        options->sources.servers, QList<NamedServer>({ { {}, QUrl(u"http://localhost:9090"_s) } }));
    QVERIFY(!options->sources.isDemo && !options->sources.isLocal && !options->requiresData);
    QCOMPARE(options->time, (TimeChoice { u"now-2d"_s, u"now-1d"_s }));
    QCOMPARE(options->width, 800);
    QCOMPARE(options->theme, Theme::Kind::Print);
    QCOMPARE(options->variables.value(0), std::make_pair(QString(u"agent"_s), QString(u"x=y"_s)));
    QCOMPARE(options->output, QStringLiteral("out"));
}

void TestArguments::renderEndsHaveDefaults()
{
    // Whether one is needed is seen when the dashboards are read.
    QCOMPARE(parseRenderArguments({ u"a"_s })->sources.count(), 0);
    QCOMPARE(parseRenderArguments({ u"a"_s, u"--source"_s, u"demo"_s })->time, TimeChoice());
    QCOMPARE(
        parseRenderArguments({ u"a"_s, u"--source"_s, u"demo"_s, u"--from"_s, u"now-1h"_s })->time,
        (TimeChoice { u"now-1h"_s, u"now"_s }));
    QCOMPARE(
        parseRenderArguments({ u"a"_s, u"--source"_s, u"demo"_s, u"--to"_s, u"now-1h"_s })->time,
        (TimeChoice { u"now-6h"_s, u"now-1h"_s }));
}

void TestArguments::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const char *option :
        { "--demo", "--source", "--scrape", "--theme", "--from", "--to", "--width", "--var",
            "--output", "--require-data", "--help", "--version", "--format", "render", "check" })
        QVERIFY2(help.contains(QLatin1String(option)), option);
}

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
