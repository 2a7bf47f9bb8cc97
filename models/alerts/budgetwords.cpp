// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetwords.h"

#include "models/format/localetime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetWords)
};

QString whenText(Instant time, const BudgetClock &clock)
{
    constexpr int week = 7;
    const auto local = [&clock](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), clock.zone);
    };
    const QDateTime then = local(time);
    const qint64 days = local(clock.now).date().daysTo(then.date());
    if (days == 0)
        return Text::tr("at %1").arg(formatMinutes(then.time()));
    // Minutes would promise more than a rate can tell so far ahead.
    return Text::tr("on %1").arg(days < week
            ? QLocale().toString(then.date(), QStringLiteral("dddd"))
                + then.toString(QStringLiteral(" HH:00"))
            : formatDay(then.date()));
}

QString expectedText(const Budget &budget, const BudgetForecast &forecast, const BudgetClock &clock)
{
    const QString atEnd = budgetAmountText(budget, forecast.atEnd);
    if (forecast.isExceeded())
        return Text::tr("exceeded; %1 at the end at this rate").arg(atEnd);
    if (forecast.exceededAt)
        return Text::tr("exceeded %1 at this rate").arg(whenText(*forecast.exceededAt, clock));
    if (forecast.earliest)
        return Text::tr("%1 at the end at this rate; at worst exceeded %2")
            .arg(atEnd, whenText(*forecast.earliest, clock));
    return Text::tr("on track: %1 at the end at this rate").arg(atEnd);
}

} // namespace

QString budgetPeriodText(Budget::Period period)
{
    switch (period) {
    case Budget::Period::Day:
        return Text::tr("today");
    case Budget::Period::Week:
        return Text::tr("this week");
    case Budget::Period::Month:
        return Text::tr("this month");
    }
    return {};
}

QString budgetSpentText(const BudgetStatus &status)
{
    const QString amount = budgetAmountText(status.budget, status.budget.amount);
    if (!status.forecast)
        return Text::tr("of %1").arg(amount);
    return Text::tr("%1 of %2")
        .arg(budgetAmountText(status.budget, status.forecast->spent), amount);
}

QString budgetShareText(const BudgetStatus &status)
{
    if (!status.forecast)
        return {};
    // Downwards, a little more than what a sum of many small amounts is off by.
    const double percent = std::floor(status.forecast->share * 100 + 1e-7);
    return Text::tr("%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString budgetOutlookText(const BudgetStatus &status, const BudgetClock &clock)
{
    if (status.error)
        return Text::tr("cannot be asked: %1").arg(status.error->message.simplified());
    const QString period = budgetPeriodText(status.budget.period);
    const auto within
        = [&period](const QString &text) { return QStringLiteral("%1 · %2").arg(period, text); };
    if (!status.forecast)
        return within(Text::tr("waiting for the first answer"));
    if (!status.forecast->hasSeries)
        return within(Text::tr("no such series yet"));
    if (status.forecast->spent == 0 && status.forecast->atEnd == 0)
        return within(Text::tr("nothing spent yet"));
    return within(expectedText(status.budget, *status.forecast, clock));
}

QString budgetLevelText(BudgetLevel level)
{
    switch (level) {
    case BudgetLevel::Ok:
        return Text::tr("ok");
    case BudgetLevel::Waiting:
        return Text::tr("waiting");
    case BudgetLevel::Unknown:
        return Text::tr("unknown");
    case BudgetLevel::Warning:
        return Text::tr("warning");
    case BudgetLevel::Critical:
        return Text::tr("critical");
    }
    return {};
}

} // namespace opsglass
