// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"

#include "models/export/csvcell.h"
#include "models/export/joinedcolumns.h"
#include "models/export/timecells.h"

#include <QLocale>

#include <algorithm>

namespace opsglass {

namespace {

/// A mark of the locale as one byte; those of some locales are letters beyond ASCII.
char asciiMark(const QString &mark, char otherwise)
{
    return mark.size() == 1 && mark.front().unicode() < 0x80 ? mark.front().toLatin1() : otherwise;
}

bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
}

/// Writes the rows of one table, or of several as one.
class CsvRows {
public:
    /// \param tables outlive it; so does the style
    CsvRows(const QList<ExportTable> &tables, const CsvStyle &style, const QTimeZone &zone)
        : m_tables(tables)
        , m_columns(joinColumns(tables))
        , m_style(style)
        , m_zone(zone)
        , m_times(zone, style.hasPlainTimes ? TimeCells::Form::Plain : TimeCells::Form::Iso,
              style.hasPlainTimes ? style.decimal : '.')
    {
    }

    void appendHeadings(QByteArray &bytes)
    {
        if (isJoined())
            appendText(bytes, QStringLiteral("table"));
        for (qsizetype i = 0; i < m_columns.columns.size(); ++i) {
            const ExportColumn &column = m_columns.columns[i];
            appendSeparator(bytes, i);
            if (m_style.hasPlainTimes && column.kind == ExportColumn::Kind::Time)
                appendText(bytes, column.name + QLatin1String(" [") + zoneName() + u']');
            else
                appendText(bytes, column.heading());
        }
        bytes += m_style.lineEnd;
    }

    void appendRow(QByteArray &bytes, qsizetype table, qsizetype row)
    {
        if (isJoined())
            appendText(bytes, nameOf(table));
        const QList<qsizetype> &places = m_columns.places[table];
        for (qsizetype i = 0; i < places.size(); ++i) {
            appendSeparator(bytes, i);
            if (places[i] >= 0)
                appendCell(bytes, m_tables[table].columns[places[i]], row);
        }
        bytes += m_style.lineEnd;
    }

private:
    bool isJoined() const { return m_tables.size() > 1; }

    QString nameOf(qsizetype table) const
    {
        const QString &name = m_tables[table].name;
        return name.isEmpty() ? QString::number(table + 1) : name;
    }

    QString zoneName() const { return QString::fromUtf8(m_zone.id()); }

    void appendSeparator(QByteArray &bytes, qsizetype column) const
    {
        if (column > 0 || isJoined())
            bytes += m_style.separator;
    }

    void appendCell(QByteArray &bytes, const ExportColumn &column, qsizetype row)
    {
        switch (column.kind) {
        case ExportColumn::Kind::Time:
            m_times.append(bytes, column.numbers[row]);
            break;
        case ExportColumn::Kind::Number:
            appendNumber(bytes, column.numbers[row], m_style.decimal);
            break;
        case ExportColumn::Kind::Text:
            appendText(bytes, column.texts[row]);
            break;
        }
    }

    void appendText(QByteArray &bytes, const QString &text) const
    {
        const bool isDangerous = m_style.isDefused && isFormula(text);
        bytes += textCell(isDangerous ? u'\'' + text : text, m_style.separator);
    }

    const QList<ExportTable> &m_tables;
    JoinedColumns m_columns;
    const CsvStyle &m_style;
    const QTimeZone &m_zone;
    TimeCells m_times;
};

} // namespace

CsvStyle CsvStyle::forSpreadsheet(const QLocale &locale)
{
    CsvStyle style;
    style.decimal = asciiMark(locale.decimalPoint(), '.');
    style.separator = style.decimal == ',' ? ';' : ',';
    style.hasBom = true;
    style.isDefused = true;
    style.hasPlainTimes = true;
    return style;
}

CsvStyle CsvStyle::forPasting(const QLocale &locale)
{
    CsvStyle style = forSpreadsheet(locale);
    style.separator = '\t';
    style.lineEnd = QByteArrayLiteral("\n");
    style.hasBom = false;
    return style;
}

CsvStyle CsvStyle::withTabs()
{
    CsvStyle style;
    style.separator = '\t';
    style.lineEnd = QByteArrayLiteral("\n");
    return style;
}

bool writeCsv(const QList<ExportTable> &tables, const CsvStyle &style, const QTimeZone &zone,
    const ExportSink &sink)
{
    ExportBuffer buffer(sink, rowsOf(tables));
    CsvRows rows(tables, style, zone);
    if (style.hasBom)
        buffer.bytes += "\xEF\xBB\xBF";
    if (!tables.isEmpty())
        rows.appendHeadings(buffer.bytes);
    for (qsizetype table = 0; table < tables.size(); ++table) {
        for (qsizetype row = 0; row < tables[table].length(); ++row) {
            rows.appendRow(buffer.bytes, table, row);
            if (!buffer.endRow())
                return false;
        }
    }
    return buffer.finish();
}

QByteArray csvOf(const QList<ExportTable> &tables, const QTimeZone &zone, const CsvStyle &style)
{
    QByteArray csv;
    writeCsv(tables, style, zone, [&csv](const QByteArray &bytes, double) {
        csv += bytes;
        return true;
    });
    return csv;
}

} // namespace opsglass
