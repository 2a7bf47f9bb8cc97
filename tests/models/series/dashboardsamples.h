// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardmodel.h"

#include <QSignalSpy>

namespace opsglass {

inline const Instant noon { Milliseconds(1'767'268'800'000) };

inline DashboardContext context()
{
    DashboardContext context;
    context.from.clear();
    context.to.clear();
    context.defaultSource = QStringLiteral("s");
    return context;
}

inline QList<QueryKey> keysOf(const QSignalSpy &spy, int index)
{
    return spy[index][1].value<QList<QueryKey>>();
}

inline QueryOutcome answer(const QueryKey &key, Instant at, double value = 7)
{
    Matrix matrix;
    matrix.grid = gridOf(key, at);
    Series series;
    series.values.fill(value, matrix.grid.count);
    matrix.series << series;
    return { key, at, matrix, {}, Milliseconds(3), {} };
}

} // namespace opsglass
