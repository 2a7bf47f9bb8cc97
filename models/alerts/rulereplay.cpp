// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulereplay.h"

#include "models/alerts/alertreplay.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace opsglass {

namespace {

using Health = AlertRuleState::Health;

/// The alerts that may have begun before `first`, when nobody looked.
QList<AlertInstance> olderThan(const AlertRuleState &state, Instant first)
{
    QList<AlertInstance> older;
    for (const AlertInstance &alert : state.instances) {
        if (alert.state != AlertInstance::State::Inactive && alert.activeAt == first)
            older << alert;
    }
    return older;
}

} // namespace

struct RuleReplay::Member {
    RulePlace place;
    PreparedRule prepared;
    Milliseconds interval { 0 };
    Milliseconds queryOffset { 0 };
    int limit = 0;

    Grid steps; ///< asked for
    RuleAnswers answers;
    bool isFar = false; ///< asked over the longest time

    AlertRuleState state;
    Instant first; ///< behind the state
};

struct RuleReplay::Question {
    Member *member = nullptr;
    QString expr;
    bool isForTemplate = false;
};

RuleReplay::RuleReplay(const QList<RuleSet> &sets, Instant now, RuleEngineOptions options)
    : m_options(std::move(options))
    , m_now(now)
{
    for (const RuleSet &set : sets) {
        for (const RuleGroup &group : set.groups) {
            const Milliseconds interval = group.interval.value_or(m_options.interval);
            for (PreparedRule &prepared : preparedRules(group, set.groups, interval)) {
                auto member = std::make_unique<Member>();
                member->place = { set.source, set.file, group.name, prepared.rule.name };
                member->prepared = std::move(prepared);
                member->interval = interval;
                member->queryOffset = group.queryOffset.value_or(m_options.queryOffset);
                member->limit = group.limit;
                m_members.push_back(std::move(member));
            }
        }
    }
}

RuleReplay::~RuleReplay() = default;

QList<ReplayQuestion> RuleReplay::start()
{
    QList<ReplayQuestion> questions;
    for (const std::unique_ptr<Member> &member : m_members)
        questions << askRange(*member, Milliseconds(0));
    return questions;
}

ReplayQuestion RuleReplay::ask(Member &member, const QString &expr, const Grid &grid)
{
    const quint64 id = ++m_lastQuestion;
    m_questions.emplace(id, Question { &member, expr, grid.count == 1 });
    ++member.answers.open;
    return { id, member.place.source, expr,
        { grid.start - member.queryOffset, grid.step, grid.count } };
}

ReplayQuestion RuleReplay::askRange(Member &member, Milliseconds reach)
{
    member.steps = replayGrid(member.prepared.rule, member.interval, m_now, reach);
    return ask(member, member.prepared.asked, member.steps);
}

QList<ReplayQuestion> RuleReplay::answer(quint64 id, const Result<Matrix> &answer)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return {};
    const Question question = found->second;
    m_questions.erase(found);
    Member &member = *question.member;
    const bool isComplete = member.answers.take(question.expr, question.isForTemplate, answer);
    return isComplete ? evaluate(member) : QList<ReplayQuestion>();
}

/// Judges a rule on what is known; what its templates ask beyond that is asked first.
QList<ReplayQuestion> RuleReplay::evaluate(Member &member)
{
    const TemplateQuery query = member.answers.lookups.query();
    const TemplateExpander expand = member.prepared.expander(m_options.externalUrl, query);
    AlertRuleState state = replayAlert(member.prepared.rule, member.limit,
        member.prepared.judged(*member.answers.answer, query), member.steps, expand);
    QList<ReplayQuestion> further;
    for (const QString &expr : std::exchange(member.answers.lookups.unknown, {}))
        further << ask(member, expr, { m_now, Milliseconds(0), 1 });
    if (!further.isEmpty())
        return further;
    member.answers.answer.reset();
    if (member.isFar) {
        takeBeginnings(member, state);
        return {};
    }
    member.state = std::move(state);
    member.first = member.steps.start;
    if (olderThan(member.state, member.first).isEmpty())
        return {};
    member.isFar = true;
    return { askRange(member, farthest) };
}

/// The longer look says no more than when alerts began: nothing, when the server could not go so
/// far back.
void RuleReplay::takeBeginnings(Member &member, const AlertRuleState &far)
{
    if (far.health != Health::Good)
        return;
    for (const AlertInstance &older : olderThan(member.state, member.first)) {
        const auto alert = far.instances.constFind(older.labels);
        if (alert == far.instances.constEnd() || alert->state != older.state)
            continue;
        AlertInstance &known = member.state.instances[older.labels];
        known.activeAt = alert->activeAt;
        known.firedAt = alert->firedAt;
    }
    member.first = member.steps.start;
}

QList<RuleStatus> RuleReplay::rules() const
{
    QList<RuleStatus> rules;
    for (const std::unique_ptr<Member> &member : m_members)
        rules.append({ member->place, member->prepared.rule, member->interval, member->state });
    return rules;
}

QHash<Labels, Instant> RuleReplay::olderAlerts() const
{
    QHash<Labels, Instant> older;
    for (const std::unique_ptr<Member> &member : m_members) {
        for (const AlertInstance &alert : olderThan(member->state, member->first))
            older.insert(alert.labels, alert.activeAt);
    }
    return older;
}

} // namespace opsglass
