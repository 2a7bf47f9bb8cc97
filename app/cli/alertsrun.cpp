// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alertsrun.h"

#include "app/alerts/rulealerts.h"
#include "app/cli/clisources.h"
#include "app/session.h"
#include "collectors/prometheus/client.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Health = AlertRuleState::Health;

/// How often those are asked who evaluate rules themselves.
constexpr auto pollInterval = 15s;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertsRun)
};

/// Silence of somebody who has nothing to say is no good news.
Error nothingToJudge()
{
    return { Error::Kind::Unsupported, Text::tr("There are no alerting rules."), {} };
}

AlertOrigin originOf(AlertOrigin::Kind kind, const AskedSource &source)
{
    return { kind, source.id, source.name, {} };
}

} // namespace

AlertsRun::AlertsRun(const AlertsOptions &options, const QList<PrometheusSource> &sources,
    const RuleLibrary &library)
    : m_options(options)
    , m_sources(sources)
    , m_library(library)
{
    for (const PrometheusSource &source : sources)
        m_clients.insert(source.id, std::make_shared<PrometheusClient>(source));
    for (const PrometheusSource &manager : serverSources(options.alertmanagers))
        m_managers.push_back(
            { { manager.id, manager.name }, std::make_unique<AlertmanagerClient>(manager), {} });
    constexpr auto moment = 50ms;
    m_report.setSingleShot(true);
    m_report.setInterval(moment);
    connect(&m_report, &QTimer::timeout, this, &AlertsRun::report);
    connect(&m_book, &AlertBook::changed, this, [this] {
        if (!m_report.isActive())
            m_report.start();
    });
    connect(&m_poller, &RulePoller::polled, this, &AlertsRun::takeServer);
    m_ask.setInterval(pollInterval);
    connect(&m_ask, &QTimer::timeout, this, &AlertsRun::askManagers);
}

AlertsRun::~AlertsRun() = default;

void AlertsRun::start()
{
    const Instant now = Session::now();
    for (const Manager &manager : m_managers)
        m_book.expect(originOf(AlertOrigin::Kind::Alertmanager, manager.source), now);
    askManagers();
    m_ask.start();
    if (!m_options.rules.isEmpty()) {
        judge();
        return;
    }
    for (const PrometheusSource &source : std::as_const(m_sources)) {
        m_book.expect(
            originOf(AlertOrigin::Kind::Server, AskedSource { source.id, source.name }), now);
        m_poller.addSource(source.id, m_clients.value(source.id), pollInterval);
    }
}

void AlertsRun::judge()
{
    const Instant now = Session::now();
    QList<RuleSet> sets;
    for (const PrometheusSource &source : std::as_const(m_sources)) {
        for (const QString &file : std::as_const(m_options.rules)) {
            sets.append({ source.id, file, m_library.groups(file) });
            m_book.expect(ruleOrigin(source, file, m_options.rules), now);
        }
    }
    m_judge = std::make_unique<RuleJudge>(m_clients, sets, now);
    connect(m_judge.get(), &RuleJudge::finished, this, &AlertsRun::takeJudgement);
    m_judge->start();
}

void AlertsRun::takeJudgement()
{
    const QList<RuleStatus> rules = m_judge->replay().rules();
    if (!m_options.watches) {
        for (const PrometheusSource &source : std::as_const(m_sources)) {
            for (const QString &file : std::as_const(m_options.rules)) {
                EvaluatedRules evaluated { ruleOrigin(source, file, m_options.rules),
                    source.baseUrl, {}, {} };
                std::copy_if(rules.begin(), rules.end(), std::back_inserter(evaluated.rules),
                    [&](const RuleStatus &rule) {
                        return rule.place.source == source.id && rule.place.file == file;
                    });
                takeRules(m_book, evaluated, Session::now());
                if (evaluated.rules.isEmpty())
                    m_book.setUnknown(evaluated.origin, nothingToJudge(), Session::now());
            }
        }
        return;
    }
    QMap<QString, QStringList> files;
    for (const PrometheusSource &source : std::as_const(m_sources)) {
        m_queries.addSource(source.id, m_clients.value(source.id));
        files.insert(source.id, m_options.rules);
    }
    m_desk = std::make_unique<RuleDesk>(&m_queries, &m_book);
    m_desk->setSources(m_sources, files);
    m_desk->resumeFrom(rules);
}

