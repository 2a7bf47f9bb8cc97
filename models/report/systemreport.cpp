// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/systemreport.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

QString statusKey(SystemStatus status)
{
    switch (status) {
    case SystemStatus::Healthy:
        return QStringLiteral("healthy");
    case SystemStatus::Degraded:
        return QStringLiteral("degraded");
    case SystemStatus::Unhealthy:
        return QStringLiteral("unhealthy");
    case SystemStatus::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString statusWord(SystemStatus status)
{
    switch (status) {
    case SystemStatus::Healthy:
        return Text::tr("HEALTHY");
    case SystemStatus::Degraded:
        return Text::tr("DEGRADED");
    case SystemStatus::Unhealthy:
        return Text::tr("UNHEALTHY");
    case SystemStatus::Unknown:
        break;
    }
    return Text::tr("UNKNOWN");
}

const QList<ReportRow> &SystemReport::rows(ReportTable table) const
{
    static const QList<ReportRow> none;
    switch (table) {
    case ReportTable::Agents:
        return agents;
    case ReportTable::Tools:
        return tools;
    case ReportTable::Models:
        return models;
    case ReportTable::Errors:
        return errors;
    case ReportTable::System:
        break;
    }
    return none;
}

const MissingFigure *SystemReport::lack(ReportFigure figure) const
{
    const auto found = std::find_if(missing.begin(), missing.end(),
        [figure](const MissingFigure &one) { return one.figure == figure; });
    return found == missing.end() ? nullptr : &*found;
}

bool Report::isComplete() const
{
    return problems.isEmpty()
        && std::all_of(systems.begin(), systems.end(), [](const SystemReport &system) {
               return std::all_of(system.missing.begin(), system.missing.end(),
                   [](const MissingFigure &missing) { return missing.problem.isEmpty(); });
           });
}

} // namespace opsglass
