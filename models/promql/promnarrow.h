// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promexpr.h"

#include <QSet>

namespace opsglass {

/// An expression that gives just those series of `expr` that have these labels, asked of as few
/// series as may be: every label goes down to the selectors it comes from, as far as it is kept on
/// the way up. Series without a label where it does not get down are given as well.
PromExpr narrowed(PromExpr expr, const QList<LabelMatcher> &matchers);

/// The labels an expression names: of groupings, matching and matchers of selectors.
QSet<QString> namedLabels(const PromExpr &expr);

/// The number an expression stands for that asks for no series, such as `-5` or `10 * 1024`;
/// nothing when it is none.
std::optional<double> constantOf(const PromExpr &expr);

} // namespace opsglass
