// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo.h"
#include "app/serverlist.h"
#include "collectors/prometheus/source.h"
#include "models/data/result.h"

#include <QList>

namespace opsglass {

/// Starts the demo and waits for it: its only source. Errors: Demo's.
Result<QList<PrometheusSource>> demoSources(Demo &demo);

/// A remembered server with its secrets; waits for the keyring. Without them it says so.
PrometheusSource fetchedSource(const ServerSettings &server);

/// The servers a person named, in their order, those of the settings with all their options.
QList<PrometheusSource> serverSources(const QList<NamedServer> &servers);

} // namespace opsglass
