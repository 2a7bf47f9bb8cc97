// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/display.h"

#include <QStringList>

namespace opsglass {

/// The values a legend shows behind the name of a field, one per reducer, in the reducer's unit.
QList<DisplayValue> legendCalcs(const Field &field, const QStringList &reducers,
    const ValueRange &range, const QTimeZone &zone);

} // namespace opsglass
