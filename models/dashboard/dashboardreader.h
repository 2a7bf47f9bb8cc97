// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

namespace opsglass {

/// The typed form of an unwrapped dashboard object (spec/grafana.md §1), migrated to today's shape;
/// Dashboard::json is the object itself. Wrong types and missing keys give the defaults.
Dashboard dashboardOf(const QJsonObject &object);

} // namespace opsglass
