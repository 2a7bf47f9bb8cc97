// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/interpolate.h"

#include "models/dashboard/interval.h"
#include "models/dashboard/variableformat.h"
#include "models/format/duration.h"

#include <QRegularExpression>

#include <optional>

namespace opsglass {

namespace {

/// One reference found in a text.
struct Reference {
    QString name;
    QString path; ///< `.uid` of `${__dashboard.uid}`, without the dot
    QString format;
};

QString defaultFormat(InterpolationUse use)
{
    switch (use) {
    case InterpolationUse::PromQl:
        return QStringLiteral("prom");
    case InterpolationUse::Text:
        return QStringLiteral("text");
    case InterpolationUse::Html:
        return QStringLiteral("html");
    case InterpolationUse::Url:
        return QStringLiteral("uriencode");
    case InterpolationUse::Other:
        break;
    }
    return QStringLiteral("glob");
}

QString epochText(const Reference &reference, const DashboardContext &context, Instant time)
{
    const qint64 epochMs = time.time_since_epoch().count();
    const QLatin1String date("date");
    if (!reference.format.startsWith(date))
        return QString::number(epochMs);
    return formatDateArgument(epochMs, reference.format.mid(date.size() + 1), context.zone);
}

/// The built-in variables that speak of the time range (§17).
std::optional<QString> rangeVariable(
    const Reference &reference, const DashboardContext &context, const TimeRange &range)
{
    const QString &name = reference.name;
    if (range.to <= range.from)
        return {};
    const qint64 span = range.span().count();
    if (name == QLatin1String("__range"))
        return QString::number((span + 500) / 1000) + u's';
    if (name == QLatin1String("__range_s"))
        return QString::number((span + 500) / 1000);
    if (name == QLatin1String("__range_ms"))
        return QString::number(span);
    if (name == QLatin1String("__from"))
        return epochText(reference, context, range.from);
    if (name == QLatin1String("__to"))
        return epochText(reference, context, range.to);
    return {};
}

QString allVariables(const DashboardContext &context)
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
    return parts.join(u'&');
}

/// The built-in variables of §17; nothing when the name is none of them or has no value here.
std::optional<QString> builtIn(
    const Reference &reference, const DashboardContext &context, const IntervalValues &intervals)
{
    const QString &name = reference.name;
    if (!intervals.interval.isEmpty()) {
        if (name == QLatin1String("__interval"))
            return intervals.interval;
        if (name == QLatin1String("__interval_ms"))
            return QString::number(intervals.intervalMs.count());
        if (name == QLatin1String("__rate_interval"))
            return intervals.rateInterval;
    }
    if (name == QLatin1String("__dashboard"))
        return reference.path == QLatin1String("uid") ? context.dashboardUid
                                                      : context.dashboardTitle;
    const QString zone = QString::fromLatin1(context.zone.id());
    if (name == QLatin1String("__timezone"))
        return context.zone == QTimeZone::utc() ? QStringLiteral("utc") : zone;
    if (name == QLatin1String("__url_time_range"))
        return QStringLiteral("from=%1&to=%2&timezone=%3").arg(context.from, context.to, zone);
    if (name == QLatin1String("__all_variables"))
        return allVariables(context);
    return rangeVariable(reference, context, intervals.range);
}

/// An interval that follows the range, worked out; other values as they are.
VariableValue resolvedInterval(VariableValue value, const TimeRange &range)
{
    if (value.autoCount > 0 && range.to > range.from) {
        const Milliseconds interval = requestInterval(range.span(), value.autoCount, value.autoMin);
        value.values = value.texts = { printDuration(interval) };
    }
    return value;
}

std::optional<QString> valueText(const Reference &reference, const DashboardContext &context,
    InterpolationUse use, const IntervalValues &intervals)
{
    const auto found = context.variables.constFind(reference.name);
    if (found == context.variables.cend())
        return builtIn(reference, context, intervals);
    VariableValue value = resolvedInterval(*found, intervals.range);
    if (value.isAll && value.allValue.contains(u'$')) {
        DashboardContext others = context;
        others.variables.remove(reference.name); // a value that names itself stays as written
        value.allValue = interpolate(value.allValue, others, use, intervals);
    }
    const QString format = reference.format.isEmpty() ? defaultFormat(use) : reference.format;
    return formatVariable(reference.name, value, format);
}

} // namespace

QString interpolate(const QString &text, const DashboardContext &context, InterpolationUse use,
    const IntervalValues &intervals)
{
    if (!text.contains(u'$') && !text.contains(QLatin1String("[[")))
        return text;
    static const QRegularExpression pattern(QStringLiteral(
        R"re(\$(\w+)|\[\[(\w+?)(?::(\w+))?\]\]|\$\{(\w+)(?:\.([^:^}]+)|\["([^"\]]+)"\])?(?::([^}]+))?\})re"));
    QString result;
    qsizetype copied = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const Reference reference { match.captured(1) + match.captured(2) + match.captured(4),
            match.captured(5) + match.captured(6), match.captured(3) + match.captured(7) };
        const auto value = valueText(reference, context, use, intervals);
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += value.value_or(match.captured());
        copied = match.capturedEnd();
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace opsglass
