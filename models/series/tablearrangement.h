// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/tablefilter.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace opsglass {

class PanelModel;
struct TableOptions;

/// One column by which rows are sorted.
struct TableSort {
    int column = 0;
    bool isDescending = false;
    friend bool operator==(const TableSort &, const TableSort &) = default;
};

/// How a person looks at a table: which of its frames, and which rows in which order.
struct TableArrangement {
    int frame = 0;
    QStringList columns; ///< titles of the columns that sorts and filters were made for
    QList<TableSort> sorts; ///< the first entry counts most
    QHash<int, ColumnFilter> filters; ///< active ones, by column
    friend bool operator==(const TableArrangement &, const TableArrangement &) = default;
};

/// What a person chose to see of the table of a panel, for all that show or write it. Belongs to
/// the panel.
class TableChoice : public QObject {
    Q_OBJECT

public:
    /// The choice of a panel; made when it is asked for the first time.
    static TableChoice *of(PanelModel *panel);
    /// What was chosen for a panel; nothing: it is seen as the dashboard says.
    static std::optional<TableArrangement> madeFor(const PanelModel &panel);

    const std::optional<TableArrangement> &arrangement() const { return m_arrangement; }
    void setArrangement(const TableArrangement &arrangement);

Q_SIGNALS:
    void changed();

private:
    using QObject::QObject;

    std::optional<TableArrangement> m_arrangement;
};

/// How a table with these columns is looked at: as a person chose when that was for the same
/// columns, else as its options say.
TableArrangement arrangementOf(const QStringList &columns, const TableOptions &options,
    const std::optional<TableArrangement> &chosen);

} // namespace opsglass
