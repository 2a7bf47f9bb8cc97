// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportplan.h"

#include <QMap>
#include <QString>

#include <optional>

namespace opsglass::test {

/// Friday, 27 November 2026, 07:00 UTC.
constexpr Instant reportTime
    = std::chrono::sys_days(std::chrono::November / 27 / 2026) + std::chrono::hours(7);
constexpr TimeRange reportWindow { reportTime - std::chrono::hours(24), reportTime };

/// What a source says to a figure: rows by name ("" for a figure of the whole).
using SaidRows = QMap<QString, double>;
struct Said {
    QMap<ReportFigure, SaidRows> now;
    QMap<ReportFigure, SaidRows> before = {};
    QMap<ReportFigure, QString> failing = {}; ///< figure → what went wrong
};

inline MonitoredSystem systemOf(const QString &id)
{
    for (const MonitoredSystem &system : monitoredSystems()) {
        if (system.id == id)
            return system;
    }
    return {};
}

/// The answers to all questions about a system; a figure nothing is said of has no series.
inline QList<ReportAnswer> answersOf(const MonitoredSystem &system, const Said &said)
{
    QList<ReportAnswer> answers;
    for (const ReportQuery &query : reportQueries(system, reportWindow, ReportScope::Comparison)) {
        if (said.failing.contains(query.figure)) {
            answers.append(
                { query, failure({ Error::Kind::Query, said.failing.value(query.figure), {} }) });
            continue;
        }
        Matrix matrix;
        matrix.grid = { query.at, Milliseconds(0), 1 };
        const SaidRows rows = (query.isBefore ? said.before : said.now).value(query.figure);
        for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
            Labels labels;
            if (!query.label.isEmpty())
                labels.pairs.insert(query.label, row.key());
            matrix.series.append({ labels, { row.value() } });
        }
        answers.append({ query, matrix });
    }
    return answers;
}

inline SystemReport assembled(const QString &id, const Said &said, const ReportLimits &limits = {})
{
    const MonitoredSystem system = systemOf(id);
    return assembleReport(system, limits, answersOf(system, said));
}

/// The figures of a small Ajentik, as its guide has them.
inline Said ajentikSays()
{
    using enum ReportFigure;
    Said said;
    said.now = { { Uptime, { { {}, 8100 } } }, { Requests, { { {}, 246 } } },
        { Failures, { { {}, 4 } } }, { RecentRequests, { { {}, 20 } } },
        { RecentErrors, { { {}, 2 } } }, { ActiveAgents, { { {}, 3 } } },
        { Tokens, { { {}, 61'500 } } }, { Cost, { { {}, 1.25 } } },
        { Memory, { { {}, 247'463'936 } } }, { Cpu, { { {}, 8.04 } } },
        { AgentRequests,
            { { QStringLiteral("ChatAgent"), 125 }, { QStringLiteral("CodeAgent"), 48 },
                { QStringLiteral("AnalysisAgent"), 73 } } },
        { AgentFailures,
            { { QStringLiteral("ChatAgent"), 2 }, { QStringLiteral("CodeAgent"), 2 },
                { QStringLiteral("AnalysisAgent"), 0 } } },
        { AgentTime,
            { { QStringLiteral("ChatAgent"), 1.2 }, { QStringLiteral("CodeAgent"), 5.5 },
                { QStringLiteral("AnalysisAgent"), 1.8 } } },
        { AgentTokens,
            { { QStringLiteral("ChatAgent"), 30'000 }, { QStringLiteral("CodeAgent"), 21'500 },
                { QStringLiteral("AnalysisAgent"), 10'000 } } },
        { AgentCost,
            { { QStringLiteral("ChatAgent"), 0.5 }, { QStringLiteral("CodeAgent"), 0.5 },
                { QStringLiteral("AnalysisAgent"), 0.25 } } },
        { ToolUses,
            { { QStringLiteral("file_reader"), 25 }, { QStringLiteral("web_search"), 40 } } },
        { ToolFailures,
            { { QStringLiteral("file_reader"), 0 }, { QStringLiteral("web_search"), 6 } } },
        { ToolTime,
            { { QStringLiteral("file_reader"), 0.11 }, { QStringLiteral("web_search"), 0.8 } } },
        { ModelRequests, { { QStringLiteral("gpt-4o"), 246 } } },
        { ModelTokens, { { QStringLiteral("gpt-4o"), 61'500 } } },
        { ModelTime, { { QStringLiteral("gpt-4o"), 1.9 } } },
        { ModelCost, { { QStringLiteral("gpt-4o"), 1.25 } } },
        { Errors, { { QStringLiteral("ModelError"), 4 }, { QStringLiteral("ToolError"), 6 } } } };
    said.before = {
        { AgentTokens,
            { { QStringLiteral("ChatAgent"), 15'000 }, { QStringLiteral("CodeAgent"), 21'400 } } },
        { AgentTime, { { QStringLiteral("CodeAgent"), 2.2 } } }
    };
    return said;
}

inline Report reportOf(const QList<SystemReport> &systems)
{
    Report report;
    report.generatedAt = reportTime;
    report.window = reportWindow;
    report.source = QStringLiteral("prod");
    report.address = QStringLiteral("http://localhost:9090");
    report.systems = systems;
    return report;
}

} // namespace opsglass::test
