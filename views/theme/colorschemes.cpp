// SPDX-License-Identifier: GPL-3.0-or-later
// Tabular: the anchor colours of the ColorBrewer schemes (Cynthia Brewer), between which d3 draws a
// spline, and the published formulas of the others (Turbo: Anton Mikhailov; cubehelix: Dave Green).
#include "views/theme/colorschemes.h"

#include "views/theme/colortables.h"
#include "views/theme/ramps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

namespace opsglass {

namespace {

/// When a scheme runs from its end to its beginning, so that high counts stand out.
enum class Inversion { Always, Dark, Light };

struct Anchors {
    QLatin1String name;
    Inversion inversion;
    std::array<QRgb, 11> colors; ///< nine or eleven; black ones at the end are not there
};

constexpr std::array anchorTable {
    Anchors { QLatin1String("BrBG"), Inversion::Always,
        { 0x543005, 0x8c510a, 0xbf812d, 0xdfc27d, 0xf6e8c3, 0xf5f5f5, 0xc7eae5, 0x80cdc1, 0x35978f,
            0x01665e, 0x003c30 } },
    Anchors { QLatin1String("PRGn"), Inversion::Always,
        { 0x40004b, 0x762a83, 0x9970ab, 0xc2a5cf, 0xe7d4e8, 0xf7f7f7, 0xd9f0d3, 0xa6dba0, 0x5aae61,
            0x1b7837, 0x00441b } },
    Anchors { QLatin1String("PiYG"), Inversion::Always,
        { 0x8e0152, 0xc51b7d, 0xde77ae, 0xf1b6da, 0xfde0ef, 0xf7f7f7, 0xe6f5d0, 0xb8e186, 0x7fbc41,
            0x4d9221, 0x276419 } },
    Anchors { QLatin1String("PuOr"), Inversion::Always,
        { 0x2d004b, 0x542788, 0x8073ac, 0xb2abd2, 0xd8daeb, 0xf7f7f7, 0xfee0b6, 0xfdb863, 0xe08214,
            0xb35806, 0x7f3b08 } },
    Anchors { QLatin1String("RdBu"), Inversion::Always,
        { 0x67001f, 0xb2182b, 0xd6604d, 0xf4a582, 0xfddbc7, 0xf7f7f7, 0xd1e5f0, 0x92c5de, 0x4393c3,
            0x2166ac, 0x053061 } },
    Anchors { QLatin1String("RdGy"), Inversion::Always,
        { 0x67001f, 0xb2182b, 0xd6604d, 0xf4a582, 0xfddbc7, 0xffffff, 0xe0e0e0, 0xbababa, 0x878787,
            0x4d4d4d, 0x1a1a1a } },
    Anchors { QLatin1String("RdYlBu"), Inversion::Always,
        { 0xa50026, 0xd73027, 0xf46d43, 0xfdae61, 0xfee090, 0xffffbf, 0xe0f3f8, 0xabd9e9, 0x74add1,
            0x4575b4, 0x313695 } },
    Anchors { QLatin1String("RdYlGn"), Inversion::Always,
        { 0xa50026, 0xd73027, 0xf46d43, 0xfdae61, 0xfee08b, 0xffffbf, 0xd9ef8b, 0xa6d96a, 0x66bd63,
            0x1a9850, 0x006837 } },
    Anchors { QLatin1String("Spectral"), Inversion::Always,
        { 0x9e0142, 0xd53e4f, 0xf46d43, 0xfdae61, 0xfee08b, 0xffffbf, 0xe6f598, 0xabdda4, 0x66c2a5,
            0x3288bd, 0x5e4fa2 } },
    Anchors { QLatin1String("Blues"), Inversion::Dark,
        { 0xf7fbff, 0xdeebf7, 0xc6dbef, 0x9ecae1, 0x6baed6, 0x4292c6, 0x2171b5, 0x08519c,
            0x08306b } },
    Anchors { QLatin1String("Greens"), Inversion::Dark,
        { 0xf7fcf5, 0xe5f5e0, 0xc7e9c0, 0xa1d99b, 0x74c476, 0x41ab5d, 0x238b45, 0x006d2c,
            0x00441b } },
    Anchors { QLatin1String("Greys"), Inversion::Dark,
        { 0xffffff, 0xf0f0f0, 0xd9d9d9, 0xbdbdbd, 0x969696, 0x737373, 0x525252, 0x252525,
            0x000000 } },
    Anchors { QLatin1String("Oranges"), Inversion::Dark,
        { 0xfff5eb, 0xfee6ce, 0xfdd0a2, 0xfdae6b, 0xfd8d3c, 0xf16913, 0xd94801, 0xa63603,
            0x7f2704 } },
    Anchors { QLatin1String("Purples"), Inversion::Dark,
        { 0xfcfbfd, 0xefedf5, 0xdadaeb, 0xbcbddc, 0x9e9ac8, 0x807dba, 0x6a51a3, 0x54278f,
            0x3f007d } },
    Anchors { QLatin1String("Reds"), Inversion::Dark,
        { 0xfff5f0, 0xfee0d2, 0xfcbba1, 0xfc9272, 0xfb6a4a, 0xef3b2c, 0xcb181d, 0xa50f15,
            0x67000d } },
    Anchors { QLatin1String("BuGn"), Inversion::Dark,
        { 0xf7fcfd, 0xe5f5f9, 0xccece6, 0x99d8c9, 0x66c2a4, 0x41ae76, 0x238b45, 0x006d2c,
            0x00441b } },
    Anchors { QLatin1String("BuPu"), Inversion::Dark,
        { 0xf7fcfd, 0xe0ecf4, 0xbfd3e6, 0x9ebcda, 0x8c96c6, 0x8c6bb1, 0x88419d, 0x810f7c,
            0x4d004b } },
    Anchors { QLatin1String("GnBu"), Inversion::Dark,
        { 0xf7fcf0, 0xe0f3db, 0xccebc5, 0xa8ddb5, 0x7bccc4, 0x4eb3d3, 0x2b8cbe, 0x0868ac,
            0x084081 } },
    Anchors { QLatin1String("OrRd"), Inversion::Dark,
        { 0xfff7ec, 0xfee8c8, 0xfdd49e, 0xfdbb84, 0xfc8d59, 0xef6548, 0xd7301f, 0xb30000,
            0x7f0000 } },
    Anchors { QLatin1String("PuBuGn"), Inversion::Dark,
        { 0xfff7fb, 0xece2f0, 0xd0d1e6, 0xa6bddb, 0x67a9cf, 0x3690c0, 0x02818a, 0x016c59,
            0x014636 } },
    Anchors { QLatin1String("PuBu"), Inversion::Dark,
        { 0xfff7fb, 0xece7f2, 0xd0d1e6, 0xa6bddb, 0x74a9cf, 0x3690c0, 0x0570b0, 0x045a8d,
            0x023858 } },
    Anchors { QLatin1String("PuRd"), Inversion::Dark,
        { 0xf7f4f9, 0xe7e1ef, 0xd4b9da, 0xc994c7, 0xdf65b0, 0xe7298a, 0xce1256, 0x980043,
            0x67001f } },
    Anchors { QLatin1String("RdPu"), Inversion::Dark,
        { 0xfff7f3, 0xfde0dd, 0xfcc5c0, 0xfa9fb5, 0xf768a1, 0xdd3497, 0xae017e, 0x7a0177,
            0x49006a } },
    Anchors { QLatin1String("YlGnBu"), Inversion::Dark,
        { 0xffffd9, 0xedf8b1, 0xc7e9b4, 0x7fcdbb, 0x41b6c4, 0x1d91c0, 0x225ea8, 0x253494,
            0x081d58 } },
    Anchors { QLatin1String("YlGn"), Inversion::Dark,
        { 0xffffe5, 0xf7fcb9, 0xd9f0a3, 0xaddd8e, 0x78c679, 0x41ab5d, 0x238443, 0x006837,
            0x004529 } },
    Anchors { QLatin1String("YlOrBr"), Inversion::Dark,
        { 0xffffe5, 0xfff7bc, 0xfee391, 0xfec44f, 0xfe9929, 0xec7014, 0xcc4c02, 0x993404,
            0x662506 } },
    Anchors { QLatin1String("YlOrRd"), Inversion::Dark,
        { 0xffffcc, 0xffeda0, 0xfed976, 0xfeb24c, 0xfd8d3c, 0xfc4e2a, 0xe31a1c, 0xbd0026,
            0x800026 } },
};

QColor rgb(double red, double green, double blue)
{
    const auto channel
        = [](double value) { return static_cast<int>(std::clamp(std::round(value), 0.0, 255.0)); };
    return { channel(red), channel(green), channel(blue) };
}

QColor turbo(double t)
{
    return rgb(
        34.61 + t * (1172.33 - t * (10793.56 - t * (33300.12 - t * (38394.49 - t * 14825.05)))),
        23.31 + t * (557.33 + t * (1225.33 - t * (3574.96 - t * (1073.77 + t * 707.56)))),
        27.2 + t * (3211.1 - t * (15327.97 - t * (27814 - t * (22569.18 - t * 6838.66)))));
}

/// Hue in degrees, saturation and lightness 0…1 (saturation may be more).
struct Cubehelix {
    double hue;
    double saturation;
    double lightness;

