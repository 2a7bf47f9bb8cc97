// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QMap>

namespace opsglass {

/// Readings that follow each other, by series: each column has one value per time, missing() where
/// the series was not read.
struct LocalBlock {
    Instant since; ///< nothing else was read from here on; not behind the first time
    QList<Instant> times; ///< each later than the one before
    QMap<qint64, QList<double>> columns; ///< by the number of the series
};

} // namespace opsglass
