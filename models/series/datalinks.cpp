// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/datalinks.h"

#include "models/dashboard/dashboardlink.h"
#include "models/dashboard/interpolate.h"
#include "models/reduce/datascope.h"
#include "models/reduce/timedrows.h"

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

DataPlace rowPlace(const QList<Frame> &frames, DataPlace place, Instant time)
{
    if (place.frame < 0 || place.frame >= frames.size())
        return place;
    const auto timed = timedRows(frames[place.frame]);
    if (!timed || timed->rows.isEmpty())
        return place;
    qsizetype sample = timed->times.firstFrom(time);
    if (sample == timed->times.count() || (sample > 0 && timed->times.at(sample) > time))
        --sample;
    place.row = timed->rows[sample];
    return place;
}

Frame exemplarFrame(const Exemplar &exemplar, const FieldConfig &config)
{
    Field time;
    time.name = QStringLiteral("Time");
    time.type = Field::Type::Time;
    time.numbers = { static_cast<double>(exemplar.at.time_since_epoch().count()) };
    Field value;
    value.name = QStringLiteral("Value");
    value.numbers = { exemplar.value };
    value.labels = exemplar.series;
    value.labels.pairs.insert(exemplar.labels.pairs);
    value.config = config;
    value.displayName = value.name;
    Frame frame;
    frame.refId = exemplar.refId;
    frame.fields = { time, value };
    return frame;
}

const Field *fieldAt(const QList<Frame> &frames, const DataPlace &place)
{
    if (place.frame < 0 || place.frame >= frames.size())
        return nullptr;
    const QList<Field> &fields = frames[place.frame].fields;
    return place.field < 0 || place.field >= fields.size() ? nullptr : &fields[place.field];
}

QList<LinkTemplate> linkTemplates(const QList<Frame> &frames, const DataPlace &place)
{
    const Field *field = fieldAt(frames, place);
    return field ? field->config.links : QList<LinkTemplate>();
}

} // namespace opsglass
