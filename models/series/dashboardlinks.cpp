// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/dashboardlinks.h"

#include "models/dashboard/builtinvariables.h"
#include "models/dashboard/dashboardlink.h"
#include "models/dashboard/interpolate.h"

#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

/// The address with what it is to keep of the present view behind it.
QString withParameters(QString url, const DashboardLink &link, const LinkContext &context)
{
    QStringList kept;
    if (link.keepTime)
        kept << timeParameters(context.dashboard);
    if (link.includeVars)
        kept << variableParameters(context.dashboard);
    kept.removeAll(QString());
    if (kept.isEmpty())
        return url;
    const qsizetype hash = url.indexOf(u'#');
    const QString fragment = hash < 0 ? QString() : url.sliced(hash);
    url.truncate(hash < 0 ? url.size() : hash);
    const bool hasQuery = url.contains(u'?');
    const bool isOpen = url.endsWith(u'?') || url.endsWith(u'&');
    url += isOpen ? QString() : QString(hasQuery ? u'&' : u'?');
    return url + kept.join(u'&') + fragment;
}

bool hasAllTags(const DashboardEntry &entry, const QStringList &tags)
{
    return std::all_of(tags.cbegin(), tags.cend(),
        [&entry](const QString &tag) { return entry.tags.contains(tag); });
}

QList<ResolvedLink> linksByTag(
    const DashboardLink &link, const QList<DashboardEntry> &known, const LinkContext &context)
{
    QList<ResolvedLink> links;
    for (const DashboardEntry &entry : known) {
        if (entry.uid.isEmpty() || entry.uid == context.dashboard.dashboardUid
            || !hasAllTags(entry, link.tags))
            continue;
        const QString path = QStringLiteral("/d/%1/%2")
                                 .arg(QString::fromLatin1(QUrl::toPercentEncoding(entry.uid)),
                                     dashboardSlug(entry.title));
        links.append({ entry.title, withParameters(path, link, context) });
    }
    return links;
}

} // namespace

QList<DashboardLinkEntry> dashboardLinkEntries(const QList<DashboardLink> &links,
    const QList<DashboardEntry> &known, const LinkContext &context)
{
    QList<DashboardLinkEntry> entries;
    for (const DashboardLink &link : links) {
        const QString title = interpolateText(link.title, context.dashboard);
        const QString tooltip = interpolateText(link.tooltip, context.dashboard);
        if (link.type == DashboardLink::Type::Link) {
            const QString url = withParameters(link.url, link, context);
            if (auto resolved = resolveLink({ link.title, url, false }, {}, {}, context)) {
                if (title.isEmpty())
                    resolved->title = link.url;
                entries.append({ resolved->title, tooltip, false, { *resolved } });
            }
            continue;
        }
        const QList<ResolvedLink> tagged = linksByTag(link, known, context);
        if (link.asDropdown && !tagged.isEmpty()) {
            const QString name = title.isEmpty() ? link.tags.join(QStringLiteral(", ")) : title;
            entries.append({ name, tooltip, true, tagged });
            continue;
        }
        for (const ResolvedLink &one : tagged)
            entries.append({ one.title, tooltip, false, { one } });
    }
    return entries;
}

} // namespace opsglass
