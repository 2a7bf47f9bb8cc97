// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importinputs.h"

#include <QTest>

using namespace opsglass;
using namespace Qt::Literals::StringLiterals;

/// What a dashboard leaves to whoever opens it.
class TestImportInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asks_data();
    void asks();
    void inputsSayWhatTheyAre();
    void replaces_data();
    void replaces();
};

namespace {

Dashboard dashboardOf(const QByteArray &members)
{
    return readDashboard(R"({"title": "T", "schemaVersion": 39, )" + members + "}").value();
}

} // namespace

void TestImportInputs::asks_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("nothing") << QByteArray(R"("panels": [])") << QStringList();
    QTest::newRow("inputs") << QByteArray(R"("__inputs": [
        {"name": "DS_A", "type": "datasource", "pluginId": "prometheus"},
        {"name": "VAR_B", "type": "constant", "value": "x"}],
        "panels": [{"type": "stat", "datasource": "${DS_A}",
                    "targets": [{"expr": "up{job=\"${VAR_B}\"}"}]}])")
                            << QStringList { u"DS_A"_s, u"VAR_B"_s };
    QTest::newRow("inputs nobody uses") << QByteArray(R"("__inputs": [
        {"name": "DS_A", "type": "datasource", "pluginId": "prometheus"}], "panels": [])")
                                        << QStringList();
    QTest::newRow("inputs of another language") << QByteArray(R"("__inputs": [
        {"name": "DS_L", "type": "datasource", "pluginId": "loki"}],
        "panels": [{"type": "logs", "datasource": "${DS_L}"}])")
                                                << QStringList();
    QTest::newRow("uids") << QByteArray(R"("panels": [
        {"type": "stat", "datasource": {"type": "prometheus", "uid": "P1"},
         "targets": [{"expr": "a", "datasource": {"type": "prometheus", "uid": "P1"}}]},
        {"type": "stat", "datasource": "Main"},
        {"type": "stat", "datasource": {"type": "prometheus", "uid": "known"}},
        {"type": "row", "collapsed": true, "panels": [
            {"type": "stat", "datasource": {"uid": "P2"}}]}])")
                          << QStringList { u"P1"_s, u"Main"_s, u"P2"_s };
    QTest::newRow("uids of variables and annotations") << QByteArray(R"("panels": [],
        "templating": {"list": [{"name": "v", "type": "query",
            "datasource": {"type": "prometheus", "uid": "V"}}]},
        "annotations": {"list": [
            {"datasource": {"type": "grafana", "uid": "-- Grafana --"}},
            {"datasource": {"type": "prometheus", "uid": "A"}}]})")
                                                       << QStringList { u"V"_s, u"A"_s };
    QTest::newRow("no literal sources") << QByteArray(R"("panels": [
        {"type": "stat", "datasource": "$ds"}, {"type": "stat", "datasource": "[[ds]]"},
        {"type": "stat", "datasource": {"uid": "-- Mixed --"}}, {"type": "stat"},
        {"type": "stat", "datasource": "default"},
        {"type": "stat", "datasource": {"type": "prometheus", "uid": "local"}},
        {"type": "stat", "datasource": {"type": "loki", "uid": "L"}}])")
                                        << QStringList();
    QTest::newRow("wrong types") << QByteArray(
        R"("__inputs": {"a": 1}, "annotations": [7], "panels": [{"datasource": [1]}])")
                                 << QStringList();
}

void TestImportInputs::asks()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QStringList, keys);
    QStringList asked;
    for (const ImportInput &input : importInputs(dashboardOf(members), { { u"known"_s, u"id"_s } }))
        asked << input.key;
    QCOMPARE(asked, keys);
}

void TestImportInputs::inputsSayWhatTheyAre()
{
    const Dashboard dashboard = dashboardOf(R"("__inputs": [
        {"name": "DS_A", "label": "Metrics", "description": "The cluster", "type": "datasource"},
        {"name": "VAR_B", "type": "constant", "value": "x"}],
        "panels": [{"datasource": "${DS_A}", "title": "${VAR_B}"}])");
    const QList<ImportInput> expected { { ImportInput::Kind::Source, u"DS_A"_s, u"Metrics"_s,
                                            u"The cluster"_s, {} },
        { ImportInput::Kind::Constant, u"VAR_B"_s, {}, {}, u"x"_s } };
    QCOMPARE(importInputs(dashboard, {}), expected);
}

void TestImportInputs::replaces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("everywhere") << QByteArray(R"(["${A}", "x${A}y"])") << u"b"_s
                                << QByteArray(R"(["b", "xby"])");
    QTest::newRow("quotes") << QByteArray(R"(["${A}"])") << u"say \"hi\""_s
                            << QByteArray(R"(["say \"hi\""])");
    QTest::newRow("no break-out") << QByteArray(R"(["${A}"])") << u"\",\"x\":\"\n\\"_s
                                  << QByteArray(R"(["\",\"x\":\"\n\\"])");
    QTest::newRow("others stay") << QByteArray(R"(["${AB}", "$A"])") << u"b"_s
                                 << QByteArray(R"(["${AB}", "$A"])");
    QTest::newRow("empty") << QByteArray(R"(["${A}"])") << QString() << QByteArray(R"([""])");
}

void TestImportInputs::replaces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, expected);
    QCOMPARE(withInputs(bytes, { { u"A"_s, value } }), expected);
}

QTEST_GUILESS_MAIN(TestImportInputs)
#include "tst_importinputs.moc"
