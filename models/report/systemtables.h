// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/monitoredsystem.h"

namespace opsglass {

// Each says which metrics of one system give which figure.

/// An agent for testers: counters without labels, a metric per command and per provider. Commands
/// are its tools, providers its models.
MonitoredSystem qitopsSystem();
/// An API that runs sessions of agents: a request is a session.
MonitoredSystem agentMetricsSystem();
/// A chat assistant with tools. Its document and its code name most metrics differently.
MonitoredSystem assistantSystem();
/// A fleet of agents with tools and models.
MonitoredSystem ajentikSystem();
/// A gateway to agents for daily life. Its dashboard names agents' metrics unlike its document.
MonitoredSystem osmenSystem();

} // namespace opsglass
