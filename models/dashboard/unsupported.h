// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// One sentence for a person: why a panel of this type is not drawn.
QString whyUnsupported(const QString &type);

} // namespace opsglass
