// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/promdialect.h"
#include "models/promql/promtoken.h"

namespace opsglass {

/// What a word outside braces is: keyword, aggregator, Inf or NaN, else an identifier.
/// \param word in lower case, as keywords go by any
PromToken::Kind promWordKind(const QString &word, PromDialect dialect);

} // namespace opsglass
