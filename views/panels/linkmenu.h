// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/datalinks.h"

#include <functional>

class QMenu;

namespace opsglass {

/// Fills a menu with one entry per link, in place of what it had.
void fillLinkMenu(QMenu *menu, const QList<ResolvedLink> &links,
    const std::function<void(const QString &url)> &follow);

} // namespace opsglass
