// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/frame.h"

namespace opsglass {

/// One word of a cell that holds several.
struct Pill {
    QString text;
    ColorRef color;
    friend bool operator==(const Pill &, const Pill &) = default;
};

/// The words of a cell: the entries of a JSON array, else what commas part. A mapping's colour
/// wins, then a fixed one; else a word always has the same colour of the palette.
QList<Pill> pillsOf(const QString &text, const Field &field);

} // namespace opsglass
