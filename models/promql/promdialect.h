// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace opsglass {

/// Whose PromQL is read (spec/prometheus.md §6).
enum class PromDialect {
    Prometheus2, ///< Prometheus 2.42, verdict and words alike
    /// 3.x with its experiments, and what only 2.x had: quoted names, `1_000`, durations as
    /// numbers, numbers as durations and arithmetic with both, limitk, limit_ratio, its other
    /// functions.
    Newest,
};

} // namespace opsglass
