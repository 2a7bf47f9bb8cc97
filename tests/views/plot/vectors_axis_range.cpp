// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"
#include "views/plot/axis.h"

#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace opsglass;

/// How far an axis reaches.
class VectorsAxisRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRange();
};

namespace {

std::optional<double> number(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

ValueLimits limitsFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    ValueLimits limits;
    limits.min = number(object, QLatin1String("min"));
    limits.max = number(object, QLatin1String("max"));
    limits.softMin = number(object, QLatin1String("softMin"));
    limits.softMax = number(object, QLatin1String("softMax"));
    limits.centeredZero = object.value(QLatin1String("centeredZero")).toBool();
    if (object.contains(QLatin1String("decimals")))
        limits.decimals = object.value(QLatin1String("decimals")).toInt();
    if (object.value(QLatin1String("distr")).toInt() == 3)
        limits.scale = ScaleType::Log;
    limits.logBase = object.value(QLatin1String("log")).toDouble(2);
    return limits;
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({ 1.0, std::abs(one), std::abs(other) });
}

/// §23: a nearly flat line at 3, where rounding alone makes the original fall back to 0…100 or lose
/// its lower end.
bool isRoundingArtefact(const QStringList &row)
{
    return row[0] == QLatin1String("3") && row[1] == QLatin1String("3.0000001");
}

} // namespace

void VectorsAxisRange::everyRange()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("axis_range.tsv"));
    QVERIFY(!rows.isEmpty());
    int artefacts = 0;
    for (const QStringList &row : rows) {
        const AxisRange range
            = valueRange({ row[0].toDouble(), row[1].toDouble() }, limitsFrom(row[2]));
        const bool agrees
            = isClose(range.low, row[3].toDouble()) && isClose(range.high, row[4].toDouble());
        const QString text = QStringLiteral("%1 but got %2 %3")
                                 .arg(row.join(u' '))
                                 .arg(range.low, 0, 'g', 12)
                                 .arg(range.high, 0, 'g', 12);
        artefacts += agrees ? 0 : 1;
        QVERIFY2(agrees || isRoundingArtefact(row), qPrintable(text));
    }
    QVERIFY2(artefacts > 0, "no row is an artefact any more");
}

QTEST_GUILESS_MAIN(VectorsAxisRange)
#include "vectors_axis_range.moc"
