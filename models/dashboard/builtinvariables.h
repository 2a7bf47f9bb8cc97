// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/interpolate.h"

#include <optional>

namespace opsglass {

/// What a built-in variable is worth.
struct BuiltInValue {
    QString text;
    bool isFormatted = false; ///< inserted as it is, whatever format is asked for
};

/// The built-in variables of spec/grafana.md §17 that need no place in the data; nothing when the
/// name is none of them or has no value here, such as `$__interval` outside a query.
std::optional<BuiltInValue> builtInVariable(const VariableReference &reference,
    const DashboardContext &context, const IntervalValues &intervals);

/// `var-a=1&var-a=2&var-b=3`: all variables, by name, for an address.
QString variableParameters(const DashboardContext &context);

/// `from=…&to=…&timezone=…` for an address.
QString timeParameters(const DashboardContext &context);

} // namespace opsglass
