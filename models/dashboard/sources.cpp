// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/sources.h"

#include "models/dashboard/interpolate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

const QLatin1String dashboardSource("-- Dashboard --");
const QLatin1String expressionSource("__expr__");
const QLatin1String grafanaSource("-- Grafana --");

bool isExpression(const SourceRef &ref)
{
    return ref.uid == expressionSource || ref.type == expressionSource;
}

bool isNamed(const SourceRef &ref) { return !ref.uid.isEmpty() || !ref.type.isEmpty(); }

/// The plugin that answers a reference, as far as the file says; empty when it does not.
QString sourceType(const SourceRef &ref, const DashboardContext &context)
{
    if (isExpression(ref))
        return expressionSource;
    if (ref.uid == dashboardSource || ref.uid == grafanaSource)
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

QList<SourceRef> sourceRefsOf(const Panel &panel)
{
    SourceRef common = panel.source;
    const auto first = std::find_if(panel.targets.cbegin(), panel.targets.cend(),
        [](const Target &target) { return isNamed(target.source); });
    if (!isNamed(common) && first != panel.targets.cend())
        common = first->source;
    const bool isMixed = common.uid == QLatin1String("-- Mixed --");
    QList<SourceRef> refs;
    for (const Target &target : panel.targets)
        refs << (isMixed || isExpression(target.source) ? target.source : common);
    return refs;
}

namespace {

void addNamed(const QList<Panel> &panels, QStringList &names)
{
    for (const Panel &panel : panels) {
        for (const SourceRef &ref : sourceRefsOf(panel))
            names << ref.uid;
        addNamed(panel.panels, names);
    }
}

} // namespace

QStringList namedSources(const Dashboard &dashboard)
{
    QStringList names;
    addNamed(dashboard.panels, names);
    return names;
}

QString foreignType(const SourceRef &ref, const DashboardContext &context)
{
    const QString type = sourceType(ref, context);
    return speaksPrometheus(type) ? QString() : type;
}

QString whyForeign(const QString &type)
{
    static const QStringList builtIn { grafanaSource, QStringLiteral("grafana"),
        QStringLiteral("datasource") };
    if (type == expressionSource)
        return Text::tr("Expressions are worked out by a Grafana server; the panel is shown "
                        "without theirs.");
    if (type == dashboardSource)
        return Text::tr("The panel shows the data of another panel, which is not in this file.");
    if (builtIn.contains(type))
        return Text::tr("The panel asks the Grafana server itself, which Opsglass does without.");
    return Text::tr("The panel asks a source of type “%1”; Opsglass reads Prometheus and what "
                    "speaks its language.")
        .arg(type);
}

ResolvedSource resolveSource(const SourceRef &ref, const DashboardContext &context)
{
    if (const QString type = foreignType(ref, context); !type.isEmpty())
        return { {}, type };
    const QString uid = interpolate(ref.uid, context, InterpolationUse::Other);
    for (const KnownSource &source : context.knownSources) {
        if (source.id == uid)
            return { uid, {} };
    }
    if (const auto known = context.sources.constFind(uid); known != context.sources.cend())
        return { *known, {} };
    for (const KnownSource &source : context.knownSources) {
        if (source.name == uid)
            return { source.id, {} };
    }
    return { context.defaultSource, {} };
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
