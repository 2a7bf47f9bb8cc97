// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevaluation.h"
#include "models/alerts/rulefile.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

namespace opsglass {

/// The times at which a rule has to be evaluated for its state at `now`, the last of them, to be
/// known: from before `for` and keep_firing_for, an interval apart, or several where a server would
/// refuse so many points.
/// \param reach from so long before now when that is earlier, as far as the points go
Grid replayGrid(const Rule &rule, Milliseconds interval, Instant now, Milliseconds reach);

/// What evaluateAlert() makes of a rule, step by step, from the answer to one range query.
///
/// An alert that began before the first step begins there. Annotations are expanded as of the last
/// step that has the alert; `expand` is asked for labels at every step.
/// \param limit of the group; 0: none
/// \param answer of the rule's expression, with a point for every step; an error is that of the
/// last step
AlertRuleState replayAlert(const Rule &rule, int limit, const Result<Matrix> &answer,
    const Grid &steps, const TemplateExpander &expand);

} // namespace opsglass
