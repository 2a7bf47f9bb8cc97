// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace opsglass {

/// All colours and sizes of the program; no other file names a colour.
struct Theme {
    enum class Kind { Dark, Light, Print };

    Kind kind = Kind::Dark;
    QColor canvas; ///< behind panels
    QColor panel; ///< panels and menus
    QColor border;
    QColor grid; ///< chart grid, text colour at 8 %
    QColor text;
    QColor muted;
    QColor accent; ///< focus, selection, links
    QColor ok;
    QColor warn;
    QColor crit;
    QColor unknown;

    /// Print is light without panel backgrounds, for paper.
    static Theme of(Kind kind);

    bool isDark() const { return kind == Kind::Dark; }
    /// The colour meant by `ref`: classic palette, named and CSS colours, continuous ramps.
    /// A name nothing knows gives the muted colour.
    QColor color(const ColorRef &ref) const;
    /// Text that reads on `background`: near-white or near-black by brightness.
    QColor textOn(const QColor &background) const;
    /// The palette for Qt's own widgets.
    QPalette palette() const;

    /// Body is the system's font; the others are scaled from it. Figures are tabular in `axisFont`.
    static QFont bodyFont();
    static QFont mutedFont();
    static QFont titleFont();
    static QFont axisFont();

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// Side lengths in logical pixels; spacing is a multiple of 4.
namespace metrics {
constexpr int spacing = 4;
constexpr int gap = 8; ///< between panels
constexpr int rowHeight = 30; ///< one unit of the dashboard grid
constexpr int panelPadding = 8;
constexpr int headerHeight = 32;
constexpr int radius = 3;
} // namespace metrics

} // namespace opsglass
