// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/interpolate.h"
#include "models/transform/dataplace.h"
#include "models/transform/frame.h"

#include <QTimeZone>

namespace opsglass {

/// The variables of a place in the data (spec/grafana.md §17): `__series`, `__field`, `__value`,
/// `__data`, `__calc`, `__cell`, `__cell_1`, `__cell_name`. Those that need a row are nothing
/// without one; behind a reducer `__data` means the last row.
/// \param frames outlives the result; fields have their display names
ScopedVariables dataScope(
    const QList<Frame> &frames, const DataPlace &place, const QTimeZone &zone);

/// Replaces variables in a name given to a field or to a value of it.
using NameInterpolator
    = std::function<QString(const QString &name, const QList<Frame> &frames, const DataPlace &)>;

} // namespace opsglass
