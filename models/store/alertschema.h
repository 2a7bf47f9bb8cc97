// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace opsglass {

/// The tables of the alert store, as the steps from each version to the next (see Database::open).
/// A step that was released never changes. Times are milliseconds since 1970, label sets and
/// annotations JSON objects in the order of their keys.
QList<QStringList> alertSchema();

} // namespace opsglass
