// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetforecast.h"

#include "models/alerts/budgetquery.h"
#include "models/format/localetime.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetForecast)
};

using Seconds = std::chrono::duration<double>;

/// Per second.
struct Rates {
    double soFar = 0;
    double recent = 0;
    double expected = 0;
};

Rates ratesOf(
    const Budget &budget, const BudgetForecast &forecast, std::optional<double> recent, Instant now)
{
    const Seconds elapsed = rangeSoFar(forecast.period, now);
    const Seconds window = recentRange(budget.period);
    Rates rates;
    rates.soFar = forecast.spent / elapsed.count();
    const bool hasRecent = recent && std::isfinite(*recent);
    rates.recent = hasRecent ? *recent / window.count() : rates.soFar;
    const double weight = 0.5 * std::min(1.0, elapsed / window);
    rates.expected = weight * rates.soFar + (1 - weight) * rates.recent;
    return rates;
}

std::optional<Instant> exceededAt(
    const Budget &budget, const BudgetForecast &forecast, double rate, Instant now)
{
    const double rest = budget.amount - forecast.spent;
    if (rest <= 0 || rate <= 0)
        return {};
    const Seconds left = forecast.period.to - now;
    const double seconds = rest / rate;
    if (seconds >= left.count())
        return {};
    return now + std::chrono::round<Milliseconds>(Seconds(seconds));
}

QString timeText(Instant time, const BudgetClock &clock)
{
    const auto local = [&clock](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), clock.zone);
    };
    const QDateTime then = local(time);
    if (then.date() == local(clock.now).date())
        return formatMinutes(then.time());
    return formatDay(then.date());
}

QString spentText(const Budget &budget, const BudgetForecast &forecast, const BudgetClock &clock)
{
    const auto amount = [&budget](double value) { return budgetAmountText(budget, value); };
    if (forecast.spent > budget.amount)
        return Text::tr("%1 are spent since %2, %3 more than the %4 planned.")
            .arg(amount(forecast.spent), timeText(forecast.period.from, clock),
                amount(forecast.spent - budget.amount), amount(budget.amount));
    return Text::tr("%1 of %2 are spent since %3.")
        .arg(amount(forecast.spent), amount(budget.amount), timeText(forecast.period.from, clock));
}

QString outlookText(const Budget &budget, const BudgetForecast &forecast, const BudgetClock &clock)
{
    const auto time = [&clock](Instant instant) { return timeText(instant, clock); };
    const QString atEnd = budgetAmountText(budget, forecast.atEnd);
    if (forecast.isExceeded())
        return Text::tr("At this rate it will be %1 when the period ends.").arg(atEnd);
    if (!forecast.exceededAt && forecast.earliest)
        return Text::tr("At this rate it will be %1 when the period ends; at worst the "
                        "budget is exceeded about %2.")
            .arg(atEnd, time(*forecast.earliest));
    if (!forecast.exceededAt)
        return Text::tr("On track: at this rate it will be %1 when the period ends.").arg(atEnd);
    const QString about = time(*forecast.exceededAt);
    if (!forecast.latest)
        return Text::tr("At this rate the budget is exceeded about %1, %2 at the earliest.")
            .arg(about, time(*forecast.earliest));
    if (time(*forecast.earliest) == time(*forecast.latest))
        return Text::tr("At this rate the budget is exceeded about %1.").arg(about);
    return Text::tr("At this rate the budget is exceeded about %1, between %2 and %3.")
        .arg(about, time(*forecast.earliest), time(*forecast.latest));
}

} // namespace

Result<BudgetForecast> budgetForecast(
    const Budget &budget, const BudgetSpending &spending, const BudgetClock &clock)
{
    BudgetForecast forecast;
    forecast.period = budgetPeriod(budget, clock);
    forecast.hasSeries = spending.soFar.has_value();
    forecast.spent = spending.soFar.value_or(0);
    if (!std::isfinite(forecast.spent))
        return failure({ Error::Kind::Malformed,
            Text::tr("What was spent of the budget “%1” is not a number.").arg(budget.name), {} });
    forecast.share = forecast.spent / budget.amount;
    // A sum of many small amounts may end a little below what they are together.
    constexpr double percent = 0.01 * (1 - 1e-9);
    for (const int step : budget.steps) {
        if (forecast.share >= step * percent)
            forecast.passed << step;
    }
    const Rates rates = ratesOf(budget, forecast, spending.recent, clock.now);
    const Seconds left = forecast.period.to - clock.now;
    forecast.atEnd = forecast.spent + std::max(0.0, rates.expected) * left.count();
    const auto at = [&](double rate) { return exceededAt(budget, forecast, rate, clock.now); };
    forecast.exceededAt = at(rates.expected);
    forecast.earliest = at(std::max(rates.soFar, rates.recent));
    forecast.latest = at(std::min(rates.soFar, rates.recent));
    return forecast;
}

QString budgetForecastText(
    const Budget &budget, const BudgetForecast &forecast, const BudgetClock &clock)
{
    if (!forecast.hasSeries)
        return Text::tr("The budget's series have not been there since %1.")
            .arg(timeText(forecast.period.from, clock));
    return spentText(budget, forecast, clock) + u' ' + outlookText(budget, forecast, clock);
}

} // namespace opsglass
