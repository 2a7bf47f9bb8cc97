// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboard.h"

#include "models/dashboard/dashboardreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <tuple>

namespace opsglass {

namespace {

constexpr int oldestSchema = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// Line and column of a byte, both from 1.
QString position(const QByteArray &bytes, qsizetype offset)
{
    const QByteArray before = bytes.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return Text::tr("line %1, column %2").arg(before.count('\n') + 1).arg(offset - lineStart + 1);
}

tl::unexpected<Error> newSchema(const QString &version)
{
    return failure({ Error::Kind::Unsupported,
        Text::tr(
            "This is a dashboard of Grafana's new schema (%1), which Opsglass cannot read yet. "
            "Export it from Grafana in the classic format.")
            .arg(version),
        version });
}

bool isNewSchema(const QJsonObject &object)
{
    return object[QLatin1String("elements")].isObject() && object.contains(QLatin1String("layout"));
}

/// Takes the dashboard out of the wrappers of spec/grafana.md §1.
Result<QJsonObject> unwrapped(const QJsonObject &object)
{
    const QString apiVersion = object[QLatin1String("apiVersion")].toString();
    if (object[QLatin1String("spec")].isObject() && !apiVersion.isEmpty()) {
        const QJsonObject spec = object[QLatin1String("spec")].toObject();
        if (isNewSchema(spec) || apiVersion.contains(QLatin1String("/v2")))
            return newSchema(apiVersion);
        return spec;
    }
    if (object[QLatin1String("dashboard")].isObject())
        return unwrapped(object[QLatin1String("dashboard")].toObject());
    if (isNewSchema(object))
        return newSchema(QStringLiteral("v2"));
    return object;
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
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure({ Error::Kind::Malformed,
            Text::tr("This is no JSON: %1 at %2.")
                .arg(problem.errorString(), position(bytes, problem.offset)),
            problem.errorString() });
    const auto object = unwrapped(document.object());
    if (!object)
        return failure(object.error());
    const bool isDashboard = object->contains(QLatin1String("panels"))
        || object->contains(QLatin1String("rows"))
        || (object->contains(QLatin1String("schemaVersion"))
            && object->contains(QLatin1String("title")));
    if (!isDashboard)
        return failure({ Error::Kind::Malformed,
            Text::tr(
                "This JSON is no Grafana dashboard: it has neither panels nor a schemaVersion."),
            QStringLiteral("keys: ") + object->keys().join(u' ') });
    const QJsonValue panels = (*object)[QLatin1String("panels")];
    if (!panels.isUndefined() && !panels.isNull() && !panels.isArray())
        return failure({ Error::Kind::Malformed,
            Text::tr("“panels” of this dashboard is not a list, so that nothing can be drawn."),
            {} });
    const QJsonValue version = (*object)[QLatin1String("schemaVersion")];
    const int schema = version.toInt();
    // Files written by hand often name no version; without old rows they are of the present shape.
    const bool isUnnamed = !version.isDouble() && !object->contains(QLatin1String("rows"));
    if (schema < oldestSchema && !isUnnamed)
        return failure({ Error::Kind::Unsupported,
            Text::tr("The dashboard has schema version %1; Opsglass reads version %2 and later. "
                     "Open and "
                     "save it once in a newer Grafana.")
                .arg(schema)
                .arg(oldestSchema),
            {} });
    Dashboard dashboard = dashboardOf(*object);
    dashboard.source = bytes;
    return dashboard;
}

} // namespace opsglass
