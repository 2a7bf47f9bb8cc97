// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/naming.h"
#include "models/transform/transform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace opsglass;

class TestTransform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void unknownIdsLeaveTheData();
    void filteredStepsPutTheOthersBack();
    void variablesAreReplaced();
    void trendsAreFrames();
    void framesSurviveAJoin();
    void hostileOptions();
    void largeTables_data();
    void largeTables();
    void hugeProductsAreCutAndSaySo();
};

namespace {

Field column(const QString &name, Field::Type type, const QList<double> &numbers)
{
    Field field;
    field.name = name;
    field.type = type;
    field.numbers = numbers;
    return field;
}

Field texts(const QString &name, const QStringList &values)
{
    Field field;
    field.name = name;
    field.type = Field::Type::String;
    field.texts = values;
    return field;
}

/// Time, host and Value.
Frame tableA()
{
    return { {}, QStringLiteral("A"),
        { column(QStringLiteral("Time"), Field::Type::Time, { 1000, 2000, 3000 }),
            texts(QStringLiteral("host"),
                { QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b") }),
            column(QStringLiteral("Value"), Field::Type::Number, { 4, 1, missing() }) } };
}

/// One series with a label.
Frame seriesOf(const QString &refId, const QString &job, const QList<double> &values)
{
    Frame frame { {}, refId,
        { column(QStringLiteral("Time"), Field::Type::Time, {}),
            column(QStringLiteral("Value"), Field::Type::Number, values) } };
    for (qsizetype i = 0; i < values.size(); ++i)
        frame.fields[0].numbers << double(1000 * (i + 1));
    frame.fields[1].labels.pairs.insert(QStringLiteral("job"), job);
    return frame;
}

QList<TransformationConfig> steps(const char *json)
{
    QList<TransformationConfig> list;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    for (const QJsonValue &step : document.array())
        list.append({ step[QLatin1String("id")].toString(),
            step[QLatin1String("options")].toObject(), step[QLatin1String("disabled")].toBool(),
            step[QLatin1String("filter")].toObject() });
    return list;
}

/// "name: cells; name: cells" of every frame, frames divided by " | ".
QString described(QList<Frame> frames)
{
    nameFields(frames);
    QStringList all;
    for (const Frame &frame : std::as_const(frames)) {
        QStringList columns;
        for (const Field &field : frame.fields) {
            QStringList cells;
            for (qsizetype row = 0; row < field.length(); ++row)
                cells << (field.type == Field::Type::String ? field.texts[row]
                        : isMissing(field.numbers[row])
                        ? QStringLiteral("-")
                        : QString::number(field.numbers[row], 'g', 6));
            columns << field.displayName + QStringLiteral(": ") + cells.join(u' ');
        }
        all << columns.join(QStringLiteral("; "));
    }
    return all.join(QStringLiteral(" | "));
}

} // namespace

void TestTransform::results_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<Frame>>("frames");
    QTest::addColumn<QString>("result");
    const auto row
        = [](const char *name, const char *json, const QList<Frame> &frames, const char *result) {
              QTest::newRow(name) << QByteArray(json) << frames << QString::fromUtf8(result);
          };
    const Frame a = seriesOf(QStringLiteral("A"), QStringLiteral("x"), { 1, 2 });
    const Frame b = seriesOf(QStringLiteral("B"), QStringLiteral("y"), { 5, missing(), 7 });
    row("group",
        R"([{"id":"groupBy","options":{"fields":{"host":{"operation":"groupby"},
            "Value":{"operation":"aggregate","aggregations":["sum","count"]}}}}])",
        { tableA() }, "host: b a; Value (sum): 4 1; Value (count): 1 1");
    row("reduce to rows", R"([{"id":"reduce","options":{"reducers":["max","lastNotNull"]}}])",
        { a, b }, "Field: x y; Max: 2 7; Last *: 2 7");
    row("time join", R"([{"id":"joinByField","options":{}}])", { a, b },
        "Time: 1000 2000 3000; x: 1 2 -; y: 5 - 7");
    row("outer tabular",
        R"([{"id":"joinByField","options":{"byField":"Time","mode":"outerTabular"}}])", { b, a },
        "Time: 1000 2000 3000; y: 5 - 7; x: 1 2 -");
    row("rows of series", R"([{"id":"seriesToRows"}])", { a, b },
        "Time: 3000 2000 2000 1000 1000; Metric: {job=\"y\"} {job=\"x\"} {job=\"y\"} {job=\"x\"} "
        "{job=\"y\"}; Value: 7 2 - 1 5");
    row("labels joined", R"([{"id":"joinByLabels","options":{"value":"job"}}])", { a, b },
        "x: 1 2 -; y: 5 - 7");
    row("matrix",
        R"([{"id":"groupingToMatrix","options":{"columnField":"host","rowField":"Time",
            "valueField":"Value","emptyValue":"zero"}}])",
        { tableA() }, "Time\\host: 1000 2000 3000; b: 4 0 0; a: 0 1 0");
    row("partition", R"([{"id":"partitionByValues","options":{"fields":["host"]}}])", { tableA() },
        "Time: 1000 3000; b: 4 - | Time: 2000; a: 1");
    row("null sorts as zero", R"([{"id":"sortBy","options":{"sort":[{"field":"Value"}]}}])",
        { tableA() }, "Time: 3000 2000 1000; host: b a b; Value: - 1 4");
    row("last rows", R"([{"id":"limit","options":{"limitField":-2}}])", { tableA() },
        "Time: 2000 3000; host: a b; Value: 1 -");
    row("limit as text", R"([{"id":"limit","options":{"limitField":"1"}}])", { tableA() },
        "Time: 1000; host: b; Value: 4");
    row("null filter",
        R"([{"id":"filterByValue","options":{"type":"exclude","match":"all","filters":
            [{"fieldName":"Value","config":{"id":"isNull"}}]}}])",
        { tableA() }, "Time: 1000 2000; host: b a; Value: 4 1");
    row("between is open",
        R"([{"id":"filterByValue","options":{"type":"include","match":"any","filters":
            [{"fieldName":"Value","config":{"id":"between","options":{"from":1,"to":5}}}]}}])",
        { tableA() }, "Time: 1000; host: b; Value: 4");
    row("fixed right side",
        R"([{"id":"calculateField","options":{"mode":"binary","binary":{"left":"Value",
            "operator":"*","right":{"fixed":"2"}}}}])",
        { tableA() }, "Time: 1000 2000 3000; host: b a b; Value: 4 1 -; Value * 2: 8 2 nan");
    row("share of the whole",
        R"([{"id":"calculateField","options":{"mode":"unary","unary":{"operator":"percent",
            "fieldName":"Value"},"replaceFields":true}}])",
        { tableA() }, "Time: 1000 2000 3000; percent(Value): 0.8 0.2 nan");
    row("running total",
        R"([{"id":"calculateField","options":{"mode":"cumulativeFunctions","cumulative":
            {"field":"Value","reducer":"sum"},"replaceFields":true}}])",
        { tableA() }, "Time: 1000 2000 3000; cumulative sum(Value): 4 5 5");
    row("centred window",
        R"([{"id":"calculateField","options":{"mode":"windowFunctions","window":{"field":"Value",
            "reducer":"mean","windowSizeMode":"fixed","windowSize":3,
            "windowAlignment":"centered"},"replaceFields":true}}])",
        { a }, "Time: 1000 2000; centered moving mean(Value): 1.5 1.5");
    row("columns become rows", R"([{"id":"transpose"}])",
        { Frame { {}, {},
            { texts(QStringLiteral("k"), { QStringLiteral("p"), QStringLiteral("q") }),
                column(QStringLiteral("v"), Field::Type::Number, { 1, 2 }) } } },
        "Field: v; p: 1; q: 2");
    row("rows become fields", R"([{"id":"rowsToFields"}])",
        { Frame { {}, {},
            { texts(QStringLiteral("k"), { QStringLiteral("p"), QStringLiteral("q") }),
                column(QStringLiteral("v"), Field::Type::Number, { 1, 2 }) } } },
        "p: 1; q: 2");
    row("long series", R"([{"id":"prepareTimeSeries","options":{"format":"long"}}])", { a, b },
        "Time: 1000 1000 2000 2000 3000; job: x y x y y; Value: 1 5 2 - 7");
    row("json", R"([{"id":"extractFields","options":{"source":"line","replace":true}}])",
        { Frame { {}, {},
            { texts(QStringLiteral("line"),
                { QStringLiteral(R"({"a":1,"b":"x"})"), QStringLiteral("no json") }) } } },
        "a: 1 -; b: x ");
    row("text to number",
        R"([{"id":"convertFieldType","options":{"conversions":[{"targetField":"n",
            "destinationType":"number"}]}}])",
        { Frame { {}, {},
            { texts(QStringLiteral("n"), { QStringLiteral("1.5"), QStringLiteral("?") }) } } },
        "n: 1.5 -");
    row("time to text",
        R"([{"id":"formatTime","options":{"timeField":"Time","outputFormat":"HH:mm:ss [UTC]"}}])",
        { a }, "Time: 00:00:01 UTC 00:00:02 UTC; x: 1 2");
    row("histogram", R"([{"id":"histogram","options":{"bucketSize":5,"combine":true}}])", { a, b },
        "xMin: 0 5; xMax: 5 10; count: 2 2");
    row("line through points",
        R"([{"id":"regression","options":{"predictionCount":3}},
            {"id":"filterFieldsByName","options":{"include":{"names":["linear regression"]}}}])",
        { seriesOf({}, QStringLiteral("x"), { 1, 2, 3 }) }, "linear regression: 1 2 3");
    row("settings from data", R"([{"id":"configFromData","options":{"configRefId":"B"}}])",
        { tableA(),
            Frame { {}, QStringLiteral("B"),
                { column(QStringLiteral("max"), Field::Type::Number, { 7 }) } } },
        "Time: 1000 2000 3000; host: b a b; Value: 4 1 -");
    row("disabled", R"([{"id":"limit","disabled":true,"options":{"limitField":1}}])", { a },
        "Time: 1000 2000; x: 1 2");
}

