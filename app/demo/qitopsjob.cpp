// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demojobs.h"
#include "app/demo/jobbuilder.h"

#include <array>
#include <cmath>

namespace opsglass {

using namespace std::chrono_literals;

namespace {

constexpr std::array commandBounds { 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0 };
constexpr std::array sessionBounds { 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0,
    1800.0, 3600.0 };
constexpr std::array requestBounds { 0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0 };

constexpr double memory = 34'359'738'368; ///< bytes of the machine

struct Command {
    QByteArray name;
    double perSecond;
    double median; ///< seconds
};

struct Provider {
    QByteArray name;
    double perSecond;
    double median; ///< seconds
    double tokens; ///< per request
    Trouble trouble;
};

/// \return the flows of commands, sessions last
std::vector<FlowId> addCommands(JobBuilder &builder)
{
    const std::array commands { Command { "test_gen", 0.11, 9 }, Command { "pr_analyze", 0.08, 14 },
        Command { "risk", 0.05, 4 }, Command { "test_data", 0.035, 2.2 } };
    std::vector<FlowId> all;
    for (const Command &command : commands)
        all.push_back(builder.load().add(EventFlow { .perSecond = command.perSecond,
            .median = command.median,
            .spread = 0.9,
            .bounds = commandBounds,
            .failing = 0.015,
            .weakness = Trouble::OpenAi | Trouble::Anthropic }));
    const FlowId session = builder.load().add(EventFlow { .perSecond = 0.02,
        .median = 240,
        .spread = 1.1,
        .bounds = sessionBounds,
        .failing = 0.01,
        .units = 9,
        .weakness = Trouble::Anthropic });

    const LoadPlan &load = builder.load();
    const std::vector<FlowId> timed = all;
    all.push_back(session);
    builder.counter({ "qitops_commands_total", "Commands executed" }, {}, countsOf(load, all));
    for (size_t i = 0; i < commands.size(); ++i) {
        const QByteArray prefix = "qitops_" + commands[i].name;
        builder.counter({ prefix + "_commands_total", "Commands executed of this kind" }, {},
            countsOf(load, { timed[i] }));
        builder.histogram(
            { prefix + "_duration_seconds", "Execution time of this command" }, {}, { timed[i] });
    }
    builder.counter({ "qitops_session_commands_total", "Commands executed of this kind" }, {},
        countsOf(load, { session }));
    builder.histogram({ "qitops_command_duration_seconds", "Command execution time" }, {}, timed);
    builder.histogram({ "qitops_session_duration_seconds", "Session length" }, {}, { session });

    const int messages = load.cells(session).units;
    const int sessions = load.cells(session).count();
    builder.counter({ "qitops_session_messages_total", "Session messages" }, {},
        { { messages, 2 }, { sessions, 1 } });
    builder.counter({ "qitops_session_user_messages_total", "Session messages of the user" }, {},
        { { messages, 1 } });
    builder.counter({ "qitops_session_agent_messages_total", "Session messages of the agent" }, {},
        { { messages, 1 }, { sessions, 1 } });
    return all;
}

/// \return the flows of requests
std::vector<FlowId> addProviders(JobBuilder &builder)
{
    const std::array providers { Provider { "openai", 0.34, 1.6, 1900, Trouble::OpenAi },
        Provider { "ollama", 0.12, 3.4, 1100, Trouble::Ollama },
        Provider { "anthropic", 0.22, 2.1, 2600, Trouble::Anthropic } };
    std::vector<FlowId> flows;
    for (const Provider &provider : providers) {
        flows.push_back(builder.load().add(EventFlow { .perSecond = provider.perSecond,
            .median = provider.median,
            .spread = 0.75,
            .bounds = requestBounds,
            .failing = 0.008,
            .units = provider.tokens,
            .weakness = provider.trouble }));
        const QByteArray prefix = "qitops_llm_" + provider.name;
        builder.counter({ prefix + "_requests_total", "Requests to this provider" }, {},
            countsOf(builder.load(), { flows.back() }));
        builder.counter({ prefix + "_tokens_total", "Tokens used at this provider" }, {},
            unitsOf(builder.load(), { flows.back() }));
    }
    builder.counter(
        { "qitops_llm_requests_total", "LLM requests" }, {}, countsOf(builder.load(), flows));
    builder.counter(
        { "qitops_llm_tokens_total", "Tokens used" }, {}, unitsOf(builder.load(), flows));
    builder.histogram({ "qitops_llm_request_duration_seconds", "LLM request time" }, {}, flows);
    return flows;
}

void addErrors(
    JobBuilder &builder, const std::vector<FlowId> &commands, const std::vector<FlowId> &requests)
{
    const FlowId github = builder.load().add(
        EventFlow { .perSecond = 0.1, .median = 0.4, .bounds = requestBounds, .failing = 0.012 });
    const LoadPlan &load = builder.load();
    std::vector<LoadTerm> all = failuresOf(load, requests);
    for (const std::vector<LoadTerm> &more :
        { failuresOf(load, { github }), failuresOf(load, commands) })
        all.insert(all.end(), more.begin(), more.end());
    builder.counter({ "qitops_errors_total", "Errors" }, {}, all);
    builder.counter(
        { "qitops_llm_errors_total", "Errors of this kind" }, {}, failuresOf(load, requests));
    builder.counter(
        { "qitops_github_errors_total", "Errors of this kind" }, {}, failuresOf(load, { github }));
    builder.counter(
        { "qitops_agent_errors_total", "Errors of this kind" }, {}, failuresOf(load, commands));
}

void addCache(JobBuilder &builder)
{
    const FlowId lookups = builder.load().add(
        EventFlow { .perSecond = 0.9, .median = 0.002, .bounds = requestBounds, .failing = 0.31 });
    const LoadPlan &load = builder.load();
    builder.counter(
        { "qitops_cache_hits_total", "Cache hits" }, {}, successesOf(load, { lookups }));
    builder.counter(
        { "qitops_cache_misses_total", "Cache misses" }, {}, failuresOf(load, { lookups }));
}

void addSystem(JobBuilder &builder)
{
    const auto memoryGauge = [&builder](const char *name, const char *help, double share) {
        builder.gauge({ name, help }, {}, [share](const DemoLoad &load) {
            const double busy = activity(Shift::Office, load.time());
            return std::round(memory * (share - 0.18 * share * busy) / 4096) * 4096;
        });
    };
    builder.constant(
        { "qitops_system_memory_total_bytes", "Total system memory in bytes" }, {}, memory);
    memoryGauge("qitops_system_memory_free_bytes", "Free system memory in bytes", 0.24);
    memoryGauge("qitops_system_memory_available_bytes", "Available system memory in bytes", 0.58);
    memoryGauge("qitops_system_memory_buffers_bytes", "System memory buffers in bytes", 0.02);
    memoryGauge("qitops_system_memory_cached_bytes", "System memory cached in bytes", 0.31);
    const auto loadGauge = [&builder](const char *name, const char *help, Milliseconds period) {
        builder.gauge({ name, help }, {}, [period](const DemoLoad &load) {
            const double busy = activity(Shift::Office, load.time())
                + incidentAt(load.time()).felt(Trouble::Rush);
            return std::round(
                       100 * (0.4 + 3.1 * busy) * (1 + 0.25 * wander(11, load.time(), period)))
                / 100;
        });
    };
    loadGauge("qitops_system_cpu_load_1m", "System CPU load (1m average)", 1min);
    loadGauge("qitops_system_cpu_load_5m", "System CPU load (5m average)", 5min);
    loadGauge("qitops_system_cpu_load_15m", "System CPU load (15m average)", 15min);
    builder.gauge({ "qitops_process_cpu_usage_percent", "Process CPU usage percentage" }, {},
        [](const DemoLoad &load) {
            const double busy = activity(Shift::Office, load.time());
            return std::round(10 * (3 + 42 * busy) * (1 + 0.35 * wander(12, load.time(), 40s)))
                / 10;
        });
    builder.gauge({ "qitops_process_memory_usage_bytes", "Process memory usage in bytes" }, {},
        [](const DemoLoad &load) {
            const double busy = activity(Shift::Office, load.time());
            return std::round(
                       188e6 * (1 + 0.35 * busy + 0.05 * wander(13, load.time(), 9min)) / 4096)
                * 4096;
        });
}

} // namespace

DemoJob qitopsJob(LoadPlan &load)
{
    JobBuilder builder(load, "qitops", "qitops-agent:9091");
    const std::vector<FlowId> commands = addCommands(builder);
    const std::vector<FlowId> requests = addProviders(builder);
    addErrors(builder, commands, requests);
    addCache(builder);
    addSystem(builder);
    return builder.take();
}

} // namespace opsglass
