// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertfilereport.h"

#include "app/cli/terminaltext.h"
#include "models/alerts/alertrouting.h"
#include "models/alerts/rulecheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertFileReport)
};

using Kind = FileProblem::Kind;

bool has(const AlertFileReport &report, Kind kind)
{
    return std::any_of(report.problems.cbegin(), report.problems.cend(),
        [kind](const FileProblem &problem) { return problem.kind == kind; });
}

QString messageOf(const FileProblem &problem)
{
    return problem.where.isEmpty() ? problem.message
                                   : problem.where + QStringLiteral(": ") + problem.message;
}

QString verdictOf(const AlertFileReport &report)
{
    const int count = int(report.count);
    if (report.kind == AlertFileKind::Routing)
        return Text::tr("good, %n receiver(s) found", nullptr, count);
    if (has(report, Kind::Foreign))
        return Text::tr("Prometheus refuses it; Opsglass reads its %n rule(s)", nullptr, count);
    if (has(report, Kind::Duplicate))
        return Text::tr("Prometheus takes its %n rule(s); promtool does not", nullptr, count);
    return Text::tr("good, %n rule(s) found", nullptr, count);
}

} // namespace

AlertFileReport alertFileReport(const QString &file, const QByteArray &yaml)
{
    const auto kind = alertFileKind(yaml);
    if (kind == AlertFileKind::Routing) {
        const AlertRouting routing = readAlertRouting(yaml);
        return { file, kind, routing.receivers.size(), routing.problems };
    }
    const RuleCheck check = checkRuleFile(yaml);
    return { file, kind, check.rules, check.problems };
}

QString textOf(const AlertFileReport &report)
{
    const QString file = oneLine(report.file) + QStringLiteral(": ");
    QString text;
    for (const FileProblem &problem : report.problems) {
        text += file;
        if (problem.place.line > 0)
            text += QStringLiteral("%1:%2: ").arg(problem.place.line).arg(problem.place.column);
        const QString message = oneLine(messageOf(problem));
        text += (problem.kind == Kind::Error ? message : Text::tr("warning: %1").arg(message))
            + u'\n';
    }
    if (!has(report, Kind::Error))
        text += file + verdictOf(report) + u'\n';
    return text;
}

QJsonObject toJson(const AlertFileReport &report)
{
    const bool isRouting = report.kind == AlertFileKind::Routing;
    QJsonArray problems;
    for (const FileProblem &problem : report.problems)
        problems << QJsonObject { { QStringLiteral("line"), problem.place.line },
            { QStringLiteral("column"), problem.place.column },
            { QStringLiteral("severity"),
                problem.kind == Kind::Error ? QStringLiteral("error") : QStringLiteral("warning") },
            { QStringLiteral("message"), messageOf(problem) } };
    return { { QStringLiteral("file"), report.file },
        { QStringLiteral("kind"),
            isRouting ? QStringLiteral("alertmanager") : QStringLiteral("rules") },
        { QStringLiteral("accepted"), !isRefused(report.problems) },
        { isRouting ? QStringLiteral("receivers") : QStringLiteral("rules"), report.count },
        { QStringLiteral("problems"), problems } };
}

} // namespace opsglass
