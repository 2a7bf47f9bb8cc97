// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// Where a string literal ends and what is wrong with it.
struct PromStringEnd {
    qsizetype at = 0; ///< behind the closing quote; without one behind the line or the text
    QString problem; ///< the first one in Prometheus' words; empty for a good literal
};

/// Reads the literal that begins with the quote at `begin`: '…' and "…" with Go's escapes, `…`
/// without any (spec/prometheus.md §6.1).
PromStringEnd findPromStringEnd(QStringView text, qsizetype begin);

} // namespace opsglass
