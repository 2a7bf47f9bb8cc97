// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatevalue.h"

#include <optional>

namespace opsglass {

/// The type a parameter has; arguments of other types are refused as Go refuses them.
enum class TemplateParameter { Any, Text, Integer, Duration, Time, Sample, Samples };

/// The name Go gives the parameter's type: `interface {}`, `template.queryResult`.
QByteArray typeName(TemplateParameter parameter);
/// Whether the value, which is not nil, can be handed over as it is.
bool isOfType(const TemplateValue &value, TemplateParameter parameter);
/// What nil becomes for the parameter; nothing when that cannot be nil.
std::optional<TemplateValue> nilOf(TemplateParameter parameter);

} // namespace opsglass
