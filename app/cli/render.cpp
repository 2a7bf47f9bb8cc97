// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render.h"

#include "app/cli/cliexit.h"
#include "app/cli/dashboardrun.h"
#include "app/cli/joinedsources.h"
#include "app/cli/report.h"
#include "app/library.h"
#include "app/session.h"
#include "models/export/csv.h"
#include "views/export/dashboardpicture.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Render)
};

void complain(const QString &text)
{
    QTextStream(stderr) << "opsglass render: " << text << Qt::endl;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be written: %2.").arg(path, file.errorString()), path });
    return {};
}

Result<void> writePanels(const DashboardModel &dashboard, const QString &directory)
{
    QDir().mkpath(directory);
    for (const PanelModel *panel : dashboard.panels()) {
        const QString path = QStringLiteral("%1/%2.csv").arg(directory).arg(panel->panel().id);
        const QByteArray csv
            = csvOfPanel(panel->data(), dashboard.context().zone, panelShape(panel->panel().type));
        if (auto written = writeFile(path, csv); !written)
            return written;
    }
    return {};
}

/// Draws one dashboard into `directory`.
Result<DashboardVerdict> renderDashboard(Session &session, const Dashboard &dashboard,
    const RenderOptions &options, const QString &directory)
{
    DashboardRun run(session, dashboard, options.time, options.variables, options.width);
    run.wait();
    const DashboardPicture picture(
        run.model(), { .theme = options.theme, .width = options.width, .hasHeader = false });
    const auto image = picture.image(1);
    if (!image)
        return failure(image.error());
    QDir().mkpath(directory);
    const QString uid = dashboard.uid.isEmpty() ? QStringLiteral("dashboard") : dashboard.uid;
    const QString path = QStringLiteral("%1/%2.png").arg(directory, uid);
    if (!image->save(path))
        return failure({ Error::Kind::Io, Text::tr("%1 cannot be written.").arg(path), path });
    const DashboardModel &model = *run.model();
    if (const auto written = writePanels(model, directory + QStringLiteral("/panels")); !written)
        return failure(written.error());
    const auto reported = writeFile(
        directory + QStringLiteral("/report.json"), QJsonDocument(reportOf(model)).toJson());
    if (!reported)
        return failure(reported.error());
    return run.judge(complain, options.requiresData);
}

} // namespace

int runRender(const RenderOptions &options)
{
    QList<Dashboard> dashboards;
    for (const QString &name : options.dashboards) {
        auto dashboard = loadDashboard(name);
        if (!dashboard) {
            complain(dashboard.error().message);
            return cliexit::usage;
        }
        dashboards << *dashboard;
    }
    for (const QString &name : unknownVariables(dashboards, options.variables))
        complain(Text::tr("No dashboard has a variable “%1”.").arg(name));
    QApplication::setPalette(Theme::of(options.theme).palette());
    Session session;
    JoinedSources sources(session);
    if (const auto joined = sources.join(options.sources, dashboards); !joined) {
        complain(joined.error().message);
        return joined.error().kind == Error::Kind::Unsupported ? cliexit::usage
                                                               : cliexit::unreachable;
    }
    DashboardVerdict all;
    for (const Dashboard &dashboard : std::as_const(dashboards)) {
        const QString directory
            = dashboards.size() == 1 ? options.output : options.output + u'/' + dashboard.uid;
        const auto verdict = renderDashboard(session, dashboard, options, directory);
        if (!verdict) {
            complain(verdict.error().message);
            return cliexit::failed;
        }
        all.hasFailures = all.hasFailures || verdict->hasFailures;
        all.isUnreachable = all.isUnreachable || verdict->isUnreachable;
    }
    if (all.isUnreachable)
        return cliexit::unreachable;
    return all.hasFailures ? cliexit::failed : cliexit::good;
}

} // namespace opsglass
