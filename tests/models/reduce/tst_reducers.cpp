// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/reducers.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace opsglass;

class TestReducers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVector();
    void everyNameIsGrafanas();
    void gapsAreNoNumbers();
};

namespace {

double numberOf(const QJsonValue &value)
{
    if (value.isNull())
        return missing();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    return value.isString() ? std::nan("") : value.toDouble();
}

QList<double> numbersOf(const QJsonArray &array)
{
    QList<double> numbers;
    for (const QJsonValue &value : array)
        numbers << numberOf(value);
    return numbers;
}

bool same(double left, double right)
{
    return (std::isnan(left) && std::isnan(right)) || qFuzzyCompare(1 + left, 1 + right);
}

} // namespace

void TestReducers::everyVector()
{
    const QJsonObject vectors = readJsonVectors(QStringLiteral("reducers.json")).object();
    int checked = 0;
    for (auto entry = vectors.begin(); entry != vectors.end(); ++entry) {
        const QJsonObject vector = entry.value().toObject();
        const QList<double> values = numbersOf(vector[QLatin1String("values")].toArray());
        const QJsonObject calcs = vector[QLatin1String("calcs")].toObject();
        for (auto calc = calcs.begin(); calc != calcs.end(); ++calc) {
            const ReducedValue reduced = reduceValues(calc.key(), values);
            const QByteArray where = (entry.key() + u' ' + calc.key()).toUtf8();
            if (calc.value().isArray())
                QCOMPARE(reduced.list.size(), calc.value().toArray().size());
            else
                QVERIFY2(same(reduced.number, numberOf(calc.value())),
                    where + ' ' + QByteArray::number(reduced.number));
            ++checked;
        }
    }
    QVERIFY(checked > 150);
}

void TestReducers::everyNameIsGrafanas()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("reducer_names.tsv"));
    QVERIFY(rows.size() > 20);
    for (const QStringList &row : rows)
        QCOMPARE(reducerName(row[0]), row[1]);
    QCOMPARE(reducerName(QStringLiteral("avg")), QStringLiteral("Mean"));
}

void TestReducers::gapsAreNoNumbers()
{
    const QList<double> values { missing(), 2, missing(), 4, missing() };
    QCOMPARE(reduceNumber(QStringLiteral("mean"), values), 3.0);
    QCOMPARE(reduceNumber(QStringLiteral("lastNotNull"), values), 4.0);
    QVERIFY(isMissing(reduceNumber(QStringLiteral("last"), values)));
    QCOMPARE(reduceNumber(QStringLiteral("count"), values), 2.0);
    QVERIFY(isMissing(reduceNumber(QStringLiteral("max"), {})));
    QCOMPARE(reduceNumber(QStringLiteral("sum"), {}), 0.0);
}

QTEST_GUILESS_MAIN(TestReducers)
#include "tst_reducers.moc"
