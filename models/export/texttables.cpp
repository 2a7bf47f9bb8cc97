// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/texttables.h"

#include "models/export/csvcell.h"
#include "models/export/timecells.h"

namespace opsglass {

namespace {

QString headingOf(const ExportColumn &column, const QTimeZone &zone)
{
    return column.kind == ExportColumn::Kind::Time
        ? column.name + QLatin1String(" [") + QString::fromUtf8(zone.id()) + u']'
        : column.heading();
}

/// The cell as it stands, before anything is escaped.
QString cellOf(const ExportColumn &column, qsizetype row, TimeCells &times)
{
    switch (column.kind) {
    case ExportColumn::Kind::Text:
        return column.texts[row];
    case ExportColumn::Kind::Number:
        return QString::fromLatin1(numberCell(column.numbers[row]));
    case ExportColumn::Kind::Time:
        break;
    }
    QByteArray time;
    times.append(time, column.numbers[row]);
    return QString::fromLatin1(time);
}

QByteArray htmlText(const QString &text)
{
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1String("\r\n"), QLatin1String("<br>"));
    html.replace(u'\n', QLatin1String("<br>"));
    return html.toUtf8();
}

void appendMarkdownHead(QByteArray &bytes, const ExportTable &table, const QTimeZone &zone)
{
    QByteArray rule = "|";
    bytes += '|';
    for (const ExportColumn &column : table.columns) {
        bytes += ' ' + markdownText(headingOf(column, zone)).toUtf8() + " |";
        rule += column.kind == ExportColumn::Kind::Number ? " ---: |" : " --- |";
    }
    bytes += '\n' + rule + '\n';
}

void appendHtmlHead(QByteArray &bytes, const ExportTable &table, const QTimeZone &zone)
{
    bytes += "<table>\n<thead><tr>";
    for (const ExportColumn &column : table.columns)
        bytes += "<th>" + htmlText(headingOf(column, zone)) + "</th>";
    bytes += "</tr></thead>\n<tbody>\n";
}

} // namespace

QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar letter : text.simplified()) {
        if (QStringLiteral("\\`*_[]<>|#~").contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

bool writeMarkdown(
    const QList<ExportTable> &tables, const QTimeZone &zone, int level, const ExportSink &sink)
{
    ExportBuffer buffer(sink, rowsOf(tables));
    TimeCells times(zone, TimeCells::Form::Plain);
    bool isFirst = true;
    for (const ExportTable &table : tables) {
        if (!isFirst)
            buffer.bytes += '\n';
        isFirst = false;
        if (!table.name.isEmpty())
            buffer.bytes
                += QByteArray(level, '#') + ' ' + markdownText(table.name).toUtf8() + "\n\n";
        if (table.columns.isEmpty())
            continue;
        appendMarkdownHead(buffer.bytes, table, zone);
        for (qsizetype row = 0; row < table.length(); ++row) {
            buffer.bytes += '|';
            for (const ExportColumn &column : table.columns)
                buffer.bytes += ' ' + markdownText(cellOf(column, row, times)).toUtf8() + " |";
            buffer.bytes += '\n';
            if (!buffer.endRow())
                return false;
        }
    }
    return buffer.finish();
}

bool writeHtml(
    const QList<ExportTable> &tables, const QTimeZone &zone, int level, const ExportSink &sink)
{
    ExportBuffer buffer(sink, rowsOf(tables));
    TimeCells times(zone, TimeCells::Form::Plain);
    const QByteArray heading = 'h' + QByteArray::number(level);
    for (const ExportTable &table : tables) {
        if (!table.name.isEmpty())
            buffer.bytes += '<' + heading + '>' + htmlText(table.name) + "</" + heading + ">\n";
        if (table.columns.isEmpty())
            continue;
        appendHtmlHead(buffer.bytes, table, zone);
        for (qsizetype row = 0; row < table.length(); ++row) {
            buffer.bytes += "<tr>";
            for (const ExportColumn &column : table.columns) {
                const bool isNumber = column.kind == ExportColumn::Kind::Number;
                buffer.bytes += isNumber ? "<td align=\"right\">" : "<td>";
                buffer.bytes += htmlText(cellOf(column, row, times)) + "</td>";
            }
            buffer.bytes += "</tr>\n";
            if (!buffer.endRow())
                return false;
        }
        buffer.bytes += "</tbody>\n</table>\n";
    }
    return buffer.finish();
}

} // namespace opsglass
