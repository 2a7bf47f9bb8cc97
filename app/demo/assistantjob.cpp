// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

constexpr std::array requestBounds { 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0,
    10.0 };
constexpr std::array toolBounds { 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0 };

/// \return the flows of requests
std::vector<FlowId> addRequests(JobBuilder &builder)
{
    struct Endpoint {
        QByteArray method;
        QByteArray path;
        double perSecond;
        double median; ///< seconds
        Troubles weakness;
    };
    const std::array endpoints {
        Endpoint { "POST", "/api/chat", 2.8, 0.31, Trouble::Anthropic | Trouble::Ollama },
        Endpoint { "POST", "/api/tools/execute", 1.9, 0.16, Trouble::WebSearch },
        Endpoint { "GET", "/api/documents", 4.4, 0.038, Trouble::Database },
        Endpoint { "GET", "/api/history", 3.1, 0.024, Trouble::Database },
    };
    std::vector<FlowId> flows;
    for (const Endpoint &endpoint : endpoints) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = endpoint.perSecond,
            .shift = Shift::AroundTheClock,
            .median = endpoint.median,
            .spread = 0.72,
            .bounds = requestBounds,
            .failing = 0.004,
            .refused = 0.011,
            .weakness = endpoint.weakness });
        flows.push_back(flow);
        const FlowCells &cells = builder.cells(flow);
        const auto count = [&](const char *code, int cell) {
            builder.counter({ "http_requests_total", "Total HTTP requests" },
                { { "method", endpoint.method }, { "endpoint", endpoint.path },
                    { "status_code", code } },
                { { cell } });
        };
        count("200", cells.succeeded);
        count("429", cells.refused);
        count("502", cells.failed);
        builder.histogram({ "http_request_duration_seconds", "HTTP request duration" },
            { { "method", endpoint.method }, { "endpoint", endpoint.path } }, { flow });
    }
    return flows;
}

void addTools(JobBuilder &builder)
{
    struct Tool {
        QByteArray name;
        double perSecond;
        double median; ///< seconds
        Troubles weakness;
    };
    const std::array tools {
        Tool { "web_search", 0.62, 0.85, Trouble::WebSearch },
        Tool { "file_reader", 0.48, 0.07, {} },
        Tool { "code_runner", 0.27, 2.3, {} },
        Tool { "sql_query", 0.21, 0.32, Trouble::Database },
        Tool { "calculator", 0.13, 0.03, {} },
    };
    for (const Tool &tool : tools) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = tool.perSecond,
            .shift = Shift::AroundTheClock,
            .median = tool.median,
            .spread = 0.85,
            .bounds = toolBounds,
            .failing = 0.02,
            .weakness = tool.weakness });
        const MetricHead head { "tool_executions_total", "Total tool executions" };
        builder.counter(head, { { "tool_name", tool.name }, { "status", "success" } },
            successesOf(builder.load(), { flow }));
        builder.counter(head, { { "tool_name", tool.name }, { "status", "error" } },
            failuresOf(builder.load(), { flow }));
        builder.histogram({ "tool_execution_duration_seconds", "Tool execution duration" },
            { { "tool_name", tool.name } }, { flow });
    }
}

void addGauges(JobBuilder &builder, const std::vector<FlowId> &requests)
{
    builder.gauge(
        { "active_connections", "Active connections" }, {}, [requests](const DemoLoad &load) {
            double connections = 6;
            for (const FlowId flow : requests)
                connections += 9
                    * moodOf(load.plan(), flow, load.time()).inProgress(load.plan().flow(flow));
            return std::round(connections);
        });
    struct Cache {
        QByteArray type;
        double rate;
    };
    const std::array caches { Cache { "response", 0.61 }, Cache { "embedding", 0.87 },
        Cache { "session", 0.94 } };
    quint32 stream = 21;
    for (const Cache &cache : caches) {
        ++stream;
        builder.gauge({ "cache_hit_rate", "Cache hit rate" }, { { "cache_type", cache.type } },
            [stream, rate = cache.rate](const DemoLoad &load) {
                const double left = 1 - rate;
                const double value = rate + left * 0.4 * wander(stream, load.time(), 19min)
                    - 0.25 * incidentAt(load.time()).felt(Trouble::Rush);
                return std::round(value * 1000) / 1000;
            });
    }
}

} // namespace

DemoJob assistantJob(LoadPlan &load)
{
    JobBuilder builder(load, "ai-assistant", "app:8000");
    const std::vector<FlowId> requests = addRequests(builder);
    addTools(builder);
    addGauges(builder, requests);
    builder.process(412e6, 0.7);
    return builder.take();
}

} // namespace opsglass
