// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/matchers.h"
#include "models/reduce/naming.h"
#include "models/reduce/overrides.h"
#include "models/reduce/reducefield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace opsglass;

class TestMatchers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data();
    void fields();
    void frames_data();
    void frames();
    void nullRemovesASetting();
    void listsGoInFront();
    void deepSettingsKeepTheirNeighbours();
    void endlessNamesSetNothing();
    void ownSettingsBeatDefaults();
    void nullsCountAsZero();
};

namespace {

Field fieldOf(const QString &name, Field::Type type, const QList<double> &numbers)
{
    Field field;
    field.name = name;
    field.type = type;
    field.numbers = numbers;
    return field;
}

/// Time, Value{job="api"} (1 2 3), up (no numbers) and a text.
QList<Frame> sample()
{
    Field value = fieldOf(QStringLiteral("Value"), Field::Type::Number, { 1, 2, 3 });
    value.labels.pairs.insert(QStringLiteral("job"), QStringLiteral("api"));
    Field up
        = fieldOf(QStringLiteral("up"), Field::Type::Number, { missing(), missing(), missing() });
    up.labels.pairs.insert(QStringLiteral("__name__"), QStringLiteral("up"));
    Field host;
    host.name = QStringLiteral("host");
    host.type = Field::Type::String;
    host.texts = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("7") };
    QList<Frame> frames { { {}, QStringLiteral("A"),
        { fieldOf(QStringLiteral("Time"), Field::Type::Time, { 1, 2, 3 }), value, up, host } } };
    nameFields(frames);
    return frames;
}

QJsonObject objectOf(const char *json) { return QJsonDocument::fromJson(json).object(); }

FieldConfigSource sourceOf(const QByteArray &json)
{
    return readFieldConfigSource(objectOf(json.constData()));
}

} // namespace

void TestMatchers::fields_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("matched"); // initials of T(ime) V(alue) u(p) h(ost)
    const auto row = [](const char *name, const char *json, const char *matched) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(matched);
    };
    row("name", R"({"id":"byName","options":"host"})", "h");
    row("display name", R"({"id":"byName","options":"{job=\"api\"}"})", "V");
    row("Value means a metric too", R"({"id":"byName","options":"Value"})", "Vu");
    row("any time", R"({"id":"byName","options":"time"})", "T");
    row("names", R"({"id":"byNames","options":{"names":["host","Time"]}})", "Th");
    row("all but these, times apart",
        R"({"id":"byNames","options":{"mode":"exclude","names":["host"],"prefix":"All except:"}})",
        "Vu");
    row("plain regex is anchored", R"({"id":"byRegexp","options":"hos"})", "");
    row("slashed regex searches", R"({"id":"byRegexp","options":"/OS/i"})", "h");
    row("broken regex", R"({"id":"byRegexp","options":"/(/"})", "");
    row("unclosed regex", R"({"id":"byRegexp","options":"/host"})", "");
    row("regex or names",
        R"({"id":"byRegexpOrNames","options":{"pattern":"/^h/","names":["Time"]}})", "Th");
    row("type", R"({"id":"byType","options":"string"})", "h");
    row("types", R"({"id":"byTypes","options":["string","time"]})", "Th");
    row("frame", R"({"id":"byFrameRefID","options":"A"})", "TVuh");
    row("other frame", R"({"id":"byFrameRefID","options":"B"})", "");
    row("at least", R"({"id":"byValue","options":{"reducer":"max","op":"gte","value":3}})", "TV");
    row("default comparison", R"({"id":"byValue","options":{"reducer":"mean","value":2}})", "TV");
    row("less", R"({"id":"byValue","options":{"reducer":"min","op":"lt","value":2}})", "TV");
    row("null as a word", R"({"id":"byValue","options":{"reducer":"max","op":"gte","value":null}})",
        "uh");
    row("text value", R"({"id":"byValue","options":{"reducer":"last","op":"eq","value":"7"}})",
        "h");
    row("all null", R"({"id":"byValue","options":{"reducer":"allIsNull","op":"gte","value":0}})",
        "u");
    row("no reducer", R"({"id":"byValue","options":{"op":"gte","value":0}})", "");
    row("numeric", R"({"id":"numeric"})", "Vu");
    row("time", R"({"id":"time"})", "T");
    row("first", R"({"id":"first"})", "T");
    row("first time", R"({"id":"firstTimeField"})", "T");
    row("any", R"({"id":"anyMatch","options":[{"id":"time"},{"id":"byType","options":"string"}]})",
        "Th");
    row("all", R"({"id":"allMatch","options":[{"id":"numeric"},{"id":"byName","options":"up"}]})",
        "u");
    row("invert", R"({"id":"invertMatch","options":{"id":"numeric"}})", "Th");
    row("always", R"({"id":"alwaysMatch"})", "TVuh");
    row("never", R"({"id":"neverMatch"})", "");
    row("unknown", R"({"id":"byMagic","options":"host"})", "");
    row("wrong options", R"({"id":"byNames","options":7})", "");
    row("nothing", R"({})", "");
}

