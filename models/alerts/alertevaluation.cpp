// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertevaluation.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

using State = AlertInstance::State;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertEvaluation)
};

/// How long others may hear of a resolved alert.
constexpr Milliseconds resolvedRetention = std::chrono::minutes(15);

const QString nameLabel = QStringLiteral("__name__");
const QString alertLabel = QStringLiteral("alertname");

struct Sample {
    Labels labels;
    double value = 0;
};

/// The samples of an instant answer. Errors: Unsupported, when it is a text or a range.
Result<QList<Sample>> samplesOf(const Matrix &answer)
{
    if (!answer.text.isNull() || answer.grid.count > 1)
        return failure({ Error::Kind::Unsupported,
            Text::tr("The result of the rule is neither a vector nor a scalar."), {} });
    QList<Sample> samples;
    for (const Series &series : answer.series) {
        const bool isHistogram = !series.histograms.isEmpty();
        const double value = series.values.value(0, missing());
        if (isHistogram)
            samples.append({ series.labels, std::numeric_limits<double>::quiet_NaN() });
        else if (!isMissing(value))
            samples.append({ series.labels, value });
    }
    return samples;
}

/// The labels an alert is known by.
Labels alertLabels(const Rule &rule, const Sample &sample, const TemplateExpander &expand)
{
    Labels labels = sample.labels;
    labels.pairs.remove(nameLabel);
    for (auto label = rule.labels.cbegin(); label != rule.labels.cend(); ++label) {
        const QString value = expand(label.value(), sample.labels, sample.value);
        if (value.isEmpty())
            labels.pairs.remove(label.key());
        else
            labels.pairs.insert(label.key(), value);
    }
    labels.pairs.insert(alertLabel, rule.name);
    return labels;
}

/// One instance per sample, all fresh. Errors: Query, when two have the same labels.
Result<QMap<Labels, AlertInstance>> seenAlerts(
    const Rule &rule, const QList<Sample> &samples, Instant at, const TemplateExpander &expand)
{
    QMap<Labels, AlertInstance> seen;
    for (const Sample &sample : samples) {
        AlertInstance alert;
        alert.labels = alertLabels(rule, sample, expand);
        for (auto note = rule.annotations.cbegin(); note != rule.annotations.cend(); ++note)
            alert.annotations.insert(note.key(), expand(note.value(), sample.labels, sample.value));
        alert.value = sample.value;
        alert.activeAt = at;
        if (seen.contains(alert.labels))
            return failure({ Error::Kind::Query,
                Text::tr("Two results of the rule have the same labels once its own are set: %1.")
                    .arg(toString(alert.labels)),
                {} });
        seen.insert(alert.labels, alert);
    }
    return seen;
}

/// Takes the time of one evaluation through all instances.
class Evaluation {
public:
    Evaluation(const Rule &rule, Instant at, AlertRuleState &state)
        : m_rule(rule)
        , m_at(at)
        , m_state(state)
    {
    }

    /// Instances that are there and active learn value and annotations; the others begin anew.
    void take(const QMap<Labels, AlertInstance> &seen);
    QList<AlertTransition> advance(const QMap<Labels, AlertInstance> &seen);
    int active() const { return m_active; }
    /// Forgets everything.
    QList<AlertTransition> dropAll();

private:
    /// False when the instance is to be forgotten.
    bool miss(AlertInstance &alert);
    void note(AlertTransition::Kind kind, const AlertInstance &alert)
    {
        m_transitions.append({ kind, m_at, alert });
    }

    const Rule &m_rule;
    Instant m_at;
    AlertRuleState &m_state;
    int m_active = 0; ///< pending and firing
    QList<AlertTransition> m_transitions;
};

void Evaluation::take(const QMap<Labels, AlertInstance> &seen)
{
    for (const AlertInstance &alert : seen) {
        const auto known = m_state.instances.find(alert.labels);
        if (known == m_state.instances.end() || known->state == State::Inactive) {
            m_state.instances.insert(alert.labels, alert);
            continue;
        }
        known->value = alert.value;
        known->annotations = alert.annotations;
    }
}

