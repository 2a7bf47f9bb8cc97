// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

namespace opsglass {

/// The entries that a variable's own text lists (spec/grafana.md §15): custom values separated by
/// commas (`\,` is one) with `text : value` pairs or as JSON, intervals, a constant, the two sides
/// of a switch. Empty for variables that ask a source.
QList<VariableOption> listedOptions(const Variable &variable);

/// The entries of a variable that chooses among sources: those of its plugin whose name its regex
/// matches (spec/grafana.md §15).
Result<QList<VariableOption>> sourceOptions(
    const Variable &variable, const DashboardContext &context);

/// The options as the file stores them, which may be old.
QList<VariableOption> storedOptions(const Variable &variable);

/// The value that stands for all options.
QString allVariableValue();

/// What a variable shall be, by its file or by a person.
struct VariableChoice {
    QStringList values; ///< allVariableValue() alone for All
    QStringList texts; ///< as far as they are known
    /// Values stay though no option has them: they are a person's own words, or the options are
    /// not known yet.
    bool keepsUnlisted = false;
    friend bool operator==(const VariableChoice &, const VariableChoice &) = default;
};

/// What the file says.
VariableChoice choiceInFile(const Variable &variable);

/// The value by the rules of spec/grafana.md §15: what is chosen as far as options have it, else
/// All where the variable has it, else the first option, else nothing.
VariableValue chooseValue(
    const Variable &variable, const QList<VariableOption> &options, const VariableChoice &choice);

} // namespace opsglass