void AlertsRun::takeServer(const QString &id, const Result<QList<RuleGroupInfo>> &groups)
{
    QList<AlertsProblem> problems;
    bool hasAlerting = false;
    for (const RuleGroupInfo &group : groups.value_or(QList<RuleGroupInfo>())) {
        for (const RuleInfo &rule : group.rules) {
            hasAlerting = hasAlerting || rule.kind == RuleInfo::Kind::Alerting;
            if (rule.health == RuleInfo::Health::Failing)
                problems.append({ group.name + QStringLiteral(" › ") + rule.name, rule.lastError });
            if (rule.health == RuleInfo::Health::Unknown)
                problems.append({ group.name + QStringLiteral(" › ") + rule.name,
                    tr("The server has not evaluated it yet.") });
        }
    }
    if (groups && !hasAlerting)
        problems.append({ source(id).name, nothingToJudge().message, true });
    m_serverProblems.insert(id, problems);
    const AskedSource asked { id, source(id).name, source(id).baseUrl };
    takeServerRules(m_book, asked, groups, Session::now());
    // Nobody waits for a rule that is evaluated once an hour.
    if (groups && !problems.isEmpty())
        m_book.setUnknown(originOf(AlertOrigin::Kind::Server, asked),
            { Error::Kind::Query, problems.first().message, {} }, Session::now());
}

void AlertsRun::askManagers()
{
    for (Manager &manager : m_managers) {
        if (manager.query)
            continue;
        manager.query = manager.client->alerts(
            {}, [this, &manager](const Result<QList<ManagedAlert>> &alerts) {
                takeManagedAlerts(m_book, manager.source,
                    alerts.map([](const auto &list) { return ManagedAlerts { list }; }),
                    Session::now());
                manager.query.reset();
            });
    }
}

void AlertsRun::report()
{
    if (m_book.counts().waitingSources > 0)
        return;
    QList<AlertsProblem> problems;
    for (const AlertSourceHealth &health : m_book.sources())
        problems << problemsOf(health);
    AlertsReport report = reportOf(m_book, problems, Session::now());
    if (m_judge)
        report.older = m_judge->replay().olderAlerts();
    if (m_last && !report.differsFrom(*m_last))
        return;
    m_last = report;
    Q_EMIT reported(report);
}

QList<RuleStatus> AlertsRun::rules() const
{
    if (m_desk)
        return m_desk->engine().rules();
    return m_judge ? m_judge->replay().rules() : QList<RuleStatus>();
}

QList<AlertsProblem> AlertsRun::problemsOf(const AlertSourceHealth &health) const
{
    if (health.state != AlertSourceHealth::State::Unknown)
        return {};
    QList<AlertsProblem> problems;
    if (health.origin.kind == AlertOrigin::Kind::Rules)
        problems = ruleProblems(health.origin);
    else if (health.origin.kind == AlertOrigin::Kind::Server)
        problems = m_serverProblems.value(health.origin.source);
    if (problems.isEmpty())
        problems.append({ health.origin.sourceName, health.problem });
    return problems;
}

/// The rules of one file that cannot be evaluated; the source instead, when none can for one
/// reason.
QList<AlertsProblem> AlertsRun::ruleProblems(const AlertOrigin &origin) const
{
    QList<AlertsProblem> problems;
    int total = 0;
    for (const RuleStatus &rule : rules()) {
        if (ruleOrigin(source(rule.place.source), rule.place.file, m_options.rules) != origin)
            continue;
        ++total;
        const QStringList place { origin.detail, rule.place.group, rule.place.rule };
        if (rule.state.health == Health::Failing)
            problems.append({ place.join(QStringLiteral(" › ")), rule.state.lastError });
    }
    const bool isOne = problems.size() > 1 && problems.size() == total
        && std::all_of(problems.begin(), problems.end(), [&problems](const AlertsProblem &problem) {
               return problem.message == problems.first().message;
           });
    if (isOne)
        return { { origin.sourceName, problems.first().message } };
    return problems;
}

PrometheusSource AlertsRun::source(const QString &id) const
{
    const auto found = std::find_if(m_sources.begin(), m_sources.end(),
        [&id](const PrometheusSource &source) { return source.id == id; });
    return found == m_sources.end() ? PrometheusSource() : *found;
}

} // namespace opsglass
