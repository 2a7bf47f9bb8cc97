// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"
#include "models/dashboard/variablereference.h"
#include "models/dashboard/variables.h"

#include <functional>
#include <optional>

namespace opsglass {

/// Who asks: decides the format of a reference that names none (spec/grafana.md §16).
enum class InterpolationUse { PromQl, Regex, Text, Html, Url, Other };

/// What only a query or a panel knows about the built-in variables of §17.
struct IntervalValues {
    QString interval; ///< `$__interval`
    Milliseconds intervalMs { 0 };
    QString rateInterval;
    TimeRange range;
};

/// Variables that are worth something at one place only, such as `${__field.labels.job}`; nothing
/// for those it does not know. Asked before the dashboard's own.
using ScopedVariables = std::function<std::optional<QString>(const VariableReference &)>;

/// Replaces `$name`, `${name.path:format}` and `[[name]]` once; unknown names stay as written. The
/// text for All may speak of variables itself. What stands behind four million characters of
/// result is left as written: nobody can read or send it.
QString interpolate(const QString &text, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals = {}, const ScopedVariables &scope = {});

/// A title or other plain text.
inline QString interpolateText(const QString &text, const DashboardContext &context)
{
    return interpolate(text, context, InterpolationUse::Text);
}

} // namespace opsglass
