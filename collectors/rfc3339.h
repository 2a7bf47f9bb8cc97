// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

#include <optional>
#include <string_view>

namespace opsglass {

/// Reads a date with time and zone, as Go writes them: `2026-11-27T02:28:24.751Z`, a zone such as
/// `+05:30`, any count of decimals of which those of milliseconds are kept.
/// Nothing for anything else, also for days no month has.
std::optional<Instant> parseRfc3339(std::string_view text);

/// In UTC with three decimals, `2026-11-27T02:28:24.750Z`, as Alertmanager's API has it.
QString rfc3339(Instant instant);

/// In UTC without decimals that say nothing, `2026-11-27T02:28:24.75Z`, as Go's own JSON has it.
QString shortRfc3339(Instant instant);

} // namespace opsglass
