// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/heatmappalette.h"
#include "views/theme/colorschemes.h"

#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace opsglass;

/// Every scheme a dashboard may name, by its published end and middle colours.
class TestColorSchemes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryScheme_data();
    void knowsEveryScheme();
    void publishedColors_data();
    void publishedColors();
    void unknownMeansSpectral();
    void reverseTurnsTheScaleRound();
    void opacityGrows_data();
    void opacityGrows();
};

namespace {

QColor hex(const char *text) { return QColor(QLatin1String(text)); }

bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) <= 1 && std::abs(one.green() - other.green()) <= 1
        && std::abs(one.blue() - other.blue()) <= 1;
}

} // namespace

void TestColorSchemes::knowsEveryScheme_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "Spectral", "RdYlGn", "RdYlBu", "RdBu", "PuOr", "PRGn", "PiYG",
             "BrBG", "RdGy", "Blues", "Greens", "Greys", "Oranges", "Purples", "Reds", "Turbo",
             "Viridis", "Magma", "Plasma", "Inferno", "Cividis", "Warm", "Cool", "Cubehelix",
             "CubehelixDefault", "BuGn", "BuPu", "GnBu", "OrRd", "PuBuGn", "PuBu", "PuRd", "RdPu",
             "YlGnBu", "YlGn", "YlOrBr", "YlOrRd", "Rainbow", "Sinebow" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestColorSchemes::knowsEveryScheme()
{
    QFETCH(QString, name);
    QVERIFY(isColorScheme(name));
    for (const Theme::Kind kind : { Theme::Kind::Dark, Theme::Kind::Light }) {
        const QList<QColor> colors = schemeColors(name, 64, Theme::of(kind));
        QCOMPARE(colors.size(), 64);
        for (qsizetype i = 1; i < colors.size(); ++i) {
            // Neighbours flow into each other: a wrong digit in a table would jump.
            const QColor &one = colors[i - 1];
            const QColor &other = colors[i];
            const int jump = std::abs(one.red() - other.red())
                + std::abs(one.green() - other.green()) + std::abs(one.blue() - other.blue());
            QVERIFY2(jump < 80, qPrintable(QStringLiteral("step %1: %2").arg(i).arg(jump)));
        }
    }
}

void TestColorSchemes::publishedColors_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Theme::Kind>("kind");
    QTest::addColumn<QColor>("first"); // of the smallest value
    QTest::addColumn<QColor>("last");
    const auto row = [](const char *name, Theme::Kind kind, const char *first, const char *last) {
        QTest::addRow("%s %s", name, kind == Theme::Kind::Dark ? "dark" : "light")
            << QString::fromLatin1(name) << kind << hex(first) << hex(last);
    };
    using enum Theme::Kind;
    row("Spectral", Dark, "#5e4fa2", "#9e0142");
    row("Spectral", Light, "#5e4fa2", "#9e0142");
    row("Oranges", Dark, "#7f2704", "#fff5eb");
    row("Oranges", Light, "#fff5eb", "#7f2704");
    row("RdYlGn", Light, "#006837", "#a50026");
    row("Viridis", Dark, "#440154", "#fde725");
    row("Viridis", Light, "#fde725", "#440154");
    row("Turbo", Dark, "#23171b", "#900c00");
    row("Warm", Dark, "#6e40aa", "#aff05b");
    row("Cool", Dark, "#6e40aa", "#aff05b");
    row("CubehelixDefault", Dark, "#000000", "#ffffff");
    row("Rainbow", Light, "#6e40aa", "#6e40aa");
    row("Sinebow", Light, "#ff4040", "#ff4040");
}

void TestColorSchemes::publishedColors()
{
    QFETCH(QString, name);
    QFETCH(Theme::Kind, kind);
    QFETCH(QColor, first);
    QFETCH(QColor, last);
    const QList<QColor> colors = schemeColors(name, 9, Theme::of(kind));
    QVERIFY2(isNear(colors.first(), first), qPrintable(colors.first().name()));
    QVERIFY2(isNear(colors.last(), last), qPrintable(colors.last().name()));
}

void TestColorSchemes::unknownMeansSpectral()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    QVERIFY(!isColorScheme(QStringLiteral("Nothing")));
    QCOMPARE(schemeColors(QStringLiteral("Nothing"), 5, theme),
        schemeColors(QStringLiteral("Spectral"), 5, theme));
}

void TestColorSchemes::reverseTurnsTheScaleRound()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    HeatmapColors colors;
    const QList<QColor> plain = heatmapPalette(colors, theme);
    QCOMPARE(plain.size(), 64);
    colors.isReversed = true;
    QCOMPARE(heatmapPalette(colors, theme).first(), plain.last());
}

void TestColorSchemes::opacityGrows_data()
{
    QTest::addColumn<bool>("isExponential");
    QTest::addColumn<double>("exponent");
    QTest::addColumn<double>("alpha"); // in the middle of three
    QTest::newRow("linear") << false << 0.25 << 0.5;
    QTest::newRow("square root") << true << 0.5 << 0.7071;
    QTest::newRow("square") << true << 2.0 << 0.25;
}

void TestColorSchemes::opacityGrows()
{
    QFETCH(bool, isExponential);
    QFETCH(double, exponent);
    QFETCH(double, alpha);
    HeatmapColors colors;
    colors.mode = HeatmapColors::Mode::Opacity;
    colors.steps = 3;
    colors.isExponential = isExponential;
    colors.exponent = exponent;
    const QList<QColor> palette = heatmapPalette(colors, Theme::of(Theme::Kind::Dark));
    QCOMPARE(palette.first().alpha(), 0);
    QCOMPARE(palette.last().alpha(), 255);
    QVERIFY(std::abs(palette[1].alphaF() - float(alpha)) < 0.01F);
}

QTEST_MAIN(TestColorSchemes)
#include "tst_colorschemes.moc"
