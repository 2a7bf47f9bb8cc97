// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QJsonObject>

namespace opsglass {

/// A report for programs. A figure without a value is null and named in `missing`; one the system
/// has no metric for is not there. Times are RFC 3339 in UTC, rates percent, times seconds, costs
/// US dollars.
///
/// `timestamp`, `window` {from, to, seconds}, `source` {name, url}, `complete`,
/// `thresholds` {slow_agent_seconds, tool_success_rate},
/// `systems` [{`system`, `name`, `system_health` {status, uptime_seconds, total_requests,
/// failed_requests, success_rate, recent_errors, active_agents, total_tokens, total_cost,
/// memory_bytes, cpu_percent}, `agent_metrics` {agent: {total_requests, successful_requests,
/// failed_requests, success_rate, average_response_time, total_tokens_used, total_cost}},
/// `tool_metrics` {tool: {usage_count, success_count, failure_count, success_rate, average_time}},
/// `model_metrics` {model: {requests, tokens, average_latency, cost}}, `error_patterns`
/// {type: count}, `slow_agents` [{agent, average_response_time}], `failing_tools` [{tool,
/// success_rate}], `top_movers` [{figure, name, before, now, change_percent}], `missing` [{figure,
/// metrics, problem}]}],
/// `alerts` [{name, state, severity, labels, summary, since, value, suppressed, source}],
/// `problems` [{subject, message}].
QJsonObject reportJson(const Report &report);

} // namespace opsglass
