// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

namespace opsglass {

/// Writes a variable's value in one of the formats of spec/grafana.md §16 ("glob", "regex", "csv",
/// "join: + ", …) or by the rule for PromQL, here named "prom". Formats nobody knows are globs.
/// All without a list of options and without an own value matches everything in the formats made
/// for matchers.
/// \param name of the variable, for the formats that repeat it
QString formatVariable(const QString &name, const VariableValue &value, const QString &format);

/// Epoch milliseconds in the argument of the `date` format: "iso" (also when empty), "seconds",
/// "ms", or moment's tokens in the zone.
QString formatDateArgument(qint64 epochMs, const QString &argument, const QTimeZone &zone);

} // namespace opsglass
