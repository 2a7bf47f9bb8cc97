// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/legacy/convertedpanel.h"

namespace opsglass {

/// A stat, gauge or bar gauge of Grafana 5 to 7 in today's options: `options-gauge`, `valueOptions`
/// and `fieldOptions` become `reduceOptions` and `fieldConfig`; percentages of before version 8 get
/// their limits (spec/grafana.md §3 version 18, §13). Newer panels come back unchanged.
ConvertedPanel convertedOptions(const QJsonObject &panel);

/// A text panel of before Grafana 7, with `content` and `mode` on the panel itself.
QJsonObject convertedText(const QJsonObject &panel);

/// A panel's links with `url` made of what versions before 19 named instead: a dashboard, and
/// switches to keep the time and the variables.
QJsonArray modernLinks(const QJsonArray &links);

/// A value with the variable names of before version 21 renamed in each of its texts
/// (`__series_name` is `__series.name` now).
QJsonValue withModernNames(const QJsonValue &value);

} // namespace opsglass
