// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/textblock.h"

#include <algorithm>

namespace opsglass {

namespace {

constexpr int gap = 3; ///< between the columns of tables, and between blocks

QString line(int columns, QChar letter) { return QString(std::max(columns, 0), letter); }

/// The inner widths of columns that fill a box.
QList<int> shares(int width, int count)
{
    const int inner = std::max(width - count - 1, count);
    QList<int> widths(count, inner / count);
    for (int index = 0; index < inner % count; ++index)
        ++widths[index];
    return widths;
}

/// A border through all columns, such as ├──┼──┤.
TerminalLine border(const QList<int> &widths, const QString &marks)
{
    QStringList parts;
    for (const int width : widths)
        parts << line(width, u'─');
    return { { marks.first(1) + parts.join(marks[1]) + marks.last(1), Tone::Muted } };
}

QList<int> columnWidths(const TextTable &table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        int width = columnsOf(table.columns[column]);
        for (const QList<TextCell> &row : table.rows)
            width = std::max(width, columnsOf(row[column].text));
        widths << width;
    }
    return widths;
}

int sumOf(const QList<int> &widths)
{
    int sum = gap * std::max(int(widths.size()) - 1, 0);
    for (const int width : widths)
        sum += width;
    return sum;
}

void fitColumns(QList<int> &widths, int most)
{
    constexpr int shortestName = 14;
    constexpr int longestName = 32;
    widths[0] = std::min(widths[0], longestName);
    while (sumOf(widths) - std::max(widths[0] - shortestName, 0) > most && widths.size() > 1)
        widths.removeLast();
    widths[0] = std::max(std::min(widths[0], widths[0] + most - sumOf(widths)), 1);
}

TerminalLine rowOf(const QList<TextCell> &cells, const QList<int> &widths)
{
    TerminalLine row;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString &text = cells[column].text;
        if (column > 0)
            row.append({ line(gap, u' '), Tone::Plain });
        row.append(
            { column == 0 ? leftFitted(text, widths[column]) : rightFitted(text, widths[column]),
                cells[column].tone });
    }
    return row;
}

TextBlock beside(const QList<TextBlock> &blocks)
{
    TextBlock all;
    qsizetype height = 0;
    for (const TextBlock &block : blocks)
        height = std::max(height, block.lines.size());
    all.lines.resize(height);
    for (const TextBlock &block : blocks) {
        const int before = all.width > 0 ? gap : 0;
        for (qsizetype index = 0; index < height; ++index) {
            all.lines[index].append({ line(before, u' '), Tone::Plain });
            all.lines[index] << fitted(block.lines.value(index), block.width);
        }
        all.width += before + block.width;
    }
    return all;
}

} // namespace

TextBlock boxOf(const QList<BoxColumn> &columns, int width)
{
    const QList<int> widths = shares(width, int(columns.size()));
    const TerminalSpan bar { QStringLiteral("│"), Tone::Muted };
    TextBlock box { width, { border(widths, QStringLiteral("┌┬┐")) } };
    TerminalLine titles { bar };
    qsizetype height = 0;
    for (qsizetype column = 0; column < columns.size(); ++column) {
        titles << TerminalSpan { centred(columns[column].title, widths[column]), Tone::Title }
               << bar;
        height = std::max(height, columns[column].lines.size());
    }
    box.lines << titles << border(widths, QStringLiteral("├┼┤"));
    for (qsizetype index = 0; index < height; ++index) {
        TerminalLine row { bar };
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const TerminalSpan blank { QStringLiteral(" "), Tone::Plain };
            row << blank << fitted(columns[column].lines.value(index), widths[column] - 2) << blank
                << bar;
        }
        box.lines << row;
    }
    box.lines << border(widths, QStringLiteral("└┴┘"));
    return box;
}

TextBlock headerBox(const QList<TextCell> &lines, int width)
{
    const TerminalSpan bar { QStringLiteral("│"), Tone::Muted };
    TextBlock box { width, { border({ width - 2 }, QStringLiteral("┌┬┐")) } };
    for (const TextCell &text : lines)
        box.lines << TerminalLine { bar, { centred(text.text, width - 2), text.tone }, bar };
    box.lines << border({ width - 2 }, QStringLiteral("└┴┘"));
    return box;
}

TextBlock tableOf(const TextTable &table, int mostColumns)
{
    QList<int> widths = columnWidths(table);
    fitColumns(widths, mostColumns);
    TextBlock block { std::min(std::max(sumOf(widths), columnsOf(table.heading)), mostColumns),
        {} };
    QList<TextCell> titles;
    QList<TextCell> rules;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        titles.append({ table.columns[column], Tone::Muted });
        rules.append({ line(widths.value(column), u'─'), Tone::Muted });
    }
    block.lines << TerminalLine { { table.heading, Tone::Title } }
                << TerminalLine { { line(block.width, u'━'), Tone::Muted } }
                << rowOf(titles, widths) << rowOf(rules, widths);
    for (const QList<TextCell> &row : table.rows)
        block.lines << rowOf(row, widths);
    for (TerminalLine &one : block.lines)
        one = fitted(one, block.width);
    return block;
}

QList<TerminalLine> flowed(const QList<TextBlock> &blocks, int width)
{
    QList<TerminalLine> lines;
    QList<TextBlock> row;
    int taken = 0;
    const auto finishRow = [&] {
        if (row.isEmpty())
            return;
        if (!lines.isEmpty())
            lines << fitted({}, width);
        for (const TerminalLine &one : beside(row).lines)
            lines << fitted(one, width);
        row.clear();
        taken = 0;
    };
    for (const TextBlock &block : blocks) {
        if (!row.isEmpty() && taken + gap + block.width > width)
            finishRow();
        taken += (row.isEmpty() ? 0 : gap) + block.width;
        row << block;
    }
    finishRow();
    return lines;
}

} // namespace opsglass
