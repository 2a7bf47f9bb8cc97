// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/display.h"
#include "models/reduce/reducefield.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;

/// The words of values beyond what the vectors hold.
class TestDisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapped_data();
    void mapped();
    void timesAreTimesWhateverTheUnit();
    void shortTimesHaveMilliseconds();
    void listsAreJoined();
    void textsReduceToTexts();
    void truthsHaveColors();
    void absurdLimitsAreNone();
};

namespace {

Field fieldOf(const char *config, Field::Type type = Field::Type::Number)
{
    Field field;
    field.type = type;
    field.config = readFieldConfig(QJsonDocument::fromJson(config).object());
    return field;
}

QString numberText(double value, const Field &field)
{
    return displayNumber(value, field, {}, QTimeZone::utc()).text.full();
}

} // namespace

void TestDisplayText::absurdLimitsAreNone()
{
    const FieldConfig config = fieldOf(R"({"min":"nan","max":"inf","decimals":1e300})").config;
    QVERIFY(!config.min);
    QVERIFY(!config.max);
    QCOMPARE(config.decimals, std::optional(20));
}

void TestDisplayText::mapped_data()
{
    QTest::addColumn<QByteArray>("mapping");
    QTest::addColumn<QString>("value"); // of a text field; null: the field is a null
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const char *mapping, const QString &value, const char *text) {
              QTest::newRow(name) << QByteArray(mapping) << value << QString::fromUtf8(text);
          };
    const char *swap = R"({"type":"regex","options":{"pattern":"/(\\w+)-(\\w+)/",
        "result":{"text":"$2 of $1"}}})";
    row("groups change places", swap, QStringLiteral("node-7"), "7 of node");
    row("the rest of the text stays", swap, QStringLiteral("a node-7!"), "a 7 of node!");
    row("plain expressions are anchored",
        R"({"type":"regex","options":{"pattern":"ab","result":{"text":"x"}}})",
        QStringLiteral("abc"), "abc");
    row("a broken expression hits nothing",
        R"({"type":"regex","options":{"pattern":"/(/","result":{"text":"x"}}})",
        QStringLiteral("a"), "a");
    row("an open range",
        R"({"type":"range","options":{"from":null,"to":5,"result":{"text":"low"}}})",
        QStringLiteral("-3"), "low");
    row("outside it", R"({"type":"range","options":{"from":null,"to":5,"result":{"text":"low"}}})",
        QStringLiteral("6"), "6");
    row("empty", R"({"type":"special","options":{"match":"empty","result":{"text":"none"}}})",
        QStringLiteral(""), "none");
    row("null is not empty",
        R"({"type":"special","options":{"match":"empty","result":{"text":"none"}}})", QString(),
        "");
    row("null", R"({"type":"special","options":{"match":"null","result":{"text":"N/A"}}})",
        QString(), "N/A");
    row("true as a text",
        R"({"type":"special","options":{"match":"true","result":{"text":"yes"}}})",
        QStringLiteral("true"), "yes");
    row("an exact text", R"({"type":"value","options":{"up":{"text":"online"}}})",
        QStringLiteral("up"), "online");
}

void TestDisplayText::mapped()
{
    QFETCH(QByteArray, mapping);
    QFETCH(QString, value);
    QFETCH(QString, text);
    const Field field
        = fieldOf((R"({"mappings":[)" + mapping + "]}").constData(), Field::Type::String);
    QCOMPARE(displayText(value, field, {}, QTimeZone::utc()).text.full(), text);
}

void TestDisplayText::timesAreTimesWhateverTheUnit()
{
    Field time = fieldOf(R"({"unit":"bytes"})", Field::Type::Time);
    time.numbers = { 0, 3'600'000 };
    QCOMPARE(numberText(3'600'000, time), QStringLiteral("1970-01-01 01:00:00"));
    time.config.unit = QStringLiteral("time:HH:mm");
    QCOMPARE(numberText(3'600'000, time), QStringLiteral("01:00"));
}

void TestDisplayText::shortTimesHaveMilliseconds()
{
    Field time = fieldOf("{}", Field::Type::Time);
    time.numbers = { 1'500, 31'250 };
    QCOMPARE(numberText(31'250, time), QStringLiteral("1970-01-01 00:00:31.250"));
}

void TestDisplayText::listsAreJoined()
{
    Field field = fieldOf("{}");
    field.numbers = { 1, 2.5, missing(), 1 };
    const auto text = [&field](const char *reducer) {
        return displayReduced(
            reduceField(QLatin1String(reducer), field), field, {}, QTimeZone::utc())
            .text.full();
    };
    QCOMPARE(text("allValues"), QStringLiteral("1, 2.5, , 1"));
    QCOMPARE(text("uniqueValues"), QStringLiteral("1, 2.5, "));
    QCOMPARE(text("allIsZero"), QStringLiteral("False"));
    QCOMPARE(text("p50"), QStringLiteral("1"));
}

void TestDisplayText::textsReduceToTexts()
{
    Field field;
    field.type = Field::Type::String;
    field.texts = { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("a"), QString() };
    const auto text
        = [&field](const char *reducer) { return reduceField(QLatin1String(reducer), field).text; };
    QCOMPARE(text("lastNotNull"), QStringLiteral("a"));
    QVERIFY(text("last").isNull());
    QCOMPARE(text("first"), QStringLiteral("a"));
    QCOMPARE(text("allValues"), QStringLiteral("a, b, a, "));
    QCOMPARE(reduceField(QStringLiteral("count"), field).number, 3.0);
    QCOMPARE(reduceField(QStringLiteral("changeCount"), field).number, 2.0);
    QVERIFY(isMissing(reduceField(QStringLiteral("p90"), field).number));
}

void TestDisplayText::truthsHaveColors()
{
    const auto color = [](double value, const char *config) {
        return displayNumber(value, fieldOf(config, Field::Type::Boolean), {}, QTimeZone::utc())
            .color;
    };
    const char *fixed = R"({"color":{"mode":"fixed","fixedColor":"blue"}})";
    QCOMPARE(color(1, fixed).name, QStringLiteral("green"));
    QCOMPARE(color(0, fixed).name, QStringLiteral("red"));
    const char *ramp = R"({"color":{"mode":"continuous-GrYlRd"}})";
    QCOMPARE(color(1, ramp).position, 1.0);
    QCOMPARE(color(0, ramp).position, 0.0);
}

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
