// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/panelmodel.h"
#include "models/series/stacking.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace opsglass;

Q_DECLARE_METATYPE(std::function<void(opsglass::FieldConfig &)>)

class TestPanelModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soloShowsOneThenAll();
    void toggleNeverHidesTheLast();
    void hiddenSeriesStayHiddenWithNewData();
    void onlyChangesAreSignalled();
    void stacksInOrder();
    void stacksGapsAsNothing();
    void stacksOfDifferentTimesAreJoined();
    void percentStacksReachOne();
    void hiddenSeriesLeaveTheStack();
    void negativeOnesStackDownwards();
    void negativeYMirrors();
    void constantRepeatsTheFirst();
    void stacksOfDifferentKindStayApart_data();
    void stacksOfDifferentKindStayApart();
    void seriesHiddenByTheFileCanBeShown();
};

namespace {

DataSeries line(
    const QString &name, const QList<double> &values, StackingMode mode = StackingMode::None)
{
    DataSeries series;
    series.name = name;
    series.grid = { Instant(Milliseconds(0)), Milliseconds(1000), int(values.size()) };
    series.values = values;
    series.config.graph.stackingMode = mode;
    return series;
}

PanelData three()
{
    PanelData data;
    data.series = { line(QStringLiteral("a"), { 1, 2 }), line(QStringLiteral("b"), { 3, 4 }),
        line(QStringLiteral("c"), { 5, 6 }) };
    return data;
}

QStringList shown(const PanelModel &model)
{
    QStringList names;
    for (const DataSeries &series : model.data().series) {
        if (model.isShown(series.name))
            names << series.name;
    }
    return names;
}

} // namespace

void TestPanelModel::soloShowsOneThenAll()
{
    PanelModel model({});
    model.setData(three());
    model.solo(QStringLiteral("b"));
    QCOMPARE(shown(model), QStringList({ QStringLiteral("b") }));
    model.solo(QStringLiteral("c"));
    QCOMPARE(shown(model), QStringList({ QStringLiteral("c") }));
    model.solo(QStringLiteral("c"));
    QCOMPARE(shown(model).size(), 3);
}

void TestPanelModel::toggleNeverHidesTheLast()
{
    PanelModel model({});
    model.setData(three());
    model.toggle(QStringLiteral("a"));
    model.toggle(QStringLiteral("b"));
    QCOMPARE(shown(model), QStringList({ QStringLiteral("c") }));
    model.toggle(QStringLiteral("c"));
    QCOMPARE(shown(model).size(), 3);
}

void TestPanelModel::hiddenSeriesStayHiddenWithNewData()
{
    PanelModel model({});
    model.setData(three());
    model.toggle(QStringLiteral("a"));
    PanelData without;
    without.series = { line(QStringLiteral("b"), { 1 }) };
    model.setData(without);
    model.setData(three());
    QCOMPARE(shown(model), QStringList({ QStringLiteral("b"), QStringLiteral("c") }));
}

void TestPanelModel::onlyChangesAreSignalled()
{
    PanelModel model({});
    QSignalSpy titles(&model, &PanelModel::titleChanged);
    QSignalSpy statuses(&model, &PanelModel::statusChanged);
    QSignalSpy visibility(&model, &PanelModel::visibilityChanged);
    QSignalSpy data(&model, &PanelModel::dataChanged);
    model.setTitle({});
    model.setStatus({});
    QCOMPARE(titles.count() + statuses.count(), 0);
    model.setTitle(QStringLiteral("t"));
    PanelStatus status;
    status.state = PanelStatus::State::Ready;
    model.setStatus(status);
    QCOMPARE(titles.count(), 1);
    QCOMPARE(statuses.count(), 1);
    model.setData(three());
    model.toggle(QStringLiteral("a"));
    QCOMPARE(visibility.count(), 1);
    QCOMPARE(data.count(), 2);
}

void TestPanelModel::stacksInOrder()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1, 2 }, StackingMode::Normal),
        line(QStringLiteral("b"), { 10, 20 }, StackingMode::Normal) };
    stackSeries(series, {});
    QCOMPARE(series[0].drawn(), QList<double>({ 1, 2 }));
    QCOMPARE(series[0].base, QList<double>({ 0, 0 }));
    QCOMPARE(series[1].drawn(), QList<double>({ 11, 22 }));
    QCOMPARE(series[1].base, QList<double>({ 1, 2 }));
}

void TestPanelModel::stacksGapsAsNothing()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { missing(), 2 }, StackingMode::Normal),
        line(QStringLiteral("b"), { 10, 20 }, StackingMode::Normal) };
    stackSeries(series, {});
    QCOMPARE(series[1].drawn(), QList<double>({ 10, 22 }));
}

void TestPanelModel::stacksOfDifferentTimesAreJoined()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1, 2, missing(), 4 },
                                   StackingMode::Normal),
        line(QStringLiteral("b"), { 10, 20 }, StackingMode::Normal),
        line(QStringLiteral("c"), { 100 }, StackingMode::Normal) };
    // a: 0, 1, 2 and 3 s; b: 1 and 3 s; c: 1.5 s.
    series[1].grid.start = series[2].grid.start = Instant(Milliseconds(1000));
    series[1].grid.step = Milliseconds(2000);
    series[2].grid.start += Milliseconds(500);
    const QList<DataSeries> apart = series;
    stackSeries(series, {});
    const SampleTimes times = series[0].drawnTimes();
    QList<qint64> at;
    for (qsizetype i = 0; i < times.count(); ++i)
        at << times.at(i).time_since_epoch().count();
    QCOMPARE(at, QList<qint64>({ 0, 1000, 1500, 2000, 3000 }));
    for (const DataSeries &one : std::as_const(series))
        QVERIFY(one.drawnTimes() == times);
    // At 2 s nobody has a value: the stack has a gap there.
    QList<double> top = series[2].drawn();
    QVERIFY(isMissing(top.takeAt(3)));
    QCOMPARE(top, QList<double>({ 1, 12, 100, 24 }));
    QCOMPARE(series[1].drawn()[1], 12.0);
    QCOMPARE(series[1].base[1], 2.0);
    // What was measured stays.
    QCOMPARE(series[1].values, apart[1].values);
    QVERIFY(series[1].times() == apart[1].times());
    // Without the others, each has its own times again.
    stackSeries(series, { QStringLiteral("a"), QStringLiteral("c") });
    QVERIFY(!series[1].stackedTimes);
    QCOMPARE(series[1].drawn(), QList<double>({ 10, 20 }));
}

