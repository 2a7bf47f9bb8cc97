// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

namespace opsglass {

/// One exemplar: a single observation of a series, usually with the trace it belongs to.
struct Exemplar {
    Instant at;
    double value = 0;
    Labels series; ///< of the series it was observed on
    Labels labels; ///< its own, such as trace_id
    QString refId = {}; ///< of the panel's query it belongs to; servers do not know it

    friend bool operator==(const Exemplar &, const Exemplar &) = default;
};

} // namespace opsglass