void TestTransform::results()
{
    QFETCH(QByteArray, json);
    QFETCH(QList<Frame>, frames);
    QFETCH(QString, result);
    QCOMPARE(applyTransformations(frames, steps(json.constData())), QStringList());
    QCOMPARE(described(frames), result);
}

void TestTransform::unknownIdsLeaveTheData()
{
    QList<Frame> frames { tableA() };
    const QStringList notices
        = applyTransformations(frames, steps(R"([{"id":"spatial"},{"id":"limit"}])"));
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().contains(QStringLiteral("spatial")));
    QCOMPARE(described(frames), described({ tableA() }));
}

void TestTransform::filteredStepsPutTheOthersBack()
{
    const auto refIds = [](const QList<Frame> &frames) {
        QString ids;
        for (const Frame &frame : frames)
            ids += frame.refId + QString::number(frame.length());
        return ids;
    };
    QList<Frame> frames;
    for (const char *refId : { "A", "B", "A", "C" })
        frames << seriesOf(QLatin1String(refId), QStringLiteral("x"), { 1, 2, 3 });
    applyTransformations(frames, steps(R"([{"id":"limit","options":{"limitField":1},
        "filter":{"id":"byRefId","options":"A"}}])"));
    QCOMPARE(refIds(frames), QStringLiteral("A1B3C3A1"));
    applyTransformations(frames, steps(R"([{"id":"limit","options":{"limitField":2},
        "filter":{"id":"byRefId","options":"/B|C/"}}])"));
    QCOMPARE(refIds(frames), QStringLiteral("A1A1B2C2"));
}

