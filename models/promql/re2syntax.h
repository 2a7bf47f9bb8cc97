// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What is known of a regular expression in Go's RE2 syntax, as Prometheus compiles it: anchored
/// at both ends.
struct Re2Check {
    QString problem; ///< in Go's words: "error parsing regexp: …"; empty for a good one
    bool matchesEmpty = false; ///< it matches the empty text
};

Re2Check checkRe2(const QString &pattern);

} // namespace opsglass
