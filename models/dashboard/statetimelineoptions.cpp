// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/statetimelineoptions.h"

#include <algorithm>

namespace opsglass {

StateTimelineOptions readStateTimelineOptions(const QString &type, const QJsonObject &options)
{
    using Align = StateTimelineOptions::Align;
    using ShowValue = StateTimelineOptions::ShowValue;
    StateTimelineOptions result;
    result.isSampled = type == QLatin1String("status-history");
    result.mergesValues = !result.isSampled && options[QLatin1String("mergeValues")].toBool(true);
    const QString show = options[QLatin1String("showValue")].toString();
    if (show == QLatin1String("always"))
        result.showValue = ShowValue::Always;
    else if (show == QLatin1String("never"))
        result.showValue = ShowValue::Never;
    const QString align = options[QLatin1String("alignValue")].toString();
    if (align == QLatin1String("center") || (align.isEmpty() && result.isSampled))
        result.align = Align::Center;
    else if (align == QLatin1String("right"))
        result.align = Align::Right;
    const auto share = [&options](QLatin1String key) {
        return std::clamp(options[key].toDouble(0.9), 0.0, 1.0);
    };
    result.rowHeight = share(QLatin1String("rowHeight"));
    result.colWidth = share(QLatin1String("colWidth"));
    result.perPage = std::max(options[QLatin1String("perPage")].toInt(result.perPage), 0);
    result.legend = readLegendOptions(options);
    result.tooltip = readTooltipOptions(options);
    return result;
}

} // namespace opsglass
