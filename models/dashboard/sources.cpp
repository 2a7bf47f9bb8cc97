// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/sources.h"

#include "models/dashboard/interpolate.h"

#include <QRegularExpression>

namespace opsglass {

namespace {

/// The plugin that answers a reference, as far as the file says; empty when it does not.
QString sourceType(const SourceRef &ref, const DashboardContext &context)
{
    if (ref.uid == QLatin1String("-- Dashboard --") || ref.uid == QLatin1String("-- Grafana --"))
        return ref.uid;
    const QString chosen = context.variables.value(loneVariable(ref.uid)).sourceType;
    return chosen.isEmpty() ? ref.type : chosen;
}

} // namespace

QString loneVariable(const QString &text)
{
    static const QRegularExpression lone(
        QStringLiteral(R"(^(?:\$(\w+)|\$\{(\w+)(?::\w+)?\}|\[\[(\w+)\]\])$)"));
    const QRegularExpressionMatch match = lone.match(text);
    return match.captured(1) + match.captured(2) + match.captured(3);
}

bool speaksPrometheus(const QString &type)
{
    if (type.isEmpty() || type.contains(QLatin1String("prometheus"), Qt::CaseInsensitive))
        return true;
    return type.contains(QLatin1String("victoriametrics"), Qt::CaseInsensitive)
        && !type.contains(QLatin1String("logs"), Qt::CaseInsensitive);
}

ResolvedSource resolveSource(const SourceRef &ref, const DashboardContext &context)
{
    const QString type = sourceType(ref, context);
    if (!speaksPrometheus(type))
        return { {}, type };
    const QString uid = interpolate(ref.uid, context, InterpolationUse::Other);
    for (const KnownSource &source : context.knownSources) {
        if (source.id == uid)
            return { uid, {} };
    }
    return { context.sources.value(uid, context.defaultSource), {} };
}

Milliseconds scrapeIntervalOf(const QString &sourceId, const DashboardContext &context)
{
    for (const KnownSource &source : context.knownSources) {
        if (source.id == sourceId)
            return source.scrapeInterval;
    }
    return context.scrapeInterval;
}

} // namespace opsglass
