// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

namespace opsglass {

/// Interval arithmetic of spec/grafana.md §6.2; all of it in milliseconds.

/// Rounds an interval to one a person would choose (the front end's table).
Milliseconds roundInterval(Milliseconds interval);
/// The back end's table: upper bounds belong to the row, years end differently.
Milliseconds roundBackendInterval(Milliseconds interval);

/// Step 1: range over points, rounded, not below the limit.
Milliseconds requestInterval(Milliseconds range, int maxDataPoints, Milliseconds lowLimit);

/// What decides a target's step.
struct StepInput {
    Milliseconds range { 0 };
    int maxDataPoints = 1;
    Milliseconds requestInterval { 0 };
    Milliseconds scrapeInterval { 0 };
    Milliseconds minStep { 0 }; ///< of the target; 0 when not set or an interval variable
    bool isRateInterval = false; ///< the target's min step is $__rate_interval
    int intervalFactor = 1;
};

/// Step 2: never more than 11 000 points, never below the minimum.
Milliseconds queryStep(const StepInput &input);

/// Step 4, `$__rate_interval`.
Milliseconds rateInterval(Milliseconds requestInterval, Milliseconds scrapeInterval);

/// `$__interval`: the largest unit that divides by floor (90 s prints "1m").
QString printInterval(Milliseconds interval);
/// Go's duration text, as `$__rate_interval` has it: "1m0s", "1h0m0s", "15s", "1.5s", "500ms".
QString printGoDuration(Milliseconds duration);

} // namespace opsglass
