// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/render.h"

#include "app/cli/clisources.h"
#include "app/cli/report.h"
#include "app/demo/demo.h"
#include "app/library.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/export/csv.h"
#include "views/dashboard/dashboardpage.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QPainter>
#include <QSaveFile>
#include <QSet>
#include <QTextStream>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// A dashboard whose panels are not answered by then is drawn as it is, and says so.
constexpr auto patience = 60s;
/// Answers come in bursts; a picture is taken when none has come for this long.
constexpr auto quiet = 150ms;

constexpr int exitDrawn = 0;
constexpr int exitPanelFailed = 1;
constexpr int exitUsage = 2;
constexpr int exitUnreachable = 69; // EX_UNAVAILABLE

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

/// Waits until every variable knows what it may be.
void waitForVariables(DashboardModel &dashboard)
{
    QEventLoop loop;
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const auto isLoading = [&dashboard] {
        const QList<VariableState> &states = dashboard.variableStates();
        return std::any_of(states.cbegin(), states.cend(),
            [](const VariableState &state) { return state.isLoading; });
    };
    QObject::connect(&dashboard, &DashboardModel::variablesChanged, &loop, [&loop, isLoading] {
        if (!isLoading())
            loop.quit();
    });
    if (isLoading())
        loop.exec();
}

/// Waits until no panel is loading or refreshing, and no annotation is asked for.
void waitForPanels(const DashboardModel &dashboard)
{
    QEventLoop loop;
    QTimer settled;
    settled.setSingleShot(true);
    settled.setInterval(quiet);
    QObject::connect(&settled, &QTimer::timeout, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const auto look = [&dashboard, &settled] {
        bool isWaiting = false;
        for (const PanelModel *panel : dashboard.panels()) {
            const PanelStatus &status = panel->status();
            isWaiting = isWaiting || status.state == PanelStatus::State::Loading
                || (status.refreshing && !status.error);
        }
        for (const AnnotationState &annotation : dashboard.annotations()->states())
            isWaiting = isWaiting || annotation.isLoading;
        if (isWaiting)
            settled.stop();
        else
            settled.start();
    };
    for (const PanelModel *panel : dashboard.panels())
        QObject::connect(panel, &PanelModel::statusChanged, &loop, look);
    QObject::connect(dashboard.annotations(), &AnnotationSet::changed, &loop, look);
    look();
    loop.exec();
}

Result<void> writePicture(DashboardPage &page, const QString &path)
{
    // Larger ones take gigabytes, and few programs open them.
    constexpr qint64 mostPixels = 300'000'000;
    const QSize size = page.content()->size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return failure({ Error::Kind::Unsupported,
            Text::tr(
                "The dashboard is too long for one picture: %1 × %2 pixels. Choose fewer values "
                "of the variables that repeat its panels, with --var.")
                .arg(size.width())
                .arg(size.height()),
            path });
    QPixmap picture = page.content()->grab();
    if (!picture.save(path))
        return failure({ Error::Kind::Io, Text::tr("%1 cannot be written.").arg(path), path });
    return {};
}

Result<void> writePanels(const DashboardModel &dashboard, const QString &directory)
{
    QDir().mkpath(directory);
    for (const PanelModel *panel : dashboard.panels()) {
        const QString path = QStringLiteral("%1/%2.csv").arg(directory).arg(panel->panel().id);
        const QByteArray csv = csvOfPanel(panel->data(), dashboard.context().zone);
        if (auto written = writeFile(path, csv); !written)
            return written;
    }
    return {};
}

/// How the panels of one dashboard did.
struct Verdict {
    bool hasFailures = false;
    bool isUnreachable = false;
};

Verdict judge(const DashboardModel &dashboard, bool requiresData)
{
    Verdict verdict;
    for (const PanelModel *panel : dashboard.panels()) {
        const QString state = stateName(*panel);
        const bool isEmpty = requiresData && state == QLatin1String("no-data");
        if (state != QLatin1String("error") && !isEmpty)
            continue;
        const PanelStatus &status = panel->status();
        verdict.hasFailures = true;
        verdict.isUnreachable = verdict.isUnreachable
            || (status.error
                && (status.error->kind == Error::Kind::Network
                    || status.error->kind == Error::Kind::Timeout
                    || status.error->kind == Error::Kind::Auth));
        complain(QStringLiteral("%1: %2: %3 %4")
                     .arg(dashboard.dashboard().title, panel->title(), state,
                         status.error ? status.error->message : status.reason));
    }
    return verdict;
}

/// Draws one dashboard into `directory`.
Result<Verdict> renderDashboard(Session &session, const Dashboard &dashboard,
    const RenderOptions &options, const QString &directory)
{
    DashboardModel *model = session.open(dashboard, options.time, options.variables);
    model->setRefreshInterval(Milliseconds(0));
    waitForVariables(*model);
    model->openAllRows();
    DashboardPage page(model, Theme::of(options.theme));
    page.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page.setAttribute(Qt::WA_DontShowOnScreen);
    page.resize(options.width, 800);
    page.show();
    page.resize(options.width, page.contentHeight());
    page.showAll();
    waitForPanels(*model);
    QDir().mkpath(directory);
    const QString uid = dashboard.uid.isEmpty() ? QStringLiteral("dashboard") : dashboard.uid;
    if (const auto drawn = writePicture(page, QStringLiteral("%1/%2.png").arg(directory, uid));
        !drawn)
        return failure(drawn.error());
    if (const auto written = writePanels(*model, directory + QStringLiteral("/panels")); !written)
        return failure(written.error());
    const auto reported = writeFile(
        directory + QStringLiteral("/report.json"), QJsonDocument(reportOf(*model)).toJson());
    if (!reported)
        return failure(reported.error());
    return judge(*model, options.requiresData);
}

QHash<QString, QString> aliasesOf(const QList<NamedServer> &servers)
{
    QList<ServerEntry> entries;
    for (const NamedServer &server : servers)
        entries << entryOf(server);
    return wordsOf(entries);
}

/// Says which of the named variables no dashboard has: most are slips of the pen.
void complainOfVariables(const QList<Dashboard> &dashboards, const NamedValues &named)
{
    QSet<QString> unknown;
    for (const auto &[name, value] : named)
        unknown << name;
    for (const Dashboard &dashboard : dashboards) {
        for (const Variable &variable : dashboard.variables)
            unknown.remove(variable.name);
    }
    for (const QString &name : std::as_const(unknown))
        complain(Text::tr("No dashboard has a variable “%1”.").arg(name));
}

} // namespace

