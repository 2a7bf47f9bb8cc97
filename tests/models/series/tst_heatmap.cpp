// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/series/heatmap.h"
#include "models/series/panelcompute.h"
#include "models/transform/heatmapframes.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace opsglass;
using namespace std::chrono_literals;

class TestHeatmap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bucketsAreTakenApart();
    void groupsBecomeFrames();
    void nativeHistogramsBecomeCells();
    void namesFollowTheLayout_data();
    void namesFollowTheLayout();
    void rowsEndAtTheirTimes();
    void separateSeriesAreJoinedAndSorted();
    void calculatedCounts_data();
    void calculatedCounts();
    void calculationStaysWithinBounds();
    void nativeCellsLieOnALogarithm();
    void colorsFollowTheCounts_data();
    void colorsFollowTheCounts();
    void absurdOptionsAreTamed();
    void nothingToDrawIsSaid();
    void panelDrawsTheLastHistogram();
    void csvHasOneColumnPerBucket();
};

namespace {

constexpr Instant start { 1'700'000'000s };
const TimeRange range { start, start + 10min };

Labels labels(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Labels result;
    for (const auto &[name, value] : pairs)
        result.pairs.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    return result;
}

Matrix matrixOf(QList<Series> series)
{
    const Grid grid { start, 1min, series.isEmpty() ? 0 : series.first().values.size() };
    return { grid, std::move(series), {} };
}

PlannedQuery heatmapQuery(const char *legend = "")
{
    PlannedQuery query;
    query.refId = QStringLiteral("A");
    query.legendFormat = QString::fromLatin1(legend);
    query.format = Target::Format::Heatmap;
    return query;
}

/// Frames as a panel gets them: with display names.
QList<Frame> named(QList<Frame> frames)
{
    for (Frame &frame : frames) {
        for (Field &field : frame.fields)
            field.displayName
                = field.ownConfig[QLatin1String("displayNameFromDS")].toString(field.name);
    }
    return frames;
}

HeatmapOptions options(const char *json = "{}")
{
    return readHeatmapOptions(QJsonDocument::fromJson(json).object());
}

HeatmapData heatmap(const QList<Frame> &frames, const char *json = "{}")
{
    QStringList notices;
    return heatmapOf(frames, options(json), range, notices);
}

Frame plainFrame(const QString &name, const QList<double> &values)
{
    Field time;
    time.name = QStringLiteral("Time");
    time.type = Field::Type::Time;
    for (qsizetype i = 0; i < values.size(); ++i)
        time.numbers << double((start + i * 1min).time_since_epoch().count());
    Field value;
    value.name = value.displayName = name;
    value.numbers = values;
    Frame frame;
    frame.fields = { time, value };
    return frame;
}

QStringList namesOf(const HeatmapData &data)
{
    QStringList names;
    for (const HeatmapRow &row : data.rows)
        names << row.name;
    return names;
}

const QList<Series> classic { { labels({ { "le", "+Inf" } }), { 10, 20 } },
    { labels({ { "le", "0.5" } }), { 4, missing() } }, { labels({ { "le", "1" } }), { 7, 9 } } };

} // namespace

void TestHeatmap::bucketsAreTakenApart()
{
    const QList<Frame> frames = heatmapFrames(heatmapQuery(), matrixOf(classic));
    QCOMPARE(frames.size(), 1);
    QCOMPARE(frames[0].kind, Frame::Kind::HeatmapRows);
    QCOMPARE(frames[0].fields.size(), 4);
    QCOMPARE(frames[0].fields[1].name, QStringLiteral("0.5"));
    QCOMPARE(frames[0].fields[3].name, QStringLiteral("+Inf"));
    QCOMPARE(frames[0].fields[1].numbers[0], 4.0);
    QVERIFY(isMissing(frames[0].fields[1].numbers[1]));
    QCOMPARE(frames[0].fields[2].numbers, QList<double>({ 3, 9 }));
    QCOMPARE(frames[0].fields[3].numbers, QList<double>({ 3, 11 }));
    // Counters of several processes are not read at one moment: a bucket may seem to shrink.
    const QList<Frame> shrunk = heatmapFrames(heatmapQuery("≤ {{le}} s"),
        matrixOf({ { labels({ { "le", "1" } }), { 5 } }, { labels({ { "le", "2" } }), { 4 } } }));
    QCOMPARE(shrunk[0].fields[2].numbers, QList<double>({ 0 }));
}

void TestHeatmap::groupsBecomeFrames()
{
    const QList<Frame> frames = heatmapFrames(heatmapQuery("{{job}} {{le}}"),
        matrixOf({ { labels({ { "le", "1" }, { "job", "a" } }), { 1 } },
            { labels({ { "le", "1" }, { "job", "b" } }), { 2 } },
            { labels({ { "le", "2" }, { "job", "a" } }), { 3 } } }));
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[0].name, QStringLiteral("{job=\"a\"}"));
    QCOMPARE(frames[0].fields.size(), 3);
    QCOMPARE(frames[0].fields[2].name, QStringLiteral("a 2"));
    QCOMPARE(frames[1].fields.size(), 2);
}

