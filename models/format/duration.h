// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/format/localetime.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// A duration text of spec/grafana.md §18.4: a number with an optional unit of y M w d h m s ms; a
/// bare number is seconds, a fraction is cut off, a leading `>` is ignored. Nothing when it is
/// none.
std::optional<Milliseconds> parseDuration(QStringView text);

/// The shortest text of that kind: "30s", "5m", "1h"; "90s" stays "90s".
QString printDuration(Milliseconds duration);

/// A duration in a few words: "3 s", "4 min", "2 h", "5 d"; negative ones count as 0.
QString formatAge(Milliseconds age);

} // namespace opsglass
