// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboardoptions.h"
#include "app/demo/demo.h"
#include "models/dashboard/dashboard.h"

#include <memory>

namespace opsglass {

class LocalDesk;
class Session;

/// The sources that a command was told to read, in its session as long as they live.
class JoinedSources {
public:
    /// \param session outlives them
    explicit JoinedSources(Session &session);
    ~JoinedSources();

    /// Starts what has to be started, and waits until it is there. This machine joins when it was
    /// named or when one of the dashboards names it, with its first readings.
    /// \param dashboards that are to be opened
    /// Errors: Unsupported, when no source was named and a dashboard asks others than this machine;
    /// Demo's.
    Result<void> join(const SourceOptions &named, const QList<Dashboard> &dashboards);
    /// Where a dashboard's data are from, for people.
    QString namesFor(const Dashboard &dashboard) const;

private:
    void joinLocal();

    Session &m_session;
    Demo m_demo;
    std::unique_ptr<LocalDesk> m_local;
};

} // namespace opsglass
