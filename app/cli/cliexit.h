// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"

namespace opsglass {

/// Exit codes of the commands that ask for data, after sysexits.h from 64 on.
namespace cliexit {
constexpr int good = 0;
constexpr int failed = 1; ///< a panel or the query failed
constexpr int usage = 2;
constexpr int unreachable = 69; ///< EX_UNAVAILABLE
constexpr int cannotCreate = 73; ///< EX_CANTCREAT
constexpr int cannotWrite = 74; ///< EX_IOERR
} // namespace cliexit

/// Whether nobody answered, in contrast to an answer that was no.
inline bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout
        || error.kind == Error::Kind::Auth;
}

} // namespace opsglass
