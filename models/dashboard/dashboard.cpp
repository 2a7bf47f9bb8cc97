// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"

#include "models/dashboard/dashboardfile.h"
#include "models/dashboard/dashboardreader.h"

#include <QCoreApplication>

#include <tuple>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// Whether an object looks like a dashboard; a message for the person when it does not.
QString complaintAbout(const QJsonObject &object)
{
    const bool isDashboard = object.contains(QLatin1String("panels"))
        || object.contains(QLatin1String("rows"))
        || (object.contains(QLatin1String("schemaVersion"))
            && object.contains(QLatin1String("title")));
    if (!isDashboard)
        return Text::tr(
            "This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion.");
    for (const char *key : { "panels", "rows" }) {
        const QJsonValue list = object[QLatin1String(key)];
        if (!list.isUndefined() && !list.isNull() && !list.isArray())
            return Text::tr("“%1” of this dashboard is not a list, so that nothing can be drawn.")
                .arg(QLatin1String(key));
    }
    return {};
}

} // namespace

bool operator==(const Panel &left, const Panel &right)
{
    const auto members = [](const Panel &panel) {
        return std::tie(panel.id, panel.type, panel.title, panel.description, panel.transparent,
            panel.gridPos, panel.source, panel.targets, panel.options, panel.fieldConfig,
            panel.transformations, panel.links, panel.interval, panel.maxDataPoints, panel.timeFrom,
            panel.timeShift, panel.hideTimeOverride, panel.repeat, panel.repeatDirection,
            panel.maxPerRow, panel.libraryPanel, panel.collapsed, panel.conversionNotes, panel.json,
            panel.filePath);
    };
    return members(left) == members(right) && left.panels == right.panels;
}

Result<Dashboard> readDashboard(const QByteArray &bytes)
{
    const auto file = parseDashboardFile(bytes);
    if (!file)
        return failure(file.error());
    const QString complaint = complaintAbout(file->dashboard);
    if (!complaint.isEmpty())
        return failure({ Error::Kind::Malformed, complaint,
            QStringLiteral("keys: ") + file->dashboard.keys().join(u' ').left(500) });
    Dashboard dashboard = dashboardOf(file->dashboard);
    dashboard.source = bytes;
    return dashboard;
}

} // namespace opsglass
