// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/costdashboard.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

class TestCostDashboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsAboutCosts_data();
    void knowsWhatIsAboutCosts();
};

void TestCostDashboard::knowsWhatIsAboutCosts_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<bool>("isAboutCosts");
    const QStringList none;
    QTest::newRow("nothing") << QString() << QString() << none << false;
    QTest::newRow("Ajentik's") << u"ajentik-costs"_s << u"Renamed"_s << none << true;
    QTest::newRow("OsMEN's") << u"osmen-costs"_s << u"Renamed"_s << none << true;
    QTest::newRow("tokens") << u"token-usage"_s << u"Token Usage"_s << none << true;
    QTest::newRow("another uid") << u"my-token-usage"_s << u"Token Usage"_s << none << false;
    QTest::newRow("a tag") << u"x"_s << u"Money"_s << QStringList { u"llm"_s, u"costs"_s } << true;
    QTest::newRow("a tag in capitals")
        << u"x"_s << u"Money"_s << QStringList { u"Costs"_s } << true;
    QTest::newRow("a tag with more") << u"x"_s << u"A"_s << QStringList { u"costs-old"_s } << false;
    const auto title = [&none](const char *text, bool isAboutCosts) {
        QTest::newRow(text) << u"x"_s << QString::fromUtf8(text) << none << isAboutCosts;
    };
    title("LLM cost", true);
    title("Costs: all teams", true);
    title("Spend by team", true);
    title("Cloud SPENDING", true);
    title("Budget 2026", true);
    title("llm_cost_dollars", true);
    title("Costa Rica", false);
    title("Accost", false);
    title("Suspend and resume", false);
    title("Costé", false);
    title("SLO: error budget", false);
    title("Error-budget burn", false);
    title("Error budget and cost", true);
}

void TestCostDashboard::knowsWhatIsAboutCosts()
{
    QFETCH(QString, uid);
    QFETCH(QString, title);
    QFETCH(QStringList, tags);
    Dashboard dashboard;
    dashboard.uid = uid;
    dashboard.title = title;
    dashboard.tags = tags;
    QTEST(isCostDashboard(dashboard), "isAboutCosts");
}

QTEST_GUILESS_MAIN(TestCostDashboard)
#include "tst_costdashboard.moc"
