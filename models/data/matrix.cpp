// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace opsglass {

namespace {

// A quiet NaN with a payload of our own. Prometheus' staleness marker is 0x7ff0000000000002 and
// never leaves a server; parsed "NaN" texts give 0x7ff8000000000000.
constexpr std::uint64_t missingBits = 0x7ff8'4f70'7347'6c73;

} // namespace

qsizetype Grid::nearest(Instant time) const
{
    if (count <= 0)
        return -1;
    if (step <= Milliseconds::zero() || time <= start)
        return 0;
    const qsizetype index = (time - start + step / 2) / step;
    return std::min(index, count - 1);
}

double missing() { return std::bit_cast<double>(missingBits); }

bool isMissing(double value) { return std::bit_cast<std::uint64_t>(value) == missingBits; }

bool operator==(const Series &left, const Series &right)
{
    return left.labels == right.labels && left.histograms == right.histograms
        && std::equal(left.values.cbegin(), left.values.cend(), right.values.cbegin(),
            right.values.cend(), [](double a, double b) {
                return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
            });
}

} // namespace opsglass
