// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/frametablemodel.h"

#include <QTimeZone>

namespace opsglass {

/// One figure below a column.
struct FooterEntry {
    QString name; ///< of the reducer; empty where nothing else could be meant
    QString text;
    friend bool operator==(const FooterEntry &, const FooterEntry &) = default;
};

/// The figures below each column, top to bottom (spec/grafana.md §12.5). Empty without a footer.
/// \param rows of the table that count, such as those a filter lets pass
QList<QList<FooterEntry>> tableFooter(const FrameTableModel &table, const QList<int> &rows,
    const TableOptions &options, const QTimeZone &zone);

} // namespace opsglass