void TestHeatmap::nativeHistogramsBecomeCells()
{
    const Series series { labels({ { "job", "a" } }), { missing(), missing() },
        { {}, { { 0.5, 1, 3 }, { 1, 2, 4 } } } };
    PlannedQuery query = heatmapQuery();
    query.format = Target::Format::TimeSeries;
    const Frame frame = heatmapCells(query, matrixOf({ series }).grid, series);
    QCOMPARE(frame.kind, Frame::Kind::HeatmapCells);
    QCOMPARE(frame.length(), 2);
    QCOMPARE(frame.fields[1].numbers, QList<double>({ 0.5, 1 }));
    QCOMPARE(frame.fields[2].numbers, QList<double>({ 1, 2 }));
    QCOMPARE(frame.fields[3].numbers, QList<double>({ 3, 4 }));
    QCOMPARE(frame.fields[0].numbers[0], double((start + 1min).time_since_epoch().count()));
}

void TestHeatmap::namesFollowTheLayout_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<HeatmapData::NamedEdge>("edge");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("lowest");
    QTest::addColumn<double>("low"); // of the second row
    QTest::addColumn<double>("high");
    using Edge = HeatmapData::NamedEdge;
    const QStringList plain { QStringLiteral("0.5"), QStringLiteral("1"), QStringLiteral("+Inf") };
    const double nan = std::nan("");
    const double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("auto") << QByteArray("{}") << Edge::Upper << plain << QStringLiteral("0") << 0.5
                          << 1.0;
    QTest::newRow("ge") << QByteArray(R"({"rowsFrame":{"layout":"ge"}})") << Edge::Lower << plain
                        << QString() << 1.0 << infinity;
    QTest::newRow("unknown") << QByteArray(R"({"rowsFrame":{"layout":"unknown"}})") << Edge::None
                             << plain << QString() << nan << nan;
    QTest::newRow("unit") << QByteArray(R"({"yAxis":{"unit":"s","decimals":1}})") << Edge::Upper
                          << QStringList { QStringLiteral("500.0 ms"), QStringLiteral("1.0 s"),
                                 QStringLiteral("+Inf") }
                          << QStringLiteral("0.0 s") << 0.5 << 1.0;
}

void TestHeatmap::namesFollowTheLayout()
{
    QFETCH(QByteArray, json);
    QFETCH(double, low);
    QFETCH(double, high);
    const HeatmapData data
        = heatmap(named(heatmapFrames(heatmapQuery(), matrixOf(classic))), json.constData());
    QTEST(data.namedEdge, "edge");
    QTEST(namesOf(data), "names");
    QTEST(data.lowestName, "lowest");
    QVERIFY(data.rows[1].low == low || (std::isnan(low) && std::isnan(data.rows[1].low)));
    QVERIFY(data.rows[1].high == high || (std::isnan(high) && std::isnan(data.rows[1].high)));
}

