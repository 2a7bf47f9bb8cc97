// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format/unit.h"
#include "models/format/unittable.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace opsglass;

/// Every unit, number for number.
class VectorsUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyText();
    void everyIdIsKnown();
};

namespace {

double numberOf(const QString &text)
{
    if (text == QLatin1String("Infinity"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1String("-Infinity"))
        return -std::numeric_limits<double>::infinity();
    return text == QLatin1String("NaN") ? std::nan("") : text.toDouble();
}

/// Where the specification (§9.1) calls the original's text an artefact.
struct Deviation {
    const char *reason;
    bool (*holds)(const QStringList &row);
    QString (*ours)(const QString &theirs);
    int differing = 0;
};

QList<Deviation> deviations()
{
    return {
        { "NaN is a word and has neither digits nor a unit",
            [](const QStringList &row) { return row[1] == QLatin1String("NaN"); },
            [](const QString &) { return QStringLiteral("NaN"); } },
        { "an infinity has no prefix, so none is 'undefined'",
            [](const QStringList &row) {
                return row[1].endsWith(QLatin1String("Infinity"))
                    && row[3].contains(QLatin1String("undefined"));
            },
            [](const QString &theirs) {
                return QString(theirs).remove(QLatin1String("undefined"));
            } },
    };
}

} // namespace

void VectorsUnits::everyText()
{
    int rows = 0;
    QStringList wrong;
    QList<Deviation> known = deviations();
    for (const QStringList &row : readVectors(QStringLiteral("units.tsv"))) {
        ++rows;
        QString expected = row.value(3);
        for (Deviation &deviation : known) {
            if (!deviation.holds(row))
                continue;
            deviation.differing += deviation.ours(expected) != expected ? 1 : 0;
            expected = deviation.ours(expected);
        }
        const std::optional<int> decimals
            = row[2] == QLatin1String("auto") ? std::nullopt : std::optional<int>(row[2].toInt());
        const QString text = formatValue(numberOf(row[1]), row[0], decimals).full();
        if (text != expected)
            wrong << row.join(u'|') + QLatin1String(" but got ") + text;
    }
    QVERIFY(rows > 0);
    const QString count = QStringLiteral("%1 of %2 rows differ:\n").arg(wrong.size()).arg(rows);
    QVERIFY2(wrong.isEmpty(), qPrintable(count + wrong.mid(0, 60).join(u'\n')));
    for (const Deviation &deviation : std::as_const(known))
        QVERIFY2(deviation.differing > 0, deviation.reason);
}

void VectorsUnits::everyIdIsKnown()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("unit_ids.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows)
        QVERIFY2(unitRule(row[0]), qPrintable(row[0]));
}

QTEST_GUILESS_MAIN(VectorsUnits)
#include "vectors_units.moc"
