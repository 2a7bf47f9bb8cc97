// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertsreport.h"

#include "collectors/rfc3339.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

using State = WatchedAlert::State;

QString wordOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return QStringLiteral("info");
    case AlertSeverity::Unknown:
        return QStringLiteral("unknown");
    case AlertSeverity::Warning:
        return QStringLiteral("warning");
    case AlertSeverity::Critical:
        break;
    }
    return QStringLiteral("critical");
}

QString wordOf(AlertOrigin::Kind kind)
{
    switch (kind) {
    case AlertOrigin::Kind::Rules:
        return QStringLiteral("rules");
    case AlertOrigin::Kind::Server:
        return QStringLiteral("server");
    case AlertOrigin::Kind::Alertmanager:
        return QStringLiteral("alertmanager");
    case AlertOrigin::Kind::Budget:
        return QStringLiteral("budget");
    case AlertOrigin::Kind::Program:
        break;
    }
    return QStringLiteral("program");
}

QString wordOf(AlertsReport::Status status)
{
    switch (status) {
    case AlertsReport::Status::Ok:
        return QStringLiteral("ok");
    case AlertsReport::Status::Warning:
        return QStringLiteral("warning");
    case AlertsReport::Status::Unknown:
        return QStringLiteral("unknown");
    case AlertsReport::Status::Critical:
        break;
    }
    return QStringLiteral("critical");
}

QJsonObject toJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return object;
}

QJsonValue toJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(shortRfc3339(*time)) : QJsonValue();
}

/// JSON has no numbers beyond the finite ones; their names are those of Prometheus.
QJsonValue toJson(const std::optional<double> &value)
{
    if (!value)
        return {};
    if (std::isnan(*value))
        return QStringLiteral("NaN");
    if (std::isinf(*value))
        return *value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return *value;
}

QJsonObject toJson(const WatchedAlert &alert, bool isOlder)
{
    const AlertOrigin &origin = alert.origins.first();
    return { { QStringLiteral("name"), alert.name() },
        { QStringLiteral("state"),
            alert.state == State::Pending ? QStringLiteral("pending") : QStringLiteral("firing") },
        { QStringLiteral("severity"), wordOf(alert.severity()) },
        { QStringLiteral("labels"), toJson(alert.labels.pairs) },
        { QStringLiteral("annotations"), toJson(alert.annotations) },
        { QStringLiteral("activeAt"), shortRfc3339(alert.activeAt) },
        { QStringLiteral("activeAtIsExact"), !isOlder },
        { QStringLiteral("firedAt"), toJson(alert.firedAt) },
        { QStringLiteral("value"), toJson(alert.value) }, { QStringLiteral("expr"), alert.expr },
        { QStringLiteral("suppressed"), alert.isSuppressed() },
        { QStringLiteral("source"), origin.sourceName },
        { QStringLiteral("origin"), wordOf(origin.kind) } };
}

} // namespace

AlertsReport::Status AlertsReport::status() const
{
    if (counts.critical > 0)
        return Status::Critical;
    if (!problems.isEmpty())
        return Status::Unknown;
    return counts.warning + counts.unknownSeverity > 0 ? Status::Warning : Status::Ok;
}

int AlertsReport::exitCode() const
{
    switch (status()) {
    case Status::Ok:
        return 0;
    case Status::Warning:
        return 1;
    case Status::Critical:
        return 2;
    case Status::Unknown:
        break;
    }
    return 3;
}

bool AlertsReport::isOlder(const WatchedAlert &alert) const
{
    const auto known = older.constFind(alert.labels);
    return known != older.constEnd() && *known == alert.activeAt;
}

bool AlertsReport::differsFrom(const AlertsReport &other) const
{
    const auto isSame = [](const WatchedAlert &left, const WatchedAlert &right) {
        return left.labels == right.labels && left.state == right.state
            && left.activeAt == right.activeAt && left.isSuppressed() == right.isSuppressed();
    };
    return problems != other.problems
        || !std::equal(
            alerts.begin(), alerts.end(), other.alerts.begin(), other.alerts.end(), isSame);
}

AlertsReport reportOf(const AlertBook &book, const QList<AlertsProblem> &problems, Instant at)
{
    AlertsReport report;
    report.at = at;
    report.counts = book.counts();
    report.problems = problems;
    std::copy_if(book.alerts().begin(), book.alerts().end(), std::back_inserter(report.alerts),
        [](const WatchedAlert &alert) { return alert.state != State::Resolved; });
    return report;
}

QJsonObject toJson(const AlertsReport &report)
{
    QJsonArray alerts;
    for (const WatchedAlert &alert : report.alerts)
        alerts << toJson(alert, report.isOlder(alert));
    QJsonArray problems;
    for (const AlertsProblem &problem : report.problems)
        problems << QJsonObject { { QStringLiteral("source"), problem.source },
            { QStringLiteral("message"), problem.message } };
    const AlertCounts &counts = report.counts;
    return { { QStringLiteral("status"), wordOf(report.status()) },
        { QStringLiteral("at"), shortRfc3339(report.at) },
        { QStringLiteral("counts"),
            QJsonObject { { QStringLiteral("critical"), counts.critical },
                { QStringLiteral("warning"), counts.warning + counts.unknownSeverity },
                { QStringLiteral("info"), counts.info },
                { QStringLiteral("unknown"), int(report.problems.size()) },
                { QStringLiteral("pending"), counts.pending },
                { QStringLiteral("suppressed"), counts.suppressed } } },
        { QStringLiteral("alerts"), alerts }, { QStringLiteral("problems"), problems } };
}

} // namespace opsglass