void TestHeatmap::rowsEndAtTheirTimes()
{
    const HeatmapData data = heatmap(named(heatmapFrames(heatmapQuery(), matrixOf(classic))));
    QCOMPARE(data.columnWidth, Milliseconds(1min));
    QCOMPARE(data.columns, QList<Instant>({ start - 1min, start }));
    QCOMPARE(data.countAt(1, 2), 11.0);
    QCOMPARE(data.columnAt(start - 30s), 0);
    QCOMPARE(data.columnAt(start + 30s), 1);
    QCOMPARE(data.columnAt(start + 5min), -1);
    QCOMPARE(data.columnAt(start - 5min), -1);
    QCOMPARE(data.min, 3.0);
    QCOMPARE(data.max, 11.0);
}

void TestHeatmap::separateSeriesAreJoinedAndSorted()
{
    const QList<Frame> numbers { plainFrame(QStringLiteral("10"), { 1, 2, 3 }),
        plainFrame(QStringLiteral("+Inf"), { 4 }), plainFrame(QStringLiteral("2"), { 5, 6 }) };
    const HeatmapData sorted = heatmap(numbers);
    QCOMPARE(namesOf(sorted),
        QStringList({ QStringLiteral("2"), QStringLiteral("10"), QStringLiteral("+Inf") }));
    QCOMPARE(sorted.namedEdge, HeatmapData::NamedEdge::None);
    QCOMPARE(sorted.columns.size(), 3);
    QCOMPARE(sorted.countAt(0, 2), 4.0);
    QVERIFY(isMissing(sorted.countAt(2, 0)));
    const QList<Frame> words { plainFrame(QStringLiteral("b"), { 1 }),
        plainFrame(QStringLiteral("a"), { 2 }) };
    QCOMPARE(namesOf(heatmap(words)), QStringList({ QStringLiteral("b"), QStringLiteral("a") }));
}

void TestHeatmap::calculatedCounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("low"); // of the first row
    QTest::addColumn<double>("high"); // of the last row
    // Ten minutes over 19 steps: 31 s, so 30 s; 1700000000 s lies 20 s after a half minute.
    QTest::newRow("automatic") << QByteArray("{}") << 21 << 10 << 1.0 << 11.0;
    QTest::newRow("sizes") << QByteArray(R"({"xBuckets":{"mode":"size","value":"2m"},
        "yBuckets":{"mode":"size","value":"5"}})")
                           << 6 << 3 << 0.0 << 15.0;
    QTest::newRow("counts") << QByteArray(R"({"xBuckets":{"mode":"count","value":"11"},
        "yBuckets":{"mode":"count","value":"4"}})")
                            << 11 << 4 << 0.0 << 12.0;
    QTest::newRow("log 2") << QByteArray(R"({"yBuckets":{"scale":{"type":"log","log":2}}})") << 21
                           << 4 << 1.0 << 16.0;
    QTest::newRow("log 10, halves")
        << QByteArray(R"({"yBuckets":{"value":"2","scale":{"type":"log","log":10}}})") << 21 << 3
        << 1.0 << std::pow(10, 1.5);
}

void TestHeatmap::calculatedCounts()
{
    QFETCH(QByteArray, json);
    QFETCH(double, low);
    QFETCH(double, high);
    const QList<Frame> frames { plainFrame(QStringLiteral("a"), { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }),
        plainFrame(QStringLiteral("b"), { 1, missing(), std::nan("") }) };
    const HeatmapData data = heatmap(frames, R"({"calculate":true,"calculation":)" + json + "}");
    QTEST(int(data.columns.size()), "columns");
    QTEST(int(data.rows.size()), "rows");
    QVERIFY(!data.isOrdinal);
    QCOMPARE(data.rows.first().low, low);
    QCOMPARE(data.rows.last().high, high);
    double total = 0;
    for (const double count : data.counts)
        total += count;
    QCOMPARE(total, 11.0);
    const qsizetype first = data.columnAt(start);
    QCOMPARE(data.countAt(first, 0), 2.0);
}

