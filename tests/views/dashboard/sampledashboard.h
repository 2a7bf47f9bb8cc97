// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardmodel.h"

namespace opsglass::test {

/// 2026-01-01 12:00 UTC.
inline const Instant noon { Milliseconds(1'767'268'800'000) };

/// Two tall charts side by side, one below them, and a closed row with a text.
inline Dashboard sampleDashboard()
{
    return *readDashboard(R"({"title": "Sample", "uid": "sample", "schemaVersion": 39,
        "refresh": "10s", "time": {"from": "now-1h", "to": "now"}, "timezone": "utc", "panels": [
        {"id": 1, "type": "timeseries", "title": "Left",
         "gridPos": {"x": 0, "y": 0, "w": 12, "h": 20}, "targets": [{"refId": "A", "expr": "a"}]},
        {"id": 2, "type": "timeseries", "title": "Right",
         "gridPos": {"x": 12, "y": 0, "w": 12, "h": 20}, "targets": [{"refId": "A", "expr": "b"}]},
        {"id": 3, "type": "timeseries", "title": "Below",
         "gridPos": {"x": 0, "y": 20, "w": 24, "h": 8}, "targets": [{"refId": "A", "expr": "c"}]},
        {"id": 4, "type": "row", "title": "Closed", "collapsed": true,
         "gridPos": {"x": 0, "y": 28, "w": 24, "h": 1}, "panels": [
          {"id": 5, "type": "stat", "title": "Inside",
           "gridPos": {"x": 0, "y": 29, "w": 6, "h": 4},
           "targets": [{"refId": "A", "expr": "d"}]}]}]})");
}

inline DashboardContext sampleContext()
{
    DashboardContext context;
    context.from.clear();
    context.to.clear();
    context.defaultSource = QStringLiteral("s");
    return context;
}

/// One series that counts up, as the answer to `key` at noon.
inline QueryOutcome sampleAnswer(const QueryKey &key)
{
    Matrix matrix;
    matrix.grid = gridOf(key, noon);
    Series series;
    for (qsizetype i = 0; i < matrix.grid.count; ++i)
        series.values << double(i);
    matrix.series << series;
    return { key, noon, matrix, {}, Milliseconds(3), {} };
}

} // namespace opsglass::test
