// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/graphseries.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

namespace {

Field timeField(const QList<double> &seconds)
{
    Field field;
    field.name = QStringLiteral("Time");
    field.type = Field::Type::Time;
    for (const double second : seconds)
        field.numbers << second * 1000;
    return field;
}

Field valueField(
    const QString &name, const QList<double> &values, Field::Type type = Field::Type::Number)
{
    Field field;
    field.name = field.displayName = name;
    field.type = type;
    field.numbers = values;
    return field;
}

Frame frameOf(const QList<Field> &fields)
{
    Frame frame;
    frame.refId = QStringLiteral("A");
    frame.fields = fields;
    return frame;
}

QList<DataSeries> seriesOf(const Frame &frame, const QStringList &calcs = {})
{
    return graphSeries({ frame }, calcs, QTimeZone::utc());
}

QList<qint64> secondsOf(const DataSeries &series)
{
    QList<qint64> seconds;
    const SampleTimes times = series.times();
    for (qsizetype i = 0; i < times.count(); ++i)
        seconds << times.at(i).time_since_epoch().count() / 1000;
    return seconds;
}

} // namespace

class TestGraphSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenFramesKeepTheirGaps();
    void joinedFramesKeepTheirOwnTimes();
    void rowsArePutInOrder();
    void rowsWithoutATimeAreLeftOut();
    void booleansAreStepsBetweenZeroAndOne();
    void calcsAreOfTheSeries();
    void problemsAreNamed();
    void colorsFollowTheMode_data();
    void colorsFollowTheMode();
    void rangesAreOfAllSeries();
};

void TestGraphSeries::colorsFollowTheMode_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<ColorRef::Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("index");
    const auto row = [](const char *mode, ColorRef::Kind kind, const char *name, int index) {
        QTest::newRow(mode) << QString::fromLatin1(mode) << kind << QString::fromLatin1(name)
                            << index;
    };
    row("fixed", ColorRef::Kind::Named, "blue", 0);
    row("shades", ColorRef::Kind::Shade, "blue", 3);
    row("palette-classic", ColorRef::Kind::Palette, "", 3);
    row("palette-classic-by-name", ColorRef::Kind::ByName, "up", 0);
}

void TestGraphSeries::colorsFollowTheMode()
{
    QFETCH(QString, mode);
    Field field = valueField(QStringLiteral("up"), { 1, 2 });
    field.config.color.mode = mode;
    field.config.color.fixedColor = QStringLiteral("blue");
    field.seriesIndex = 3;
    const ColorRef color = seriesOf(frameOf({ timeField({ 0, 60 }), field })).value(0).color;
    QTEST(color.kind, "kind");
    QTEST(color.name, "name");
    QTEST(color.index, "index");
}

void TestGraphSeries::rangesAreOfAllSeries()
{
    Field low = valueField(QStringLiteral("low"), { 0, 50 });
    Field high = valueField(QStringLiteral("high"), { 150, 200 });
    low.config.color.mode = high.config.color.mode = QStringLiteral("continuous-blues");
    const auto positions = [&] {
        const auto series = graphSeries(
            { frameOf({ timeField({ 0, 60 }), low }), frameOf({ timeField({ 0, 60 }), high }) }, {},
            QTimeZone::utc());
        return QList<double> { series[0].color.position, series[1].color.position };
    };
    QCOMPARE(positions(), (QList<double> { 0.25, 1 }));
    low.config.fieldMinMax = true;
    QCOMPARE(positions(), (QList<double> { 1, 1 }));
}

