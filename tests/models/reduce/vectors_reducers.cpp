// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/reducers.h"
#include "tests/support/vectors.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace opsglass;

/// Every reducer on every series.
class VectorsReducers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValue();
    void everyName();
};

namespace {

double numberOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined() || value.toString() == QLatin1String("undefined"))
        return missing();
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.toString() == QLatin1String("Infinity"))
        return std::numeric_limits<double>::infinity();
    if (value.toString() == QLatin1String("-Infinity"))
        return -std::numeric_limits<double>::infinity();
    return value.isString() ? std::nan("") : value.toDouble();
}

QList<double> numbersOf(const QJsonValue &array)
{
    QList<double> numbers;
    for (const QJsonValue &value : array.toArray())
        numbers << numberOf(value);
    return numbers;
}

/// Null is null and NaN is NaN.
bool same(double left, double right)
{
    if (std::isnan(left) || std::isnan(right))
        return std::isnan(left) && std::isnan(right) && isMissing(left) == isMissing(right);
    return left == right || std::abs(left - right) <= 1e-12 * std::max(std::abs(left), 1.0);
}

bool agrees(const ReducedValue &reduced, const QJsonValue &expected)
{
    if (!expected.isArray())
        return same(reduced.number, numberOf(expected))
            && (reduced.kind == ReducedValue::Kind::Boolean) == expected.isBool();
    const QList<double> list = numbersOf(expected);
    // Lists have null where there was NaN: JSON knows no other word for it.
    const auto sameInList = [](double left, double right) {
        return (std::isnan(left) && std::isnan(right)) || same(left, right);
    };
    return reduced.kind == ReducedValue::Kind::List
        && std::equal(
            list.cbegin(), list.cend(), reduced.list.cbegin(), reduced.list.cend(), sameInList);
}

} // namespace

void VectorsReducers::everyValue()
{
    int checked = 0;
    QStringList wrong;
    for (const QJsonDocument &document : readJsonVectors(QStringLiteral("reducers.json"))) {
        const QJsonObject vectors = document.object();
        for (auto entry = vectors.begin(); entry != vectors.end(); ++entry) {
            const QList<double> values = numbersOf(entry.value()[QLatin1String("values")]);
            const QJsonObject calcs = entry.value()[QLatin1String("calcs")].toObject();
            for (auto calc = calcs.begin(); calc != calcs.end(); ++calc) {
                const ReducedValue reduced = reduceValues(calc.key(), values);
                ++checked;
                if (!agrees(reduced, calc.value()))
                    wrong << QStringLiteral("%1 %2 is %3")
                                 .arg(entry.key(), calc.key())
                                 .arg(reduced.number);
            }
        }
    }
    QVERIFY(checked > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void VectorsReducers::everyName()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("reducer_names.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows)
        QCOMPARE(reducerName(row[0]), row[1]);
}

QTEST_GUILESS_MAIN(VectorsReducers)
#include "vectors_reducers.moc"
