// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alertmanagerinfo.h"
#include "models/data/postedalert.h"

#include <QByteArray>
#include <QList>

namespace opsglass {

/// The body of POST /alerts as Prometheus writes it (spec/prometheus.md §2.7): times in
/// milliseconds, no generatorURL and no annotations where there are none.
QByteArray postedAlertsJson(const QList<PostedAlert> &alerts);

/// The body of POST /silences (§4.5), with the id when it has one; its state and the time of its
/// last change are the server's.
QByteArray silenceJson(const SilenceInfo &silence);

} // namespace opsglass
