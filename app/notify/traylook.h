// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/traystate.h"

#include <QString>

#include <optional>

namespace opsglass {

/// Each has a shape of its own, so that colour is never the only difference.
enum class TrayForm {
    Ok, ///< circle with a check
    Pending, ///< hollow rounded square
    Info, ///< rounded square
    Warning, ///< triangle
    Critical, ///< octagon
    Unknown, ///< diamond with a question mark
    Waiting, ///< ring
    Paused, ///< two bars
};

/// What the icon is drawn from.
struct TrayLook {
    TrayForm form = TrayForm::Waiting; ///< the worst there is
    int count = 0; ///< of what the form means; 0 draws a sign instead
    std::optional<TrayForm> mark; ///< in the corner: what the form alone would hide
    friend bool operator==(const TrayLook &, const TrayLook &) = default;
};

/// The form of an alert that fires. Without a severity it may be anything, so it looks like the
/// lowest that is bad.
TrayForm trayForm(AlertSeverity severity);

/// The form is Ok only when all is well, counts.isAllWell(), and nothing is pending.
TrayLook trayLook(const TrayState &state);

/// The same in words: "2 critical, 1 warning; 1 source cannot be asked". Plain text.
/// \param now decides whether the end of a pause is told with its day
QString trayTip(const TrayState &state, Instant now);

} // namespace opsglass
