// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/queryplan.h"

#include "models/dashboard/alertlistoptions.h"
#include "models/dashboard/interpolate.h"
#include "models/dashboard/interval.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/sources.h"
#include "models/dashboard/timemath.h"
#include "models/format/duration.h"
#include "models/promql/selectors.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QueryPlan)
};

/// A window moved back by `shift`, both ends.
Window shifted(Window window, Milliseconds shift)
{
    for (WindowEnd *end : { &window.from, &window.to }) {
        if (end->at)
            *end->at -= shift;
        else
            end->beforeNow += shift;
    }
    return window;
}

/// The panel's window: the dashboard's or its own, moved by timeShift.
Result<Window> panelWindow(const Panel &panel, const DashboardContext &context, Instant now)
{
    auto window = dashboardWindow(context, now);
    if (!window)
        return window;
    const PanelTime own = panelTime(panel, context);
    if (!own.from.isEmpty())
        window = parseWindow(own.from, QStringLiteral("now"), context, now);
    if (window && !own.shift.isEmpty()) {
        const auto shift = parseDuration(own.shift);
        if (!shift)
            return failure({ Error::Kind::Malformed,
                Text::tr("The panel's time shift “%1” is not a duration.").arg(own.shift),
                own.shift });
        window = shifted(*window, *shift);
    }
    return window;
}

bool isIntervalVariable(const QString &text)
{
    const QString name = loneVariable(text);
    return name == QLatin1String("__interval") || name == QLatin1String("__interval_ms")
        || name == QLatin1String("__rate_interval");
}

/// What all targets of one panel share.
struct Planning {
    const Panel &panel;
    const DashboardContext &context;
    Window window;
    Instant now;
    TimeRange range;
    int points = 1;
    Milliseconds interval { 0 };
};

struct TargetSteps {
    Milliseconds step { 0 };
    IntervalValues values;
};

TargetSteps stepsOf(const Planning &planning, const Target &target, const QString &source)
{
    const Milliseconds sourceInterval = scrapeIntervalOf(source, planning.context);
    const QString minText = interpolate(
        target.interval, planning.context, InterpolationUse::Other, { {}, {}, {}, planning.range });
    const bool isVariable = isIntervalVariable(target.interval);
    const Milliseconds minStep
        = isVariable ? Milliseconds(0) : parseDuration(minText).value_or(Milliseconds(0));
    const StepInput input { planning.range.span(), planning.points, planning.interval,
        sourceInterval, minStep, target.interval.contains(QLatin1String("__rate_interval")),
        target.intervalFactor };
    const Milliseconds step = queryStep(input);
    Milliseconds scrape = sourceInterval;
    if (minStep > Milliseconds(0))
        scrape = minStep;
    else if (isVariable && !input.isRateInterval)
        scrape = step;
    return { step,
        { printInterval(step), step, printGoDuration(rateInterval(planning.interval, scrape)),
            planning.range } };
}

/// §6.3: the UTC offset windows are aligned with; days then begin at local midnight.
Milliseconds phaseOf(const Planning &planning)
{
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(
        planning.range.to.time_since_epoch().count(), planning.context.zone);
    return std::chrono::seconds(end.offsetFromUtc());
}

void addProblem(QueryPlan &plan, const QString &problem)
{
    if (!plan.problems.contains(problem))
        plan.problems << problem;
}

/// The conditions of the dashboard's adhoc variables, as far as PromQL has them.
QList<LabelMatcher> adhocMatchers(
    const QList<AdhocChoice> &choices, const QString &source, QueryPlan &plan)
{
    static const QStringList operators { QStringLiteral("="), QStringLiteral("!="),
        QStringLiteral("=~"), QStringLiteral("!~") };
    QList<LabelMatcher> matchers;
    QList<AdhocFilter> filters;
    for (const AdhocChoice &choice : choices) {
        if (choice.source == source)
            filters += choice.filters;
    }
    for (const AdhocFilter &filter : std::as_const(filters)) {
        if (filter.key.isEmpty())
            continue;
        if (operators.contains(filter.op))
            matchers.append({ filter.key, filter.op, filter.value });
        else
            addProblem(plan,
                Text::tr("The filter “%1 %2 %3” is left out: Prometheus compares labels only with "
                         "=, !=, =~ and !~.")
                    .arg(filter.key, filter.op, filter.value));
    }
    return matchers;
}

