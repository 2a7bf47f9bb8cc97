// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/ruledesk.h"

#include "app/alerts/rulealerts.h"
#include "app/session.h"
#include "collectors/prometheus/instantqueries.h"

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Kind = AlertHistoryEntry::Kind;

Kind kindOf(AlertTransition::Kind kind)
{
    switch (kind) {
    case AlertTransition::Kind::Began:
        return Kind::Began;
    case AlertTransition::Kind::Fired:
        return Kind::Fired;
    case AlertTransition::Kind::Resolved:
        return Kind::Resolved;
    case AlertTransition::Kind::Dropped:
        break;
    }
    return Kind::Dropped;
}

} // namespace

RuleDesk::RuleDesk(InstantQueries *queries, AlertBook *book, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_book(book)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_publish.setSingleShot(true);
    m_publish.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &RuleDesk::run);
    connect(&m_publish, &QTimer::timeout, this, &RuleDesk::publish);
    connect(&m_library, &RuleLibrary::changed, this, &RuleDesk::applyFiles);
    connect(m_queries, &InstantQueries::answered, this, &RuleDesk::take);
}

RuleDesk::~RuleDesk() = default;

void RuleDesk::restore(const QList<StoredAlert> &alerts) { m_engine.restore(alerts); }

void RuleDesk::resumeFrom(const QList<RuleStatus> &rules)
{
    m_engine.resumeFrom(rules);
    publish();
}

void RuleDesk::setSources(
    const QList<PrometheusSource> &sources, const QMap<QString, QStringList> &files)
{
    m_sources.clear();
    for (const PrometheusSource &source : sources)
        m_sources.insert(source.id, source);
    m_files = files;
    m_files.removeIf([this](const auto &entry) { return !m_sources.contains(entry.key()); });
    QStringList all;
    for (const QStringList &some : std::as_const(m_files))
        all << some;
    all.removeDuplicates();
    m_library.setFiles(all);
    applyFiles();
}

void RuleDesk::applyFiles()
{
    QList<RuleSet> sets;
    QList<AlertOrigin> origins;
    for (auto entry = m_files.cbegin(); entry != m_files.cend(); ++entry) {
        for (const QString &id : entry.value()) {
            sets.append({ entry.key(), id, m_library.groups(id) });
            origins << originOf(entry.key(), id);
        }
    }
    m_engine.setRules(sets, Session::now());
    for (const AlertOrigin &origin : std::as_const(m_origins)) {
        if (!origins.contains(origin))
            m_book->forget(origin);
    }
    for (const AlertOrigin &origin : std::as_const(origins)) {
        if (!m_origins.contains(origin))
            m_book->expect(origin, Session::now());
    }
    m_origins = origins;
    arm();
    publish();
}

bool RuleDesk::isSettled() const
{
    const QList<RuleStatus> rules = m_engine.rules();
    return std::none_of(rules.begin(), rules.end(), [](const RuleStatus &rule) {
        return rule.state.health == AlertRuleState::Health::Unknown;
    });
}

void RuleDesk::passOver(Instant from, Instant to)
{
    m_engine.passOver(from, to);
    arm();
}

void RuleDesk::moveClock(Milliseconds by)
{
    m_engine.moveClock(by, Session::now());
    arm();
}

void RuleDesk::arm()
{
    const std::optional<Instant> next = m_engine.nextStart();
    if (!next) {
        m_timer.stop();
        return;
    }
    // Not for longer: the wall clock may be set meanwhile.
    m_timer.start(std::clamp<Milliseconds>(*next - Session::now(), 0ms, 1min));
}

void RuleDesk::run()
{
    ask(m_engine.start(Session::now()));
    arm();
}

void RuleDesk::ask(const QList<RuleQuestion> &questions)
{
    if (questions.isEmpty())
        return;
    QMetaObject::invokeMethod(m_queries, [queries = m_queries, questions] {
        for (const RuleQuestion &question : questions)
            queries->ask(question.id, question.source, question.expr, question.at);
    });
}

void RuleDesk::take(quint64 id, const Result<Matrix> &answer)
{
    ask(m_engine.answer(id, answer));
    if (!m_publish.isActive())
        m_publish.start();
}

void RuleDesk::publish()
{
    const QList<RuleStatus> rules = m_engine.rules();
    for (auto entry = m_files.cbegin(); entry != m_files.cend(); ++entry) {
        for (const QString &id : entry.value())
            publishSet(entry.key(), id, rules);
    }
    AlertChanges changes;
    for (const RuleTransition &one : m_engine.takeTransitions()) {
        AlertHistoryEntry entry;
        entry.at = one.transition.at;
        entry.kind = kindOf(one.transition.kind);
        entry.labels = one.transition.alert.labels;
        entry.annotations = one.transition.alert.annotations;
        entry.value = one.transition.alert.value;
        entry.source = nameOf(one.place.source);
        entry.origin
            = RuleLibrary::titleOf(one.place.file) + QStringLiteral(" › ") + one.place.group;
        changes.history << entry;
    }
    for (const RuleStorage &storage : m_engine.takeStorage()) {
        changes.alerts.removeIf(
            [&storage](const StoredAlert &alert) { return alert.rule == storage.rule; });
        changes.alerts << storage.alerts;
        changes.rules << storage.rule;
    }
    changes.rules.removeDuplicates();
    if (changes != AlertChanges())
        Q_EMIT recorded(changes);
    send(rules);
    Q_EMIT changed();
}

void RuleDesk::publishSet(
    const QString &source, const QString &file, const QList<RuleStatus> &rules)
{
    const RuleFileEntry loaded = m_library.entry(file);
    EvaluatedRules evaluated { originOf(source, file), m_sources.value(source).baseUrl, {}, {} };
    for (const RuleStatus &rule : rules) {
        if (rule.place.source == source && rule.place.file == file)
            evaluated.rules << rule;
    }
    if (loaded.isRefused)
        evaluated.refusal = loaded.problems.first();
    takeRules(*m_book, evaluated, Session::now());
}

/// Gives Alertmanagers what a Prometheus would send them now (spec/prometheus.md §2.7).
void RuleDesk::send(const QList<RuleStatus> &rules)
{
    QList<PostedAlert> posted;
    for (const RuleStatus &rule : rules) {
        if (!rule.state.evaluatedAt || rule.state.health != AlertRuleState::Health::Good)
            continue;
        const Instant at = *rule.state.evaluatedAt;
        const SendingTimes times { SendingTimes().resendDelay, rule.interval };
        QList<Labels> sent;
        for (const AlertInstance &alert : rule.state.instances) {
            if (!needsSending(alert, at, times))
                continue;
            posted.append({ alert.labels, alert.annotations, alert.firedAt.value_or(alert.activeAt),
                endsAt(alert, at, times),
                generatorUrl(m_sources.value(rule.place.source).baseUrl, rule.rule.expr) });
            sent << alert.labels;
        }
        if (!sent.isEmpty())
            m_engine.markSent(rule.place, sent, at);
    }
    if (!posted.isEmpty())
        Q_EMIT toBeSent(posted);
}

QString RuleDesk::nameOf(const QString &source) const
{
    const QString name = m_sources.value(source).name;
    return name.isEmpty() ? source : name;
}

AlertOrigin RuleDesk::originOf(const QString &source, const QString &file) const
{
    return ruleOrigin(m_sources.value(source), file, m_files.value(source));
}

} // namespace opsglass
