// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serversettings.h"

#include <QJsonObject>

#include <optional>

namespace opsglass {

/// What the settings hold of a server. What is missing or no sense makes is as by default; nothing
/// without an id or an address.
std::optional<ServerSettings> serverOf(const QJsonObject &object);

/// \param stored what the settings hold of it now; keys that nobody knows are kept
QJsonObject toJson(const ServerSettings &server, QJsonObject stored);

} // namespace opsglass
