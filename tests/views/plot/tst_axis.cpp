// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/axis.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace opsglass;

namespace {

QString joined(const QList<double> &values)
{
    QStringList texts;
    for (const double value : values)
        texts.append(QString::number(value, 'g', 12));
    return texts.join(u' ');
}

} // namespace

class TestAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangeWithoutData();
    void binaryTicks();
    void wholeTicks();
    void logTicks();
    void symlogTicksBeginAtTheThreshold();
    void absurdRanges_data();
    void absurdRanges();
};

void TestAxis::rangeWithoutData()
{
    const AxisRange none { 1, 0 };
    QCOMPARE(valueRange(none, {}), (AxisRange { 0, 100 }));
    QCOMPARE(valueRange(none, { .min = -5.0, .max = 5.0 }), (AxisRange { -5, 5 }));
    QCOMPARE(valueRange(none, { .min = 500.0 }), (AxisRange { 0, 100 }));
    QCOMPARE(valueRange(none, { .scale = ScaleType::Log }), (AxisRange { 1, 100 }));
}

void TestAxis::binaryTicks()
{
    const auto ticks = valueTicks({ 0, 3.3 * 1024 * 1024 }, { .length = 200, .powersOfTwo = true });
    QCOMPARE(ticks.increment, 524288.0);
    QCOMPARE(
        joined(ticks.values), QStringLiteral("0 524288 1048576 1572864 2097152 2621440 3145728"));
}

void TestAxis::wholeTicks()
{
    QCOMPARE(joined(valueTicks({ 0, 3 }, { .length = 300, .decimals = 0 }).values),
        QStringLiteral("0 1 2 3"));
    QCOMPARE(joined(valueTicks({ 0, 1 }, { .length = 600, .decimals = 0 }).values),
        QStringLiteral("0 1"));
}

void TestAxis::logTicks()
{
    const auto texts = [](double low, double high, double length, double base) {
        return joined(valueTicks(
            { low, high }, { .length = length, .scale = ScaleType::Log, .logBase = base })
                          .values);
    };
    QCOMPARE(texts(1, 1000, 120, 10), QStringLiteral("1 10 100 1000"));
    QCOMPARE(texts(1, 10, 300, 10), QStringLiteral("1 2 5 10"));
    QCOMPARE(texts(1, 1024, 100, 2), QStringLiteral("1 8 64 512"));
    QCOMPARE(
        joined(valueTicks({ -1000, 1000 }, { .length = 400, .scale = ScaleType::Symlog }).values),
        QStringLiteral("-1000 -100 -10 0 10 100 1000"));
}

void TestAxis::symlogTicksBeginAtTheThreshold()
{
    const auto ticks = valueTicks(
        { -1000, 1000 }, { .length = 900, .scale = ScaleType::Symlog, .linearThreshold = 100 });
    QCOMPARE(joined(ticks.values), QStringLiteral("-1000 -100 0 100 1000"));
}

void TestAxis::absurdRanges_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("min");
    QTest::addColumn<double>("max");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::newRow("largest") << -1.7e308 << 1.7e308 << none << none;
    QTest::newRow("one largest") << 1.7e308 << 1.7e308 << none << none;
    QTest::newRow("denormal") << 0.0 << 5e-324 << none << none;
    QTest::newRow("denormal limits") << 0.0 << 1.0 << 0.0 << 5e-324;
    QTest::newRow("two neighbours far from zero") << 1e20 << 1e20 << 1e20 << 1e20 + 65536;
    QTest::newRow("min above data") << 0.0 << 1.0 << 50.0 << none;
    QTest::newRow("min is max") << 0.0 << 1.0 << 5.0 << 5.0;
    QTest::newRow("min above max") << 0.0 << 1.0 << 9.0 << 5.0;
    QTest::newRow("infinite limits") << 0.0 << 1.0 << -infinite << infinite;
    QTest::newRow("negative limits") << 1.0 << 10.0 << -5.0 << -1.0;
    QTest::newRow("nothing") << infinite << -infinite << none << none;
}

void TestAxis::absurdRanges()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, min);
    QFETCH(double, max);
    ValueLimits limits;
    if (!std::isnan(min))
        limits.min = min;
    if (!std::isnan(max))
        limits.max = max;
    for (const ScaleType scale : { ScaleType::Linear, ScaleType::Log, ScaleType::Symlog }) {
        for (const double base : { 2.0, 10.0, 0.0 }) {
            limits.scale = scale;
            limits.logBase = base;
            const bool isLog = scale == ScaleType::Log;
            const AxisRange range
                = valueRange({ isLog ? std::abs(low) : low, std::abs(high) }, limits);
            QVERIFY(std::isfinite(range.high - range.low));
            QVERIFY(range.low < range.high);
            QVERIFY(!isLog || range.low > 0);
            const auto ticks = valueTicks(
                range, { .length = 600, .scale = scale, .logBase = base, .linearThreshold = 1 });
            QVERIFY(ticks.values.size() < 100);
        }
    }
}

QTEST_MAIN(TestAxis)
#include "tst_axis.moc"
