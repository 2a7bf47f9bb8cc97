// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/budgetdesk.h"

#include "app/session.h"
#include "collectors/prometheus/instantqueries.h"
#include "models/alerts/budgetalerts.h"
#include "models/alerts/budgetquery.h"

#include <QTimeZone>

#include <algorithm>

namespace opsglass {

namespace {

/// The rule engine counts its questions to the same collector from 1.
constexpr quint64 firstQuestion = quint64(1) << 62;

BudgetClock clockNow() { return { Session::now(), QTimeZone::systemTimeZone() }; }

} // namespace

BudgetDesk::BudgetDesk(InstantQueries *queries, AlertBook *book, QObject *parent)
    : QObject(parent)
    , m_queries(queries)
    , m_book(book)
    , m_lastQuestion(firstQuestion)
{
    connect(m_queries, &InstantQueries::answered, this, &BudgetDesk::take);
    connect(&m_timer, &QTimer::timeout, this, &BudgetDesk::refresh);
}

void BudgetDesk::setBudgets(const QList<Budget> &budgets)
{
    m_order.clear();
    for (const Budget &budget : budgets)
        m_order << budget.name;
    for (auto watched = m_watched.begin(); watched != m_watched.end();) {
        const bool isKept = budgets.contains(watched->second.status.budget);
        if (!isKept)
            m_book->forget(budgetOrigin(watched->second.status.budget));
        watched = isKept ? std::next(watched) : m_watched.erase(watched);
    }
    for (const Budget &budget : budgets) {
        if (m_watched.contains(budget.name))
            continue;
        m_watched[budget.name].status.budget = budget;
        m_watched[budget.name].since = m_beginnings;
        m_book->expect(budgetOrigin(budget), Session::now());
    }
    if (budgets.isEmpty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(interval);
    refresh();
    Q_EMIT changed();
}

void BudgetDesk::refresh()
{
    const BudgetClock clock = clockNow();
    for (auto &[name, watched] : m_watched) {
        if (watched.open > 0)
            continue;
        const Budget &budget = watched.status.budget;
        watched.spending = {};
        watched.error.reset();
        ask(watched, rangeSoFar(budgetPeriod(budget, clock), clock.now), false);
        ask(watched, recentRange(budget.period), true);
        if (watched.open == 0)
            conclude(watched);
    }
}

void BudgetDesk::ask(Watched &watched, Milliseconds range, bool isRecent)
{
    const Budget &budget = watched.status.budget;
    const Result<QString> expr = spendingQuery(budget.expr, range);
    if (!expr) {
        watched.error = expr.error();
        return;
    }
    const quint64 id = ++m_lastQuestion;
    m_questions[id] = { budget.name, isRecent };
    ++watched.open;
    QMetaObject::invokeMethod(m_queries,
        [queries = m_queries, id, source = budget.source, text = *expr, at = Session::now()] {
            queries->ask(id, source, text, at);
        });
}

void BudgetDesk::take(quint64 id, const Result<Matrix> &answer)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return;
    const Question question = found->second;
    m_questions.erase(found);
    const auto watched = m_watched.find(question.budget);
    if (watched == m_watched.end())
        return;
    if (!answer) {
        watched->second.error = answer.error();
    } else if (!answer->series.isEmpty()) {
        const double value = answer->series.first().values.value(0, missing());
        BudgetSpending &spending = watched->second.spending;
        if (!isMissing(value))
            (question.isRecent ? spending.recent : spending.soFar) = value;
    }
    if (--watched->second.open == 0)
        conclude(watched->second);
}

/// Everything is answered: where the budget stands now.
void BudgetDesk::conclude(Watched &watched)
{
    BudgetStatus &status = watched.status;
    const BudgetClock clock = clockNow();
    const AlertOrigin origin = budgetOrigin(status.budget);
    Result<BudgetForecast> forecast = watched.error
        ? Result<BudgetForecast>(failure(*watched.error))
        : budgetForecast(status.budget, watched.spending, clock);
    if (!forecast) {
        status.error = forecast.error();
        m_book->setUnknown(origin, *status.error, clock.now);
        Q_EMIT changed();
        return;
    }
    status.error.reset();
    status.forecast = *forecast;
    const QList<WatchedAlert> alerts = budgetAlerts(status.budget, *forecast, clock, watched.since);
    watched.since.clear();
    for (const WatchedAlert &alert : alerts)
        watched.since.insert(alert.labels, alert.activeAt);
    m_book->setAlerts(origin, alerts, clock.now);
    Q_EMIT changed();
}

QList<BudgetStatus> BudgetDesk::statuses() const
{
    QList<BudgetStatus> statuses;
    for (const QString &name : m_order)
        statuses << m_watched.at(name).status;
    return statuses;
}

} // namespace opsglass