    QColor color() const
    {
        const double angle = (hue + 120) * std::numbers::pi / 180;
        const double reach = saturation * lightness * (1 - lightness);
        const double c = std::cos(angle);
        const double s = std::sin(angle);
        return rgb(255 * (lightness + reach * (-0.14861 * c + 1.78277 * s)),
            255 * (lightness + reach * (-0.29227 * c - 0.90649 * s)),
            255 * (lightness + reach * 1.97294 * c));
    }
};

QColor between(const Cubehelix &from, const Cubehelix &to, double t)
{
    return Cubehelix { std::lerp(from.hue, to.hue, t), std::lerp(from.saturation, to.saturation, t),
        std::lerp(from.lightness, to.lightness, t) }
        .color();
}

QColor cubehelixDefault(double t) { return between({ 300, 0.5, 0 }, { -240, 0.5, 1 }, t); }
QColor warm(double t) { return between({ -100, 0.75, 0.35 }, { 80, 1.5, 0.8 }, t); }
QColor cool(double t) { return between({ 260, 0.75, 0.35 }, { 80, 1.5, 0.8 }, t); }

QColor rainbow(double t)
{
    const double distance = std::abs(t - 0.5);
    return Cubehelix { 360 * t - 100, 1.5 - 1.5 * distance, 0.8 - 0.9 * distance }.color();
}

QColor sinebow(double t)
{
    const double angle = (0.5 - t) * std::numbers::pi;
    const auto channel = [angle](double shift) {
        const double sine = std::sin(angle + shift * std::numbers::pi / 3);
        return 255 * sine * sine;
    };
    return rgb(channel(0), channel(1), channel(2));
}

struct Formula {
    QLatin1String name;
    Inversion inversion;
    QColor (*color)(double);
};

constexpr std::array formulas {
    Formula { QLatin1String("Turbo"), Inversion::Light, turbo },
    Formula { QLatin1String("Warm"), Inversion::Light, warm },
    Formula { QLatin1String("Cool"), Inversion::Light, cool },
    Formula { QLatin1String("Cubehelix"), Inversion::Light, cubehelixDefault },
    Formula { QLatin1String("CubehelixDefault"), Inversion::Light, cubehelixDefault },
    Formula { QLatin1String("Rainbow"), Inversion::Always, rainbow },
    Formula { QLatin1String("Sinebow"), Inversion::Always, sinebow },
};

QList<QColor> stopsOf(const Anchors &anchors)
{
    QList<QColor> stops;
    for (size_t i = 0; i < anchors.colors.size(); ++i) {
        if (i < 9 || anchors.inversion == Inversion::Always)
            stops << QColor::fromRgb(anchors.colors.at(i));
    }
    return stops;
}

/// The colours of a scheme from 0 to 1, before any inversion.
struct Steps {
    QList<QColor> colors;
    Inversion inversion = Inversion::Always;
};

std::optional<Steps> stepsOf(QStringView name, int count)
{
    Steps steps;
    const auto fill = [&steps, count](const auto &color) {
        for (int i = 0; i < count; ++i)
            steps.colors << color(static_cast<double>(i) / std::max(count - 1, 1));
    };
    for (const Anchors &anchors : anchorTable) {
        if (name != anchors.name)
            continue;
        steps.inversion = anchors.inversion;
        const QList<QColor> stops = stopsOf(anchors);
        fill([&stops](double place) { return splineColor(stops, place); });
        return steps;
    }
    for (const Formula &formula : formulas) {
        if (name != formula.name)
            continue;
        steps.inversion = formula.inversion;
        fill(formula.color);
        return steps;
    }
    const auto samples = sampledRamp(name.toString().toLower());
    if (samples.empty())
        return std::nullopt;
    steps.inversion = Inversion::Light;
    fill([samples](double place) { return sampledColor(samples, place); });
    return steps;
}

} // namespace

QList<QColor> schemeColors(const QString &name, int count, const Theme &theme)
{
    const std::optional<Steps> known = stepsOf(name, count);
    Steps steps = known ? *known : *stepsOf(u"Spectral", count);
    const bool isInverted = steps.inversion == Inversion::Always
        || (steps.inversion == Inversion::Dark) == theme.isDark();
    if (isInverted)
        std::reverse(steps.colors.begin(), steps.colors.end());
    return steps.colors;
}

bool isColorScheme(const QString &name) { return stepsOf(name, 2).has_value(); }

} // namespace opsglass
