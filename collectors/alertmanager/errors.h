// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/httpanswer.h"
#include "models/data/error.h"

#include <optional>

namespace opsglass {

/// Why `answer` of an Alertmanager cannot be given to a parser, in words that say what to do;
/// nothing when its body can. The server's own words come as a JSON text or in an object with a
/// message (spec/prometheus.md §4.6); what it refuses is Query, among it a silence it does not
/// know. Errors: all kinds but Io.
std::optional<Error> alertmanagerErrorOf(const HttpAnswer &answer);

/// The Error for a body that is not of the documented shape.
/// \param offset in bytes, where reading stopped
/// \param reason the parser's own word, for the log
Error alertmanagerMalformed(qsizetype offset, const QString &reason);

} // namespace opsglass
