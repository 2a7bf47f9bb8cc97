// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportfigure.h"

#include "models/format/unit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

constexpr const char *context = "Report";
constexpr const char *percent = "percentunit";
constexpr const char *count = "locale";
constexpr const char *dollars = "currencyUSD";

// What is less is chance.
constexpr double events = 20;
constexpr double tokens = 1000;
constexpr double cents = 0.05;
constexpr double moments = 0.1; // seconds

using enum ReportFigure;
constexpr ReportTable System = ReportTable::System;
constexpr ReportTable Agents = ReportTable::Agents;
constexpr ReportTable Tools = ReportTable::Tools;
constexpr ReportTable Models = ReportTable::Models;

constexpr std::array infos {
    FigureInfo { Uptime, System, "uptime_seconds", QT_TRANSLATE_NOOP("Report", "Uptime"),
        QT_TRANSLATE_NOOP("Report", "Uptime"), "s", 0 },
    FigureInfo { Requests, System, "total_requests", QT_TRANSLATE_NOOP("Report", "Total Requests"),
        QT_TRANSLATE_NOOP("Report", "Requests"), count, 0, events },
    FigureInfo { Failures, System, "failed_requests",
        QT_TRANSLATE_NOOP("Report", "Failed Requests"), QT_TRANSLATE_NOOP("Report", "Failed"),
        count, 0 },
    FigureInfo { Success, System, "success_rate", QT_TRANSLATE_NOOP("Report", "Success Rate"),
        QT_TRANSLATE_NOOP("Report", "Success"), percent, 1 },
    FigureInfo { RecentErrors, System, "recent_errors",
        QT_TRANSLATE_NOOP("Report", "Recent Errors (5 min)"), QT_TRANSLATE_NOOP("Report", "Errors"),
        count, 0 },
    FigureInfo { ActiveAgents, System, "active_agents",
        QT_TRANSLATE_NOOP("Report", "Active Agents"), QT_TRANSLATE_NOOP("Report", "Agents"), count,
        0 },
    FigureInfo { Tokens, System, "total_tokens", QT_TRANSLATE_NOOP("Report", "Total Tokens"),
        QT_TRANSLATE_NOOP("Report", "Tokens"), "short", -1, tokens },
    FigureInfo { Cost, System, "total_cost", QT_TRANSLATE_NOOP("Report", "Total Cost"),
        QT_TRANSLATE_NOOP("Report", "Cost"), dollars, 2, cents },
    FigureInfo { Memory, System, "memory_bytes", QT_TRANSLATE_NOOP("Report", "Memory"),
        QT_TRANSLATE_NOOP("Report", "Memory"), "bytes", -1 },
    FigureInfo { Cpu, System, "cpu_percent", QT_TRANSLATE_NOOP("Report", "CPU (of one core)"),
        QT_TRANSLATE_NOOP("Report", "CPU"), "percent", 1 },
    FigureInfo { AgentRequests, Agents, "total_requests", QT_TRANSLATE_NOOP("Report", "Requests"),
        QT_TRANSLATE_NOOP("Report", "Reqs"), count, 0, events },
    FigureInfo { AgentFailures, Agents, "failed_requests", QT_TRANSLATE_NOOP("Report", "Failed"),
        QT_TRANSLATE_NOOP("Report", "Failed"), count, 0, events },
    FigureInfo { AgentSuccess, Agents, "success_rate", QT_TRANSLATE_NOOP("Report", "Success"),
        QT_TRANSLATE_NOOP("Report", "Success"), percent, 1 },
    FigureInfo { AgentTime, Agents, "average_response_time",
        QT_TRANSLATE_NOOP("Report", "Avg Time"), QT_TRANSLATE_NOOP("Report", "Avg"), "s", -1,
        moments },
    FigureInfo { AgentTokens, Agents, "total_tokens_used", QT_TRANSLATE_NOOP("Report", "Tokens"),
        QT_TRANSLATE_NOOP("Report", "Tokens"), "short", -1, tokens },
    FigureInfo { AgentCost, Agents, "total_cost", QT_TRANSLATE_NOOP("Report", "Cost"),
        QT_TRANSLATE_NOOP("Report", "Cost"), dollars, 2, cents },
    FigureInfo { ToolUses, Tools, "usage_count", QT_TRANSLATE_NOOP("Report", "Usage"),
        QT_TRANSLATE_NOOP("Report", "Uses"), count, 0, events },
    FigureInfo { ToolFailures, Tools, "failure_count", QT_TRANSLATE_NOOP("Report", "Failed"),
        QT_TRANSLATE_NOOP("Report", "Failed"), count, 0, events },
    FigureInfo { ToolSuccess, Tools, "success_rate", QT_TRANSLATE_NOOP("Report", "Success"),
        QT_TRANSLATE_NOOP("Report", "Success"), percent, 1 },
    FigureInfo { ToolTime, Tools, "average_time", QT_TRANSLATE_NOOP("Report", "Avg Time"),
        QT_TRANSLATE_NOOP("Report", "Avg"), "s", -1, moments },
    FigureInfo { ModelRequests, Models, "requests", QT_TRANSLATE_NOOP("Report", "Requests"),
        QT_TRANSLATE_NOOP("Report", "Reqs"), count, 0, events },
    FigureInfo { ModelTokens, Models, "tokens", QT_TRANSLATE_NOOP("Report", "Tokens"),
        QT_TRANSLATE_NOOP("Report", "Tokens"), "short", -1, tokens },
    FigureInfo { ModelTime, Models, "average_latency", QT_TRANSLATE_NOOP("Report", "Avg Latency"),
        QT_TRANSLATE_NOOP("Report", "Avg"), "s", -1, moments },
    FigureInfo { ModelCost, Models, "cost", QT_TRANSLATE_NOOP("Report", "Cost"),
        QT_TRANSLATE_NOOP("Report", "Cost"), dollars, 2, cents },
    FigureInfo { RecentRequests, System, "recent_requests",
        QT_TRANSLATE_NOOP("Report", "Recent Requests (5 min)"),
        QT_TRANSLATE_NOOP("Report", "Recent"), count, 0 },
    FigureInfo { Errors, ReportTable::Errors, "count", QT_TRANSLATE_NOOP("Report", "Errors"),
        QT_TRANSLATE_NOOP("Report", "Errors"), count, 0, events },
};

} // namespace

