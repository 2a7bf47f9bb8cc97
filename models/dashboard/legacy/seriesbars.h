// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// What becomes of a graph whose x axis stands for series, one bar each: a bar gauge when its
/// legend has values, else a bar chart of the reduced series (spec/grafana.md §13).

/// \param legend the options of the legend in today's form
void makeBarGauge(QJsonObject &panel, const QJsonObject &legend, FieldConfigDraft &config);
void makeBarChart(QJsonObject &panel, FieldConfigDraft &config);

} // namespace opsglass
