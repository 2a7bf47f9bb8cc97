// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace opsglass {

/// Whose PromQL is read (spec/prometheus.md §6).
enum class PromDialect {
    Prometheus2, ///< Prometheus 2.42, verdict and words alike
    /// 3.x with its experiments, and what only 2.x had: quoted names, `1_000`, durations as numbers
    /// and numbers as durations, limitk, limit_ratio, info and its other functions.
    Newest,
};

} // namespace opsglass
