// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/data/labels.h"
#include "models/data/matrix.h"

namespace opsglass {

/// As many options as a variable takes; what a source answers beyond them is left out.
constexpr int variableOptionLimit = 40'000;

/// A series as an option shows it: `name{k="v",l="w"}`.
QString seriesText(const Labels &labels);
/// The answer of an instant query, one text a series: `name{k="v"} value timestamp`, the timestamp
/// in milliseconds. A scalar or a string is its text alone.
QStringList resultTexts(const Matrix &answer);

/// A variable's regular expression as Grafana reads it: `/body/flags` (g, i, m, s), anything else
/// is anchored at both ends.
struct VariableRegex {
    QString pattern;
    bool isGlobal = false; ///< every match counts, not only the first
    bool isCaseless = false;
    bool isMultiline = false;
    bool dotsMatchLines = false;
    friend bool operator==(const VariableRegex &, const VariableRegex &) = default;
};
VariableRegex parseVariableRegex(const QString &text);

/// What a source answered, made into options (spec/grafana.md §15): the regular expression picks
/// from each text, values occur once, static options are added, then all are sorted.
/// \param variable its regex with variables interpolated
/// Errors: Malformed, saying what is wrong with the regular expression.
Result<QList<VariableOption>> optionsFrom(const QStringList &texts, const Variable &variable);

} // namespace opsglass
