// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

namespace opsglass {

/// Whether a dashboard is about what things cost: one of the built-in ones that are, one with the
/// tag `costs`, or one whose title has cost, spend or budget as a word. An error budget costs
/// nothing.
bool isCostDashboard(const Dashboard &dashboard);

} // namespace opsglass
