// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlinks.h"

#include <QTest>

using namespace opsglass;

class TestDashboardLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data();
    void addresses();
    void tagsFindDashboards();
    void refusedLinksAreLeftOut();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

LinkContext sampleContext()
{
    LinkContext context;
    context.dashboard.from = words("now-1h");
    context.dashboard.dashboardUid = words("me");
    context.dashboard.variables[words("env")].values = { words("p d") };
    return context;
}

QList<DashboardEntry> known()
{
    return { { words("a"), words("Alpha & Co"), {}, { words("ops"), words("web") }, {} },
        { words("b"), words("Beta"), {}, { words("ops") }, {} },
        { words("me"), words("Myself"), {}, { words("ops"), words("web") }, {} } };
}

} // namespace

void TestDashboardLinks::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("keepTime");
    QTest::addColumn<bool>("includeVars");
    QTest::addColumn<QString>("result");
    const QString time = words("from=now-1h&to=now&timezone=utc");
    QTest::newRow("plain") << words("https://h/x") << false << false << words("https://h/x");
    QTest::newRow("time") << words("/d/x") << true << false << words("/d/x?") + time;
    QTest::newRow("variables") << words("/d/x?a=1") << false << true
                               << words("/d/x?a=1&var-env=p%20d");
    QTest::newRow("both") << words("/d/x?") << true << true
                          << words("/d/x?") + time + words("&var-env=p%20d");
    QTest::newRow("fragment") << words("/d/x#f") << true << false
                              << words("/d/x?") + time + words("#f");
    QTest::newRow("interpolated") << words("/d/x?q=$env") << false << false
                                  << words("/d/x?q=p%20d");
}

void TestDashboardLinks::addresses()
{
    QFETCH(QString, url);
    QFETCH(bool, keepTime);
    QFETCH(bool, includeVars);
    DashboardLink link;
    link.title = words("To $env");
    link.tooltip = words("about $env");
    link.url = url;
    link.keepTime = keepTime;
    link.includeVars = includeVars;
    const auto entries = dashboardLinkEntries({ link }, {}, sampleContext());
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].title, words("To p d"));
    QCOMPARE(entries[0].tooltip, words("about p d"));
    QTEST(entries[0].links.value(0).url, "result");
}

void TestDashboardLinks::tagsFindDashboards()
{
    DashboardLink link;
    link.type = DashboardLink::Type::Dashboards;
    link.tags = { words("ops") };
    const auto flat = dashboardLinkEntries({ link }, known(), sampleContext());
    QCOMPARE(flat.size(), 2);
    QCOMPARE(flat[0].title, words("Alpha & Co"));
    QCOMPARE(flat[0].links.value(0).url, words("/d/a/alpha-co"));
    QVERIFY(!flat[0].isMenu);
    link.asDropdown = true;
    const auto menu = dashboardLinkEntries({ link }, known(), sampleContext());
    QCOMPARE(menu.size(), 1);
    QVERIFY(menu[0].isMenu);
    QCOMPARE(menu[0].title, words("ops"));
    QCOMPARE(menu[0].links.size(), 2);
    link.tags << words("web");
    QCOMPARE(dashboardLinkEntries({ link }, known(), sampleContext())[0].links.size(), 1);
    link.tags << words("nothing");
    QVERIFY(dashboardLinkEntries({ link }, known(), sampleContext()).isEmpty());
}

void TestDashboardLinks::refusedLinksAreLeftOut()
{
    DashboardLink link;
    link.url = words("javascript:alert(1)");
    QVERIFY(dashboardLinkEntries({ link }, {}, sampleContext()).isEmpty());
}

QTEST_GUILESS_MAIN(TestDashboardLinks)
#include "tst_dashboardlinks.moc"
