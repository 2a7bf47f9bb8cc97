// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "models/series/paneldata.h"

#include <functional>

namespace opsglass {

/// One slice of a pie.
struct PieSlice {
    QString name;
    DisplayValue value;
    DisplayValue percent; ///< of all slices shown, with the field's decimals or none
    double share = 0; ///< 0…1
    bool isShown = true;
    DataPlace place; ///< of the value
};

/// The slices of a pie chart in drawing order (spec/grafana.md §12.6). Items hidden from the
/// drawing are left out; those the person hid stay, without a share; negative values and NaN have
/// none either.
QList<PieSlice> pieSlices(const QList<DisplayItem> &items, const PieOptions &options,
    const std::function<bool(const QString &)> &isShown);

} // namespace opsglass
