// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

namespace {

constexpr std::array bounds { 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0 };

void addRoutes(JobBuilder &builder)
{
    struct Route {
        QByteArray method;
        QByteArray route;
        QByteArray success;
        double perSecond;
        double median; ///< seconds
        Troubles weakness;
    };
    const std::array routes {
        Route { "GET", "/v1/agents", "200", 6, 0.018, Trouble::Database },
        Route { "GET", "/v1/sessions/:id", "200", 9, 0.031, Trouble::Database },
        Route { "POST", "/v1/sessions", "201", 1.3, 0.11, Trouble::Database },
        Route { "POST", "/v1/chat", "200", 3.6, 0.27, Trouble::OpenAi | Trouble::Anthropic },
        Route { "GET", "/v1/usage", "200", 0.7, 0.085, Trouble::Database },
    };
    const MetricHead requests { "http_requests_total", "HTTP requests served" };
    for (const Route &route : routes) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = route.perSecond,
            .median = route.median,
            .spread = 0.7,
            .bounds = bounds,
            .failing = 0.003,
            .refused = 0.014,
            .weakness = route.weakness });
        const FlowCells &cells = builder.cells(flow);
        const auto labels = [&route](const QByteArray &status) {
            return LabelPairs { { "method", route.method }, { "route", route.route },
                { "status", status } };
        };
        builder.counter(requests, labels(route.success), { { cells.succeeded } });
        builder.counter(
            requests, labels(route.method == "GET" ? "404" : "422"), { { cells.refused } });
        builder.counter(requests, labels("500"), { { cells.failed } });
        builder.histogram({ "http_request_duration_seconds", "HTTP request time" },
            { { "method", route.method }, { "route", route.route } }, { flow });
    }
}

struct Agent {
    QByteArray type;
    QByteArray model;
    double perSecond;
    double tokens; ///< per session
    double price; ///< USD per token
    Trouble trouble;
};

/// The share of a session's tokens that each step takes.
constexpr std::array steps { std::pair { "plan", 0.14 }, std::pair { "retrieve", 0.22 },
    std::pair { "generate", 0.49 }, std::pair { "review", 0.15 } };

constexpr std::array sessionBounds { 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1800.0 };

/// \return the flows of sessions
std::vector<FlowId> addSessions(JobBuilder &builder)
{
    std::vector<FlowId> sessions;
    const std::array agents {
        Agent { "support", "gpt-4o-mini", 0.055, 3600, 0.35e-6, Trouble::OpenAi },
        Agent { "research", "claude-sonnet-4", 0.016, 15500, 6e-6, Trouble::Anthropic },
        Agent { "coding", "claude-sonnet-4", 0.013, 21000, 6e-6, Trouble::Anthropic },
        Agent { "data", "gpt-4o", 0.011, 8200, 4.2e-6, Trouble::OpenAi },
    };
    for (const Agent &agent : agents) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = agent.perSecond,
            .median = 180,
            .spread = 0.8,
            .bounds = sessionBounds,
            .failing = 0.022,
            .units = agent.tokens,
            .weakness = agent.trouble });
        const FlowCells &cells = builder.cells(flow);
        const LabelPairs labels { { "agent_type", agent.type } };
        builder.gauge({ "agent_sessions_active", "Sessions in progress" }, labels,
            [flow](const DemoLoad &load) {
                return std::round(
                    moodOf(load.plan(), flow, load.time()).inProgress(load.plan().flow(flow)));
            });
        builder.counter(
            { "agent_sessions_total", "Sessions started" }, labels, { { cells.count() } });
        builder.counter({ "agent_sessions_completed_total", "Sessions completed" }, labels,
            { { cells.succeeded } });
        builder.counter(
            { "agent_sessions_failed_total", "Sessions failed" }, labels, { { cells.failed } });
        for (const auto &[step, share] : steps)
            builder.counter({ "agent_tokens_used_total", "Tokens used" },
                { { "agent_type", agent.type }, { "workflow_step", step } },
                { { cells.units, share } });
        builder.fraction({ "agent_cost_total", "Cost in USD" },
            { { "agent_type", agent.type }, { "model", agent.model } },
            { { cells.units, agent.price } });
        sessions.push_back(flow);
    }
    return sessions;
}

void addSavings(JobBuilder &builder, const std::vector<FlowId> &sessions)
{
    const auto saved = [&](const char *name, const char *help, double share) {
        builder.counter({ name, help }, {}, unitsOf(builder.load(), sessions, share));
    };
    saved("agent_tokens_saved_caching_total", "Tokens saved by caching", 0.21);
    saved("agent_tokens_saved_compression_total", "Tokens saved by compression", 0.085);
    saved("agent_tokens_saved_routing_total", "Tokens saved by routing to smaller models", 0.13);
}

void addCaches(JobBuilder &builder)
{
    struct Cache {
        QByteArray name;
        double perSecond;
        double missing; ///< share of lookups
    };
    const std::array caches { Cache { "prompt", 4.2, 0.17 }, Cache { "embedding", 7.5, 0.09 },
        Cache { "tool_results", 1.6, 0.56 } };
    for (const Cache &cache : caches) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = cache.perSecond,
            .median = 0.001,
            .bounds = std::span(bounds).first(1),
            .failing = cache.missing });
        const LabelPairs labels { { "cache", cache.name } };
        builder.counter({ "cache_hits_total", "Cache lookups answered" }, labels,
            successesOf(builder.load(), { flow }));
        builder.counter({ "cache_misses_total", "Cache lookups in vain" }, labels,
            failuresOf(builder.load(), { flow }));
    }
}

void addDatabases(JobBuilder &builder)
{
    struct Query {
        QByteArray name;
        double perSecond;
        double median; ///< seconds
    };
    const std::array operations { Query { "select", 24, 0.006 }, Query { "insert", 6, 0.011 },
        Query { "update", 4, 0.017 } };
    for (const Query &query : operations) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = query.perSecond,
            .median = query.median,
            .spread = 0.9,
            .bounds = bounds,
            .weakness = Trouble::Database });
        builder.histogram({ "db_query_duration_seconds", "Database query time" },
            { { "operation", query.name } }, { flow });
    }
    const std::array collections { Query { "documents", 2.4, 0.055 },
        Query { "memories", 1.2, 0.034 } };
    for (const Query &query : collections) {
        const FlowId flow = builder.load().add(EventFlow { .perSecond = query.perSecond,
            .median = query.median,
            .spread = 1.0,
            .bounds = bounds,
            .weakness = Trouble::Database });
        builder.histogram({ "vector_db_query_duration_seconds", "Vector database query time" },
            { { "collection", query.name } }, { flow });
    }
}

} // namespace

DemoJob agentApiJob(LoadPlan &load)
{
    JobBuilder builder(load, "agent-api", "agent-api:3000");
    addRoutes(builder);
    addSavings(builder, addSessions(builder));
    addCaches(builder);
    addDatabases(builder);
    return builder.take();
}

} // namespace opsglass
