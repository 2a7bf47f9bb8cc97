// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"
#include "views/theme/theme.h"

#include <QTest>

#include <algorithm>

using namespace opsglass;

/// The palette, the named colours and the continuous ramps.
class VectorsColors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaletteEntry();
    void everyName();
    void everyRamp();
};

namespace {

ColorRef named(const QString &name) { return { .kind = ColorRef::Kind::Named, .name = name }; }

int distance(const QColor &one, const QColor &other)
{
    return std::max({ std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
        std::abs(one.blue() - other.blue()) });
}

} // namespace

void VectorsColors::everyPaletteEntry()
{
    const QList<QStringList> rows = readVectors(QStringLiteral("palette_classic.tsv"));
    QVERIFY(!rows.isEmpty());
    constexpr int size = 64;
    for (const QStringList &row : rows) {
        for (const int index : { row[0].toInt(), row[0].toInt() + size }) {
            const ColorRef ref { .index = index };
            QCOMPARE(Theme::of(Theme::Kind::Dark).color(ref), QColor(row[2]));
            QCOMPARE(Theme::of(Theme::Kind::Light).color(ref), QColor(row[3]));
        }
    }
}

void VectorsColors::everyName()
{
    const Theme dark = Theme::of(Theme::Kind::Dark);
    const QList<QStringList> rows = readVectors(QStringLiteral("named_colors.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows) {
        QCOMPARE(dark.color(named(row[0])), dark.color(named(row[1])));
        QCOMPARE(Theme::of(Theme::Kind::Light).color(named(row[0])), dark.color(named(row[2])));
    }
}

void VectorsColors::everyRamp()
{
    const Theme dark = Theme::of(Theme::Kind::Dark);
    const QList<QStringList> rows = readVectors(QStringLiteral("color_ramps_dark.tsv"));
    QVERIFY(!rows.isEmpty());
    for (const QStringList &row : rows) {
        const ColorRef ref {
            .kind = ColorRef::Kind::Ramp, .name = row[0], .position = row[1].toDouble()
        };
        // The sampled ramps hold every fifth colour, so between two of them one step is allowed.
        QVERIFY2(
            distance(dark.color(ref), dark.color(named(row[2]))) <= 1, qPrintable(row.join(u' ')));
    }
}

QTEST_MAIN(VectorsColors)
#include "vectors_colors.moc"
