// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/ruleengine.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

using State = AlertInstance::State;

/// An alert of an earlier run that is over.
AlertInstance resolvedOf(const StoredAlert &stored, Instant at)
{
    AlertInstance over;
    over.state = State::Inactive;
    over.labels = stored.labels;
    over.activeAt = stored.activeAt;
    over.firedAt = stored.firedAt;
    over.resolvedAt = at;
    return over;
}

/// One text that is the same for the same rule in every run of the program.
QString identityOf(const RuleSet &set, const RuleGroup &group, const Rule &rule)
{
    QStringList parts { set.source, set.file, group.name, rule.name };
    for (auto label = rule.labels.cbegin(); label != rule.labels.cend(); ++label)
        parts << label.key() + u'=' + label.value();
    return parts.join(u'\n');
}

} // namespace

/// An alerting rule of a group, and what is under way for it.
struct RuleEngine::Member {
    PreparedRule prepared;
    QString identity;
    AlertRuleState state;
    bool wasEvaluated = false; ///< with success, since the engine began
    bool hasStored = false; ///< something of it stands in the store

    RuleAnswers answers; ///< of the run under way
};

struct RuleEngine::Group {
    RuleSet set; ///< all of the file: its records count for every group
    RuleGroup group;
    EvaluationSlots times;
    Milliseconds queryOffset { 0 };
    std::vector<std::unique_ptr<Member>> members;
    std::optional<Instant> next; ///< slot
    Instant slot; ///< of the run under way, or of the last one
    int open = 0; ///< members that are not through with it
};

struct RuleEngine::Question {
    Group *group = nullptr;
    Member *member = nullptr;
    QString expr;
    bool isForTemplate = false;
};

RuleEngine::RuleEngine(RuleEngineOptions options)
    : m_options(std::move(options))
{
}

RuleEngine::~RuleEngine() = default;

void RuleEngine::restore(const QList<StoredAlert> &alerts)
{
    for (const StoredAlert &alert : alerts)
        m_stored[alert.rule] << alert;
}

std::unique_ptr<RuleEngine::Group> RuleEngine::makeGroup(
    const RuleSet &set, const RuleGroup &group) const
{
    auto made = std::make_unique<Group>();
    made->set = set;
    made->group = group;
    const Milliseconds interval = group.interval.value_or(m_options.interval);
    made->times = EvaluationSlots(set.file, group.name, interval);
    made->queryOffset = group.queryOffset.value_or(m_options.queryOffset);
    for (PreparedRule &prepared : preparedRules(group, set.groups, interval)) {
        auto member = std::make_unique<Member>();
        member->identity = identityOf(set, group, prepared.rule);
        member->prepared = std::move(prepared);
        made->members.push_back(std::move(member));
    }
    return made;
}

void RuleEngine::setRules(const QList<RuleSet> &sets, Instant now)
{
    std::vector<std::unique_ptr<Group>> old = std::exchange(m_groups, {});
    for (const RuleSet &set : sets) {
        for (const RuleGroup &group : set.groups) {
            const auto known
                = std::find_if(old.begin(), old.end(), [&](const std::unique_ptr<Group> &one) {
                      return one && one->set.source == set.source && one->set.file == set.file
                          && one->group.name == group.name;
                  });
            const bool isKnown = known != old.end();
            if (isKnown && (*known)->set == set) {
                m_groups.push_back(std::move(*known));
                continue;
            }
            m_groups.push_back(makeGroup(set, group));
            adopt(*m_groups.back(), isKnown ? known->get() : nullptr, now);
        }
    }
    for (const std::unique_ptr<Group> &group : old) {
        if (group)
            dismiss(*group, now);
    }
}

/// Takes over the alerts of a group that was changed, and begins its runs.
void RuleEngine::adopt(Group &group, Group *old, Instant now)
{
    group.next = group.times.after(std::max(now, m_notBefore));
    if (!old)
        return;
    for (const std::unique_ptr<Member> &member : group.members) {
        const auto same = std::find_if(old->members.begin(), old->members.end(),
            [&member](const std::unique_ptr<Member> &one) {
                return one->prepared.rule.name == member->prepared.rule.name
                    && one->prepared.rule.labels == member->prepared.rule.labels;
            });
        if (same == old->members.end())
            continue;
        // A second rule of the same name and labels takes up the next one's.
        member->state = std::exchange((*same)->state, {});
        member->wasEvaluated = (*same)->wasEvaluated;
        member->hasStored = std::exchange((*same)->hasStored, false);
        (*same)->prepared.rule.name.clear();
    }
}

