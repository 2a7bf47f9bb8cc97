// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/reportmovers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace opsglass {

namespace {

using enum ReportFigure;

/// Averages have no value when nothing happened, which is not 0.
bool isAverage(ReportFigure figure)
{
    return figure == AgentTime || figure == ToolTime || figure == ModelTime;
}

double distanceOf(const ReportMover &mover)
{
    if (mover.before <= 0 || mover.now <= 0)
        return std::numeric_limits<double>::infinity();
    return std::abs(std::log(mover.now / mover.before));
}

const ReportRow *rowNamed(const QList<ReportRow> &rows, const QString &name)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [&name](const ReportRow &row) { return row.name == name; });
    return found == rows.end() ? nullptr : &*found;
}

bool hasFigure(const QList<ReportRow> &rows, ReportFigure figure)
{
    return std::any_of(rows.begin(), rows.end(),
        [figure](const ReportRow &row) { return row.figures.contains(figure); });
}

QStringList namesOf(const QList<ReportRow> &before, const QList<ReportRow> &now)
{
    QStringList names;
    for (const QList<ReportRow> &rows : { before, now }) {
        for (const ReportRow &row : rows)
            names << row.name;
    }
    names.removeDuplicates();
    return names;
}

/// How one figure of one row moved; nothing when that says nothing.
std::optional<ReportMover> moverOf(
    const ReportRow *before, const ReportRow *now, ReportFigure figure)
{
    const auto old = before ? before->value(figure) : std::nullopt;
    const auto current = now ? now->value(figure) : std::nullopt;
    if (isAverage(figure) && (!old || !current))
        return {};
    const ReportMover mover { figure, now ? now->name : before->name, old.value_or(0),
        current.value_or(0) };
    if (mover.before == mover.now || std::max(mover.before, mover.now) < infoOf(figure).least)
        return {};
    return mover;
}

} // namespace

QList<ReportMover> moversOf(const ReportTables &before, const ReportTables &now, int most)
{
    QList<ReportMover> movers;
    for (const FigureInfo &info : figureInfos()) {
        const QList<ReportRow> oldRows = before.value(info.table);
        const QList<ReportRow> rows = now.value(info.table);
        if (info.least <= 0 || !hasFigure(oldRows, info.figure) || !hasFigure(rows, info.figure))
            continue;
        for (const QString &name : namesOf(oldRows, rows)) {
            if (const auto mover
                = moverOf(rowNamed(oldRows, name), rowNamed(rows, name), info.figure))
                movers << *mover;
        }
    }
    std::stable_sort(
        movers.begin(), movers.end(), [](const ReportMover &left, const ReportMover &right) {
            return distanceOf(left) > distanceOf(right);
        });
    // An agent's failures are often errors of a type of their own: once is enough.
    QList<ReportMover> told;
    for (const ReportMover &mover : std::as_const(movers)) {
        const bool isTold
            = std::any_of(told.cbegin(), told.cend(), [&mover](const ReportMover &one) {
                  return one.before == mover.before && one.now == mover.now;
              });
        if (!isTold && told.size() < most)
            told << mover;
    }
    return told;
}

} // namespace opsglass
