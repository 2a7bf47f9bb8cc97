// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QColor>
#include <QList>

namespace opsglass {

/// The colours of one of d3's schemes, by its name in dashboards (spec/grafana.md §12.8):
/// "Spectral", "Oranges", "Turbo", …, in `count` steps from the lowest value to the highest.
/// Diverging and cyclical schemes run from their end; those of one or two hues do in the dark
/// theme, the others in the light one. A name nothing knows means Spectral.
QList<QColor> schemeColors(const QString &name, int count, const Theme &theme);

/// Whether a scheme of this name exists.
bool isColorScheme(const QString &name);

} // namespace opsglass
