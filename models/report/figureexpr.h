// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/monitoredsystem.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

namespace opsglass::figureexpr {

// PromQL for the figures of reports. `$w` stands for the window.

/// A metric for each row of a table.
struct RowMetric {
    QString row;
    QString metric;
};

/// What a counter is grouped by, and how far it is looked back.
struct Growth {
    QString label = {}; ///< empty: one sum
    QString window = QStringLiteral("$w");
};

/// The window of what is called recent.
Growth recently();

/// How much counters grew, restarts included.
QString grown(const QString &selector, const Growth &growth = {});
/// How much those with these matchers grew: 0 where there is no such series, but others of `all`.
QString grownPart(const QString &part, const QString &all, const Growth &growth = {});
/// The average of a histogram's observations within the window.
QString average(const QString &metric, const QString &label = {});
/// The same rows under another label, with text in front of each name.
QString renamed(
    const QString &expr, const QString &from, const QString &to, const QString &prefix = {});
/// One row of this name.
QString named(const QString &expr, const QString &label, const QString &name);
/// The first that has an answer, for each row.
QString firstOf(const QStringList &exprs);
/// A row for each metric: how much it grew, or the average of its observations.
QString grownRows(const QList<RowMetric> &rows, const QString &label);
QString averageRows(const QList<RowMetric> &rows, const QString &label);
QStringList metricsOf(const QList<RowMetric> &rows, const QString &suffix = {});
/// Uptime, memory and processor of the processes that serve one of `signs`.
/// \param uptimes metrics that say the uptime themselves, where no process does
QList<FigureQuery> processFigures(const QStringList &signs, const QStringList &uptimes = {});
/// The same of the uptime alone.
FigureQuery uptimeFigure(const QStringList &signs, const QStringList &uptimes = {});

} // namespace opsglass::figureexpr
