// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unit.h"

#include "models/data/matrix.h"
#include "models/format/unittable.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <cmath>

using namespace opsglass;

class TestUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVector();
    void everyIdIsKnown();
    void notANumberIsAWord();
    void partsAreKeptApart();
    void ticks_data();
    void ticks();
};

namespace {

double numberOf(const QString &text)
{
    if (text == QLatin1String("Infinity"))
        return INFINITY;
    if (text == QLatin1String("-Infinity"))
        return -INFINITY;
    return text == QLatin1String("NaN") ? std::nan("") : text.toDouble();
}

/// Artefacts of JavaScript that are not worth having: NaN glued to units, infinity split into
/// hours, and dates that depend on the day or the locale of the machine the vectors were made on.
bool isArtefact(const QString &unit, const QString &value)
{
    if (value == QLatin1String("NaN") || value.endsWith(QLatin1String("Infinity")))
        return true;
    return unit == QLatin1String("dateTimeFromNow")
        || unit.startsWith(QLatin1String("dateTimeAsLocal"))
        || unit.endsWith(QLatin1String("NoDateIfToday"));
}

} // namespace

void TestUnit::everyVector()
{
    int rows = 0;
    QStringList wrong;
    for (const QStringList &row : readVectors(QStringLiteral("units.tsv"))) {
        if (isArtefact(row[0], row[1]))
            continue;
        ++rows;
        const std::optional<int> decimals
            = row[2] == QLatin1String("auto") ? std::nullopt : std::optional<int>(row[2].toInt());
        const QString text = formatValue(numberOf(row[1]), row[0], decimals).full();
        if (text != row[3])
            wrong << row.join(u'|') + QLatin1String(" but got ") + text;
    }
    QVERIFY2(rows > 11000, qPrintable(QString::number(rows)));
    QVERIFY2(wrong.isEmpty(),
        qPrintable(
            QStringLiteral("%1 rows differ:\n").arg(wrong.size()) + wrong.mid(0, 60).join(u'\n')));
}

void TestUnit::everyIdIsKnown()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("unit_ids.tsv"));
    QVERIFY(rows.size() > 250);
    for (const QStringList &row : rows)
        QVERIFY2(unitRule(row[0]), qPrintable(row[0]));
}

void TestUnit::notANumberIsAWord()
{
    QCOMPARE(formatValue(std::nan(""), QStringLiteral("s"), {}).full(), QStringLiteral("NaN"));
    QCOMPARE(formatValue(missing(), QStringLiteral("s"), {}).full(), QString());
    QCOMPARE(formatValue(INFINITY, QStringLiteral("none"), {}).full(), QStringLiteral("∞"));
    QCOMPARE(formatValue(-INFINITY, QStringLiteral("GPUs"), {}).full(), QStringLiteral("-∞ GPUs"));
}

void TestUnit::partsAreKeptApart()
{
    const FormattedValue cost = formatValue(-1540, QStringLiteral("currencyUSD"), {});
    QCOMPARE(cost.prefix, QStringLiteral("-$"));
    QCOMPARE(cost.text, QStringLiteral("1.54"));
    QCOMPARE(cost.suffix, QStringLiteral("K"));
}

void TestUnit::ticks_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("increment");
    QTest::addColumn<QString>("text");
    QTest::newRow("trailing zeros vanish")
        << 1.5 << QStringLiteral("short") << 0.25 << QStringLiteral("1.5");
    QTest::newRow("digits of the increment")
        << 0.25 << QStringLiteral("s") << 0.25 << QStringLiteral("250 ms");
    QTest::newRow("currency keeps them")
        << 1.5 << QStringLiteral("currencyUSD") << 0.25 << QStringLiteral("$1.50");
    QTest::newRow("bytes") << 1572864.0 << QStringLiteral("bytes") << 524288.0
                           << QStringLiteral("1.5 MiB");
}

void TestUnit::ticks()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, increment);
    QFETCH(QString, text);
    QCOMPARE(formatTick(value, unit, increment, {}), text);
}

QTEST_GUILESS_MAIN(TestUnit)
#include "tst_unit.moc"
