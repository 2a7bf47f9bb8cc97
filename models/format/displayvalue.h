// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QString>

namespace opsglass {

/// A formatted number in its three parts; `prefix + text + suffix` is the whole, blanks included.
struct FormattedValue {
    QString prefix;
    QString text;
    QString suffix;

    QString full() const { return prefix + text + suffix; }
    friend bool operator==(const FormattedValue &, const FormattedValue &) = default;
};

/// A value ready to be shown: its words, its colour, and where it lies between min and max.
struct DisplayValue {
    FormattedValue text;
    double numeric = 0; ///< NaN when it is no number
    double percent = 0; ///< 0…1 of the field's range, not clamped
    ColorRef color;
    friend bool operator==(const DisplayValue &, const DisplayValue &) = default;
};

} // namespace opsglass
