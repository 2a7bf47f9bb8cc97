// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/data/labels.h"

#include <QList>

namespace opsglass {

/// One series of this machine at one moment; the labels include `__name__`.
struct LocalSample {
    Labels labels;
    double value = 0;
    friend bool operator==(const LocalSample &, const LocalSample &) = default;
};

/// Everything that was read of this machine at one moment, each series once. A series that is not
/// in a reading has no sample there.
struct LocalReading {
    Instant at;
    QList<LocalSample> samples;
    friend bool operator==(const LocalReading &, const LocalReading &) = default;
};

} // namespace opsglass
