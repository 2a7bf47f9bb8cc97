// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/plotlayout.h"

#include <QStringList>

namespace opsglass {

/// What a card says about one annotation or exemplar.
struct MarkEntry {
    QString title;
    QString when; ///< its time, or the two ends of a region
    QString text; ///< plain, may have several lines
    QStringList tags;
    QList<std::pair<QString, QString>> facts; ///< labels of an exemplar
    ColorRef color;

    friend bool operator==(const MarkEntry &, const MarkEntry &) = default;
};

/// All that an entry says, line by line, for the clipboard.
QString plainText(const MarkEntry &entry);

/// The exemplar whose diamond is under the pointer; null when there is none.
const ExemplarSpot *exemplarAt(const QPointF &pointer, const PlotLayout &layout);

/// The exemplar under the pointer, else the annotations whose triangle or bar at the bottom of the
/// plot is under it; nothing elsewhere.
QList<MarkEntry> markEntriesAt(const QPointF &pointer, const PlotContent &content,
    const PlotLayout &layout, const QTimeZone &zone);

} // namespace opsglass