void TestGraphSeries::evenFramesKeepTheirGaps()
{
    const auto all = seriesOf(frameOf(
        { timeField({ 0, 15, 30 }), valueField(QStringLiteral("a"), { 1, missing(), 3 }) }));
    QCOMPARE(all.size(), 1);
    QVERIFY(all[0].times().isEven());
    QCOMPARE(all[0].grid.step, Milliseconds(15'000));
    QCOMPARE(all[0].values.size(), 3);
    QVERIFY(isMissing(all[0].values[1]));
}

void TestGraphSeries::joinedFramesKeepTheirOwnTimes()
{
    // Every 20 s joined with every 15 s.
    const double none = missing();
    const auto all = seriesOf(frameOf({ timeField({ 0, 15, 20, 30, 40 }),
        valueField(QStringLiteral("a"), { 1, none, 2, none, 3 }),
        valueField(QStringLiteral("b"), { 4, 5, none, 6, none }),
        valueField(QStringLiteral("c"), { 7, 8, 9, std::nan(""), none }) }));
    QCOMPARE(all.size(), 3);
    QCOMPARE(secondsOf(all[0]), (QList<qint64> { 0, 20, 40 }));
    QCOMPARE(all[0].values, (QList<double> { 1, 2, 3 }));
    QVERIFY(all[0].times().isEven());
    QCOMPARE(secondsOf(all[1]), (QList<qint64> { 0, 15, 30 }));
    QCOMPARE(all[1].rowOf(2), qsizetype(3));
    // What was sent stays, even when it is no number.
    QCOMPARE(secondsOf(all[2]), (QList<qint64> { 0, 15, 20, 30 }));
    QVERIFY(!all[2].times().isEven());
}

void TestGraphSeries::rowsArePutInOrder()
{
    const auto all = seriesOf(frameOf(
        { timeField({ 70, 10, 30, 10 }), valueField(QStringLiteral("a"), { 4, 1, 3, 2 }) }));
    QCOMPARE(secondsOf(all[0]), (QList<qint64> { 10, 10, 30, 70 }));
    QCOMPARE(all[0].values, (QList<double> { 1, 2, 3, 4 }));
    QCOMPARE(all[0].rowOf(0), qsizetype(1));
}

void TestGraphSeries::rowsWithoutATimeAreLeftOut()
{
    const double inf = std::numeric_limits<double>::infinity();
    const auto all = seriesOf(frameOf({ timeField({ 10, missing(), inf, 1e300, 20 }),
        valueField(QStringLiteral("a"), { 1, 2, 3, 4, 5 }) }));
    QCOMPARE(secondsOf(all[0]), (QList<qint64> { 10, 20 }));
    QCOMPARE(all[0].values, (QList<double> { 1, 5 }));
}

void TestGraphSeries::booleansAreStepsBetweenZeroAndOne()
{
    const auto all = seriesOf(frameOf({ timeField({ 0, 15 }),
                                  valueField(QStringLiteral("up"), { 1, 0 }, Field::Type::Boolean),
                                  [] {
                                      Field text;
                                      text.type = Field::Type::String;
                                      text.texts = { QStringLiteral("x"), QStringLiteral("y") };
                                      return text;
                                  }() }),
        { QStringLiteral("last") });
    QCOMPARE(all.size(), 1);
    const FieldConfig &config = all[0].config;
    QCOMPARE(config.min, std::optional(0.0));
    QCOMPARE(config.max, std::optional(1.0));
    QCOMPARE(config.unit, QStringLiteral("bool"));
    QCOMPARE(config.graph.interpolation, LineInterpolation::StepAfter);
    QCOMPARE(all[0].calcs[0].text.full(), QStringLiteral("False"));
}

void TestGraphSeries::calcsAreOfTheSeries()
{
    const auto all = seriesOf(frameOf({ timeField({ 90, 10, 30 }),
                                  valueField(QStringLiteral("a"), { 5, 1, missing() }) }),
        { QStringLiteral("last"), QStringLiteral("mean") });
    // In order of time 90 s is the last.
    QCOMPARE(all[0].calcs[0].numeric, 5.0);
    QCOMPARE(all[0].calcs[1].numeric, 3.0);
}

void TestGraphSeries::problemsAreNamed()
{
    const Frame noTime = frameOf({ valueField(QStringLiteral("a"), { 1 }) });
    const Frame noNumber = frameOf({ timeField({ 1 }) });
    const Frame good = frameOf({ timeField({ 1 }), valueField(QStringLiteral("a"), { 1 }) });
    const Frame empty = frameOf({ valueField(QStringLiteral("a"), {}) });
    QVERIFY(seriesOf(noTime).isEmpty());
    QCOMPARE(graphProblem({ noTime }), QStringLiteral("Data does not have a time field."));
    QCOMPARE(graphProblem({ noNumber }), QStringLiteral("Data does not have a number field."));
    QCOMPARE(graphProblem({ noTime, good }), QString());
    QCOMPARE(graphProblem({ empty }), QString());
    QCOMPARE(graphProblem({}), QString());
}

QTEST_GUILESS_MAIN(TestGraphSeries)
#include "tst_graphseries.moc"
