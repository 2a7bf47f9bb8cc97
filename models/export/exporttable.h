// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// One column of a table that leaves the program. `numbers` or `texts` is filled, by its kind.
struct ExportColumn {
    enum class Kind { Time, Number, Text };

    QString name;
    QString unit {}; ///< id as in the panel; empty: none
    Kind kind = Kind::Number;
    Labels labels {}; ///< of the series in it
    /// missing() is an empty cell, another NaN a number of that name. Of Time: milliseconds since
    /// the epoch; what is not finite is an empty cell.
    QList<double> numbers {};
    QStringList texts {}; ///< null: an empty cell

    qsizetype length() const { return kind == Kind::Text ? texts.size() : numbers.size(); }
    /// `name [unit]`; plain numbers have no unit
    QString heading() const;
    friend bool operator==(const ExportColumn &, const ExportColumn &) = default;
};

/// Equally long columns: what every writer of text takes.
struct ExportTable {
    QString name {}; ///< of what it is about, where there are several
    QList<ExportColumn> columns {};

    qsizetype length() const { return columns.isEmpty() ? 0 : columns.first().length(); }
    friend bool operator==(const ExportTable &, const ExportTable &) = default;
};

/// The rows of all tables.
qsizetype rowsOf(const QList<ExportTable> &tables);

} // namespace opsglass
