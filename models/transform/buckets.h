// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/frame.h"

namespace opsglass {

/// The width of a histogram's buckets when nobody chose one (spec/grafana.md §12.9): the smallest
/// of {1, 2, 2.5, 4, 5}·10^k above (max − min)/count and not below `smallestDistance`; 0 when
/// nothing in 1e‑9 … 5e9 is. \param smallestDistance between two different values
double histogramBucketSize(double min, double max, double smallestDistance, int count);

/// Where the bucket of a value begins: ⌊(v − offset)/size⌋·size + offset, to nine decimals.
double bucketStart(double value, double size, double offset);

/// How a histogram divides its values (§12.9).
struct HistogramOptions {
    int bucketCount = 30;
    double bucketSize = 0; ///< 0: chosen from the values
    double bucketOffset = 0;
    bool combine = false; ///< one count over all fields instead of one per field
};

/// Counts the values of all number fields: `xMin`, `xMax`, then one count per field (its name and
/// labels), or `count` when combined. Only buckets that hold something have a row. A frame without
/// fields when there are no number fields.
Frame histogramOf(const QList<Frame> &frames, const HistogramOptions &options);

/// How an axis of a heatmap is divided (§12.8, xBuckets and yBuckets).
struct BucketAxis {
    double size = 0; ///< in units of the axis, or of the exponent when logarithmic; 0: by count
    int count = 30; ///< about how many, when there is no size
    double logBase = 0; ///< 0: linear
};

/// Counts the samples of all number fields over time × value (§12.8, calculate): `xMin` (time),
/// `yMin`, `yMax`, `count`; one row per cell, in order of time, then value. Every cell from the
/// first to the last bucket has its row, so the grid has no holes; a frame without fields when
/// there are no samples, or would be more than 1e6 cells.
Frame heatmapCellsOf(const QList<Frame> &frames, const BucketAxis &x, const BucketAxis &y);

} // namespace opsglass
