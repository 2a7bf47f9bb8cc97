// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

constexpr std::array bounds { 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0 };

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
        Endpoint { "POST", "/api/agents/run", 0.62, 2.1, Trouble::OpenAi | Trouble::Anthropic },
        Endpoint { "POST", "/api/chat", 1.1, 1.2, Trouble::OpenAi | Trouble::Ollama },
        Endpoint { "GET", "/api/memory", 1.9, 0.14, Trouble::Database },
        Endpoint { "GET", "/api/status", 0.9, 0.05, {} },
    };
    std::vector<FlowId> flows;
    for (const Endpoint &endpoint : endpoints) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = endpoint.perSecond,
            .shift = Shift::AroundTheClock,
            .median = endpoint.median,
            .spread = 0.78,
            .bounds = bounds,
            .failing = 0.005,
            .refused = 0.008,
            .weakness = endpoint.weakness });
        flows.push_back(flow);
        const FlowCells &cells = builder.cells(flow);
        const auto count = [&](const char *status, int cell) {
            builder.counter({ "osmen_requests_total", "Requests" },
                { { "method", endpoint.method }, { "endpoint", endpoint.path },
                    { "status", status } },
                { { cell } });
        };
        count("200", cells.succeeded);
        count("400", cells.refused);
        count("503", cells.failed);
        builder.histogram({ "osmen_request_duration_seconds", "Request time" },
            { { "endpoint", endpoint.path } }, { flow });
    }
    return flows;
}

void addOverview(JobBuilder &builder, const std::vector<FlowId> &requests)
{
    const MetricHead errors { "osmen_errors_total", "Errors" };
    const LoadPlan &load = builder.load();
    builder.counter(
        errors, { { "type", "model" } }, failuresOf(load, { requests[0], requests[1] }));
    builder.counter(errors, { { "type", "database" } }, failuresOf(load, { requests[2] }));
    builder.counter(errors, { { "type", "internal" } }, failuresOf(load, { requests[3] }));
    builder.gauge({ "osmen_requests_per_second", "Requests per second" }, {},
        [requests](const DemoLoad &now) {
            double rate = 0;
            for (const FlowId flow : requests)
                rate += moodOf(now.plan(), flow, now.time()).perSecond;
            return std::round(rate * 1000) / 1000;
        });
    builder.gauge(
        { "osmen_error_rate", "Share of requests that fail" }, {}, [requests](const DemoLoad &now) {
            double rate = 0;
            double failed = 0;
            for (const FlowId flow : requests) {
                const FlowMood mood = moodOf(now.plan(), flow, now.time());
                rate += mood.perSecond;
                failed += mood.perSecond * mood.failing;
            }
            return std::round(1e5 * failed / rate) / 1e5;
        });
    builder.gauge({ "osmen_active_users", "Users active in the last five minutes" }, {},
        [](const DemoLoad &now) {
            const double busy = activity(Shift::AroundTheClock, now.time())
                + incidentAt(now.time()).felt(Trouble::Rush);
            return std::round(4 + 52 * busy * (1 + 0.12 * wander(31, now.time(), 6min)));
        });
}

void addAgents(JobBuilder &builder)
{
    struct Agent {
        QByteArray name;
        QByteArray model;
        Shift shift;
        double perSecond;
        double median; ///< seconds
        double tokens; ///< per execution
        double price; ///< USD per token
        Trouble trouble;
    };
    const std::array agents {
        Agent { "daily_brief", "gpt-4o", Shift::Nightly, 0.05, 18, 5200, 4.2e-6, Trouble::OpenAi },
        Agent { "boot_hardening", "llama-3.1-8b", Shift::Nightly, 0.03, 34, 2100, 0.2e-6,
            Trouble::Ollama },
        Agent { "focus_guardrails", "gpt-4o-mini", Shift::Office, 0.09, 2.4, 900, 0.35e-6,
            Trouble::OpenAi },
        Agent { "personal_assistant", "gpt-4o", Shift::AroundTheClock, 0.07, 6, 2600, 4.2e-6,
            Trouble::OpenAi },
        Agent { "research_intel", "claude-sonnet-4", Shift::Office, 0.035, 41, 9400, 6e-6,
            Trouble::Anthropic },
    };
    for (const Agent &agent : agents) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = agent.perSecond,
            .shift = agent.shift,
            .median = agent.median,
            .spread = 0.7,
            .bounds = bounds,
            .failing = 0.015,
            .units = agent.tokens,
            .weakness = agent.trouble });
        const LoadPlan &load = builder.load();
        const LabelPairs labels { { "agent", agent.name }, { "model", agent.model } };
        const MetricHead executions { "osmen_agent_executions_total", "Agent executions" };
        builder.counter(executions, { { "agent", agent.name }, { "status", "success" } },
            successesOf(load, { flow }));
        builder.counter(executions, { { "agent", agent.name }, { "status", "error" } },
            failuresOf(load, { flow }));
        builder.histogram({ "osmen_agent_duration_seconds", "Agent execution time" },
            { { "agent", agent.name } }, { flow });
        builder.counter(
            { "osmen_tokens_used_total", "Tokens used" }, labels, unitsOf(load, { flow }));
        builder.fraction({ "osmen_llm_cost_dollars", "LLM cost in USD" }, labels,
            unitsOf(load, { flow }, agent.price));
    }
}

} // namespace

DemoJob osmenJob(LoadPlan &load)
{
    JobBuilder builder(load, "osmen_gateway", "gateway:8080");
    addOverview(builder, addRequests(builder));
    addAgents(builder);
    builder.process(305e6, 0.4);
    return builder.take();
}

} // namespace opsglass