void planTarget(
    const Planning &planning, const Target &target, const QString &source, QueryPlan &plan)
{
    const TargetSteps steps = stepsOf(planning, target, source);
    PlannedQuery query;
    query.refId = target.refId;
    query.format = target.format;
    query.legendFormat
        = interpolate(target.legendFormat, planning.context, InterpolationUse::Other, steps.values);
    query.key.source = source;
    query.key.expr = withMatchers(
        interpolate(target.expr, planning.context, InterpolationUse::PromQl, steps.values),
        adhocMatchers(planning.context.adhoc, source, plan));
    query.key.window = planning.window;
    if (target.range) {
        query.key.kind = QueryKey::Kind::RangeQuery;
        query.key.step = steps.step;
        query.key.phase = phaseOf(planning);
        plan.queries << query;
    }
    if (target.exemplar && target.range) {
        query.key.kind = QueryKey::Kind::ExemplarQuery;
        plan.queries << query;
    }
    if (target.instant) {
        query.key.kind = QueryKey::Kind::InstantQuery;
        query.key.step = Milliseconds(0);
        query.key.phase = Milliseconds(0);
        // The end alone decides the answer, so panels that differ in their begin share it.
        query.key.window.from = query.key.window.to;
        query.isInstant = true;
        if (target.range)
            query.refId += QLatin1String("-Instant");
        plan.queries << query;
    }
}

/// What an alert list asks: the server's own series about its alerts, as they are at the end.
void planAlerts(const Planning &planning, QueryPlan &plan)
{
    const AlertListOptions options = readAlertListOptions(planning.panel.options);
    const ResolvedSource source = resolveSource(alertSourceOf(planning.panel), planning.context);
    if (!source.foreignType.isEmpty()) {
        addProblem(plan, whyForeign(source.foreignType));
        return;
    }
    const std::pair<QString, QString> queries[] = { { alertsRefId(), QStringLiteral("ALERTS") },
        { beginningsRefId(), QStringLiteral("ALERTS_FOR_STATE") } };
    for (const auto &[refId, metric] : queries) {
        PlannedQuery query;
        query.refId = refId;
        query.isInstant = true;
        query.key.source = source.id;
        query.key.kind = QueryKey::Kind::InstantQuery;
        query.key.expr = interpolate(
            alertSelector(metric, options), planning.context, InterpolationUse::PromQl);
        query.key.window = planning.window;
        query.key.window.from = query.key.window.to;
        plan.queries << query;
    }
}

} // namespace

Result<Window> dashboardWindow(const DashboardContext &context, Instant now)
{
    const bool isDelayed = !context.nowDelay.isEmpty() && context.to == QLatin1String("now");
    const QString to = isDelayed ? QStringLiteral("now-") + context.nowDelay : context.to;
    return parseWindow(context.from, to, context, now);
}

PanelTime panelTime(const Panel &panel, const DashboardContext &context)
{
    PanelTime own { interpolate(panel.timeFrom, context, InterpolationUse::Other),
        interpolate(panel.timeShift, context, InterpolationUse::Other) };
    const QString now = QStringLiteral("now");
    if (!context.from.contains(now) || !context.to.contains(now))
        own.from.clear();
    else if (!own.from.isEmpty() && !own.from.startsWith(now))
        own.from.prepend(now + u'-');
    return own;
}

QueryPlan planPanel(const Panel &panel, const DashboardContext &context, int width, Instant now)
{
    QueryPlan plan;
    const auto window = panelWindow(panel, context, now);
    if (!window) {
        plan.problems << window.error().message;
        return plan;
    }
    plan.range = window->resolve(now);
    const int points = std::max(panel.maxDataPoints.value_or(width), 1);
    const QList<SourceRef> refs = sourceRefsOf(panel);
    const QString panelSource
        = refs.isEmpty() ? QString() : resolveSource(refs.first(), context).id;
    const QString least
        = interpolate(panel.interval, context, InterpolationUse::Other, { {}, {}, {}, plan.range });
    const Milliseconds limit
        = parseDuration(least).value_or(scrapeIntervalOf(panelSource, context));
    plan.interval = requestInterval(plan.range.span(), points, limit);
    const Planning planning { panel, context, *window, now, plan.range, points, plan.interval };
    if (panelShape(panel.type) == PanelShape::Alerts)
        planAlerts(planning, plan);
    for (qsizetype i = 0; i < refs.size(); ++i) {
        const Target &target = panel.targets[i];
        if (target.hide)
            continue;
        const ResolvedSource source = resolveSource(refs[i], context);
        if (!source.foreignType.isEmpty())
            addProblem(plan, whyForeign(source.foreignType));
        else if (!target.expr.trimmed().isEmpty())
            planTarget(planning, target, source.id, plan);
    }
    return plan;
}

} // namespace opsglass
