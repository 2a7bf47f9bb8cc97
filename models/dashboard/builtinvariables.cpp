// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/builtinvariables.h"

#include "models/dashboard/adhocfilter.h"
#include "models/dashboard/dashboardlink.h"
#include "models/dashboard/variableformat.h"

#include <QUrl>

namespace opsglass {

namespace {

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QString zoneName(const QTimeZone &zone)
{
    return zone == QTimeZone::utc() ? QStringLiteral("utc") : QString::fromLatin1(zone.id());
}

BuiltInValue epochText(
    const VariableReference &reference, const DashboardContext &context, Instant time)
{
    const qint64 epochMs = time.time_since_epoch().count();
    const QLatin1String date("date");
    if (!reference.format.startsWith(date))
        return { QString::number(epochMs), true };
    return { formatDateArgument(epochMs, reference.format.mid(date.size() + 1), context.zone),
        true };
}

std::optional<BuiltInValue> intervalVariable(const QString &name, const IntervalValues &intervals)
{
    if (intervals.interval.isEmpty())
        return {};
    if (name == QLatin1String("__interval"))
        return BuiltInValue { intervals.interval, true };
    if (name == QLatin1String("__interval_ms"))
        return BuiltInValue { QString::number(intervals.intervalMs.count()), true };
    if (name == QLatin1String("__rate_interval"))
        return BuiltInValue { intervals.rateInterval, true };
    return {};
}

/// The built-in variables that speak of the time range.
std::optional<BuiltInValue> rangeVariable(
    const VariableReference &reference, const DashboardContext &context, const TimeRange &range)
{
    const QString &name = reference.name;
    if (range.to <= range.from)
        return {};
    const qint64 span = range.span().count();
    if (name == QLatin1String("__range"))
        return BuiltInValue { QString::number((span + 500) / 1000) + u's', true };
    if (name == QLatin1String("__range_s"))
        return BuiltInValue { QString::number((span + 500) / 1000), true };
    if (name == QLatin1String("__range_ms"))
        return BuiltInValue { QString::number(span), true };
    if (name == QLatin1String("__from"))
        return epochText(reference, context, range.from);
    if (name == QLatin1String("__to"))
        return epochText(reference, context, range.to);
    return {};
}

/// A desktop has neither organisations nor accounts: Grafana's first ones stand in.
std::optional<BuiltInValue> identityVariable(
    const VariableReference &reference, const DashboardContext &context)
{
    const QString member = reference.path.value(0);
    const bool isId = member.isEmpty() || member == QLatin1String("id");
    if (reference.name == QLatin1String("__org"))
        return BuiltInValue { isId ? QStringLiteral("1") : QStringLiteral("Main Org.") };
    if (reference.name != QLatin1String("__user"))
        return {};
    if (isId)
        return BuiltInValue { QStringLiteral("1") };
    return BuiltInValue { member == QLatin1String("login") ? context.userLogin : QString() };
}

/// Those of `a=1&b=2` whose names `include:a,b` or `exclude:a,b` lets through.
QString filteredParameters(const QString &parameters, const QString &format)
{
    const bool isIncluding = format.startsWith(QLatin1String("include:"));
    if (!isIncluding && !format.startsWith(QLatin1String("exclude:")))
        return parameters;
    const QStringList names = format.section(u':', 1).split(u',', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &parameter : parameters.split(u'&')) {
        if (names.contains(parameter.section(u'=', 0, 0)) == isIncluding)
            kept << parameter;
    }
    return kept.join(u'&');
}

BuiltInValue addressOf(const VariableReference &reference, const DashboardContext &context)
{
    const QString path
        = QStringLiteral("/d/%1/%2")
              .arg(encoded(context.dashboardUid), dashboardSlug(context.dashboardTitle));
    if (reference.path.value(0) == QLatin1String("path"))
        return { path, true };
    const QString variables = variableParameters(context);
    const QString all = timeParameters(context)
        + (variables.isEmpty() ? QString() : QLatin1Char('&') + variables);
    if (reference.path.value(0) != QLatin1String("params"))
        return { path + u'?' + all, true };
    const QString kept = filteredParameters(all, reference.format);
    return { kept.isEmpty() ? QString() : u'?' + kept, true };
}

} // namespace

QString variableParameters(const DashboardContext &context)
{
    QStringList names = context.variables.keys();
    names.sort();
    QStringList parts;
    for (const QString &name : std::as_const(names)) {
        const QString part
            = formatVariable(name, context.variables[name], QStringLiteral("queryparam"));
        if (!part.isEmpty())
            parts << part;
    }
    for (const AdhocChoice &choice : context.adhoc) {
        for (const QString &text : filterTexts(choice.filters))
            parts << QStringLiteral("var-%1=%2").arg(encoded(choice.name), encoded(text));
    }
    return parts.join(u'&');
}

QString timeParameters(const DashboardContext &context)
{
    return QStringLiteral("from=%1&to=%2&timezone=%3")
        .arg(encoded(context.from), encoded(context.to), encoded(zoneName(context.zone)));
}

std::optional<BuiltInValue> builtInVariable(const VariableReference &reference,
    const DashboardContext &context, const IntervalValues &intervals)
{
    const QString &name = reference.name;
    if (!name.startsWith(QLatin1String("__")))
        return {};
    if (name == QLatin1String("__dashboard"))
        return BuiltInValue { reference.path.value(0) == QLatin1String("uid")
                ? context.dashboardUid
                : context.dashboardTitle };
    if (name == QLatin1String("__timezone"))
        return BuiltInValue { zoneName(context.zone) };
    if (name == QLatin1String("__url_time_range"))
        return BuiltInValue { timeParameters(context), true };
    if (name == QLatin1String("__all_variables"))
        return BuiltInValue { variableParameters(context), true };
    if (name == QLatin1String("__url"))
        return addressOf(reference, context);
    // Pickers filter the whole list themselves, so sources are asked for all of it.
    if (name == QLatin1String("__searchFilter"))
        return BuiltInValue { QStringLiteral(".*"), true };
    if (auto identity = identityVariable(reference, context))
        return identity;
    if (auto interval = intervalVariable(name, intervals))
        return interval;
    return rangeVariable(reference, context, intervals.range);
}

} // namespace opsglass
