// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>

namespace opsglass {

namespace {

constexpr std::array answerBounds { 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0, 34.0, 60.0 };
constexpr std::array toolBounds { 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0 };

struct Model {
    QByteArray name;
    double price; ///< USD per token
    double slowness; ///< times the agent's usual answer
    Trouble trouble;
};

struct Agent {
    QByteArray name;
    double tokens; ///< per request
    double median; ///< seconds
    std::array<double, 3> perSecond; ///< requests to each model
};

/// What one agent asks of one model.
struct Talk {
    const Agent *agent;
    const Model *model;
    FlowId flow;
};

std::vector<FlowId> flowsOf(const std::vector<Talk> &talks, const Agent &agent)
{
    std::vector<FlowId> flows;
    for (const Talk &talk : talks) {
        if (talk.agent == &agent)
            flows.push_back(talk.flow);
    }
    return flows;
}

std::vector<FlowId> flowsOf(const std::vector<Talk> &talks, const Model &model)
{
    std::vector<FlowId> flows;
    for (const Talk &talk : talks) {
        if (talk.model == &model)
            flows.push_back(talk.flow);
    }
    return flows;
}

/// The price of all these talks' tokens.
std::vector<LoadTerm> costOf(
    const LoadPlan &load, const std::vector<Talk> &talks, const Agent &agent)
{
    std::vector<LoadTerm> terms;
    for (const Talk &talk : talks) {
        if (talk.agent == &agent)
            terms.push_back({ load.cells(talk.flow).units, talk.model->price });
    }
    return terms;
}

void addAgent(JobBuilder &builder, const std::vector<Talk> &talks, const Agent &agent)
{
    const LoadPlan &load = builder.load();
    const std::vector<FlowId> flows = flowsOf(talks, agent);
    const LabelPairs labels { { "agent", agent.name } };
    const MetricHead requests { "ajentik_agent_requests_total", "Agent requests" };
    builder.counter(
        requests, { { "agent", agent.name }, { "status", "success" } }, successesOf(load, flows));
    builder.counter(
        requests, { { "agent", agent.name }, { "status", "error" } }, failuresOf(load, flows));
    builder.histogram(
        { "ajentik_agent_response_time_seconds", "Agent response time" }, labels, flows);
    builder.counter(
        { "ajentik_agent_tokens_total", "Tokens consumed" }, labels, unitsOf(load, flows));
    builder.fraction({ "ajentik_agent_cost_dollars_total", "Estimated API cost" }, labels,
        costOf(load, talks, agent));
}

void addModel(JobBuilder &builder, const std::vector<Talk> &talks, const Model &model)
{
    const LoadPlan &load = builder.load();
    const std::vector<FlowId> flows = flowsOf(talks, model);
    const LabelPairs labels { { "model", model.name } };
    builder.counter(
        { "ajentik_model_requests_total", "Model requests" }, labels, countsOf(load, flows));
    builder.counter({ "ajentik_model_tokens_total", "Tokens the model consumed" }, labels,
        unitsOf(load, flows));
    builder.fraction({ "ajentik_model_cost_dollars_total", "Estimated cost of the model" }, labels,
        unitsOf(load, flows, model.price));
    builder.histogram({ "ajentik_model_latency_seconds", "Model call latency" }, labels, flows);
}

/// \return the flows of tools
std::vector<FlowId> addTools(JobBuilder &builder)
{
    struct Tool {
        QByteArray name;
        double perSecond;
        double median; ///< seconds
        Troubles weakness;
    };
    const std::array tools {
        Tool { "file_reader", 0.16, 0.06, {} },
        Tool { "web_search", 0.11, 1.1, Trouble::WebSearch },
        Tool { "code_executor", 0.06, 3.2, {} },
        Tool { "calculator", 0.04, 0.02, {} },
    };
    std::vector<FlowId> flows;
    for (const Tool &tool : tools) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = tool.perSecond,
            .median = tool.median,
            .spread = 0.9,
            .bounds = toolBounds,
            .failing = 0.012,
            .weakness = tool.weakness });
        flows.push_back(flow);
        const MetricHead head { "ajentik_tool_executions_total", "Tool executions" };
        builder.counter(head, { { "tool", tool.name }, { "status", "success" } },
            successesOf(builder.load(), { flow }));
        builder.counter(head, { { "tool", tool.name }, { "status", "error" } },
            failuresOf(builder.load(), { flow }));
        builder.histogram({ "ajentik_tool_execution_seconds", "Tool run time" },
            { { "tool", tool.name } }, { flow });
    }
    return flows;
}

void addHealth(
    JobBuilder &builder, const std::vector<FlowId> &talks, const std::vector<FlowId> &tools)
{
    const LoadPlan &load = builder.load();
    const MetricHead errors { "ajentik_errors_total", "Recorded errors" };
    builder.counter(errors, { { "component", "agent" }, { "error_type", "ModelError" } },
        failuresOf(load, talks));
    builder.counter(errors, { { "component", "tool" }, { "error_type", "ToolError" } },
        failuresOf(load, tools));
    builder.gauge({ "ajentik_system_status", "0 unhealthy, 1 degraded, 2 healthy" }, {},
        [talks](const DemoLoad &now) {
            double requests = 0;
            double failed = 0;
            for (const FlowId flow : talks) {
                const FlowMood mood = moodOf(now.plan(), flow, now.time());
                requests += mood.perSecond;
                failed += mood.perSecond * mood.failing;
            }
            const double success = 1 - failed / requests;
            return success > 0.95 ? 2 : success > 0.8 ? 1 : 0;
        });
}

} // namespace

DemoJob ajentikJob(LoadPlan &load)
{
    const std::array models {
        Model { "gpt-4o", 5.2e-6, 1.0, Trouble::OpenAi },
        Model { "claude-sonnet-4", 6.8e-6, 1.25, Trouble::Anthropic },
        Model { "llama-3.1-70b", 0.6e-6, 1.9, Trouble::Ollama },
    };
    const std::array agents {
        Agent { "ChatAgent", 210, 1.0, { 0.075, 0, 0.05 } },
        Agent { "CodeAgent", 600, 3.1, { 0.008, 0.022, 0 } },
        Agent { "AnalysisAgent", 400, 2.2, { 0.012, 0.009, 0.006 } },
    };
    JobBuilder builder(load, "ajentik", "ajentik:8000");
    std::vector<Talk> talks;
    std::vector<FlowId> flows;
    for (const Agent &agent : agents) {
        for (size_t model = 0; model < models.size(); ++model) {
            if (agent.perSecond[model] <= 0)
                continue;
            const FlowId flow = load.add(EventFlow { .perSecond = agent.perSecond[model],
                .median = agent.median * models[model].slowness,
                .spread = 0.65,
                .bounds = answerBounds,
                .failing = 0.012,
                .units = agent.tokens,
                .weakness = models[model].trouble });
            talks.push_back({ &agent, &models[model], flow });
            flows.push_back(flow);
        }
    }
    for (const Agent &agent : agents)
        addAgent(builder, talks, agent);
    for (const Model &model : models)
        addModel(builder, talks, model);
    addHealth(builder, flows, addTools(builder));
    builder.constant({ "ajentik_active_agents", "Configured agents" }, {}, double(agents.size()));
    builder.constant({ "ajentik_daily_budget_dollars", "Daily budget" }, {}, 10);
    builder.process(236e6, 0.35);
    return builder.take();
}

} // namespace opsglass
