// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/queryplan.h"

#include "models/dashboard/interpolate.h"
#include "models/dashboard/interval.h"
#include "models/dashboard/timemath.h"
#include "models/format/duration.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

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

/// The panel's window: the dashboard's, or timeFrom's when the dashboard's is relative; moved by
/// timeShift (spec/grafana.md §5).
Result<Window> panelWindow(const Panel &panel, const DashboardContext &context, Instant now)
{
    auto window = parseWindow(context.from, context.to, context, now);
    if (!window)
        return window;
    const QString timeFrom = interpolate(panel.timeFrom, context, InterpolationUse::Other);
    const bool isRelative
        = context.from.contains(QLatin1String("now")) && context.to.contains(QLatin1String("now"));
    if (!timeFrom.isEmpty() && isRelative) {
        const QString from = timeFrom.startsWith(QLatin1String("now"))
            ? timeFrom
            : QStringLiteral("now-") + timeFrom;
        window = parseWindow(from, QStringLiteral("now"), context, now);
    }
    const QString timeShift = interpolate(panel.timeShift, context, InterpolationUse::Other);
    if (window && !timeShift.isEmpty()) {
        const auto shift = parseDuration(timeShift);
        if (!shift)
            return failure({ Error::Kind::Malformed,
                Text::tr("The panel's time shift “%1” is not a duration.").arg(timeShift),
                timeShift });
        window = shifted(*window, *shift);
    }
    return window;
}

/// The reference that counts for a target (§4): its own only where the panel is mixed; a panel
/// without one takes its first target's.
SourceRef refOf(const Panel &panel, const Target &target)
{
    if (panel.source.uid == QLatin1String("-- Mixed --"))
        return target.source;
    if (!panel.source.uid.isEmpty() || !panel.source.type.isEmpty())
        return panel.source;
    for (const Target &other : panel.targets) {
        if (!other.source.uid.isEmpty() || !other.source.type.isEmpty())
            return other.source;
    }
    return {};
}

/// The name of the variable that a text consists of; empty when it is no lone reference.
QString variableName(const QString &text)
{
    static const QRegularExpression lone(
        QStringLiteral(R"(^(?:\$(\w+)|\$\{(\w+)(?::\w+)?\}|\[\[(\w+)\]\])$)"));
    const QRegularExpressionMatch match = lone.match(text);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

/// The plugin that answers a reference, as far as the file says; empty when it does not.
QString sourceType(const SourceRef &ref, const DashboardContext &context)
{
    if (ref.uid == QLatin1String("-- Dashboard --") || ref.uid == QLatin1String("-- Grafana --"))
        return ref.uid;
    const QString chosen = context.variables.value(variableName(ref.uid)).sourceType;
    return chosen.isEmpty() ? ref.type : chosen;
}

/// Whether a plugin speaks the Prometheus API; logs and traces of the same makers do not.
bool speaksPrometheus(const QString &type)
{
    if (type.isEmpty() || type.contains(QLatin1String("prometheus"), Qt::CaseInsensitive))
        return true;
    return type.contains(QLatin1String("victoriametrics"), Qt::CaseInsensitive)
        && !type.contains(QLatin1String("logs"), Qt::CaseInsensitive);
}

/// A uid, a name or nothing; unknown ones fall back to the default source.
QString sourceOf(const SourceRef &ref, const DashboardContext &context)
{
    const QString uid = interpolate(ref.uid, context, InterpolationUse::Other);
    return context.sources.value(uid, context.defaultSource);
}

bool isIntervalVariable(const QString &text)
{
    const QString name = variableName(text);
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

TargetSteps stepsOf(const Planning &planning, const Target &target)
{
    const QString minText = interpolate(target.interval, planning.context, InterpolationUse::Other);
    const bool isVariable = isIntervalVariable(target.interval);
    const Milliseconds minStep
        = isVariable ? Milliseconds(0) : parseDuration(minText).value_or(Milliseconds(0));
    const StepInput input { planning.range.span(), planning.points, planning.interval,
        planning.context.scrapeInterval, minStep,
        target.interval.contains(QLatin1String("__rate_interval")), target.intervalFactor };
    const Milliseconds step = queryStep(input);
    Milliseconds scrape = planning.context.scrapeInterval;
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

void planTarget(const Planning &planning, const Target &target, QueryPlan &plan)
{
    const TargetSteps steps = stepsOf(planning, target);
    PlannedQuery query;
    query.refId = target.refId;
    query.format = target.format;
    query.legendFormat
        = interpolate(target.legendFormat, planning.context, InterpolationUse::Other, steps.values);
    query.key.source = sourceOf(refOf(planning.panel, target), planning.context);
    query.key.expr
        = interpolate(target.expr, planning.context, InterpolationUse::PromQl, steps.values);
    query.key.window = planning.window;
    if (target.range) {
        query.key.kind = QueryKey::Kind::RangeQuery;
        query.key.step = steps.step;
        query.key.phase = phaseOf(planning);
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

void addProblem(QueryPlan &plan, const QString &problem)
{
    if (!plan.problems.contains(problem))
        plan.problems << problem;
}

} // namespace

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
    const Milliseconds limit
        = parseDuration(interpolate(panel.interval, context, InterpolationUse::Other))
              .value_or(context.scrapeInterval);
    plan.interval = requestInterval(plan.range.span(), points, limit);
    const Planning planning { panel, context, *window, now, plan.range, points, plan.interval };
    for (const Target &target : panel.targets) {
        const QString type = sourceType(refOf(panel, target), context);
        if (target.hide)
            continue;
        if (!speaksPrometheus(type))
            addProblem(plan,
                Text::tr("The panel asks a source of type “%1”; Opsglass reads Prometheus and what "
                         "speaks its language.")
                    .arg(type));
        else if (!target.expr.trimmed().isEmpty())
            planTarget(planning, target, plan);
    }
    return plan;
}

} // namespace opsglass
