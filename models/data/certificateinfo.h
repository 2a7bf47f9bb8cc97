// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

namespace opsglass {

/// One certificate of a chain, as a person compares it.
struct CertificateInfo {
    QString subject; ///< its common name, else its whole name
    QString issuer; ///< the same of who signed it
    Instant from {};
    Instant until {};
    QString fingerprint; ///< SHA-256 in lower-case hexadecimal digits without colons
    friend bool operator==(const CertificateInfo &, const CertificateInfo &) = default;
};

} // namespace opsglass