void TestMatchers::fields()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, matched);
    const QList<Frame> frames = sample();
    const FieldMatcher matcher = fieldMatcher(objectOf(json.constData()));
    QString result;
    for (const Field &field : frames.constFirst().fields) {
        if (matcher(frames.constFirst(), field))
            result += field.name.front();
    }
    QCOMPARE(result, matched);
}

void TestMatchers::frames_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("matches");
    QTest::newRow("query") << QByteArray(R"({"id":"byRefId","options":"A"})") << true;
    QTest::newRow("query regex") << QByteArray(R"({"id":"byRefId","options":"/A|B/"})") << true;
    QTest::newRow("other query") << QByteArray(R"({"id":"byRefId","options":"B"})") << false;
    QTest::newRow("index") << QByteArray(R"({"id":"byIndex","options":0})") << true;
    QTest::newRow("not") << QByteArray(
        R"({"id":"invertMatch","options":{"id":"byRefId","options":"A"}})")
                         << false;
    QTest::newRow("any") << QByteArray(
        R"({"id":"anyMatch","options":[{"id":"byIndex","options":3},{"id":"alwaysMatch"}]})")
                         << true;
    QTest::newRow("unknown") << QByteArray(R"({"id":"?"})") << false;
}

void TestMatchers::frames()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, matches);
    QCOMPARE(frameMatcher(objectOf(json.constData()))(sample().first(), 0), matches);
}

void TestMatchers::nullRemovesASetting()
{
    QList<Frame> frames = sample();
    applyFieldConfig(frames, sourceOf(R"({"defaults":{"unit":"s","max":5},"overrides":[
        {"matcher":{"id":"byName","options":"up"},"properties":[{"id":"unit","value":null},
            {"id":"max"},{"id":"min","value":9}]},
        {"matcher":{"id":"byName","options":"up"},"properties":[{"id":"min","value":2}]}]})"));
    const QList<Field> &fields = frames.first().fields;
    QCOMPARE(fields[2].config.unit, QString());
    QVERIFY(!fields[2].config.max);
    QCOMPARE(fields[2].config.min, std::optional(2.0));
    QCOMPARE(fields[1].config.unit, QStringLiteral("s"));
}

void TestMatchers::listsGoInFront()
{
    QList<Frame> frames = sample();
    applyFieldConfig(frames, sourceOf(R"({"defaults":{"mappings":[
            {"type":"value","options":{"1":{"text":"default"}}}]},"overrides":[
        {"matcher":{"id":"numeric"},"properties":[{"id":"mappings","value":[
            {"type":"value","options":{"1":{"text":"override"}}}]}]}]})"));
    const QList<ValueMapping> &mappings = frames.first().fields[1].config.mappings;
    QCOMPARE(mappings.size(), 2);
    QCOMPARE(
        mappings.first().values.first().second.text, std::optional(QStringLiteral("override")));
}

void TestMatchers::deepSettingsKeepTheirNeighbours()
{
    QList<Frame> frames = sample();
    applyFieldConfig(frames, sourceOf(R"({"defaults":{"custom":{"hideFrom":{"legend":true}}},
        "overrides":[{"matcher":{"id":"numeric"},"properties":[
            {"id":"custom.hideFrom.viz","value":true}]}]})"));
    QVERIFY(frames.first().fields[1].config.graph.hideFromViz);
    QVERIFY(frames.first().fields[1].config.graph.hideFromLegend);
    QVERIFY(!frames.first().fields[0].config.graph.hideFromViz);
}

void TestMatchers::endlessNamesSetNothing()
{
    QList<Frame> frames = sample();
    const QByteArray name = "custom" + QByteArray(".a").repeated(200'000);
    applyFieldConfig(frames, sourceOf(R"({"overrides":[{"matcher":{"id":"numeric"},"properties":[
            {"id":")" + name + R"(","value":true}]}]})"));
    QVERIFY(frames.first().fields[1].config.custom.isEmpty());
}

void TestMatchers::ownSettingsBeatDefaults()
{
    QList<Frame> frames = sample();
    frames.first().fields[1].ownConfig = objectOf(R"({"unit":"ms","custom":{"lineWidth":4}})");
    applyFieldConfig(
        frames, sourceOf(R"({"defaults":{"unit":"s","custom":{"lineWidth":2,"fillOpacity":30}}})"));
    const FieldConfig &config = frames.first().fields[1].config;
    QCOMPARE(config.unit, QStringLiteral("ms"));
    QCOMPARE(config.graph.lineWidth, 4.0);
    QCOMPARE(config.graph.fillOpacity, 30.0);
}

void TestMatchers::nullsCountAsZero()
{
    QList<Frame> frames = sample();
    frames.first().fields[1].numbers = { 2, missing(), 4 };
    const auto mean = [&frames] {
        return reduceField(QStringLiteral("mean"), frames.first().fields[1]).number;
    };
    QCOMPARE(mean(), 3.0);
    applyFieldConfig(frames, sourceOf(R"({"defaults":{"nullValueMode":"null as zero"}})"));
    QCOMPARE(mean(), 2.0);
}

QTEST_GUILESS_MAIN(TestMatchers)
#include "tst_matchers.moc"
