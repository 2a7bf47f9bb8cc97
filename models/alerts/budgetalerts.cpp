// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetalerts.h"

#include "models/alerts/budgetquery.h"
#include "models/alerts/budgetstatus.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetAlerts)
};

QString severityWord(int step)
{
    switch (budgetStepLevel(step)) {
    case BudgetLevel::Critical:
        return QStringLiteral("critical");
    case BudgetLevel::Warning:
        return QStringLiteral("warning");
    case BudgetLevel::Ok:
    case BudgetLevel::Waiting:
    case BudgetLevel::Unknown:
        break;
    }
    return QStringLiteral("info");
}

QString summary(const Budget &budget, int step)
{
    const QString amount = budgetAmountText(budget, budget.amount);
    switch (budget.period) {
    case Budget::Period::Day:
        return Text::tr("Budget “%1”: %2 % of the day's %3 are spent.")
            .arg(budget.name, QString::number(step), amount);
    case Budget::Period::Week:
        return Text::tr("Budget “%1”: %2 % of the week's %3 are spent.")
            .arg(budget.name, QString::number(step), amount);
    case Budget::Period::Month:
        return Text::tr("Budget “%1”: %2 % of the month's %3 are spent.")
            .arg(budget.name, QString::number(step), amount);
    }
    return {};
}

} // namespace

AlertOrigin budgetOrigin(const Budget &budget)
{
    return { AlertOrigin::Kind::Budget, {}, Text::tr("Budgets"), budget.name };
}

QList<WatchedAlert> budgetAlerts(const Budget &budget, const BudgetForecast &forecast,
    const BudgetClock &clock, const QMap<Labels, Instant> &since)
{
    WatchedAlert alert;
    alert.value = forecast.spent;
    alert.expr
        = spendingQuery(budget.expr, rangeSoFar(forecast.period, clock.now)).value_or(QString());
    alert.querySource = budget.source;
    alert.origins = { budgetOrigin(budget) };
    const QString description = budgetForecastText(budget, forecast, clock);
    QList<WatchedAlert> alerts;
    for (const int step : forecast.passed) {
        alert.labels.pairs = { { QStringLiteral("alertname"), QStringLiteral("BudgetStep") },
            { QStringLiteral("budget"), budget.name },
            { QStringLiteral("severity"), severityWord(step) },
            { QStringLiteral("step"), QString::number(step) } };
        alert.annotations = { { QStringLiteral("summary"), summary(budget, step) },
            { QStringLiteral("description"), description } };
        const Instant began = std::min(since.value(alert.labels, clock.now), clock.now);
        alert.activeAt = began < forecast.period.from ? clock.now : began;
        alert.firedAt = alert.activeAt;
        alerts << alert;
    }
    return alerts;
}

} // namespace opsglass
