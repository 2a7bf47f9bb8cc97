// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/display.h"
#include "models/transform/frame.h"

namespace opsglass {

/// What a reducer makes of a field, in the type it then has: Number, Boolean, Time, or String for
/// texts and for lists, which are joined by commas.
struct ReducedField {
    Field::Type type = Field::Type::Number;
    double number = 0; ///< missing() when there is none
    QString text; ///< String only; null when there is none
};

/// Applies a reducer (spec/grafana.md §11) to a field of any type. Nulls count as zero where the
/// field's `nullValueMode` says so.
ReducedField reduceField(const QString &id, const Field &field);

/// A reduced value in the words and colours of its field (§8.6).
DisplayValue displayReduced(
    const ReducedField &value, const Field &field, const ValueRange &range, const QTimeZone &zone);

/// A field with the reduced value in its only row.
Field reducedColumn(const QString &id, const Field &field);

/// Appends a reduced value to a column, which becomes one of texts when the types differ.
void appendReduced(Field &column, const ReducedField &value);

/// Whether the field's `nullValueMode` says that nulls are zero.
bool countsNullsAsZero(const Field &field);

} // namespace opsglass
