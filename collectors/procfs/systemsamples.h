// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/systemfacts.h"

namespace opsglass {

class SampleList;

/// The machine's series as node_exporter names them, and the ready-made gauges `opsglass_*`.
/// \param before the reading before, for what needs two; null at first
void addSystemSamples(SampleList &samples, const SystemFacts &now, const SystemFacts *before);

} // namespace opsglass
