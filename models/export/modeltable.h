// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exporttable.h"

#include <QModelIndex>

#include <functional>

class QAbstractItemModel;

namespace opsglass {

/// The rows of an item model in its order, children below their parents, under its horizontal
/// headings. A column is of numbers or of times when everything in it is one (Qt::EditRole); else
/// it holds the texts a person sees (Qt::DisplayRole). The headings' Qt::UserRole is the unit.
/// \param isWanted which rows to take, by their first column; children of others are still looked
/// at. Empty: all
ExportTable modelTable(const QAbstractItemModel &model,
    const std::function<bool(const QModelIndex &row)> &isWanted = {});

} // namespace opsglass