/// Ends the alerts of a group that is gone.
void RuleEngine::dismiss(const Group &group, Instant now)
{
    std::erase_if(
        m_questions, [&group](const auto &question) { return question.second.group == &group; });
    for (const std::unique_ptr<Member> &member : group.members) {
        for (AlertInstance alert : std::as_const(member->state.instances)) {
            if (alert.state == State::Inactive)
                continue;
            const bool wasFiring = alert.state == State::Firing;
            alert.state = State::Inactive;
            alert.resolvedAt = now;
            m_transitions.append({ placeOf(group, *member),
                { wasFiring ? AlertTransition::Kind::Resolved : AlertTransition::Kind::Dropped, now,
                    alert } });
        }
        if (member->hasStored)
            m_storage.append({ member->identity, {} });
    }
}

std::optional<Instant> RuleEngine::nextStart() const
{
    std::optional<Instant> next;
    for (const std::unique_ptr<Group> &group : m_groups) {
        if (!group->members.empty() && (!next || *group->next < *next))
            next = group->next;
    }
    return next;
}

QList<RuleQuestion> RuleEngine::start(Instant now)
{
    QList<RuleQuestion> questions;
    for (const std::unique_ptr<Group> &group : m_groups) {
        if (group->members.empty() || *group->next > now)
            continue;
        const Instant slot = group->times.before(now);
        m_missedRuns += (slot - *group->next) / group->times.interval();
        group->next = group->times.after(now);
        if (group->open > 0) {
            ++m_missedRuns;
            continue;
        }
        group->slot = slot;
        group->open = int(group->members.size());
        for (const std::unique_ptr<Member> &member : group->members) {
            member->answers = {};
            questions << ask(*group, *member, member->prepared.asked, false);
        }
    }
    return questions;
}

RuleQuestion RuleEngine::ask(Group &group, Member &member, const QString &expr, bool isForTemplate)
{
    const quint64 id = ++m_lastQuestion;
    m_questions.emplace(id, Question { &group, &member, expr, isForTemplate });
    ++member.answers.open;
    return { id, group.set.source, expr, group.slot - group.queryOffset };
}

QList<RuleQuestion> RuleEngine::answer(quint64 id, const Result<Matrix> &answer)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return {};
    const Question question = found->second;
    m_questions.erase(found);
    Member &member = *question.member;
    QList<RuleQuestion> further;
    if (member.answers.take(question.expr, question.isForTemplate, answer))
        evaluate(*question.group, member, further);
    return further;
}

/// Evaluates a rule on what is known; what its templates ask beyond that is asked first.
void RuleEngine::evaluate(Group &group, Member &member, QList<RuleQuestion> &further)
{
    const TemplateQuery query = member.answers.lookups.query();
    const TemplateExpander expand = member.prepared.expander(m_options.externalUrl, query);
    AlertRuleState state = member.state;
    QList<AlertTransition> transitions = evaluateAlert(member.prepared.rule, group.group.limit,
        member.prepared.judged(*member.answers.answer, query), group.slot, expand, state);
    const QStringList unknown = std::exchange(member.answers.lookups.unknown, {});
    if (!unknown.isEmpty()) {
        for (const QString &expr : unknown)
            further << ask(group, member, expr, true);
        return;
    }
    member.state = std::move(state);
    if (!member.wasEvaluated && member.state.health == AlertRuleState::Health::Good) {
        member.wasEvaluated = true;
        resume(member, transitions, group.slot);
    }
    for (const AlertTransition &transition : std::as_const(transitions))
        m_transitions.append({ placeOf(group, member), transition });
    finish(group, member);
}

void RuleEngine::finish(Group &group, Member &member)
{
    --group.open;
    member.answers = {};
    if (member.state.health == AlertRuleState::Health::Good)
        store(group, member);
}

