// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

#include <tl/expected.hpp>

namespace opsglass {

/// A duration of PromQL or of a rule file: `1h30m`, `5ms`, units from y to ms each once in this
/// order (spec/prometheus.md §6.1).
/// \return how long it is, or what is wrong with it in Prometheus' words
tl::expected<Milliseconds, QString> parsePromDuration(QStringView text);

/// The duration as Prometheus writes it: "1h30m", "1w", "0s".
QString printPromDuration(Milliseconds duration);

} // namespace opsglass
