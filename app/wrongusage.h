// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

namespace opsglass {

/// What a person typed means nothing here. \param text the sentence that says what to do
inline tl::unexpected<Error> wrongUsage(const QString &text)
{
    return failure({ Error::Kind::Unsupported, text, {} });
}

} // namespace opsglass
