// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"
#include "views/plot/axis.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

/// Where an axis has its ticks.
class VectorsAxisTicks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTick();
};

namespace {

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({ 1.0, std::abs(one), std::abs(other) });
}

QList<double> numbersOf(const QString &text)
{
    QList<double> numbers;
    for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
        numbers << number.toDouble();
    return numbers;
}

} // namespace

void VectorsAxisTicks::everyTick()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("axis_ticks.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows) {
        const ValueTicks ticks = valueTicks({ row[0].toDouble(), row[1].toDouble() },
            { .length = row[2].toDouble(), .minSpacing = row[3].toDouble() });
        const QList<double> expected = numbersOf(row.value(5));
        QVERIFY2(isClose(ticks.increment, row[4].toDouble()), qPrintable(row.join(u' ')));
        QVERIFY2(std::equal(expected.cbegin(), expected.cend(), ticks.values.cbegin(),
                     ticks.values.cend(), isClose),
            qPrintable(row.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(VectorsAxisTicks)
#include "vectors_axis_ticks.moc"
