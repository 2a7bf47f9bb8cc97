// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// A fingerprint as people compare it: capital pairs with colons between them, in two lines.
QString fingerprintText(const QString &digits);

} // namespace opsglass
