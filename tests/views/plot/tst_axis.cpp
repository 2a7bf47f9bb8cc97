// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/axis.h"

#include <QtTest>

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

QTEST_MAIN(TestAxis)
#include "tst_axis.moc"
