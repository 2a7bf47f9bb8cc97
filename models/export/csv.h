// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneltypes.h"
#include "models/export/csvwriter.h"
#include "models/series/paneldata.h"

class QAbstractItemModel;

namespace opsglass {

/// All there is in a panel's data (see panelTables()) as CSV for programs, in one piece.
QByteArray csvOfPanel(
    const PanelData &data, const QTimeZone &zone, PanelShape shape = PanelShape::None);

/// The rows of an item model (see modelTable()) as CSV, in one piece.
QByteArray csvOfModel(
    const QAbstractItemModel &model, const QTimeZone &zone, const CsvStyle &style = {});

} // namespace opsglass