void TestHeatmap::calculationStaysWithinBounds()
{
    const auto calculated = [](const QList<double> &values, const char *rules) {
        return heatmap({ plainFrame(QStringLiteral("a"), values) },
            QByteArray(R"({"calculate":true,"calculation":)") + rules + "}");
    };
    const HeatmapData fine
        = calculated({ 0, 1e9 }, R"({"xBuckets":{"value":"1"},"yBuckets":{"value":"1e-3"}})");
    QVERIFY(fine.columns.size() <= 1500);
    QVERIFY(fine.rows.size() <= 500);
    QCOMPARE(calculated({ 3, 3, 3 }, "{}").rows.size(), 1);
    QVERIFY(calculated({ 1e300, -1e308, 1e299 }, "{}").rows.size() <= 500);
    QCOMPARE(calculated({ 1e17, 1e17 }, "{}").rows.size(), 1);
    const HeatmapData negative = calculated({ -5, 5 }, "{}");
    QCOMPARE(negative.rows.first().low, -5.0);
    const HeatmapData log
        = calculated({ -5, 0, 8 }, R"({"yBuckets":{"scale":{"type":"log","log":2}}})");
    QCOMPARE(log.rows.size(), 1);
    QCOMPARE(log.rows.first().low, 8.0);
}

void TestHeatmap::nativeCellsLieOnALogarithm()
{
    const auto cells = [](const QList<HistogramBucket> &one, const QList<HistogramBucket> &other) {
        const Series series { {}, { missing(), missing(), missing() }, { one, {}, other } };
        return heatmap({ heatmapCells(heatmapQuery(), matrixOf({ series }).grid, series) });
    };
    const HeatmapData data = cells({ { -0.001, 0.001, 9 }, { 1, 2, 3 } }, { { 2, 4, 5 } });
    QVERIFY(!data.isOrdinal);
    QCOMPARE(data.scale, ScaleType::Log);
    QCOMPARE(data.columnWidth, Milliseconds(1min));
    QCOMPARE(data.columns, QList<Instant>({ start - 1min, start + 1min }));
    QCOMPARE(data.rows.size(), 3);
    QCOMPARE(data.countAt(1, 2), 5.0);
    QVERIFY(isMissing(data.countAt(1, 0)));
    QCOMPARE(cells({ { -2, -1, 1 } }, {}).scale, ScaleType::Symlog);
    const double nan = std::nan("");
    QCOMPARE(cells({ { nan, 1, 1 }, { 2, 1, 1 }, { 1, 2, nan } }, {}).rows.size(), 1);
}

void TestHeatmap::colorsFollowTheCounts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<double>("count");
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("isDrawn");
    const QByteArray plain = "{}";
    QTest::newRow("zero") << plain << 0.0 << 0 << false;
    QTest::newRow("least") << plain << 3.0 << 0 << true;
    QTest::newRow("middle") << plain << 7.0 << 32 << true;
    QTest::newRow("most") << plain << 11.0 << 63 << true;
    QTest::newRow("negative") << plain << -1.0 << 0 << false;
    QTest::newRow("no filter") << QByteArray(R"({"filterValues":{"le":null}})") << -1.0 << 0
                               << true;
    QTest::newRow("ge") << QByteArray(R"({"filterValues":{"le":1e-9,"ge":11}})") << 11.0 << 63
                        << false;
    QTest::newRow("given range") << QByteArray(R"({"color":{"min":0,"max":100,"steps":10}})")
                                 << 95.0 << 9 << true;
    QTest::newRow("above it") << QByteArray(R"({"color":{"min":0,"max":1,"steps":10}})") << 11.0
                              << 9 << true;
    QTest::newRow("turned round") << QByteArray(R"({"color":{"min":9,"max":1,"steps":10}})") << 1.0
                                  << 0 << true;
    QTest::newRow("NaN") << plain << std::nan("") << 0 << false;
}

void TestHeatmap::colorsFollowTheCounts()
{
    QFETCH(QByteArray, json);
    QFETCH(double, count);
    QFETCH(bool, isDrawn);
    const HeatmapData data
        = heatmap(named(heatmapFrames(heatmapQuery(), matrixOf(classic))), json.constData());
    QCOMPARE(data.isDrawn(count), isDrawn);
    const int steps = options(json.constData()).colors.steps;
    if (!std::isnan(count))
        QTEST(data.colorIndex(count, steps), "index");
}

