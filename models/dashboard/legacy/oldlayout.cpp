// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/oldlayout.h"

#include "models/dashboard/dashboardmigration.h"
#include "models/dashboard/legacy/convertedpanel.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 24;
constexpr int columnsPerSpan = 2;
constexpr double unitHeight = 38; ///< pixels of a grid unit with its gap
constexpr double smallestHeight = 90; ///< pixels
constexpr double tallestHeight = 38'000; ///< pixels; more is a mistake in the file

/// "250px", "250" or 250 in grid units; 0 when it is none of these.
int gridHeight(const QJsonValue &height)
{
    QString text = height.toString();
    const auto pixels = height.isDouble() ? std::optional(height.toDouble())
                                          : numberOf(text.remove("px"_L1).trimmed());
    if (!pixels || *pixels <= 0)
        return 0;
    return int(std::ceil(std::clamp(*pixels, smallestHeight, tallestHeight) / unitHeight));
}

/// Places panels of one row from left to right, several below each other where they are lower than
/// the row, and starts a new line when no room is left.
class RowArea {
public:
    RowArea(int top, int height)
        : m_top(top)
        , m_height(height)
    {
    }

    QJsonObject place(int width, int height);
    /// Where the next row begins.
    int bottom() const { return m_top + std::max(m_height, tallest(0)); }

private:
    int tallest(int from) const
    {
        return *std::max_element(m_profile.begin() + from, m_profile.end());
    }
    int freeFrom() const;

    int m_top;
    int m_height;
    std::array<int, columns> m_profile {}; ///< height taken in each column
};

/// The first column from which on to the right edge there is room, without a step down on the way:
/// a panel there never covers one that stands higher to its left. `columns` when the line is full.
int RowArea::freeFrom() const
{
    int first = columns;
    for (int column = columns - 1; column >= 0; --column) {
        const int taken = m_profile[size_t(column)];
        const bool isStep = column + 1 < columns && taken > m_profile[size_t(column) + 1];
        if (taken >= m_height || isStep)
            break;
        first = column;
    }
    return first;
}

QJsonObject RowArea::place(int width, int height)
{
    int x = freeFrom();
    if (columns - x < width) {
        m_top = bottom();
        m_profile.fill(0);
        x = 0;
    }
    const int y = tallest(x);
    std::fill_n(m_profile.begin() + x, width, y + height);
    return { { u"x"_s, x }, { u"y"_s, m_top + y }, { u"w"_s, width }, { u"h"_s, height } };
}

/// A panel's `span` of twelve as columns; four twelfths where it says nothing.
int widthOf(const QJsonObject &panel)
{
    const double span = numberOf(panel.value("span"_L1)).value_or(0);
    return span == 0 ? 4 * columnsPerSpan
                     : int(std::clamp(std::floor(span) * columnsPerSpan, 1.0, double(columns)));
}

QJsonObject placedPanel(const QJsonObject &original, RowArea &area, int rowHeight)
{
    QJsonObject panel = original;
    const int height = gridHeight(panel.value("height"_L1));
    panel["gridPos"_L1] = area.place(widthOf(panel), height > 0 ? height : rowHeight);
    if (const auto smallest = numberOf(panel.value("minSpan"_L1)))
        panel["minSpan"_L1] = std::min(*smallest * columnsPerSpan, double(columns));
    panel.remove("span"_L1);
    return panel;
}

QJsonObject rowPanel(const QJsonObject &row, int id, int y)
{
    return { { filePathKey, row[filePathKey] }, { u"id"_s, id }, { u"type"_s, u"row"_s },
        { u"title"_s, row["title"_L1] }, { u"collapsed"_s, row["collapse"_L1].toBool() },
        { u"repeat"_s, row["repeat"_L1] },
        { u"gridPos"_s,
            QJsonObject { { u"x"_s, 0 }, { u"y"_s, y }, { u"w"_s, columns }, { u"h"_s, 1 } } } };
}

bool isRepeated(const QJsonObject &row) { return !row["repeat"_L1].toString().isEmpty(); }

bool showsRow(const QJsonValue &value)
{
    const QJsonObject row = value.toObject();
    return row["collapse"_L1].toBool() || row["showTitle"_L1].toBool() || isRepeated(row);
}

int highestId(const QJsonArray &rows)
{
    int highest = 0;
    for (const QJsonValue &row : rows) {
        const QJsonArray panels = row["panels"_L1].toArray();
        for (const QJsonValue &panel : panels)
            highest = std::max(highest, panel["id"_L1].toInt());
    }
    return highest;
}

} // namespace

QJsonArray panelsOfRows(const QJsonArray &rows, int top)
{
    const bool hasRows = std::any_of(rows.begin(), rows.end(), showsRow);
    int nextId = highestId(rows) + 1;
    int y = top;
    QJsonArray result;
    for (const QJsonValue &entry : rows) {
        const QJsonObject row = entry.toObject();
        // Such rows are copies a repeat made.
        if (row["repeatIteration"_L1].toVariant().toBool())
            continue;
        QJsonObject header = rowPanel(row, nextId, y);
        if (hasRows) {
            ++nextId;
            ++y;
        }
        const int given = gridHeight(row["height"_L1]);
        const int height = given > 0 ? given : gridHeight(250);
        RowArea area(y, height);
        QJsonArray members;
        const QJsonArray panels = row["panels"_L1].toArray();
        for (const QJsonValue &panel : panels)
            members << placedPanel(panel.toObject(), area, height);
        const bool isCollapsed = hasRows && row["collapse"_L1].toBool();
        if (isCollapsed)
            header["panels"_L1] = members;
        if (hasRows)
            result << header;
        if (isCollapsed)
            continue;
        for (const QJsonValue &member : std::as_const(members))
            result << member;
        y = area.bottom();
    }
    return result;
}

} // namespace opsglass