bool Evaluation::miss(AlertInstance &alert)
{
    if (alert.state == State::Inactive)
        return m_at - *alert.resolvedAt <= resolvedRetention;
    if (alert.state == State::Firing && m_rule.keepFiringFor > Milliseconds(0)) {
        if (!alert.keepFiringSince)
            alert.keepFiringSince = m_at;
        if (m_at - *alert.keepFiringSince < m_rule.keepFiringFor) {
            ++m_active;
            return true;
        }
    }
    const bool wasFiring = alert.state == State::Firing;
    alert.state = State::Inactive;
    alert.resolvedAt = m_at;
    note(wasFiring ? AlertTransition::Kind::Resolved : AlertTransition::Kind::Dropped, alert);
    return wasFiring;
}

QList<AlertTransition> Evaluation::advance(const QMap<Labels, AlertInstance> &seen)
{
    for (auto alert = m_state.instances.begin(); alert != m_state.instances.end();) {
        if (!seen.contains(alert.key())) {
            alert = miss(*alert) ? std::next(alert) : m_state.instances.erase(alert);
            continue;
        }
        ++m_active;
        alert->keepFiringSince.reset();
        const bool isDue
            = alert->state == State::Pending && m_at - alert->activeAt >= m_rule.forTime;
        if (isDue) {
            alert->state = State::Firing;
            alert->firedAt = m_at;
            note(AlertTransition::Kind::Fired, *alert);
        } else if (alert->state == State::Pending && alert->activeAt == m_at) {
            note(AlertTransition::Kind::Began, *alert);
        }
        ++alert;
    }
    return m_transitions;
}

QList<AlertTransition> Evaluation::dropAll()
{
    QList<AlertTransition> transitions;
    for (const AlertInstance &alert : std::as_const(m_state.instances)) {
        if (alert.state != State::Inactive)
            transitions.append({ AlertTransition::Kind::Dropped, m_at, alert });
    }
    m_state.instances.clear();
    return transitions;
}

void fail(AlertRuleState &state, const QString &error)
{
    state.health = AlertRuleState::Health::Failing;
    state.lastError = error;
}

} // namespace

bool operator==(const AlertInstance &left, const AlertInstance &right)
{
    const bool isSameValue
        = left.value == right.value || (std::isnan(left.value) && std::isnan(right.value));
    const auto rest = [](const AlertInstance &alert) {
        return std::tie(alert.state, alert.labels, alert.annotations, alert.activeAt, alert.firedAt,
            alert.resolvedAt, alert.keepFiringSince, alert.lastSentAt);
    };
    return isSameValue && rest(left) == rest(right);
}

AlertInstance::State AlertRuleState::worst() const
{
    State worst = State::Inactive;
    for (const AlertInstance &alert : instances)
        worst = std::max(worst, alert.state);
    return worst;
}

QList<AlertTransition> evaluateAlert(const Rule &rule, int limit, const Result<Matrix> &answer,
    Instant at, const TemplateExpander &expand, AlertRuleState &state)
{
    state.evaluatedAt = at;
    const auto seen = answer.and_then(samplesOf).and_then(
        [&](const QList<Sample> &samples) { return seenAlerts(rule, samples, at, expand); });
    if (!seen) {
        fail(state, seen.error().message);
        return {};
    }
    Evaluation evaluation(rule, at, state);
    evaluation.take(*seen);
    const QList<AlertTransition> transitions = evaluation.advance(*seen);
    if (limit > 0 && evaluation.active() > limit) {
        fail(state,
            Text::tr("The rule has %1 alerts, more than the limit of %2.")
                .arg(evaluation.active())
                .arg(limit));
        return evaluation.dropAll();
    }
    state.health = AlertRuleState::Health::Good;
    state.lastError.clear();
    return transitions;
}

Instant restoredActiveAt(
    Instant activeAt, Instant downAt, Instant now, Milliseconds forTime, Milliseconds grace)
{
    const Milliseconds remaining = forTime - (downAt - activeAt);
    if (remaining <= Milliseconds(0))
        return activeAt;
    if (remaining < grace)
        return now + grace - forTime;
    return activeAt + (now - downAt);
}

bool needsSending(const AlertInstance &alert, Instant at, const SendingTimes &times)
{
    if (alert.state == State::Pending)
        return false;
    if (!alert.lastSentAt || (alert.resolvedAt && *alert.resolvedAt > *alert.lastSentAt))
        return true;
    return *alert.lastSentAt + times.resendDelay < at;
}

Instant endsAt(const AlertInstance &alert, Instant at, const SendingTimes &times)
{
    if (alert.resolvedAt)
        return *alert.resolvedAt;
    return at + 4 * std::max(times.interval, times.resendDelay);
}

} // namespace opsglass
