// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/paneldata.h"

#include <QSet>

namespace opsglass {

/// Fills `stacked` and `base` of every series by its stacking and transform settings
/// (spec/grafana.md §12.1, "Stacking" and "negative-Y"). Series named in `hidden` take no part and
/// get empty lists. Series of one group are stacked in their order, apart for mostly negative ones.
/// Those of different times are joined first: where a series has no sample of its own at a time of
/// another, it adds nothing to the stack, like one with a gap there.
void stackSeries(QList<DataSeries> &series, const QSet<QString> &hidden);

} // namespace opsglass
