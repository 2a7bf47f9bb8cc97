// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/crosshair.h"

namespace opsglass {

void Crosshair::moveTo(std::optional<Instant> time)
{
    if (m_time == time)
        return;
    m_time = time;
    Q_EMIT moved();
}

} // namespace opsglass
