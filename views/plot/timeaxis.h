// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QList>
#include <QStringList>
#include <QTimeZone>

#include <functional>

namespace opsglass {

/// Ticks of a time axis, ascending, with their texts.
struct TimeTicks {
    QList<Instant> times;
    QStringList texts;

    friend bool operator==(const TimeTicks &, const TimeTicks &) = default;
};

/// Ticks on round wall-clock times of `zone`, texts by §12.1; `width` and the answers of
/// `textWidth` are pixels.
TimeTicks timeTicks(const TimeRange &range, double width, const QTimeZone &zone,
    const std::function<double(const QString &)> &textWidth);

} // namespace opsglass
