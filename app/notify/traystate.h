// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"

#include <QList>

#include <optional>

namespace opsglass {

/// What the tray has to say.
struct TrayState {
    AlertCounts counts;
    QList<WatchedAlert> top; ///< the worst that fire and are not suppressed, worst first
    bool isPaused = false; ///< nobody is notified for now
    std::optional<Instant> pausedUntil; ///< none: until a person resumes
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// For how long notifications are to pause.
enum class PauseLength { Hour, UntilTomorrow, UntilResumed };

} // namespace opsglass
