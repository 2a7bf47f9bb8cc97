// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboardrun.h"

#include "app/cli/cliexit.h"
#include "app/cli/report.h"
#include "app/localdesk.h"
#include "app/session.h"
#include "models/dashboard/sources.h"
#include "models/export/panelparts.h"
#include "models/series/wholedashboard.h"
#include "views/dashboard/gridplace.h"
#include "views/theme/theme.h"

#include <QEventLoop>
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
    // Who names this machine alone means it wherever the file names a source that is not here.
    if (session.sources().isEmpty() && session.local())
        m_model->setSource(session.local()->id);
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
        const QString problem = problemOf(*panel);
        complain(QStringLiteral("%1: %2: %3 %4")
                     .arg(m_model->dashboard().title, panel->title(), state,
                         problem.isEmpty() ? status.reason : problem));
    }
    return verdict;
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
