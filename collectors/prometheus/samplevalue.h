// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace opsglass {

/// A sample's value as Prometheus writes it: decimal or exponent form, NaN, Inf with or without a
/// sign, in any case. Beyond the range of a double it is infinite or zero. Nothing for other text.
std::optional<double> parseSampleValue(std::string_view text);

} // namespace opsglass
