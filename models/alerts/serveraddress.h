// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What a person typed as the address of a server, in full: without blanks around, with `http://`
/// when it names no scheme. Empty stays empty.
QString completedAddress(const QString &typed);

/// Why this cannot be the address of a server, as one sentence; empty when it can.
QString addressProblem(const QString &address);

/// An address as it may be shown although it is a secret: scheme, host and port, and "/…" for the
/// rest.
QString shortenedAddress(const QString &address);

/// An address without its password.
QString shownAddress(const QString &address);

} // namespace opsglass
