// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardrun.h"

#include "app/cli/cliexit.h"
#include "app/cli/report.h"
#include "app/localdesk.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/dashboard/sources.h"
#include "models/series/wholedashboard.h"
#include "views/dashboard/gridplace.h"
#include "views/theme/theme.h"

#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// A dashboard whose panels are not answered by then is taken as it is, and says so.
constexpr auto patience = 60s;
/// Answers come in bursts; all is there when none has come for this long.
constexpr auto quiet = 150ms;

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

/// Not every machine has a battery, a graphics card or an agent; that is no fault of the panel.
bool asksThisMachine(const Panel &panel)
{
    const QList<SourceRef> refs = sourceRefsOf(panel);
    return std::any_of(refs.begin(), refs.end(),
        [](const SourceRef &ref) { return ref.uid == LocalDesk::source().id; });
}

} // namespace

DashboardRun::DashboardRun(Session &session, const Dashboard &dashboard, const TimeChoice &time,
    const NamedValues &variables, int width)
    : m_model(session.open(dashboard, time, variables))
{
    m_model->setRefreshInterval(Milliseconds(0));
    waitForVariables(*m_model);
    m_model->openAllRows();
    m_whole = std::make_unique<WholeDashboard>(m_model, [width](const Panel &panel) {
        return gridPlace(panel.gridPos, width).width() - 2 * metrics::panelPadding;
    });
}

DashboardRun::~DashboardRun() = default;

void DashboardRun::wait()
{
    QEventLoop loop;
    QTimer settled;
    settled.setSingleShot(true);
    settled.setInterval(quiet);
    QObject::connect(&settled, &QTimer::timeout, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    const auto look = [this, &settled] {
        if (m_whole->isSettled())
            settled.start();
        else
            settled.stop();
    };
    QObject::connect(m_whole.get(), &WholeDashboard::changed, &loop, look);
    look();
    loop.exec();
}

DashboardVerdict DashboardRun::judge(
    const std::function<void(const QString &)> &complain, bool requiresData) const
{
    DashboardVerdict verdict;
    for (const PanelModel *panel : m_model->panels()) {
        const QString state = stateName(*panel);
        verdict.hasData = verdict.hasData || state == QLatin1String("ready");
        const bool isEmpty
            = requiresData && state == QLatin1String("no-data") && !asksThisMachine(panel->panel());
        if (state != QLatin1String("error") && !isEmpty)
            continue;
        const PanelStatus &status = panel->status();
        verdict.hasFailures = true;
        verdict.isUnreachable
            = verdict.isUnreachable || (status.error && isUnreachable(*status.error));
        complain(QStringLiteral("%1: %2: %3 %4")
                     .arg(m_model->dashboard().title, panel->title(), state,
                         status.error ? status.error->message : status.reason));
    }
    return verdict;
}

std::unique_ptr<LocalDesk> localSource(Session &session, const QList<Dashboard> &dashboards)
{
    const QString id = LocalDesk::source().id;
    const bool isNamed = std::any_of(dashboards.begin(), dashboards.end(),
        [&id](const Dashboard &dashboard) { return namedSources(dashboard).contains(id); });
    if (!isNamed)
        return {};
    auto local = std::make_unique<LocalDesk>(
        &session, profileDataDirectory() + QStringLiteral("/local.db"));
    QEventLoop loop;
    const auto complain
        = [](const QString &text) { QTextStream(stderr) << "opsglass: " << text << Qt::endl; };
    QObject::connect(local.get(), &LocalDesk::said, local.get(), complain);
    QObject::connect(local.get(), &LocalDesk::failed, local.get(),
        [complain](const Error &error) { complain(error.message); });
    QObject::connect(local.get(), &LocalDesk::filled, &loop, &QEventLoop::quit);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    local->start(LocalDesk::History::Read);
    loop.exec();
    return local;
}

QHash<QString, QString> aliasesOf(const QList<NamedServer> &servers)
{
    QList<ServerEntry> entries;
    for (const NamedServer &server : servers)
        entries << entryOf(server);
    return wordsOf(entries);
}

QStringList unknownVariables(const QList<Dashboard> &dashboards, const NamedValues &named)
{
    QStringList unknown;
    for (const auto &[name, value] : named) {
        if (!unknown.contains(name))
            unknown << name;
    }
    for (const Dashboard &dashboard : dashboards) {
        for (const Variable &variable : dashboard.variables)
            unknown.removeAll(variable.name);
    }
    return unknown;
}

} // namespace opsglass
