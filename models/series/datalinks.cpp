// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/datalinks.h"

#include "models/dashboard/dashboardlink.h"
#include "models/dashboard/interpolate.h"
#include "models/reduce/datascope.h"

namespace opsglass {

Result<ResolvedLink> resolveLink(const LinkTemplate &link, const QList<Frame> &frames,
    const DataPlace &place, const LinkContext &context)
{
    const ScopedVariables scope = dataScope(frames, place, context.dashboard.zone);
    IntervalValues intervals;
    intervals.range = context.range;
    const auto url = checkedLink(
        interpolate(link.url, context.dashboard, InterpolationUse::Url, intervals, scope));
    if (!url)
        return failure(url.error());
    const QString title
        = interpolate(link.title, context.dashboard, InterpolationUse::Text, intervals, scope)
              .simplified();
    return ResolvedLink { title.isEmpty() ? *url : title, *url };
}

QList<ResolvedLink> resolveLinks(const QList<LinkTemplate> &links, const QList<Frame> &frames,
    const DataPlace &place, const LinkContext &context)
{
    QList<ResolvedLink> resolved;
    for (const LinkTemplate &link : links) {
        if (const auto one = resolveLink(link, frames, place, context))
            resolved << *one;
    }
    return resolved;
}

QList<LinkTemplate> linkTemplates(const QList<Frame> &frames, const DataPlace &place)
{
    if (place.frame < 0 || place.frame >= frames.size())
        return {};
    const QList<Field> &fields = frames[place.frame].fields;
    if (place.field < 0 || place.field >= fields.size())
        return {};
    return fields[place.field].config.links;
}

} // namespace opsglass