void TestHeatmap::absurdOptionsAreTamed()
{
    const HeatmapOptions defaults = options();
    QCOMPARE(defaults.colors.scheme, QStringLiteral("Oranges"));
    QCOMPARE(defaults.colors.steps, 64);
    QCOMPARE(defaults.cellGap, 1.0);
    const HeatmapOptions wrong
        = options(R"({"calculate":"yes","calculation":[],"color":{"steps":1e9,
        "exponent":-4,"min":"x"},"cellGap":"wide","cellRadius":-1,"yAxis":{"decimals":-3,"min":{}},
        "filterValues":7,"legend":null,"tooltip":{"mode":"?"},"exemplars":{"color":""}})");
    QVERIFY(!wrong.calculates);
    QCOMPARE(wrong.colors.steps, 128);
    QCOMPARE(wrong.colors.exponent, 0.01);
    QVERIFY(!wrong.colors.min);
    QCOMPARE(wrong.cellGap, 1.0);
    QCOMPARE(wrong.cellRadius, 0.0);
    QCOMPARE(wrong.axisDecimals, std::optional(0));
    QVERIFY(wrong.showsLegend);
    QCOMPARE(wrong.exemplarColor, defaults.exemplarColor);
}

void TestHeatmap::nothingToDrawIsSaid()
{
    QVERIFY(heatmap({}).rows.isEmpty());
    QVERIFY(heatmap({}, R"({"calculate":true})").rows.isEmpty());
    Frame timeless = plainFrame(QStringLiteral("a"), { 1 });
    timeless.fields.removeFirst();
    QVERIFY(!heatmap({ timeless }).problem.isEmpty());
    QVERIFY(!heatmap({ plainFrame(QStringLiteral("a"), { 0, -1 }) },
        R"({"calculate":true,"calculation":{"yBuckets":{"scale":{"type":"log"}}}})")
                 .problem.isEmpty());
    const HeatmapData zeros = heatmap({ plainFrame(QStringLiteral("a"), { 0, 0 }) });
    QCOMPARE(zeros.min, 0.0);
    QCOMPARE(zeros.max, 0.0);
    QCOMPARE(zeros.colorIndex(0, 64), 0);
}

void TestHeatmap::panelDrawsTheLastHistogram()
{
    Panel panel;
    panel.type = QStringLiteral("heatmap");
    QueryPlan plan;
    plan.range = range;
    plan.queries = { heatmapQuery() };
    QueryOutcome outcome;
    outcome.key = plan.queries.first().key;
    outcome.result = matrixOf({ { labels({ { "le", "1" }, { "job", "a" } }), { 1, 2 } },
        { labels({ { "le", "1" }, { "job", "b" } }), { 3, 4 } } });
    const PanelData data = computePanel(panel, plan, { outcome }, {}, range.to);
    QVERIFY(hasAnythingToDraw(panel, data));
    QCOMPARE(data.heatmap.countAt(0, 0), 3.0);
    QCOMPARE(data.notices.size(), 1);
    QVERIFY(data.notices[0].contains(QStringLiteral("{job=\"b\"}")));
    panel.type = QStringLiteral("timeseries");
    outcome.result = matrixOf(
        { { labels({ { "job", "a" } }), { missing(), missing() }, { { { 1, 2, 3 } }, {} } } });
    const PanelData lines = computePanel(panel, plan, { outcome }, {}, range.to);
    QVERIFY(lines.series.isEmpty());
    QCOMPARE(lines.notices.size(), 1);
}

void TestHeatmap::csvHasOneColumnPerBucket()
{
    PanelData data;
    data.heatmap = heatmap(named(heatmapFrames(heatmapQuery(), matrixOf(classic))));
    QCOMPARE(csvOfPanel(data, QTimeZone::utc()),
        QByteArray("time,0.5,1,+Inf\r\n2023-11-14T22:12:20.000Z,4,3,3\r\n"
                   "2023-11-14T22:13:20.000Z,,9,11\r\n"));
}

QTEST_GUILESS_MAIN(TestHeatmap)
#include "tst_heatmap.moc"
