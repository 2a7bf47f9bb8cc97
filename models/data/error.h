// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// Why something from the outside world did not work.
/// The layer that knows the reason builds it; nobody words it again.
struct Error {
    enum class Kind {
        Network, ///< no connection, cut connection, TLS
        Timeout, ///< connected, but silent for too long
        Auth, ///< 401, 403, or a login page where data was expected
        Http, ///< any other status that is not about the query
        Malformed, ///< bytes that are not of the documented shape
        Query, ///< the server understood and refused the query
        Cancelled, ///< whoever asked is gone
        Io, ///< a file
        Unsupported, ///< understood, but not something Opsglass can do
    };

    Kind kind = Kind::Network;
    QString message; ///< one translated sentence for the person
    QString detail; ///< for the log: URL without secrets, offset, the server's own text

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace opsglass
