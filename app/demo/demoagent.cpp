// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoagent.h"

#include "app/demo/exposition.h"

#include <QHostAddress>

namespace opsglass {

DemoAgent::DemoAgent(const DemoPlan &plan, LoadCheckpoint from, QObject *parent)
    : QObject(parent)
    , m_plan(&plan)
    , m_load(plan.load, std::move(from))
{
    for (const DemoJob &job : plan.jobs)
        m_server.route(job.path(), [this, &job] {
            m_load.advanceTo(std::chrono::floor<Milliseconds>(std::chrono::system_clock::now()));
            return QHttpServerResponse(
                "text/plain; version=0.0.4; charset=utf-8", textExposition(job, m_load));
        });
}

bool DemoAgent::listen()
{
    m_port = m_server.listen(QHostAddress::LocalHost);
    return m_port != 0;
}

QUrl DemoAgent::url(const DemoJob &job) const
{
    if (m_port == 0)
        return {};
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(job.path()));
}

} // namespace opsglass
