// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/layout.h"

#include <algorithm>

namespace opsglass {

namespace {

bool isRow(const Panel &panel) { return panel.type == QLatin1String("row"); }

bool overlap(const GridPos &a, const GridPos &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

bool isBefore(const Panel &left, const Panel &right)
{
    return std::pair(left.gridPos.y, left.gridPos.x) < std::pair(right.gridPos.y, right.gridPos.x);
}

int bottomOf(const QList<Panel> &panels)
{
    int bottom = 0;
    for (const Panel &panel : panels)
        bottom = std::max(bottom, panel.gridPos.y + panel.gridPos.h);
    return bottom;
}

int topOf(const QList<Panel> &panels)
{
    int top = panels.first().gridPos.y;
    for (const Panel &panel : panels)
        top = std::min(top, panel.gridPos.y);
    return top;
}

QList<Panel> expanded(QList<Panel> panels, qsizetype at)
{
    Panel &row = panels[at];
    QList<Panel> members = row.panels;
    row.panels.clear();
    row.collapsed = false;
    if (members.isEmpty())
        return panels;
    const int begin = row.gridPos.y + 1;
    const int offset = begin - topOf(members);
    for (Panel &member : members)
        member.gridPos.y += offset;
    const int height = bottomOf(members) - begin;
    for (Panel &panel : panels) {
        if (panel.gridPos.y >= begin)
            panel.gridPos.y += height;
    }
    for (qsizetype i = 0; i < members.size(); ++i)
        panels.insert(at + 1 + i, members[i]);
    return panels;
}

QList<Panel> collapsed(QList<Panel> panels, qsizetype at)
{
    const int begin = panels[at].gridPos.y + 1;
    int end = bottomOf(panels);
    for (const Panel &panel : std::as_const(panels)) {
        if (isRow(panel) && panel.gridPos.y >= begin)
            end = std::min(end, panel.gridPos.y);
    }
    QList<Panel> members;
    for (qsizetype i = panels.size() - 1; i >= 0; --i) {
        const Panel &panel = panels[i];
        if (!isRow(panel) && panel.gridPos.y >= begin && panel.gridPos.y < end)
            members.prepend(panels.takeAt(i));
        else if (panel.gridPos.y >= end)
            panels[i].gridPos.y -= end - begin;
    }
    const auto row = std::find_if(panels.begin(), panels.end(),
        [begin](const Panel &panel) { return isRow(panel) && panel.gridPos.y == begin - 1; });
    row->collapsed = true;
    row->panels = members;
    return panels;
}

} // namespace

QList<Panel> visibleLayout(const QList<Panel> &panels)
{
    QList<Panel> sorted = panels;
    for (Panel &panel : sorted) {
        if (isRow(panel)) {
            panel.gridPos.x = 0;
            panel.gridPos.w = 24;
            panel.gridPos.h = 1;
        }
        panel.gridPos.w = std::clamp(panel.gridPos.w, 1, 24);
        panel.gridPos.h = std::max(panel.gridPos.h, 1);
        panel.gridPos.x = std::clamp(panel.gridPos.x, 0, 24 - panel.gridPos.w);
        panel.gridPos.y = std::max(panel.gridPos.y, 0);
    }
    std::stable_sort(sorted.begin(), sorted.end(), isBefore);
    QList<Panel> placed;
    for (Panel &panel : sorted) {
        const auto collides = [&placed](const GridPos &position) {
            return std::any_of(placed.cbegin(), placed.cend(),
                [&position](const Panel &other) { return overlap(other.gridPos, position); });
        };
        GridPos position = panel.gridPos;
        while (collides(position))
            ++position.y;
        while (position.y > 0) {
            GridPos above = position;
            --above.y;
            if (collides(above))
                break;
            position = above;
        }
        panel.gridPos = position;
        placed << panel;
    }
    return placed;
}

QList<Panel> toggleRow(const QList<Panel> &panels, int rowId)
{
    for (qsizetype i = 0; i < panels.size(); ++i) {
        if (isRow(panels[i]) && panels[i].id == rowId)
            return panels[i].collapsed ? expanded(panels, i) : collapsed(panels, i);
    }
    return panels;
}

} // namespace opsglass
