// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/statetooltip.h"

#include "models/format/duration.h"
#include "models/format/unit.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StateTooltip)
};

/// "1 hour, 5 minutes": the two largest units say enough, and the second only where it counts.
QString lengthText(Milliseconds length)
{
    const auto words = [length](int further) {
        return formatValue(
            static_cast<double>(length.count()), QStringLiteral("dtdurationms"), further)
            .full();
    };
    const QString text = words(1);
    return text.contains(QLatin1String(", 0 ")) ? words(0) : text;
}

void appendTimes(
    StateTooltip &tooltip, const StateSpan &span, bool isSampled, const QTimeZone &zone)
{
    if (isSampled) {
        tooltip.lines.append({ Text::tr("At"), formatDateTime(span.from, zone), {}, false });
        return;
    }
    tooltip.lines.append({ Text::tr("From"), formatDateTime(span.from, zone), {}, false });
    tooltip.lines.append({ Text::tr("To"), formatDateTime(span.to, zone), {}, false });
    tooltip.lines.append({ Text::tr("Duration"), lengthText(span.to - span.from), {}, false });
}

} // namespace

const StateSpan *spanUnder(const StateRow &row, Instant time, bool isSampled)
{
    if (!isSampled || row.spans.isEmpty())
        return row.spanAt(time);
    const StateSpan &any = row.spans.first();
    return row.spanAt(time + (any.to - any.from) / 2);
}

StateTooltip stateTooltip(
    const StateTimelineContent &content, qsizetype row, Instant time, const QTimeZone &zone)
{
    using Mode = TooltipOptions::Mode;
    const Mode mode = content.options.tooltip.mode;
    const bool isSampled = content.options.isSampled;
    StateTooltip tooltip;
    tooltip.header = formatDateTime(time, zone);
    if (mode == Mode::None)
        return tooltip;
    for (qsizetype i = 0; i < content.rows.size(); ++i) {
        const StateRow &candidate = content.rows[i];
        const bool isMeant = i == row;
        if (candidate.isHiddenFromTooltip || (mode == Mode::Single && !isMeant))
            continue;
        const StateSpan *span = spanUnder(candidate, time, isSampled);
        if (!span)
            continue;
        const TimelineState &state = candidate.states[span->state];
        tooltip.lines.append(
            { candidate.name, state.text, state.color, isMeant && mode == Mode::Multi });
        if (isMeant) {
            appendTimes(tooltip, *span, isSampled, zone);
            tooltip.meantEnd = tooltip.lines.size();
        }
    }
    return tooltip;
}

} // namespace opsglass
