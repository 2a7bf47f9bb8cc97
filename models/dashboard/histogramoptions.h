// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"

#include <QJsonObject>

namespace opsglass {

/// `options` of a histogram, with Grafana's defaults (spec/grafana.md §12.9).
struct HistogramPanelOptions {
    int bucketCount = 30; ///< wanted, where the size is automatic
    double bucketSize = 0; ///< 0: automatic
    double bucketOffset = 0;
    bool combines = false; ///< all series into one
    LegendOptions legend;
    TooltipOptions tooltip;

    friend bool operator==(const HistogramPanelOptions &, const HistogramPanelOptions &) = default;
};

/// Missing and wrong settings get their default.
HistogramPanelOptions readHistogramPanelOptions(const QJsonObject &options);

} // namespace opsglass
