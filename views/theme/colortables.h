// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>
#include <QStringView>

#include <span>

namespace opsglass {

/// One of Grafana's colour names; 0xAARRGGBB in both themes.
struct NamedColor {
    const char *name;
    QRgb dark;
    QRgb light;
};

/// One entry of the classic palette.
struct PaletteColor {
    QRgb dark;
    QRgb light;
};

/// red, dark-green, …, transparent, panel-bg, text (spec/grafana.md §10.2).
std::span<const NamedColor> namedColors();
/// 64 series colours, in order.
std::span<const PaletteColor> classicPalette();
/// Equidistant 0xRRGGBB samples from 0 to 1 of viridis, magma, plasma, inferno or cividis; empty
/// for any other name.
std::span<const QRgb> sampledRamp(QStringView name);

} // namespace opsglass
