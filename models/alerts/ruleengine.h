// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevaluation.h"
#include "models/alerts/evaluationslots.h"
#include "models/alerts/preparedrule.h"
#include "models/data/alerthistory.h"

#include <QHash>
#include <QList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace opsglass {

/// The rules of one file, switched on for one source.
struct RuleSet {
    QString source; ///< id
    QString file; ///< the path; part of the groups' identity
    QList<RuleGroup> groups;
    friend bool operator==(const RuleSet &, const RuleSet &) = default;
};

/// An instant query the engine wants answered.
struct RuleQuestion {
    quint64 id = 0;
    QString source;
    QString expr;
    Instant at;
    friend bool operator==(const RuleQuestion &, const RuleQuestion &) = default;
};

/// Where a rule stands.
struct RulePlace {
    QString source;
    QString file;
    QString group;
    QString rule; ///< name
    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

/// What happened to an alert of one rule.
struct RuleTransition {
    RulePlace place;
    AlertTransition transition;
    friend bool operator==(const RuleTransition &, const RuleTransition &) = default;
};

/// One alerting rule and what is known of it.
struct RuleStatus {
    RulePlace place;
    Rule rule; ///< with the labels of its group
    Milliseconds interval { 0 };
    AlertRuleState state;
    friend bool operator==(const RuleStatus &, const RuleStatus &) = default;
};

/// What has to be stored of the alerts of one rule, in place of what was stored before.
struct RuleStorage {
    QString rule; ///< StoredAlert::rule
    QList<StoredAlert> alerts;
    friend bool operator==(const RuleStorage &, const RuleStorage &) = default;
};

/// How rules are evaluated, apart from what their files say; the defaults are Prometheus'.
struct RuleEngineOptions {
    Milliseconds interval = std::chrono::minutes(1); ///< of groups that name none
    Milliseconds queryOffset { 0 }; ///< likewise
    Milliseconds outageTolerance = std::chrono::hours(1); ///< stored alerts older than this are not
    Milliseconds outageGrace = std::chrono::minutes(10); ///< before a restored alert fires
    Milliseconds settling = std::chrono::seconds(30); ///< no evaluation so soon after a suspend
    QString externalUrl; ///< `$externalURL` in templates
    friend bool operator==(const RuleEngineOptions &, const RuleEngineOptions &) = default;
};

/// Evaluates rule files as a Prometheus does (spec/prometheus.md §2): says what to ask and when,
/// takes the answers, keeps every alert's state. Time is a parameter; nothing here reads a clock,
/// asks anybody or stores anything.
///
/// What differs from a Prometheus, each on purpose: recorded series are put in where they are used
/// (see RecordedSeries); alerts that fired before a restart and still hold fire at once, whatever
/// their `for`; a suspend counts as an outage.
class RuleEngine {
public:
    explicit RuleEngine(RuleEngineOptions options = {});
    ~RuleEngine();
    Q_DISABLE_COPY_MOVE(RuleEngine)

    /// What was stored by an earlier run, before setRules().
    void restore(const QList<StoredAlert> &alerts);
    /// Evaluates these sets from now on. Groups that did not change go on undisturbed; in changed
    /// ones rules of the same name and labels keep their alerts. Alerts of rules that are gone are
    /// over.
    void setRules(const QList<RuleSet> &sets, Instant now);

    /// Goes on from states that were judged elsewhere (see RuleReplay), instead of from nothing;
    /// after setRules(), before the first start().
    void resumeFrom(const QList<RuleStatus> &rules);

    /// When start() has something to do; nothing without rules.
    std::optional<Instant> nextStart() const;
    /// The questions of the groups that are due. A group whose last run is not through misses its
    /// time, which is counted.
    QList<RuleQuestion> start(Instant now);
    /// Takes the answer to a question; gives those that the templates of the rule ask further.
    /// An unknown id, of rules that are gone, counts for nothing.
    QList<RuleQuestion> answer(quint64 id, const Result<Matrix> &answer);

    /// The machine slept from `from` to `to`: that time does not count for any `for`.
    void passOver(Instant from, Instant to);
    /// The wall clock was set, forward when positive; all times kept here move with it.
    void moveClock(Milliseconds by, Instant now);

    /// What happened since the last call, in order.
    QList<RuleTransition> takeTransitions();
    /// What is to be stored since the last call.
    QList<RuleStorage> takeStorage();
    /// All alerting rules in the order of the sets and files.
    QList<RuleStatus> rules() const;
    /// Notes that an Alertmanager was told at `at` of these alerts of a rule.
    void markSent(const RulePlace &place, const QList<Labels> &alerts, Instant at);
    /// Evaluations that were due while the last one was not through.
    qint64 missedRuns() const { return m_missedRuns; }

private:
    struct Member;
    struct Group;
    struct Question;

    std::unique_ptr<Group> makeGroup(const RuleSet &set, const RuleGroup &group) const;
    void adopt(Group &group, Group *old, Instant now);
    void dismiss(const Group &group, Instant now);
    RuleQuestion ask(Group &group, Member &member, const QString &expr, bool isForTemplate);
    void evaluate(Group &group, Member &member, QList<RuleQuestion> &further);
    void finish(Group &group, Member &member);
    void resume(Member &member, QList<AlertTransition> &transitions, Instant at);
    void store(const Group &group, Member &member);
    RulePlace placeOf(const Group &group, const Member &member) const;

    RuleEngineOptions m_options;
    std::vector<std::unique_ptr<Group>> m_groups;
    std::map<quint64, Question> m_questions;
    QHash<QString, QList<StoredAlert>> m_stored; ///< by rule; those not taken up yet
    QList<RuleTransition> m_transitions;
    QList<RuleStorage> m_storage;
    Instant m_notBefore; ///< no evaluation for a slot before this
    quint64 m_lastQuestion = 0;
    qint64 m_missedRuns = 0;
};

} // namespace opsglass
