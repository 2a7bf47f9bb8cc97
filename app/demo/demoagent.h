// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"

#include <QHttpServer>
#include <QObject>
#include <QUrl>

namespace opsglass {

/// Serves the demo's metrics on loopback, one path per scrape target, as they are at the moment of
/// each request. Lives on the thread it was made on.
class DemoAgent : public QObject {
    Q_OBJECT

public:
    /// \param plan outlives this object
    DemoAgent(const DemoPlan &plan, LoadCheckpoint from, QObject *parent = nullptr);

    /// Listens on a free port. \return false when there is none.
    bool listen();
    /// Where a job of the plan is scraped; invalid before listen().
    QUrl url(const DemoJob &job) const;

private:
    const DemoPlan *m_plan;
    DemoLoad m_load;
    QHttpServer m_server;
    quint16 m_port = 0;
};

} // namespace opsglass
