// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace opsglass {

template <typename T>
using Result = tl::expected<T, Error>;

/// The failing side of any Result: `return failure({Error::Kind::Io, tr("…"), path});`
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace opsglass
