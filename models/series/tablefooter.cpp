// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/tablefooter.h"

#include "models/reduce/reducers.h"

#include <algorithm>

namespace opsglass {

namespace {

/// What a reducer makes of a column, in the words of its unit.
QString reducedText(const FrameTableModel &table, int column, const QList<int> &rows,
    const QString &reducer, const QTimeZone &zone)
{
    const Field &field = table.fields()[column];
    QList<double> values;
    values.reserve(rows.size());
    for (const int row : rows)
        values << field.numbers[row];
    Field inUnit = field;
    inUnit.config.unit = reducerUnit(reducer, field.config.unit);
    inUnit.config.mappings.clear(); // words for single values, not for what sums them up
    const ValueRange range { field.config.min.value_or(0), field.config.max.value_or(100) };
    return displayNumber(reduceNumber(reducer, values), inUnit, range, zone).text.full();
}

/// Columns that say by themselves what stands below them.
QList<QList<FooterEntry>> footerOfColumns(
    const FrameTableModel &table, const QList<int> &rows, const QTimeZone &zone)
{
    QList<QList<FooterEntry>> footer(table.columnCount());
    bool isEmpty = true;
    for (int column = 0; column < table.columnCount(); ++column) {
        const TableColumn &about = table.columns()[column];
        for (const QString &reducer : about.cell.footerReducers) {
            // Other columns can only be counted.
            const bool counts
                = reducer == QLatin1String("count") || reducer == QLatin1String("countAll");
            if (!about.isNumeric() && !counts)
                continue;
            footer[column].append({ reducerName(reducer),
                about.isNumeric() ? reducedText(table, column, rows, reducer, zone)
                                  : QString::number(rows.size()) });
            isEmpty = false;
        }
    }
    return isEmpty ? QList<QList<FooterEntry>>() : footer;
}

} // namespace

QList<QList<FooterEntry>> tableFooter(const FrameTableModel &table, const QList<int> &rows,
    const TableOptions &options, const QTimeZone &zone)
{
    if (table.columnCount() == 0)
        return {};
    if (!options.showsFooter)
        return footerOfColumns(table, rows, zone);
    QList<QList<FooterEntry>> footer(table.columnCount());
    const QString reducer = options.footerReducers.value(0, QStringLiteral("sum"));
    if (reducer == QLatin1String("count") && options.footerCountsRows) {
        footer[0].append({ {}, QString::number(rows.size()) });
        return footer;
    }
    for (int column = 0; column < table.columnCount(); ++column) {
        const TableColumn &about = table.columns()[column];
        const bool isWanted
            = options.footerFields.isEmpty() || options.footerFields.contains(about.title);
        if (about.isNumeric() && isWanted)
            footer[column].append({ {}, reducedText(table, column, rows, reducer, zone) });
    }
    // A column that has no figure says what the others mean.
    if (footer[0].isEmpty())
        footer[0].append({ reducerName(reducer), {} });
    return footer;
}

} // namespace opsglass
