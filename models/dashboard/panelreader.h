// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QJsonArray>

namespace opsglass {

/// One panel, migrated to today's shape; Panel::json is the object as it stands in the file.
/// \param schemaVersion of the dashboard it comes from
Panel readPanel(const QJsonObject &original, int schemaVersion);

/// The panels of a dashboard or of a collapsed row, without what repeats left behind.
QList<Panel> readPanels(const QJsonArray &array, int schemaVersion);

/// A list of texts, or a single text, number or truth as a list of one; empty for anything else.
QStringList textsOf(const QJsonValue &value);

/// A text that old files store as a number or `false`: only texts count.
QString textOf(const QJsonValue &value);

/// A reference as a name, an object, or nothing (§4).
SourceRef readSource(const QJsonValue &value);

} // namespace opsglass
