// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/refreshpicker.h"

#include "models/format/duration.h"
#include "models/series/dashboardmodel.h"

#include <QActionGroup>
#include <QMenu>

namespace opsglass {

RefreshPicker::RefreshPicker(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new QMenu(this))
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolTip(tr("Refresh now (F5)"));
    setAccessibleName(tr("Refresh"));
    setMenu(m_menu);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_dashboard)
            m_dashboard->refresh();
    });
    connect(m_menu, &QMenu::aboutToShow, this, &RefreshPicker::fillMenu);
}

void RefreshPicker::setDashboard(DashboardModel *dashboard)
{
    if (m_dashboard)
        disconnect(m_dashboard, nullptr, this, nullptr);
    m_dashboard = dashboard;
    setEnabled(dashboard);
    if (dashboard) {
        connect(
            dashboard, &DashboardModel::refreshIntervalChanged, this, &RefreshPicker::showInterval);
        connect(dashboard, &QObject::destroyed, this, [this] { m_dashboard = nullptr; });
    }
    showInterval();
}

void RefreshPicker::fillMenu()
{
    m_menu->clear();
    QStringList intervals { QString() };
    intervals << m_dashboard->dashboard().refreshIntervals;
    if (intervals.size() == 1) {
        for (const char *text : { "5s", "10s", "30s", "1m", "5m", "15m", "30m", "1h", "2h", "1d" })
            intervals << QString::fromLatin1(text);
    }
    auto *group = new QActionGroup(m_menu);
    for (const QString &text : std::as_const(intervals)) {
        const Milliseconds interval = parseDuration(text).value_or(Milliseconds(0));
        if (!text.isEmpty() && interval <= Milliseconds(0))
            continue;
        QAction *action = m_menu->addAction(text.isEmpty() ? tr("Off") : text);
        action->setCheckable(true);
        action->setChecked(interval == m_dashboard->refreshInterval());
        group->addAction(action);
        connect(action, &QAction::triggered, m_dashboard,
            [this, interval] { m_dashboard->setRefreshInterval(interval); });
    }
}

void RefreshPicker::showInterval()
{
    const bool isOn = m_dashboard && m_dashboard->refreshInterval() > Milliseconds(0);
    setText(isOn ? printDuration(m_dashboard->refreshInterval()) : QString());
}

} // namespace opsglass
