// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboardlink.h"

#include <QObject>

namespace opsglass {

class DashboardList;
class MainWindow;
class Opener;
class Session;

/// Goes where links of dashboards lead (spec/grafana.md §21): inside to dashboards that are here,
/// to the browser for the web, nowhere else; what cannot be followed is said in the window.
class LinkFollower : public QObject {
    Q_OBJECT

public:
    /// All outlive the follower; it belongs to the window.
    LinkFollower(
        Session *session, const DashboardList *dashboards, Opener *opener, MainWindow *window);

    /// \param link interpolated, as an address of Grafana or the web
    void follow(const QString &link);
    /// To a dashboard that is here; says so when it is not.
    void followInside(const DashboardAddress &address);

private:
    QString knownDashboard(const DashboardAddress &address) const;
    bool leadsHere(const DashboardAddress &address) const;
    void followOutside(const QString &link);

    Session *m_session;
    const DashboardList *m_dashboards;
    Opener *m_opener;
    MainWindow *m_window;
};

} // namespace opsglass
