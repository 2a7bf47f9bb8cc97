// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/preparedrule.h"
#include "models/alerts/ruleengine.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QHash>
#include <QList>

#include <map>
#include <memory>
#include <vector>

namespace opsglass {

/// A query RuleReplay wants answered: a range query, or an instant one when the grid is of one
/// point.
struct ReplayQuestion {
    quint64 id = 0;
    QString source;
    QString expr;
    Grid grid;
    friend bool operator==(const ReplayQuestion &, const ReplayQuestion &) = default;
};

/// Judges all alerting rules at one moment from what their expressions gave before, so that nobody
/// has to wait for `for` and keep_firing_for to pass. Evaluated at that moment and back from there
/// in steps of the groups' intervals; else as RuleEngine does, recorded series included.
///
/// A rule whose alerts began before the time that was looked at is asked once more, over a day, for
/// when they did. What templates ask for is answered as of the moment judged.
class RuleReplay {
public:
    static constexpr Milliseconds farthest = std::chrono::hours(24);

    /// \param options of these `interval`, `queryOffset` and `externalUrl` count
    RuleReplay(const QList<RuleSet> &sets, Instant now, RuleEngineOptions options = {});
    ~RuleReplay();
    Q_DISABLE_COPY_MOVE(RuleReplay)

    /// The first question of every rule.
    QList<ReplayQuestion> start();
    /// Takes the answer to a question; gives those that follow from it. An unknown id counts for
    /// nothing.
    QList<ReplayQuestion> answer(quint64 id, const Result<Matrix> &answer);

    /// All alerting rules in the order of the sets and files; those without answers are Unknown.
    QList<RuleStatus> rules() const;
    /// Alerts that were there already at the first time looked at, which stands for their activeAt.
    QHash<Labels, Instant> olderAlerts() const;

private:
    struct Member;
    struct Question;

    ReplayQuestion ask(Member &member, const QString &expr, const Grid &grid);
    ReplayQuestion askRange(Member &member, Milliseconds reach);
    QList<ReplayQuestion> evaluate(Member &member);
    static void takeBeginnings(Member &member, const AlertRuleState &far);

    RuleEngineOptions m_options;
    Instant m_now;
    std::vector<std::unique_ptr<Member>> m_members;
    std::map<quint64, Question> m_questions;
    quint64 m_lastQuestion = 0;
};

} // namespace opsglass
