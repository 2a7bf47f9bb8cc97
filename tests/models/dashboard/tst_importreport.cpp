// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importreport.h"

#include <QJsonArray>
#include <QTest>

using namespace opsglass;

/// What becomes of every kind of panel.
class TestImportReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesPanels_data();
    void judgesPanels();
    void rowsAreNoPanelsButTheirMembersAre();
    void emptyDashboardsAreFull();
    void timeRangesDoNotMatter();
    void jsonHasTheDocumentedForm();
};

namespace {

Dashboard dashboardOf(const QByteArray &panels, const QByteArray &variables = "[]")
{
    const QByteArray text = R"({"title": "T", "schemaVersion": 39, "panels": )" + panels
        + R"(, "templating": {"list": )" + variables + "}}";
    return readDashboard(text).value();
}

} // namespace

void TestImportReport::judgesPanels_data()
{
    QTest::addColumn<QByteArray>("panel");
    QTest::addColumn<Support>("support");
    QTest::addColumn<QString>("word"); // in the notes
    QTest::newRow("drawn as in Grafana")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up"}]})")
        << Support::Full << QString();
    QTest::newRow("text has no source")
        << QByteArray(R"({"id": 1, "type": "text", "datasource": {"type": "loki"}})")
        << Support::Full << QString();
    QTest::newRow("unknown type") << QByteArray(R"({"id": 1, "type": "made-up-panel"})")
                                  << Support::None << QStringLiteral("made-up-panel");
    QTest::newRow("another language") << QByteArray(R"json({"id": 1, "type": "timeseries",
        "datasource": {"type": "loki", "uid": "l"}, "targets": [{"expr": "{a=\"b\"}"}]})json")
                                      << Support::None << QStringLiteral("loki");
    QTest::newRow("one of two languages") << QByteArray(R"json({"id": 1, "type": "timeseries",
        "datasource": {"uid": "-- Mixed --"}, "targets": [
        {"refId": "A", "expr": "up", "datasource": {"type": "prometheus", "uid": "p"}},
        {"refId": "B", "expr": "x", "datasource": {"type": "influxdb", "uid": "i"}}]})json")
                                          << Support::Partial << QStringLiteral("influxdb");
    QTest::newRow("unknown transformation")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up"}],
            "transformations": [{"id": "madeUp", "options": {}}]})")
        << Support::Partial << QStringLiteral("madeUp");
    QTest::newRow("unknown variable") << QByteArray(
        R"({"id": 1, "type": "timeseries", "targets": [{"expr": "up{a=\"${strange:regex}\"}"}]})")
                                      << Support::Partial << QStringLiteral("strange");
    QTest::newRow("not the unknown variable")
        << QByteArray(R"({"id": 1, "type": "timeseries", "targets": [{"expr": "$stranger"}]})")
        << Support::Full << QString();
    QTest::newRow("library panel without its model")
        << QByteArray(R"({"id": 1, "libraryPanel": {"uid": "x", "name": "Shared"}})")
        << Support::None << QStringLiteral("library");
    QTest::newRow("nothing known about it") << QByteArray("{}") << Support::None << QString();
}

void TestImportReport::judgesPanels()
{
    QFETCH(const QByteArray, panel);
    QFETCH(const Support, support);
    QFETCH(const QString, word);
    const Dashboard dashboard
        = dashboardOf('[' + panel + ']', R"([{"name": "strange", "type": "future"}])");
    const ImportReport report = importReport(dashboard);
    QCOMPARE(report.panels.size(), 1);
    QCOMPARE(report.panels.first().support, support);
    QCOMPARE(report.panels.first().notes.isEmpty(), support == Support::Full);
    QVERIFY2(report.panels.first().notes.join(u' ').contains(word),
        qPrintable(report.panels.first().notes.join(u'|')));
    QCOMPARE(worstSupport(report), support);
}

void TestImportReport::rowsAreNoPanelsButTheirMembersAre()
{
    const ImportReport report = importReport(dashboardOf(R"([
        {"id": 1, "type": "row", "collapsed": true, "panels": [
            {"id": 2, "type": "stat", "title": "Inside", "targets": [{"expr": "up"}]}]},
        {"id": 3, "type": "text", "title": "After"}])"),
        QStringLiteral("x.json"));
    QCOMPARE(report.file, QStringLiteral("x.json"));
    QCOMPARE(report.panels.size(), 2);
    QCOMPARE(report.panels[0].title, QStringLiteral("Inside"));
    QCOMPARE(report.panels[1].id, 3);
}

void TestImportReport::emptyDashboardsAreFull()
{
    const ImportReport report = importReport(dashboardOf("[]"));
    QVERIFY(report.panels.isEmpty());
    QCOMPARE(worstSupport(report), Support::Full);
}

void TestImportReport::timeRangesDoNotMatter()
{
    Dashboard dashboard
        = dashboardOf(R"([{"id": 1, "type": "stat", "targets": [{"expr": "up"}]}])");
    dashboard.from = QStringLiteral("2024-01-01T00:00:00Z");
    dashboard.to = QStringLiteral("now");
    QCOMPARE(worstSupport(importReport(dashboard)), Support::Full);
    dashboard.from = QStringLiteral("now-1h");
    dashboard.to = QStringLiteral("2024-01-01T00:00:00Z");
    QCOMPARE(worstSupport(importReport(dashboard)), Support::Full);
}

void TestImportReport::jsonHasTheDocumentedForm()
{
    const ImportReport report { QStringLiteral("f.json"), QStringLiteral("T"),
        { { 7, QStringLiteral("P"), QStringLiteral("geomap"), Support::None,
            { QStringLiteral("Why.") } } } };
    const QJsonObject object = toJson(report);
    QCOMPARE(object.keys(),
        QStringList({ QStringLiteral("file"), QStringLiteral("panels"), QStringLiteral("title") }));
    const QJsonObject panel = object[QLatin1String("panels")].toArray().first().toObject();
    QCOMPARE(panel,
        QJsonObject({ { QStringLiteral("id"), 7 }, { QStringLiteral("title"), QStringLiteral("P") },
            { QStringLiteral("type"), QStringLiteral("geomap") },
            { QStringLiteral("support"), QStringLiteral("none") },
            { QStringLiteral("notes"), QJsonArray { QStringLiteral("Why.") } } }));
}

QTEST_GUILESS_MAIN(TestImportReport)
#include "tst_importreport.moc"
