// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertmanagerinfo.h"

#include <QJsonArray>
#include <QList>

namespace opsglass {

/// Silences as an Alertmanager's v2 API writes them.
QJsonArray toJson(const QList<SilenceInfo> &silences);

/// The other way round. What is no silence, or over at `now`, is left out.
QList<SilenceInfo> silencesOf(const QJsonArray &silences, Instant now);

} // namespace opsglass