void TestTransform::variablesAreReplaced()
{
    TransformContext context;
    context.interpolate = [](const QString &text) {
        QString replaced = text;
        return replaced.replace(QStringLiteral("$shown"), QStringLiteral("{host,Value}"))
            .replace(QStringLiteral("$n"), QStringLiteral("2"));
    };
    QList<Frame> frames { tableA() };
    applyTransformations(frames,
        steps(R"([{"id":"limit","options":{"limitField":"$n"}},{"id":"filterFieldsByName",
            "options":{"byVariable":true,"include":{"variable":"$shown"}}}])"),
        context);
    QCOMPARE(described(frames), QStringLiteral("host: b a; Value: 4 1"));
}

void TestTransform::trendsAreFrames()
{
    QList<Frame> frames { seriesOf(QStringLiteral("A"), QStringLiteral("x"), { 1, 2 }),
        seriesOf(QStringLiteral("A"), QStringLiteral("y"), { 5, missing() }) };
    applyTransformations(
        frames, steps(R"([{"id":"timeSeriesTable","options":{"A":{"stat":"max"}}}])"));
    QCOMPARE(described(frames), QStringLiteral("job: x y; Trend #A: 2 5"));
    const Field &trend = frames.first().fields.last();
    QCOMPARE(trend.type, Field::Type::Frames);
    QCOMPARE(trend.frames.size(), 2);
    QCOMPARE(trend.frames[1].fields[1].numbers.first(), 5.0);
    QVERIFY(isMissing(trend.frames[1].fields[1].numbers.last()));
}

