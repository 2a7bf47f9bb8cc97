// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace opsglass {

/// What a text panel's `options` ask for beyond the subset of HTML that is drawn, and beyond plain
/// code, a sentence each.
QStringList textDifferences(const QJsonObject &options);

} // namespace opsglass
