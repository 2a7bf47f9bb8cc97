// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertranking.h"

#include <algorithm>
#include <vector>

namespace opsglass {

namespace {

using State = WatchedAlert::State;

/// What decides the order of alerts, read once.
struct Rank {
    bool isOver = false;
    bool isSuppressed = false;
    AlertSeverity severity = AlertSeverity::Unknown;
    State state = State::Firing;
    QString name;
    qsizetype place = 0; ///< in the list

    explicit Rank(const WatchedAlert &alert, qsizetype at)
        : isOver(alert.state == State::Resolved)
        , isSuppressed(alert.isSuppressed())
        , severity(alert.severity())
        , state(alert.state)
        , name(alert.name())
        , place(at)
    {
    }
};

} // namespace

QList<WatchedAlert> ranked(const QList<WatchedAlert> &alerts)
{
    std::vector<Rank> ranks;
    ranks.reserve(size_t(alerts.size()));
    for (qsizetype index = 0; index < alerts.size(); ++index)
        ranks.emplace_back(alerts.at(index), index);
    std::sort(ranks.begin(), ranks.end(), [&alerts](const Rank &left, const Rank &right) {
        if (left.isOver != right.isOver)
            return right.isOver;
        if (left.isSuppressed != right.isSuppressed)
            return right.isSuppressed;
        if (left.severity != right.severity)
            return left.severity > right.severity;
        if (left.state != right.state)
            return left.state > right.state;
        const int names = left.name.compare(right.name, Qt::CaseInsensitive);
        return names != 0 ? names < 0
                          : alerts.at(left.place).labels < alerts.at(right.place).labels;
    });
    QList<WatchedAlert> sorted;
    sorted.reserve(alerts.size());
    for (const Rank &rank : ranks)
        sorted << alerts.at(rank.place);
    return sorted;
}

} // namespace opsglass
