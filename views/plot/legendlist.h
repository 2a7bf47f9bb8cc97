// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/legendcontent.h"

#include <QFontMetrics>
#include <QRect>

namespace opsglass {

/// One entry of a legend in its place.
struct LegendEntry {
    QRect rect;
    QStringList lines; ///< the name comes first
    bool isCut = false; ///< the lines say less than the whole
};

/// "Mean: 1.2" for each value of an item.
QStringList legendValueTexts(const LegendItem &item, const QStringList &columns);

/// The name of an item with all its values, "cpu  Mean: 1.2  Max: 3", on one line.
QString legendText(const LegendItem &item, const QStringList &columns);

/// Places the entries of a legend that is a list: one after the other in lines, or one below the
/// other when it is vertical. An entry too long for one line has a shorter name, and when that is
/// not enough its values on further lines.
/// \param sharedPrefix of all names, see sharedPrefix()
QList<LegendEntry> placeLegendList(const LegendContent &content, int width,
    const QFontMetrics &metrics, int lineHeight, qsizetype sharedPrefix);

} // namespace opsglass
