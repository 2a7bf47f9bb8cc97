// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace opsglass {

/// Things one after the other, as the person's language lists them: "a, b".
QString joinedList(const QStringList &items);

/// Statements one after the other: "2 firing; 1 pending".
QString joinedStatements(const QStringList &items);

} // namespace opsglass
