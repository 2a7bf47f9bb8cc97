// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/parser.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

#include <cmath>

using namespace opsglass;

namespace {

constexpr qint64 start = 1'700'000'000'000;

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QDir fixtures() { return QDir(QStringLiteral(OPSGLASS_FIXTURES "/prometheus")); }

QueryRequest requestOf(const QJsonObject &json)
{
    const bool isRange = json[QLatin1String("kind")].toString() == QLatin1String("range");
    return { .expr = json[QLatin1String("expr")].toString(),
        .kind = isRange ? QueryKey::Kind::RangeQuery : QueryKey::Kind::InstantQuery,
        .grid = { Instant(Milliseconds(json[QLatin1String("start")].toInteger())),
            Milliseconds(json[QLatin1String("step")].toInteger()),
            json[QLatin1String("count")].toInteger() } };
}

QueryRequest rangeRequest(qsizetype count)
{
    return { .expr = QStringLiteral("x"),
        .kind = QueryKey::Kind::RangeQuery,
        .grid = { Instant(Milliseconds(start)), std::chrono::seconds(10), count } };
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Malformed:
        return QStringLiteral("Malformed");
    case Error::Kind::Query:
        return QStringLiteral("Query");
    case Error::Kind::Http:
        return QStringLiteral("Http");
    case Error::Kind::Unsupported:
        return QStringLiteral("Unsupported");
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Auth:
    case Error::Kind::Cancelled:
    case Error::Kind::Io:
        break;
    }
    return QStringLiteral("unexpected");
}

QString numberText(double value)
{
    if (isMissing(value))
        return QStringLiteral("missing");
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (value == 0 && std::signbit(value))
        return QStringLiteral("-0");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QJsonObject jsonOf(const Error &error)
{
    return { { QStringLiteral("kind"), kindName(error.kind) },
        { QStringLiteral("message"), error.message }, { QStringLiteral("detail"), error.detail } };
}

/// Per point "low..high:count" of every bucket, "-" where there are none.
QString textOf(const QList<QList<HistogramBucket>> &histograms)
{
    QStringList points;
    for (const QList<HistogramBucket> &buckets : histograms) {
        QStringList texts;
        for (const HistogramBucket &bucket : buckets)
            texts << QStringLiteral("%1..%2:%3")
                         .arg(numberText(bucket.low), numberText(bucket.high),
                             numberText(bucket.count));
        points << (texts.isEmpty() ? QStringLiteral("-") : texts.join(u','));
    }
    return points.join(u' ');
}

QJsonObject jsonOf(const ParsedAnswer &answer)
{
    QJsonArray series;
    for (const Series &one : answer.matrix.series) {
        QJsonObject labels;
        for (auto it = one.labels.pairs.cbegin(); it != one.labels.pairs.cend(); ++it)
            labels.insert(it.key(), it.value());
        QStringList values;
        for (const double value : one.values)
            values << numberText(value);
        QJsonObject json { { QStringLiteral("labels"), labels },
            { QStringLiteral("values"), values.join(u' ') } };
        if (!one.histograms.isEmpty())
            json.insert(QStringLiteral("histograms"), textOf(one.histograms));
        series << json;
    }
    QJsonObject json { { QStringLiteral("series"), series } };
    if (!answer.matrix.text.isNull())
        json.insert(QStringLiteral("text"), answer.matrix.text);
    if (!answer.warnings.isEmpty())
        json.insert(QStringLiteral("warnings"), QJsonArray::fromStringList(answer.warnings));
    return json;
}

void addFixtures()
{
    QTest::addColumn<QString>("name");
    const QStringList files = fixtures().entryList({ QStringLiteral("*.in.json") }, QDir::Files);
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.chopped(int(qstrlen(".in.json")));
        QTest::newRow(qPrintable(name)) << name;
    }
}

} // namespace

/// Golden pairs of real servers' answers, every way to cut them short, and large ones.
class TestPrometheusParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data() { addFixtures(); }
    void golden();
    void everyCutIsMalformed_data() { addFixtures(); }
    void everyCutIsMalformed();
    void everyDamageIsSurvived_data() { addFixtures(); }
    void everyDamageIsSurvived();
    void wrongShapes_data();
    void wrongShapes();
    void readsInPlace();
    void fiftyMegabytes();
    void refusesMoreThanMemory();
};

