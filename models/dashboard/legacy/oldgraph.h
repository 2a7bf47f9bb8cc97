// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace opsglass {

/// A graph of before schemaVersion 14 with `yaxes`, `xaxis`, `thresholds`, `seriesOverrides` and a
/// legend object instead of what stood for them (spec/grafana.md §3, versions 2, 4, 12 and 13).
QJsonObject modernGraph(const QJsonObject &panel);

} // namespace opsglass