void TestTransform::framesSurviveAJoin()
{
    QList<Frame> frames { seriesOf(QStringLiteral("A"), QStringLiteral("x"), { 1, 2 }),
        seriesOf(QStringLiteral("B"), QStringLiteral("y"), { 5 }),
        seriesOf(QStringLiteral("B"), QStringLiteral("x"), { 7 }) };
    applyTransformations(frames,
        steps(R"([{"id":"timeSeriesTable"},{"id":"joinByField","options":{"byField":"job"}}])"));
    QCOMPARE(described(frames), QStringLiteral("job: x y; Trend #A: 2 -; Trend #B: 7 5"));
    const QList<Field> &fields = frames.first().fields;
    QCOMPARE(fields[1].frames[0].length(), 2);
    QVERIFY(fields[1].frames[1].fields.isEmpty());
    QCOMPARE(fields[2].frames[1].fields[1].numbers, QList<double>({ 5 }));
}

void TestTransform::hostileOptions()
{
    const QStringList ids = QStringLiteral(
        "append calculateField concatenate configFromData convertFieldType ensureColumns "
        "extractFields filterByRefId filterByValue filterFieldsByName filterFrames formatString "
        "formatTime groupBy groupToNestedTable groupingToMatrix heatmap histogram joinByField "
        "joinByLabels labelsToFields limit merge noop organize partitionByValues "
        "prepareTimeSeries reduce regression renameByRegex rowsToFields seriesToColumns "
        "seriesToRows sortBy timeSeriesTable transpose")
                                .split(u' ');
    const QList<QJsonObject> options { {}, { { QStringLiteral("fields"), 3 } },
        { { QStringLiteral("mode"), QStringLiteral("windowFunctions") },
            { QStringLiteral("window"),
                QJsonObject { { QStringLiteral("windowSize"), -1e300 } } } },
        { { QStringLiteral("mode"), QStringLiteral("binary") },
            { QStringLiteral("binary"), QStringLiteral("x") } },
        { { QStringLiteral("regex"), QStringLiteral("(") },
            { QStringLiteral("include"),
                QJsonObject { { QStringLiteral("pattern"), QStringLiteral("/[/") } } } },
        { { QStringLiteral("limitField"), 1e300 },
            { QStringLiteral("bucketSize"), QStringLiteral("-1") } },
        { { QStringLiteral("reducers"), QJsonArray { 1, QStringLiteral("?") } },
            { QStringLiteral("sort"), QJsonArray { QStringLiteral("x") } } },
        { { QStringLiteral("fields"), QJsonArray { QStringLiteral("Time") } },
            { QStringLiteral("filters"), QJsonArray { 1, QJsonObject() } },
            { QStringLiteral("conversions"), QJsonArray { 7 } } } };
    Frame bare;
    Frame empty = tableA();
    for (Field &field : empty.fields) {
        field.numbers.clear();
        field.texts.clear();
    }
    const QList<QList<Frame>> inputs { {}, { bare }, { empty, bare }, { tableA(), empty, bare },
        { tableA(),
            seriesOf(QStringLiteral("B"), QStringLiteral("x"), { NAN, INFINITY, 1e308 }) } };
    for (const QString &id : ids) {
        for (const QJsonObject &option : options) {
            for (QList<Frame> frames : inputs) {
                QCOMPARE(
                    applyTransformations(frames, { { id, option, false, {} } }), QStringList());
                for (const Frame &frame : std::as_const(frames)) {
                    for (const Field &field : frame.fields)
                        QVERIFY2(field.length() == frame.length(), qPrintable(id));
                }
            }
        }
    }
}