void TestPrometheusParser::golden()
{
    QFETCH(QString, name);
    const QString outPath = fixtures().filePath(name + QLatin1String(".out.json"));
    const QJsonObject expected = QJsonDocument::fromJson(readFile(outPath)).object();
    const QJsonObject request = expected[QLatin1String("request")].toObject();
    const auto answer = parseQueryAnswer(
        readFile(fixtures().filePath(name + QLatin1String(".in.json"))), requestOf(request));

    QJsonObject actual = answer
        ? jsonOf(*answer)
        : QJsonObject { { QStringLiteral("error"), jsonOf(answer.error()) } };
    actual.insert(QStringLiteral("request"), request);
    if (answer)
        QCOMPARE(answer->matrix.grid, requestOf(request).grid);
    if (actual != expected) {
        const QByteArray text = QJsonDocument(actual).toJson();
        QFile fail(outPath + QLatin1String(".fail"));
        QVERIFY(fail.open(QIODevice::WriteOnly));
        fail.write(text);
        QFAIL(text.constData());
    }
}

void TestPrometheusParser::everyCutIsMalformed()
{
    QFETCH(QString, name);
    const QByteArray body
        = readFile(fixtures().filePath(name + QLatin1String(".in.json"))).trimmed();
    QVERIFY(!body.isEmpty());
    for (qsizetype length = 0; length < body.size(); ++length) {
        const auto answer = parseQueryAnswer(body.left(length), rangeRequest(12));
        QVERIFY2(!answer, qPrintable(QStringLiteral("cut at %1 is accepted").arg(length)));
        QCOMPARE(kindName(answer.error().kind), QStringLiteral("Malformed"));
        QVERIFY2(answer.error().detail.contains(QLatin1String("offset")),
            qPrintable(answer.error().detail));
    }
}

void TestPrometheusParser::everyDamageIsSurvived()
{
    QFETCH(QString, name);
    const QByteArray body = readFile(fixtures().filePath(name + QLatin1String(".in.json")));
    qsizetype refused = 0;
    for (qsizetype place = 0; place < body.size(); ++place) {
        for (const char damage : { '"', '{', ']', ',', '\\', '\xff', '\0', '9' }) {
            QByteArray damaged = body;
            damaged[place] = damage;
            refused += parseQueryAnswer(damaged, rangeRequest(12)) ? 0 : 1;
        }
    }
    QVERIFY(refused > body.size());
}

void TestPrometheusParser::wrongShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("from"); ///< what stands where reading stops
    const auto row = [](const char *name, const QByteArray &body, const QByteArray &from) {
        QTest::newRow(name) << body << from;
    };
    const auto matrix = [](const QByteArray &result) {
        return QByteArray(
            R"({"status":"success","data":{"resultType":"matrix","result":)" + result + "}}");
    };
    row("nothing", "", "");
    row("text", "Prometheus Server is Ready.\n", "Prometheus");
    row("list", "[]", "[]");
    row("no status", R"({"data":{"resultType":"vector","result":[]}})", "");
    row("no data", R"({"status":"success"})", "");
    row("data null", R"({"status":"success","data":null})", "");
    row("data list", R"({"status":"success","data":["x"]})", R"(["x"]})");
    row("no result type", R"({"status":"success","data":{"result":[]}})", "");
    row("unknown result type", R"({"status":"success","data":{"resultType":"x","result":[]}})", "");
    row("result object", matrix("{}"), "{}}}");
    row("entry list", matrix("[[]]"), "[]]}}");
    row("entry empty", matrix("[{}]"), "]}}");
    row("no metric", matrix(R"([{"values":[]}])"), "]}}");
    row("no samples", matrix(R"([{"metric":{}}])"), "]}}");
    row("label number", matrix(R"([{"metric":{"a":7},"values":[]}])"), "7}");
    row("values object", matrix(R"([{"metric":{},"values":{}}])"), "{}}]}}");
    row("value number", matrix(R"([{"metric":{},"values":[[1700000000,5]]}])"), "5]]");
    row("value null", matrix(R"([{"metric":{},"values":[[1700000000,null]]}])"), "null");
    row("value empty", matrix(R"([{"metric":{},"values":[[1700000000,""]]}])"), "]]");
    row("value with comma", matrix(R"([{"metric":{},"values":[[1700000000,"1,5"]]}])"), "]]");
    row("value with blank", matrix(R"([{"metric":{},"values":[[1700000000," 1"]]}])"), "]]");
    row("value hexadecimal", matrix(R"([{"metric":{},"values":[[1700000000,"0x1p3"]]}])"), "]]");
    row("value two signs", matrix(R"([{"metric":{},"values":[[1700000000,"+-1"]]}])"), "]]");
    row("time text", matrix(R"([{"metric":{},"values":[["1700000000","5"]]}])"), "\"17");
    row("time huge", matrix(R"([{"metric":{},"values":[[1e300,"5"]]}])"), ",\"5");
    row("sample short", matrix(R"([{"metric":{},"values":[[1700000000]]}])"), "]}]}}");
    row("sample long", matrix(R"([{"metric":{},"values":[[1700000000,"5",6]]}])"), "6]]");
    const auto histogram = [&matrix](const QByteArray &text) {
        return matrix(R"([{"metric":{},"histograms":[[1700000000,)" + text + "]]}]");
    };
    row("histogram number", histogram("5"), "5]]");
    row("buckets object", histogram(R"({"buckets":{}})"), "{}}]]");
    row("bucket short", histogram(R"({"buckets":[[0,"1","2"]]})"), "]}]]");
    row("bucket long", histogram(R"({"buckets":[[0,"1","2","3",4]]})"), "4]]");
    row("bucket words", histogram(R"({"buckets":[[0,"1","2","many"]]})"), "]]}]]");
    row("scalar as matrix", matrix(R"([1700000000,"5"])"), "");
    row("scalar short",
        R"({"status":"success","data":{"resultType":"scalar","result":[1700000000]}})", "");
    row("scalar long",
        R"({"status":"success","data":{"resultType":"scalar","result":[1700000000,"1",2]}})",
        "2]}}");
    row("scalar no number",
        R"({"status":"success","data":{"resultType":"scalar","result":[1700000000,"x"]}})", "");
    row("vector as string",
        R"({"status":"success","data":{"resultType":"string","result":[{"metric":{},"value":[1,"1"]}]}})",
        "");
    row("text after", matrix("[]") + "x", "");
    row("second answer", matrix("[]") + R"({"x":1})", R"({"x")");
    row("not UTF-8", matrix("[{\"metric\":{\"a\":\"\xc3(\"},\"values\":[]}]"), "\xc3(");
    row("raw newline", matrix("[{\"metric\":{\"a\":\"x\ny\"},\"values\":[]}]"), "\ny");
    row("warnings object",
        R"({"status":"success","warnings":{},"data":{"resultType":"vector","result":[]}})", "{},");
}

