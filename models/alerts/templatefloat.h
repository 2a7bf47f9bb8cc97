// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace opsglass {

/// The number as Go's strconv.FormatFloat writes it.
/// \param verb e E f F g G x X b.
/// \param precision digits as for C's printf; -1 asks for the fewest that read back as the same
///        number, with under g as a power of ten below -4 and from 6 on.
QByteArray formatGoFloat(double value, char verb, int precision);

} // namespace opsglass