/// Goes on with the alerts of an earlier run after the first evaluation in this one (§2.6).
void RuleEngine::resume(Member &member, QList<AlertTransition> &transitions, Instant at)
{
    for (const StoredAlert &stored : m_stored.take(member.identity)) {
        member.hasStored = true;
        if (at - stored.seenAt > m_options.outageTolerance) {
            if (stored.firedAt)
                transitions.prepend({ AlertTransition::Kind::Resolved, stored.seenAt,
                    resolvedOf(stored, stored.seenAt) });
            continue;
        }
        const auto alert = member.state.instances.find(stored.labels);
        if (alert == member.state.instances.end()) {
            if (!stored.firedAt)
                continue;
            const AlertInstance over = resolvedOf(stored, at);
            member.state.instances.insert(over.labels, over);
            transitions.append({ AlertTransition::Kind::Resolved, at, over });
            continue;
        }
        if (stored.firedAt) {
            alert->state = State::Firing;
            alert->activeAt = stored.activeAt;
            alert->firedAt = stored.firedAt;
        } else if (member.prepared.rule.forTime >= m_options.outageGrace) {
            alert->activeAt = restoredActiveAt(stored.activeAt, stored.seenAt, at,
                member.prepared.rule.forTime, m_options.outageGrace);
        } else {
            continue;
        }
        transitions.removeIf([&stored](const AlertTransition &transition) {
            return transition.alert.labels == stored.labels;
        });
    }
}

void RuleEngine::store(const Group &group, Member &member)
{
    RuleStorage storage { member.identity, {} };
    for (const AlertInstance &alert : member.state.instances) {
        if (alert.state != State::Inactive)
            storage.alerts.append(
                { member.identity, alert.labels, alert.activeAt, alert.firedAt, group.slot });
    }
    // Most rules have no alerts: nothing to store again and again.
    if (storage.alerts.isEmpty() && !member.hasStored)
        return;
    member.hasStored = !storage.alerts.isEmpty();
    m_storage << storage;
}

void RuleEngine::passOver(Instant from, Instant to)
{
    const Milliseconds slept = to - from;
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (const std::unique_ptr<Member> &member : group->members) {
            for (AlertInstance &alert : member->state.instances) {
                const Milliseconds forTime = member->prepared.rule.forTime;
                if (alert.state == State::Pending && forTime >= m_options.outageGrace)
                    alert.activeAt = restoredActiveAt(
                        alert.activeAt, from, to, forTime, m_options.outageGrace);
                else if (alert.state == State::Pending)
                    alert.activeAt += slept;
                if (alert.keepFiringSince)
                    *alert.keepFiringSince += slept;
            }
        }
    }
    m_notBefore = to + m_options.settling;
    for (const std::unique_ptr<Group> &group : m_groups)
        group->next = group->times.after(m_notBefore);
}

void RuleEngine::moveClock(Milliseconds by, Instant now)
{
    const auto move = [by](std::optional<Instant> &time) {
        if (time)
            *time += by;
    };
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (const std::unique_ptr<Member> &member : group->members) {
            for (AlertInstance &alert : member->state.instances) {
                alert.activeAt += by;
                move(alert.firedAt);
                move(alert.resolvedAt);
                move(alert.keepFiringSince);
                move(alert.lastSentAt);
            }
            move(member->state.evaluatedAt);
        }
        group->slot += by;
        group->next = group->times.after(now);
    }
    m_notBefore += by;
}

void RuleEngine::resumeFrom(const QList<RuleStatus> &rules)
{
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (const std::unique_ptr<Member> &member : group->members) {
            const RulePlace place = placeOf(*group, *member);
            const auto same
                = std::find_if(rules.begin(), rules.end(), [&](const RuleStatus &status) {
                      return status.place == place && status.rule == member->prepared.rule;
                  });
            if (same == rules.end())
                continue;
            member->state = same->state;
            member->wasEvaluated = member->state.health == AlertRuleState::Health::Good;
        }
    }
}

QList<RuleTransition> RuleEngine::takeTransitions() { return std::exchange(m_transitions, {}); }

QList<RuleStorage> RuleEngine::takeStorage() { return std::exchange(m_storage, {}); }

QList<RuleStatus> RuleEngine::rules() const
{
    QList<RuleStatus> rules;
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (const std::unique_ptr<Member> &member : group->members)
            rules.append({ placeOf(*group, *member), member->prepared.rule, group->times.interval(),
                member->state });
    }
    return rules;
}

void RuleEngine::markSent(const RulePlace &place, const QList<Labels> &alerts, Instant at)
{
    for (const std::unique_ptr<Group> &group : m_groups) {
        for (const std::unique_ptr<Member> &member : group->members) {
            if (placeOf(*group, *member) != place)
                continue;
            for (const Labels &labels : alerts) {
                const auto alert = member->state.instances.find(labels);
                if (alert != member->state.instances.end())
                    alert->lastSentAt = at;
            }
        }
    }
}

RulePlace RuleEngine::placeOf(const Group &group, const Member &member) const
{
    return { group.set.source, group.set.file, group.group.name, member.prepared.rule.name };
}

} // namespace opsglass
