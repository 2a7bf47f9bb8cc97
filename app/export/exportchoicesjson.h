// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/exportchoices.h"

#include <QJsonObject>

namespace opsglass {

/// The choices as the settings keep them.
QJsonObject toJson(const ExportChoices &choices);

/// What is missing or not understood has its default.
ExportChoices exportChoicesOf(const QJsonObject &object);

} // namespace opsglass
