// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneltypes.h"
#include "models/export/exporttable.h"
#include "models/series/paneldata.h"

#include <QTimeZone>

namespace opsglass {

class PanelModel;

/// A column of times, then one per series, in order. Series on different grids share the union of
/// their times; of several samples of a series at one time it is the first.
ExportTable seriesTable(const QList<DataSeries> &series);

/// The columns of a frame that tables show, under their display names.
ExportTable frameTable(const Frame &frame);

/// One row per item: its name, its value, its unit.
ExportTable itemsTable(const QList<DisplayItem> &items);

/// One row per span of each row: `name,from,to,state`.
ExportTable statesTable(const QList<StateRow> &rows);

/// One row per column of the heatmap: the time at which it begins, then the count of every bucket
/// from the lowest up.
ExportTable heatmapTable(const HeatmapData &heatmap);

/// One row per bucket: where it begins and ends, then the count of every series.
ExportTable histogramTable(const HistogramData &histogram);

/// One row per alert: `alert,state,since,labels`.
ExportTable alertsTable(const AlertListData &alerts);

/// What a panel shows, by what its data hold: alerts, heatmap, histogram, series, items, states,
/// else one table per frame, of which several have the names that panels call them by.
/// \param shape whose headings stand alone where there are no data at all; of None there are none
QList<ExportTable> panelTables(const PanelData &data, PanelShape shape = PanelShape::None);

/// The data of a panel as a person sees them: without series that are hidden, samples outside the
/// range and rows that are filtered out; rows of tables are in the order shown.
/// \param zone in which times of tables are shown, and filtered
PanelData shownData(const PanelModel &panel, const QTimeZone &zone);

} // namespace opsglass
