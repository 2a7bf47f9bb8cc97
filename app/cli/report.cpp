// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include "models/dashboard/paneltypes.h"

#include <QDateTime>
#include <QJsonArray>

namespace opsglass {

namespace {

QString isoTime(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject panelReport(const PanelModel &panel)
{
    qsizetype series = 0;
    qsizetype points = 0;
    QJsonArray queries;
    for (const SentQuery &query : panel.sentQueries()) {
        series += query.series;
        points += query.points;
        QJsonObject object { { QStringLiteral("refId"), query.refId },
            { QStringLiteral("expr"), query.expr }, { QStringLiteral("sent"), query.sent },
            { QStringLiteral("ms"), qint64(query.took.count()) } };
        if (!query.error.isEmpty())
            object[QStringLiteral("error")] = query.error;
        queries << object;
    }
    QJsonObject report { { QStringLiteral("id"), panel.panel().id },
        { QStringLiteral("title"), panel.title() }, { QStringLiteral("type"), panel.panel().type },
        { QStringLiteral("state"), stateName(panel) }, { QStringLiteral("series"), series },
        { QStringLiteral("points"), points }, { QStringLiteral("queries"), queries },
        { QStringLiteral("error"), QJsonValue() } };
    const PanelStatus &status = panel.status();
    if (status.error) {
        report[QStringLiteral("error")] = status.error->message;
    } else if (status.state == PanelStatus::State::Loading) {
        report[QStringLiteral("error")] = QStringLiteral("no answer in time");
    }
    if (!status.reason.isEmpty())
        report[QStringLiteral("reason")] = status.reason;
    if (!status.notices.isEmpty())
        report[QStringLiteral("notices")] = QJsonArray::fromStringList(status.notices);
    return report;
}

} // namespace

QString stateName(const PanelModel &panel)
{
    switch (panel.status().state) {
    case PanelStatus::State::Ready:
        return panel.status().error ? QStringLiteral("error") : QStringLiteral("ready");
    case PanelStatus::State::NoData:
        return QStringLiteral("no-data");
    case PanelStatus::State::Unsupported:
        return QStringLiteral("unsupported");
    case PanelStatus::State::Loading:
    case PanelStatus::State::Error:
        break;
    }
    return QStringLiteral("error");
}

QJsonObject reportOf(const DashboardModel &dashboard)
{
    QJsonArray panels;
    for (const PanelModel *panel : dashboard.panels())
        panels << panelReport(*panel);
    const TimeRange range = dashboard.range();
    return { { QStringLiteral("uid"), dashboard.dashboard().uid },
        { QStringLiteral("title"), dashboard.dashboard().title },
        { QStringLiteral("from"), isoTime(range.from) },
        { QStringLiteral("to"), isoTime(range.to) }, { QStringLiteral("panels"), panels } };
}

} // namespace opsglass