void TestPrometheusParser::wrongShapes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, from);
    const auto answer = parseQueryAnswer(body, rangeRequest(3));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("Malformed"));
    const qsizetype offset = from.isEmpty() ? body.size() : body.indexOf(from);
    const QString said = answer.error().detail;
    QVERIFY2(said.startsWith(QStringLiteral("offset %1:").arg(offset)), qPrintable(said));
    QVERIFY(answer.error().message.contains(QString::number(offset)));
}

void TestPrometheusParser::readsInPlace()
{
    QByteArray body
        = readFile(fixtures().filePath(QStringLiteral("prometheus-2.42-matrix.in.json")));
    const auto copied
        = parseQueryAnswer(QByteArray(body.constData(), body.size()), rangeRequest(12));
    body.reserve(body.size() + 1024);
    const auto inPlace = parseQueryAnswer(body, rangeRequest(12));
    QVERIFY(copied && inPlace);
    QCOMPARE(*inPlace, *copied);
}

void TestPrometheusParser::fiftyMegabytes()
{
    constexpr int count = 11'000;
    constexpr int seriesCount = 200;
    QByteArray points;
    for (int i = 1; i < count; ++i) {
        points += ",[" + QByteArray::number(start / 1000 + 10 * i) + ",\""
            + QByteArray::number(i / 1e6, 'f', 6) + "\"]";
    }
    QByteArray body;
    body.reserve(54'000'000);
    body += R"({"status":"success","data":{"resultType":"matrix","result":[)";
    for (int series = 0; series < seriesCount; ++series) {
        body += (series > 0 ? QByteArray(",") : QByteArray()) + R"({"metric":{"series":")"
            + QByteArray::number(series) + R"("},"values":[[1700000000,")"
            + QByteArray::number(series) + "\"]" + points + "]}";
    }
    body += "]}}";
    QVERIFY(body.size() > 50'000'000);

    const auto answer = parseQueryAnswer(body, rangeRequest(count));
    QVERIFY(answer);
    QCOMPARE(answer->matrix.series.size(), seriesCount);
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values << QByteArray::number(i / 1e6, 'f', 6).toDouble();
    for (int series = 0; series < seriesCount; ++series) {
        const Series &one = answer->matrix.series.at(series);
        values.first() = series;
        QCOMPARE(one.labels.value(QStringLiteral("series")), QString::number(series));
        QVERIFY(one.values == values);
    }
}

void TestPrometheusParser::refusesMoreThanMemory()
{
    const auto answer = parseQueryAnswer(
        R"({"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"2"]}]}})",
        rangeRequest(100'000'000));
    QVERIFY(!answer);
    QCOMPARE(kindName(answer.error().kind), QStringLiteral("Unsupported"));
}

#include "tst_prometheus_parser.moc"
QTEST_GUILESS_MAIN(TestPrometheusParser)
