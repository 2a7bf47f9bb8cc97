// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <optional>

namespace opsglass {

/// A condition as addresses of dashboards write it, before encoding: `label|=|value`. A bar, comma
/// or number sign inside a part is `__gfp__`, `__gfc__` or `__gfh__`.
QString filterText(const AdhocFilter &filter);

/// What addresses write for all conditions of a variable: one empty text when there are none.
QStringList filterTexts(const QList<AdhocFilter> &filters);

/// Reads filterText(); nothing when the text does not have three parts or no label.
std::optional<AdhocFilter> parseFilterText(const QString &text);

} // namespace opsglass
