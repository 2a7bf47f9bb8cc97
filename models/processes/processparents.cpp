// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processparents.h"

#include <QHash>

namespace opsglass {

namespace {

enum class Visit { Never, Now, Before };

/// A list that was read while processes came and went can hold a circle; its last link is cut.
void cutCircles(QList<qsizetype> &parents)
{
    QList<Visit> visits(parents.size(), Visit::Never);
    for (qsizetype start = 0; start < parents.size(); ++start) {
        QList<qsizetype> way;
        qsizetype at = start;
        while (at >= 0 && visits[at] == Visit::Never) {
            visits[at] = Visit::Now;
            way << at;
            at = parents[at];
        }
        if (at >= 0 && visits[at] == Visit::Now)
            parents[way.constLast()] = -1;
        for (const qsizetype visited : std::as_const(way))
            visits[visited] = Visit::Before;
    }
}

} // namespace

QList<qsizetype> processParents(const QList<ProcessInfo> &processes)
{
    QHash<qint64, qsizetype> places;
    places.reserve(processes.size());
    for (qsizetype i = 0; i < processes.size(); ++i)
        places.insert(processes[i].id.pid, i);
    QList<qsizetype> parents;
    parents.reserve(processes.size());
    for (qsizetype i = 0; i < processes.size(); ++i) {
        const qsizetype parent = places.value(processes[i].parent, -1);
        const bool isParent = parent >= 0 && parent != i
            && processes[parent].id.startTicks <= processes[i].id.startTicks;
        parents << (isParent ? parent : -1);
    }
    cutCircles(parents);
    return parents;
}

} // namespace opsglass