const QList<FigureInfo> &figureInfos()
{
    static const QList<FigureInfo> list(infos.begin(), infos.end());
    return list;
}

const FigureInfo &infoOf(ReportFigure figure)
{
    const auto found = std::find_if(infos.begin(), infos.end(),
        [figure](const FigureInfo &info) { return info.figure == figure; });
    Q_ASSERT(found != infos.end());
    return *found;
}

QList<FigureInfo> figuresOf(ReportTable table)
{
    QList<FigureInfo> infos;
    std::copy_if(figureInfos().begin(), figureInfos().end(), std::back_inserter(infos),
        [table](const FigureInfo &info) { return info.table == table; });
    return infos;
}

QString figureTitle(const FigureInfo &info)
{
    return QCoreApplication::translate(context, info.title);
}

QString figureShortTitle(const FigureInfo &info)
{
    return QCoreApplication::translate(context, info.shortTitle);
}

QString figureText(ReportFigure figure, double value)
{
    if (figure == ReportFigure::Uptime)
        return uptimeText(value);
    const FigureInfo &info = infoOf(figure);
    std::optional<int> decimals;
    if (info.decimals >= 0)
        decimals = info.decimals;
    // A rate that is not whole must not be rounded up to "all is well".
    if (qstrcmp(info.unit, percent) == 0 && value < 1 && value >= 0.9995)
        value = 0.999;
    const QString unit = QLatin1String(info.unit);
    return formatValue(value, unit, decimals).full().simplified();
}

QString uptimeText(double seconds)
{
    struct Unit {
        qint64 length;
        char letter;
    };
    constexpr std::array units { Unit { 86400, 'd' }, Unit { 3600, 'h' }, Unit { 60, 'm' },
        Unit { 1, 's' } };
    // Beyond this a clock is wrong, and the number no longer fits.
    constexpr double longest = 1e15;
    if (!std::isfinite(seconds) || std::abs(seconds) > longest)
        return numberText(seconds);
    qint64 rest = std::max<qint64>(std::llround(seconds), 0);
    QStringList parts;
    for (const Unit &unit : units) {
        const qint64 amount = rest / unit.length;
        rest %= unit.length;
        if (amount > 0 || (parts.isEmpty() && unit.length == 1))
            parts << QString::number(amount) + QLatin1Char(unit.letter);
        else if (!parts.isEmpty())
            break;
        if (parts.size() == 2)
            break;
    }
    return parts.join(u' ');
}

} // namespace opsglass
