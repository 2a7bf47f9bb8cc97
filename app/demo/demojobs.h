// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"

namespace opsglass {

// Each adds what happens at one scrape target to the load, and says how it is measured.

/// A command-line agent for testers: counters without labels.
DemoJob qitopsJob(LoadPlan &load);
/// An API that runs sessions of agents.
DemoJob agentApiJob(LoadPlan &load);
/// A chat assistant with tools.
DemoJob assistantJob(LoadPlan &load);
/// A fleet of agents with tools and models.
DemoJob ajentikJob(LoadPlan &load);
/// A gateway to agents for daily life.
DemoJob osmenJob(LoadPlan &load);
/// The machine, as node_exporter sees it.
DemoJob nodeJob(LoadPlan &load);
/// Its containers, as cAdvisor sees them.
DemoJob containerJob(LoadPlan &load);
DemoJob postgresJob(LoadPlan &load);
DemoJob redisJob(LoadPlan &load);

} // namespace opsglass
