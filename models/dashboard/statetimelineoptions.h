// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

namespace opsglass {

/// `options` of "state-timeline" and "status-history", with Grafana's defaults
/// (spec/grafana.md §12.10).
struct StateTimelineOptions {
    enum class ShowValue { Auto, Always, Never };
    enum class Align { Left, Center, Right };

    bool isSampled = false; ///< status-history: a box per sample instead of a span per state
    bool mergesValues = true; ///< equal neighbours become one; never when sampled
    ShowValue showValue = ShowValue::Auto;
    Align align = Align::Left;
    double rowHeight = 0.9; ///< of a row's room, 0…1
    double colWidth = 0.9; ///< of the distance between samples, 0…1; sampled only
    int perPage = 20; ///< rows; 0: as many as fit
    LegendOptions legend;
    TooltipOptions tooltip;
    friend bool operator==(const StateTimelineOptions &, const StateTimelineOptions &) = default;
};

/// \param type the panel's: "state-timeline" or "status-history"
StateTimelineOptions readStateTimelineOptions(const QString &type, const QJsonObject &options);

} // namespace opsglass
