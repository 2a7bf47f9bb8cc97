// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardmodel.h"

#include <functional>
#include <memory>

namespace opsglass {

class Session;
class WholeDashboard;

/// How the panels of one dashboard did.
struct DashboardVerdict {
    bool hasFailures = false;
    bool isUnreachable = false;
    bool hasData = false; ///< some panel has any
};

/// One dashboard that is opened without a window, with all rows open and every panel asked for.
class DashboardRun {
public:
    /// Opens it in place of the session's one before, and waits until every variable knows what it
    /// may be.
    /// \param session outlives the run
    /// \param width in pixels that it is drawn with
    DashboardRun(Session &session, const Dashboard &dashboard, const TimeChoice &time,
        const NamedValues &variables, int width);
    ~DashboardRun();

    DashboardModel *model() const { return m_model; }
    /// Waits until no panel is loading, or long enough.
    void wait();
    /// \param complain is told what is wrong with each panel that failed
    /// \param requiresData whether one without data failed, unless it asks this machine
    DashboardVerdict judge(
        const std::function<void(const QString &)> &complain, bool requiresData) const;

private:
    DashboardModel *m_model;
    std::unique_ptr<WholeDashboard> m_whole;
};

/// Which of the named variables no dashboard has: most are slips of the pen.
QStringList unknownVariables(const QList<Dashboard> &dashboards, const NamedValues &named);

} // namespace opsglass
