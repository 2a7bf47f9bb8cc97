// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardlink.h"

#include <QTest>

using namespace opsglass;

class TestDashboardLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void queryIsRead();
    void hostileLinksAreRefused_data();
    void hostileLinksAreRefused();
    void linksAreCleaned_data();
    void linksAreCleaned();
    void slugs_data();
    void slugs();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

} // namespace

void TestDashboardLink::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("place"); ///< host|uid|slug; "elsewhere" when it is no dashboard
    const auto row = [](const char *url, const char *place) {
        QTest::newRow(url) << words(url) << words(place);
    };
    row("/d/abc", "|abc|");
    row("/d/abc/some-slug?x=1", "|abc|some-slug");
    row("d/abc/slug", "|abc|slug");
    row("/grafana/d/abc/slug", "|abc|slug");
    row("https://grafana.example/d/abc/slug", "grafana.example|abc|slug");
    row("http://host:3000/sub/d/abc", "host|abc|");
    row("/dashboard/db/old-style", "||old-style");
    row("dashboard/db/old-style?var-a=1", "||old-style");
    row("?var-a=1", "||");
    row("/d/a%20b/x", "|a b|x");
    row("/explore?left=1", "elsewhere");
    row("https://example.com/", "elsewhere");
    row("/d/", "elsewhere");
    row("/dashboard/db", "elsewhere");
    row("", "elsewhere");
    row("https://example.com?var-a=1", "elsewhere");
}

void TestDashboardLink::addresses()
{
    QFETCH(QString, url);
    const auto address = parseDashboardAddress(url);
    const QString place = address
        ? QStringLiteral("%1|%2|%3").arg(address->host, address->uid, address->slug)
        : QStringLiteral("elsewhere");
    QTEST(place, "place");
}

void TestDashboardLink::queryIsRead()
{
    const auto address = parseDashboardAddress(
        QStringLiteral("/d/u?var-x=a%20b&var-x=c+d&var-y=&from=now-1h&to=now&refresh=30s"
                       "&timezone=utc&viewPanel=panel-7&orgId=1&kiosk&var-=z"));
    QVERIFY(address);
    const QList<std::pair<QString, QString>> variables { { words("x"), words("a b") },
        { words("x"), words("c d") }, { words("y"), {} } };
    QCOMPARE(address->variables, variables);
    QCOMPARE(address->from, words("now-1h"));
    QCOMPARE(address->to, words("now"));
    QCOMPARE(address->refresh, words("30s"));
    QCOMPARE(address->timezone, words("utc"));
    QCOMPARE(address->viewedPanel, std::optional(7));
    QCOMPARE(parseDashboardAddress(words("/d/u?viewPanel=12"))->viewedPanel, std::optional(12));
    QVERIFY(!parseDashboardAddress(words("/d/u?viewPanel=x"))->viewedPanel);
}

void TestDashboardLink::hostileLinksAreRefused_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url : { "javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:alert(1)",
             "\njavascript:alert(1)", "\x01javascript:alert(1)", "java\xe2\x80\x8bscript:alert(1)",
             "file:///etc/passwd", "FILE:/etc/passwd", "data:text/html,x", "vbscript:x",
             "mailto:a@b.c", "ftp://host/x", "smb://host/x", "x-scheme+y://h", ":x", "", "  " })
        QTest::newRow(url) << words(url);
}

void TestDashboardLink::hostileLinksAreRefused()
{
    QFETCH(QString, url);
    const auto checked = checkedLink(url);
    QVERIFY(!checked);
    QVERIFY(!checked.error().message.isEmpty());
}

void TestDashboardLink::linksAreCleaned_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("web") << words("https://a/b?c=d:e#f") << words("https://a/b?c=d:e#f");
    QTest::newRow("blanks") << words(" https://a ") << words("https://a");
    QTest::newRow("upper case") << words("HTTPS://a") << words("HTTPS://a");
    QTest::newRow("path") << words("/d/x?from=2026-01-01T00:00")
                          << words("/d/x?from=2026-01-01T00:00");
    QTest::newRow("query") << words("?var-a=b:c") << words("?var-a=b:c");
    QTest::newRow("relative") << words("d/x") << words("d/x");
}

void TestDashboardLink::linksAreCleaned()
{
    QFETCH(QString, url);
    const auto checked = checkedLink(url);
    QVERIFY(checked);
    QTEST(*checked, "cleaned");
}

void TestDashboardLink::slugs_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("words") << words("My Board!") << words("my-board");
    QTest::newRow("signs") << words("  A / B (c)  ") << words("a-b-c");
    QTest::newRow("umlauts") << words("Übersicht 2") << words("übersicht-2");
    QTest::newRow("nothing") << words("!!") << words("");
}

void TestDashboardLink::slugs()
{
    QFETCH(QString, title);
    QTEST(dashboardSlug(title), "slug");
}

QTEST_GUILESS_MAIN(TestDashboardLink)
#include "tst_dashboardlink.moc"
