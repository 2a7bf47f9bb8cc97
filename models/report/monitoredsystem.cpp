// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/monitoredsystem.h"

#include "models/report/systemtables.h"

#include <algorithm>

namespace opsglass {

const QList<MonitoredSystem> &monitoredSystems()
{
    static const QList<MonitoredSystem> systems { qitopsSystem(), agentMetricsSystem(),
        assistantSystem(), ajentikSystem(), osmenSystem() };
    return systems;
}

QString signSelector()
{
    QStringList signs;
    for (const MonitoredSystem &system : monitoredSystems())
        signs << system.signs;
    return QStringLiteral("{__name__=~\"%1\"}").arg(signs.join(u'|'));
}

QList<MonitoredSystem> recognised(const QStringList &metrics)
{
    QList<MonitoredSystem> found;
    std::copy_if(monitoredSystems().begin(), monitoredSystems().end(), std::back_inserter(found),
        [&metrics](const MonitoredSystem &system) {
            return std::any_of(system.signs.begin(), system.signs.end(),
                [&metrics](const QString &sign) { return metrics.contains(sign); });
        });
    return found;
}

} // namespace opsglass
