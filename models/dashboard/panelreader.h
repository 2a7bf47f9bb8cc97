// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QJsonArray>

namespace opsglass {

/// Where panels come from.
struct PanelOrigin {
    QJsonObject file; ///< the dashboard object as the file has it
    int schemaVersion = 0;
};

/// One panel of a migrated dashboard (migratedDashboard()), itself migrated; Panel::json is the
/// object as it stands in the file.
Panel readPanel(const QJsonObject &placed, const PanelOrigin &origin);

/// The panels of a migrated dashboard or of a collapsed row, without what repeats left behind.
QList<Panel> readPanels(const QJsonArray &array, const PanelOrigin &origin);

/// A list of texts, or a single text, number or truth as a list of one; empty for anything else.
QStringList textsOf(const QJsonValue &value);

/// A text that old files store as a number or `false`: only texts count.
QString textOf(const QJsonValue &value);

/// A reference as a name, an object, or nothing (§4).
SourceRef readSource(const QJsonValue &value);

} // namespace opsglass
