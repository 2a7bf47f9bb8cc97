// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/displayvalue.h"

#include <QCollator>
#include <QSet>
#include <QString>

#include <optional>

namespace opsglass {

/// Which rows a person wants to see by one column of a table.
struct ColumnFilter {
    enum class Condition {
        Contains,
        Expression,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual
    };

    Condition condition = Condition::Contains;
    QString text; ///< of the condition; empty: no condition
    std::optional<QSet<QString>> values; ///< texts of cells; absent: all

    bool isActive() const { return !text.isEmpty() || values; }
    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// Whether a condition holds for a cell. Contains and Expression look at the words, without regard
/// to case; the others compare numbers where both are numbers, else the words. An expression that
/// is no regular expression holds for nothing.
bool meets(const DisplayValue &cell, ColumnFilter::Condition condition, const QString &text);

/// Whether the filter lets a cell pass.
bool passes(const DisplayValue &cell, const ColumnFilter &filter);

/// The order of texts as people expect it: without regard to case, runs of figures by their number.
QCollator naturalOrder();

} // namespace opsglass
