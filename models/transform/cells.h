// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/transform/frame.h"

namespace opsglass {

/// What transformations do with single cells, whatever the type of their columns.

/// A column like `field` without its values.
Field emptied(const Field &field);

Field textColumn(const QString &name, const QStringList &texts = {});
Field numberColumn(const QString &name, const QList<double> &numbers = {});

/// Appends a copy of a cell, converted to the type of `to`.
void appendCell(Field &to, const Field &from, qsizetype row);
void appendMissing(Field &to);

/// Overwrites a cell.
void setCell(Field &to, qsizetype row, const Field &from, qsizetype fromRow);

bool isNullCell(const Field &field, qsizetype row);

/// The cell as a text: numbers in their shortest form, booleans as words, null as empty text.
QString cellText(const Field &field, qsizetype row);

/// The number of a cell; NaN when there is none in it, texts are read.
double cellNumber(const Field &field, qsizetype row);

/// A text that is equal for equal cells and short to build; not for eyes.
QString cellKey(const Field &field, qsizetype row);

/// The same for several columns together.
QString rowKey(const QList<const Field *> &fields, qsizetype row);

/// Keeps the named rows of every column, in this order.
void takeRows(Frame &frame, const QList<qsizetype> &rows);

/// Makes every column `length` rows long, with missing cells where there were none.
void padRows(Frame &frame, qsizetype length);

/// The first field of a type; −1 when there is none.
qsizetype indexOfType(const Frame &frame, Field::Type type);

/// The first field of this display name, else of this name; −1 when there is none.
qsizetype indexOfField(const Frame &frame, const QString &name);

/// "A-B-C": what the frames' queries make of a frame joined from all of them.
QString joinedRefIds(const QString &verb, const QList<Frame> &frames);

} // namespace opsglass