int runRender(const RenderOptions &options)
{
    QList<Dashboard> dashboards;
    for (const QString &name : options.dashboards) {
        auto dashboard = loadDashboard(name);
        if (!dashboard) {
            complain(dashboard.error().message);
            return exitUsage;
        }
        dashboards << *dashboard;
    }
    complainOfVariables(dashboards, options.variables);
    Demo demo(profileDataDirectory() + QStringLiteral("/demo"));
    const Result<QList<PrometheusSource>> sources
        = options.isDemo ? demoSources(demo) : serverSources(options.sources);
    if (!sources) {
        complain(sources.error().message);
        return exitUnreachable;
    }
    QApplication::setPalette(Theme::of(options.theme).palette());
    Session session;
    for (const PrometheusSource &source : *sources)
        session.addSource(source);
    session.setAliases(aliasesOf(options.sources));
    Verdict all;
    for (const Dashboard &dashboard : std::as_const(dashboards)) {
        const QString directory
            = dashboards.size() == 1 ? options.output : options.output + u'/' + dashboard.uid;
        const auto verdict = renderDashboard(session, dashboard, options, directory);
        if (!verdict) {
            complain(verdict.error().message);
            return exitPanelFailed;
        }
        all.hasFailures = all.hasFailures || verdict->hasFailures;
        all.isUnreachable = all.isUnreachable || verdict->isUnreachable;
    }
    if (all.isUnreachable)
        return exitUnreachable;
    return all.hasFailures ? exitPanelFailed : exitDrawn;
}

} // namespace opsglass
