// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/localblock.h"

#include <QByteArray>
#include <QSet>

#include <optional>

namespace opsglass {

/// A block as bytes, apart from its `since`: a version, a check sum, the times as differences, an
/// index of the columns, the columns. A column keeps its values bit for bit, in the shortest of
/// three ways: one value for all; decimals with few digits as whole numbers and their differences;
/// the bits that differ from the value before. So a few columns are read without the others.
QByteArray encoded(const LocalBlock &block);

/// The block behind encoded(), with the columns of `wanted` alone; null wants all.
/// Nothing when the bytes are damaged or of a later version.
std::optional<LocalBlock> decoded(const QByteArray &bytes, const QSet<qint64> *wanted = nullptr);

} // namespace opsglass
