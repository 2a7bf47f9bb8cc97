// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/dashboard/variables.h"

namespace opsglass {

/// Who asks: decides the format of a reference that names none (spec/grafana.md §16).
enum class InterpolationUse { PromQl, Text, Html, Url, Other };

/// What only a query or a panel knows about the built-in variables of §17.
struct IntervalValues {
    QString interval; ///< `$__interval`
    Milliseconds intervalMs { 0 };
    QString rateInterval;
    TimeRange range;
};

/// Replaces `$name`, `${name:format}` and `[[name]]`; unknown names stay as written.
QString interpolate(const QString &text, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals = {});

/// A title or other plain text.
inline QString interpolateText(const QString &text, const DashboardContext &context)
{
    return interpolate(text, context, InterpolationUse::Text);
}

} // namespace opsglass