void TestPanelModel::percentStacksReachOne()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1 }, StackingMode::Percent),
        line(QStringLiteral("b"), { 3 }, StackingMode::Percent) };
    stackSeries(series, {});
    QCOMPARE(series[0].drawn(), QList<double>({ 0.25 }));
    QCOMPARE(series[1].drawn(), QList<double>({ 1 }));
}

void TestPanelModel::hiddenSeriesLeaveTheStack()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1 }, StackingMode::Normal),
        line(QStringLiteral("b"), { 3 }, StackingMode::Normal) };
    stackSeries(series, { QStringLiteral("a") });
    QVERIFY(series[0].stacked.isEmpty());
    QCOMPARE(series[1].drawn(), QList<double>({ 3 }));
}

void TestPanelModel::negativeOnesStackDownwards()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1 }, StackingMode::Normal),
        line(QStringLiteral("b"), { -2 }, StackingMode::Normal),
        line(QStringLiteral("c"), { -3 }, StackingMode::Normal) };
    stackSeries(series, {});
    QCOMPARE(series[0].drawn(), QList<double>({ 1 }));
    QCOMPARE(series[2].drawn(), QList<double>({ -5 }));
}

void TestPanelModel::negativeYMirrors()
{
    QList<DataSeries> series { line(QStringLiteral("a"), { 1, missing(), 3 }) };
    series[0].config.graph.transform = ValueTransform::NegativeY;
    stackSeries(series, {});
    QCOMPARE(series[0].drawn()[0], -1.0);
    QVERIFY(isMissing(series[0].drawn()[1]));
    QCOMPARE(series[0].values[0], 1.0);
}

void TestPanelModel::constantRepeatsTheFirst()
{
    PanelData data = three();
    data.series[0].values = { 7, 1, missing() };
    data.series[0].config.graph.transform = ValueTransform::Constant;
    stackSeries(data.series, {});
    QCOMPARE(data.series[0].drawn(), QList<double>({ 7, 7, 7 }));
    QCOMPARE(data.series[0].values[1], 1.0);
}

void TestPanelModel::stacksOfDifferentKindStayApart_data()
{
    QTest::addColumn<std::function<void(FieldConfig &)>>("change");
    QTest::addColumn<bool>("isApart");
    using Change = std::function<void(FieldConfig &)>;
    QTest::newRow("alike") << Change([](FieldConfig &) {}) << false;
    QTest::newRow("group") << Change([](FieldConfig &config) {
        config.graph.stackingGroup = QStringLiteral("B");
    }) << true;
    QTest::newRow("unit") << Change([](FieldConfig &config) { config.unit = QStringLiteral("s"); })
                          << true;
    QTest::newRow("limit of the axis")
        << Change([](FieldConfig &config) { config.max = 10; }) << true;
    QTest::newRow("interpolation") << Change([](FieldConfig &config) {
        config.graph.interpolation = LineInterpolation::StepAfter;
    }) << true;
    QTest::newRow("bar alignment of lines")
        << Change([](FieldConfig &config) { config.graph.barAlignment = 1; }) << false;
    QTest::newRow("bars beside lines")
        << Change([](FieldConfig &config) { config.graph.drawStyle = DrawStyle::Bars; }) << true;
    QTest::newRow("percent") << Change([](FieldConfig &config) {
        config.graph.stackingMode = StackingMode::Percent;
    }) << true;
}

void TestPanelModel::stacksOfDifferentKindStayApart()
{
    QFETCH(std::function<void(FieldConfig &)>, change);
    QFETCH(bool, isApart);
    QList<DataSeries> series { line(QStringLiteral("a"), { 2 }, StackingMode::Normal),
        line(QStringLiteral("b"), { 3 }, StackingMode::Normal) };
    change(series[1].config);
    stackSeries(series, {});
    QCOMPARE(series[1].base, QList<double>({ isApart ? 0.0 : 2.0 }));
}

void TestPanelModel::seriesHiddenByTheFileCanBeShown()
{
    PanelData data = three();
    data.series[0].config.graph.hideFromViz = true;
    data.series[1].config.graph.hideFromViz = true;
    data.series[1].config.graph.hideFromLegend = true;
    PanelModel model({});
    model.setData(data);
    QVERIFY(!model.isShown(QStringLiteral("a")));
    model.toggle(QStringLiteral("a"));
    QVERIFY(model.isShown(QStringLiteral("a")));
    QVERIFY(!model.data().series[0].config.graph.hideFromViz);
    // The next answer does not hide it again.
    model.setData(data);
    QVERIFY(model.isShown(QStringLiteral("a")));
    // Without a legend entry nobody could show it.
    QVERIFY(model.data().series[1].config.graph.hideFromViz);
}

QTEST_GUILESS_MAIN(TestPanelModel)
#include "tst_panelmodel.moc"
