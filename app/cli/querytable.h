// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportsink.h"
#include "models/export/exporttable.h"

#include <QTimeZone>

namespace opsglass {

/// Writes tables for a terminal: columns under each other, numbers to the right, nothing in texts
/// that the terminal would obey.
/// \return whether the sink took all of it
bool writeAligned(const QList<ExportTable> &tables, const QTimeZone &zone, const ExportSink &sink);

} // namespace opsglass
