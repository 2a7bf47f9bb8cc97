// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

namespace opsglass {

/// The entries that a variable's own text lists (spec/grafana.md §15): custom values separated by
/// commas (`\,` is one) with `text : value` pairs or as JSON, intervals, a constant. Empty for
/// variables that ask a source.
QList<VariableOption> listedOptions(const Variable &variable);

/// The variables of a dashboard as they are chosen in its file, replaced by those the person named
/// (`--var name=value`, several values of one name in order; `$__all` or `All` for all).
/// A variable that chooses nothing takes All where it has it, else its first option.
QHash<QString, VariableValue> variableValues(
    const Dashboard &dashboard, const QList<std::pair<QString, QString>> &chosen);

} // namespace opsglass
