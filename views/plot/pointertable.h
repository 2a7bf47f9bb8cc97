// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/plot/cursortable.h"

#include <QPointF>
#include <QPointer>

#include <functional>

namespace opsglass {

/// The value table that a plot opens beside its pointer. It is a child of the plot's window, so
/// that it may leave the panel.
class PointerTable {
public:
    /// What the table shows, in at most that many rows.
    using Content = std::function<CursorTableContent(qsizetype rowLimit)>;

    /// \param plot outlives the table
    explicit PointerTable(QWidget &plot);
    ~PointerTable();
    Q_DISABLE_COPY_MOVE(PointerTable)

    /// Opens it beside a place of the plot, as the panel's options say; with mode "none", or
    /// without rows, it closes.
    void open(const QPointF &place, const TooltipOptions &options, const Theme &theme,
        const Content &content);
    void close();
    /// Null before it was opened.
    const CursorTable *table() const { return m_table; }

private:
    QWidget &m_plot;
    QPointer<CursorTable> m_table;
};

} // namespace opsglass
