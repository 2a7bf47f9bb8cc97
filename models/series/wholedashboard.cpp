// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/wholedashboard.h"

#include "models/series/dashboardmodel.h"

#include <algorithm>

namespace opsglass {

namespace {

bool isSettled(const PanelModel &panel)
{
    const PanelStatus &status = panel.status();
    return status.state != PanelStatus::State::Loading && (!status.refreshing || status.error);
}

} // namespace

WholeDashboard::WholeDashboard(
    DashboardModel *dashboard, const std::function<int(const Panel &)> &widthOf, QObject *parent)
    : QObject(parent)
    , m_dashboard(dashboard)
{
    for (PanelModel *panel : panels()) {
        const int id = panel->panel().id;
        connect(panel, &PanelModel::statusChanged, this, &WholeDashboard::changed);
        if (!dashboard->keys(id).isEmpty())
            continue;
        m_shown << id;
        dashboard->show(id, widthOf(panel->panel()));
    }
    connect(dashboard->annotations(), &AnnotationSet::changed, this, &WholeDashboard::changed);
}

WholeDashboard::~WholeDashboard()
{
    if (!m_dashboard)
        return;
    for (const int id : std::as_const(m_shown))
        m_dashboard->hide(id);
}

QList<PanelModel *> WholeDashboard::panels() const
{
    QList<PanelModel *> panels;
    if (!m_dashboard)
        return panels;
    for (const Panel &panel : m_dashboard->layout()) {
        if (PanelModel *model = m_dashboard->panel(panel.id))
            panels << model;
    }
    return panels;
}

int WholeDashboard::panelCount() const { return static_cast<int>(panels().size()); }

int WholeDashboard::settledCount() const
{
    const QList<PanelModel *> all = panels();
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(),
        [](const PanelModel *panel) { return opsglass::isSettled(*panel); }));
}

bool WholeDashboard::isSettled() const
{
    if (!m_dashboard || settledCount() < panelCount())
        return false;
    const QList<AnnotationState> annotations = m_dashboard->annotations()->states();
    return std::none_of(annotations.cbegin(), annotations.cend(),
        [](const AnnotationState &annotation) { return annotation.isLoading; });
}

} // namespace opsglass
