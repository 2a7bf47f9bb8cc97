// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/reduceframes.h"

#include <QTest>

using namespace opsglass;

namespace {

Frame timedFrame(const QList<double> &seconds, const QList<double> &values)
{
    Field time;
    time.name = QStringLiteral("Time");
    time.type = Field::Type::Time;
    for (const double second : seconds)
        time.numbers << second * 1000;
    Field value;
    value.name = value.displayName = QStringLiteral("up");
    value.numbers = values;
    Frame frame;
    frame.fields = { time, value };
    return frame;
}

QList<DisplayItem> itemsOf(const QList<Frame> &frames, const ReduceOptions &options = {})
{
    return reduceFrames(frames, options, QTimeZone::utc());
}

} // namespace

class TestReduceFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsBringTheirSamples_data();
    void itemsBringTheirSamples();
    void rowsEndAtTheLimit();
    void limitsAreOfAllFields();
};

void TestReduceFrames::itemsBringTheirSamples_data()
{
    QTest::addColumn<QList<double>>("seconds");
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("samples");
    QTest::addColumn<QList<qint64>>("at"); ///< seconds
    const auto row = [](const char *name, const QList<double> &seconds, const QList<double> &values,
                         const QList<double> &samples, const QList<qint64> &at) {
        QTest::newRow(name) << seconds << values << samples << at;
    };
    row("even", { 0, 60, 120 }, { 1, 2, 3 }, { 1, 2, 3 }, { 0, 60, 120 });
    row("uneven", { 0, 60, 200 }, { 1, 2, 3 }, { 1, 2, 3 }, { 0, 60, 200 });
    row("out of order", { 200, 0, 60 }, { 3, 1, 2 }, { 1, 2, 3 }, { 0, 60, 200 });
    row("of another field of the join", { 0, 60, 90, 200 }, { 1, missing(), 2, 3 }, { 1, 2, 3 },
        { 0, 90, 200 });
    row("twice the same time", { 0, 0, 60 }, { 1, 2, 3 }, { 1, 2, 3 }, { 0, 0, 60 });
    row("alone", { 60 }, { 1 }, { 1 }, { 60 });
    row("none", {}, {}, {}, {});
}

void TestReduceFrames::itemsBringTheirSamples()
{
    QFETCH(QList<double>, seconds);
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, samples);
    QFETCH(QList<qint64>, at);
    const DisplayItem item = itemsOf({ timedFrame(seconds, values) }).value(0);
    QCOMPARE(item.samples, samples);
    QCOMPARE(item.times.count(), at.size());
    for (qsizetype i = 0; i < at.size(); ++i)
        QCOMPARE(item.times.at(i).time_since_epoch().count(), at[i] * 1000);
}

void TestReduceFrames::rowsEndAtTheLimit()
{
    ReduceOptions options;
    options.values = true;
    options.limit = 3;
    const auto items
        = itemsOf({ timedFrame({ 0, 60 }, { 1, 2 }), timedFrame({ 0, 60 }, { 3, 4 }) }, options);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[2].value.numeric, 3.0);
    QCOMPARE(items[2].place, (DataPlace { 1, 1, 0, {} }));
}

void TestReduceFrames::limitsAreOfAllFields()
{
    Frame own = timedFrame({ 0, 60 }, { 10, 20 });
    const Frame other = timedFrame({ 0, 60 }, { -5, 1 });
    QCOMPARE(itemsOf({ own, other })[0].config.min, -5.0);
    QCOMPARE(itemsOf({ own, other })[0].config.max, 20.0);
    own.fields[1].config.fieldMinMax = true;
    QCOMPARE(itemsOf({ own, other })[0].config.min, 10.0);
    own.fields[1].config.max = 7;
    QCOMPARE(itemsOf({ own, other })[0].config.max, 7.0);
    QCOMPARE(itemsOf({ timedFrame({ 0 }, { missing() }) })[0].config.max, 100.0);
}

QTEST_GUILESS_MAIN(TestReduceFrames)
#include "tst_reduceframes.moc"
