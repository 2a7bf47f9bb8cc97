// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/samplevalue.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

/// What lies beyond a double: its exponent says on which side.
double outOfRange(std::string_view text)
{
    const auto exponent = text.find_first_of("eE");
    const bool isTiny = exponent != std::string_view::npos ? text.substr(exponent + 1, 1) == "-"
                                                           : text.substr(0, 2) == "0.";
    return isTiny ? 0.0 : std::numeric_limits<double>::infinity();
}

} // namespace

std::optional<double> parseSampleValue(std::string_view text)
{
    const bool isNegative = text.starts_with('-');
    // std::from_chars takes "-" but not "+".
    if (isNegative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.starts_with('-'))
        return std::nullopt;
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size() || code == std::errc::invalid_argument)
        return std::nullopt;
    if (code == std::errc::result_out_of_range)
        value = outOfRange(text);
    if (std::isnan(value)) // one NaN for all, so that it never looks like the missing marker
        return std::numeric_limits<double>::quiet_NaN();
    return isNegative ? -value : value;
}

} // namespace opsglass
