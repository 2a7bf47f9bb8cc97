// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/areashape.h"

#include <algorithm>

namespace opsglass {

namespace {

/// Where the line from `one` to `other` is at `x`.
QPointF pointAt(const QPointF &one, const QPointF &other, double x)
{
    const double width = other.x() - one.x();
    const double part = width > 0 ? (x - one.x()) / width : 0;
    return { x, one.y() + part * (other.y() - one.y()) };
}

/// The part of a run from one x to another, with points at both where it goes on beyond.
QPolygonF part(const QPolygonF &run, double from, double to)
{
    QPolygonF points;
    for (qsizetype i = 0; i < run.size(); ++i) {
        const bool crossesFrom = i > 0 && run[i - 1].x() < from && run[i].x() > from;
        const bool crossesTo = i > 0 && run[i - 1].x() < to && run[i].x() > to;
        if (crossesFrom)
            points << pointAt(run[i - 1], run[i], from);
        if (run[i].x() >= from && run[i].x() <= to)
            points << run[i];
        if (crossesTo)
            points << pointAt(run[i - 1], run[i], to);
    }
    return points;
}

} // namespace

QList<QPolygonF> areasBetween(const QList<QPolygonF> &one, const QList<QPolygonF> &other)
{
    QList<QPolygonF> areas;
    for (const QPolygonF &upper : one) {
        for (const QPolygonF &lower : other) {
            if (upper.size() < 2 || lower.size() < 2)
                continue;
            const double from = std::max(upper.first().x(), lower.first().x());
            const double to = std::min(upper.last().x(), lower.last().x());
            if (!(to > from))
                continue;
            QPolygonF area = part(upper, from, to);
            QPolygonF back = part(lower, from, to);
            std::reverse(back.begin(), back.end());
            areas << area + back;
        }
    }
    return areas;
}

QList<QPolygonF> areasOver(const QList<QPolygonF> &runs, double ground)
{
    QList<QPolygonF> areas;
    for (const QPolygonF &run : runs) {
        if (run.size() < 2)
            continue;
        QPolygonF area = run;
        area << QPointF(run.last().x(), ground) << QPointF(run.first().x(), ground);
        areas << area;
    }
    return areas;
}

} // namespace opsglass
