// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"

#include "models/export/csvcell.h"
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

class CsvRows {
public:
    CsvRows(const CsvStyle &style, const QTimeZone &zone)
        : m_style(style)
        , m_zone(zone)
        , m_times(zone, style.hasPlainTimes ? TimeCells::Form::Plain : TimeCells::Form::Iso,
              style.hasPlainTimes ? style.decimal : '.')
    {
    }

    void appendHeadings(QByteArray &bytes, const ExportTable &table)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ExportColumn &column = table.columns[i];
            if (i > 0)
                bytes += m_style.separator;
            if (m_style.hasPlainTimes && column.kind == ExportColumn::Kind::Time)
                appendText(bytes, column.name + QLatin1String(" [") + zoneName() + u']');
            else
                appendText(bytes, column.heading());
        }
        bytes += m_style.lineEnd;
    }

    void appendRow(QByteArray &bytes, const ExportTable &table, qsizetype row)
    {
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const ExportColumn &column = table.columns[i];
            if (i > 0)
                bytes += m_style.separator;
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
        bytes += m_style.lineEnd;
    }

private:
    QString zoneName() const { return QString::fromUtf8(m_zone.id()); }

    void appendText(QByteArray &bytes, const QString &text) const
    {
        const bool isDangerous = m_style.isDefused && isFormula(text);
        bytes += textCell(isDangerous ? u'\'' + text : text, m_style.separator);
    }

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
    CsvRows rows(style, zone);
    if (style.hasBom)
        buffer.bytes += "\xEF\xBB\xBF";
    bool isFirst = true;
    for (const ExportTable &table : tables) {
        if (!isFirst)
            buffer.bytes += style.lineEnd;
        isFirst = false;
        rows.appendHeadings(buffer.bytes, table);
        for (qsizetype row = 0; row < table.length(); ++row) {
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
