// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/querytable.h"

#include "app/cli/terminaltext.h"
#include "models/export/csvcell.h"
#include "models/export/timecells.h"

#include <QStringList>

#include <algorithm>

namespace opsglass {

namespace {

/// One column as it is printed, its heading first.
struct PrintedColumn {
    QStringList cells;
    int width = 0;
    bool isRight = false;
};

QString cellOf(const ExportColumn &column, qsizetype row, TimeCells &times)
{
    switch (column.kind) {
    case ExportColumn::Kind::Text:
        return oneLine(column.texts[row]);
    case ExportColumn::Kind::Number: {
        // A gap has to be seen where nothing else parts the columns.
        const QString number = QString::fromLatin1(numberCell(column.numbers[row]));
        return number.isEmpty() ? QStringLiteral("-") : number;
    }
    case ExportColumn::Kind::Time:
        break;
    }
    QByteArray time;
    times.append(time, column.numbers[row]);
    return QString::fromLatin1(time);
}

PrintedColumn printed(const ExportColumn &column, TimeCells &times)
{
    PrintedColumn result { { oneLine(column.heading()) }, 0,
        column.kind == ExportColumn::Kind::Number };
    for (qsizetype row = 0; row < column.length(); ++row)
        result.cells << cellOf(column, row, times);
    for (const QString &cell : std::as_const(result.cells))
        result.width = std::max(result.width, columnsOf(cell));
    return result;
}

QString lineOf(const QList<PrintedColumn> &columns, qsizetype row)
{
    QStringList cells;
    for (const PrintedColumn &column : columns)
        cells << (column.isRight ? rightPadded(column.cells[row], column.width)
                                 : leftPadded(column.cells[row], column.width));
    QString line = cells.join(QLatin1String("  "));
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

bool writeAligned(const QList<ExportTable> &tables, const QTimeZone &zone, const ExportSink &sink)
{
    ExportBuffer buffer(sink, rowsOf(tables));
    TimeCells times(zone, TimeCells::Form::Plain);
    bool isFirst = true;
    for (const ExportTable &table : tables) {
        if (!isFirst)
            buffer.bytes += '\n';
        isFirst = false;
        QList<PrintedColumn> columns;
        for (const ExportColumn &column : table.columns)
            columns << printed(column, times);
        for (qsizetype row = 0; row <= table.length(); ++row) {
            buffer.bytes += lineOf(columns, row).toUtf8() + '\n';
            if (!buffer.endRow())
                return false;
        }
    }
    return buffer.finish();
}

} // namespace opsglass
