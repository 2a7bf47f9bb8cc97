// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/frame.h"

#include <tuple>

namespace opsglass {

namespace {

auto membersOf(const Field &field)
{
    return std::tie(field.name, field.type, field.labels, field.numbers, field.texts, field.frames,
        field.ownConfig, field.config, field.displayName, field.seriesIndex, field.isJoined);
}

} // namespace

bool operator==(const Field &left, const Field &right)
{
    return membersOf(left) == membersOf(right);
}

} // namespace opsglass
