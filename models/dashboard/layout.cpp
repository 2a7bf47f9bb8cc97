// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/layout.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace opsglass {

namespace {

bool isRow(const Panel &panel) { return panel.type == QLatin1String("row"); }

constexpr int columns = 24;
/// What a page can hold, so that sums of absurd places stay numbers.
constexpr int tallest = 10'000;
constexpr int lowest = 100'000'000;

/// What is taken on the grid: for each column the begins and ends of its ranges, from the top.
class TakenGrid {
public:
    /// Takes a place, first below what is there, then as high as it can go.
    /// \return its y
    int place(const GridPos &wanted);

private:
    using Column = std::map<int, int>;

    static void take(Column &column, int begin, int end);

    std::array<Column, columns> m_taken;
};

/// What touches is one range, so that passing a tall stack is one step.
void TakenGrid::take(Column &column, int begin, int end)
{
    const auto below = column.lower_bound(begin);
    auto range = below;
    if (below != column.begin() && std::prev(below)->second == begin)
        range = std::prev(below);
    else
        range = column.emplace_hint(below, begin, end);
    range->second = end;
    if (below != column.end() && below->first == end) {
        range->second = below->second;
        column.erase(below);
    }
}

int TakenGrid::place(const GridPos &wanted)
{
    const auto first = m_taken.begin() + wanted.x;
    const auto last = first + wanted.w;
    int y = wanted.y;
    for (bool isFree = false; !isFree;) {
        isFree = true;
        for (auto column = first; column != last; ++column) {
            const auto below = column->lower_bound(y + wanted.h);
            if (below == column->begin() || std::prev(below)->second <= y)
                continue;
            y = std::prev(below)->second;
            isFree = false;
        }
    }
    int top = 0;
    for (auto column = first; column != last; ++column) {
        const auto below = column->lower_bound(y + 1);
        if (below != column->begin())
            top = std::max(top, std::prev(below)->second);
    }
    for (auto column = first; column != last; ++column)
        take(*column, top, top + wanted.h);
    return top;
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
    return panels.first(at + 1) + members + panels.sliced(at + 1);
}

QList<Panel> collapsed(const QList<Panel> &panels, qsizetype at)
{
    const int begin = panels[at].gridPos.y + 1;
    int end = bottomOf(panels);
    for (const Panel &panel : panels) {
        if (isRow(panel) && panel.gridPos.y >= begin)
            end = std::min(end, panel.gridPos.y);
    }
    QList<Panel> members;
    QList<Panel> rest;
    qsizetype row = 0;
    for (qsizetype i = 0; i < panels.size(); ++i) {
        Panel panel = panels[i];
        if (i == at)
            row = rest.size();
        if (!isRow(panel) && panel.gridPos.y >= begin && panel.gridPos.y < end) {
            members << panel;
            continue;
        }
        if (panel.gridPos.y >= end)
            panel.gridPos.y -= end - begin;
        rest << panel;
    }
    rest[row].collapsed = true;
    rest[row].panels = members;
    return rest;
}

/// A panel's place on the grid, moved onto it where it lies outside; rows take the whole width.
GridPos placeOf(const Panel &panel)
{
    GridPos place = panel.gridPos;
    if (isRow(panel))
        place = { 0, place.y, columns, 1 };
    place.w = std::clamp(place.w, 1, columns);
    place.h = std::clamp(place.h, 1, tallest);
    place.x = std::clamp(place.x, 0, columns - place.w);
    place.y = std::clamp(place.y, 0, lowest);
    return place;
}

} // namespace

QList<Panel> visibleLayout(const QList<Panel> &panels)
{
    QList<GridPos> places;
    QList<qsizetype> order;
    for (const Panel &panel : panels) {
        order << places.size();
        places << placeOf(panel);
    }
    std::stable_sort(order.begin(), order.end(), [&places](qsizetype left, qsizetype right) {
        return std::pair(places[left].y, places[left].x)
            < std::pair(places[right].y, places[right].x);
    });
    TakenGrid grid;
    QList<Panel> placed;
    placed.reserve(panels.size());
    for (const qsizetype i : std::as_const(order)) {
        placed << panels[i];
        placed.last().gridPos = places[i];
        placed.last().gridPos.y = grid.place(places[i]);
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