void TestTransform::largeTables_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("merge") << QByteArray(R"([{"id":"merge"}])") << qsizetype(20'100);
    QTest::newRow("merge with one key for all")
        << QByteArray(R"([{"id":"merge"}])") << qsizetype(39'999);
    QTest::newRow("outer join") << QByteArray(
        R"([{"id":"joinByField","options":{"byField":"pod"}}])")
                                << qsizetype(20'100);
    QTest::newRow("inner join") << QByteArray(
        R"([{"id":"joinByField","options":{"byField":"pod","mode":"inner"}}])")
                                << qsizetype(19'900);
    QTest::newRow("outer tabular join")
        << QByteArray(R"([{"id":"joinByField","options":{"byField":"pod","mode":"outerTabular"}}])")
        << qsizetype(20'100);
    QTest::newRow("groups") << QByteArray(
        R"([{"id":"groupBy","options":{"fields":{"pod":{"operation":"groupby"},
            "v0":{"operation":"aggregate","aggregations":["sum","max"]}}}}])")
                            << qsizetype(20'000);
    QTest::newRow("matrix") << QByteArray(
        R"([{"id":"filterByRefId","options":{"include":"A"}},
            {"id":"groupingToMatrix","options":{"columnField":"c0","rowField":"pod",
            "valueField":"v0"}}])")
                            << qsizetype(20'000);
}

/// Two tables of 20 000 rows and ten columns that have a time and a name in common.
void TestTransform::largeTables()
{
    QFETCH(QByteArray, json);
    QFETCH(qsizetype, rows);
    constexpr int length = 20'000;
    QList<Frame> frames;
    for (int table = 0; table < 2; ++table) {
        Frame frame { {}, QString(QChar(u'A' + table)),
            { column(QStringLiteral("Time"), Field::Type::Time, QList<double>(length, 1000)),
                texts(QStringLiteral("pod"), {}) } };
        for (int row = 0; row < length; ++row)
            frame.fields[1].texts << QStringLiteral("pod-%1").arg(row + table * 100);
        for (int i = 0; i < 4; ++i) {
            frame.fields << texts(QStringLiteral("c%1").arg(i + 10 * table),
                QStringList(length, QStringLiteral("some text")));
            frame.fields << column(QStringLiteral("v%1").arg(i + 10 * table), Field::Type::Number,
                QList<double>(length, 1.5));
        }
        frames << frame;
    }
    if (QTest::currentDataTag() == QByteArray("merge with one key for all"))
        frames[1].fields[1].name = QStringLiteral("instance");
    applyTransformations(frames, steps(json.constData()));
    QCOMPARE(frames.first().length(), rows);
}

void TestTransform::hugeProductsAreCutAndSaySo()
{
    constexpr int length = 1100; // so the product has 1 210 000 rows
    QList<Frame> frames;
    for (const char *name : { "a", "b" })
        frames << Frame { {}, {},
            { texts(QStringLiteral("key"), QStringList(length, QStringLiteral("same"))),
                column(
                    QString::fromLatin1(name), Field::Type::Number, QList<double>(length, 1)) } };
    const QStringList notices = applyTransformations(frames,
        steps(R"([{"id":"joinByField","options":{"byField":"key","mode":"outerTabular"}}])"));
    QCOMPARE(frames.first().length(), 1'000'000);
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices.first().contains(QLatin1String("rows")));
}

QTEST_GUILESS_MAIN(TestTransform)
#include "tst_transform.moc"
