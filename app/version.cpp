// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"

namespace opsglass {

QString version() { return QStringLiteral(OPSGLASS_VERSION); }

} // namespace opsglass
