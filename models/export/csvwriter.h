// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportsink.h"
#include "models/export/exporttable.h"

#include <QTimeZone>

class QLocale;

namespace opsglass {

/// How a table of text is written. As it stands: CSV by RFC 4180, for programs.
struct CsvStyle {
    char separator = ',';
    char decimal = '.';
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
    bool hasBom = false; ///< by which some spreadsheets know UTF-8
    /// Texts that a spreadsheet would take for a formula (they begin with = + - @, a tab or a
    /// carriage return) get an apostrophe in front; numbers never do.
    bool isDefused = false;
    /// Times without offset, as spreadsheets know them; the heading names the zone instead.
    bool hasPlainTimes = false;
    friend bool operator==(const CsvStyle &, const CsvStyle &) = default;

    /// What the spreadsheet of a person with this locale opens without questions.
    static CsvStyle forSpreadsheet(const QLocale &locale);
    /// Tabs instead of commas, to be pasted: spreadsheets part such text into cells.
    static CsvStyle forPasting(const QLocale &locale);
    /// Tabs instead of commas, for programs.
    static CsvStyle withTabs();
};

/// Writes a table with its headings, `name [unit]`. Several are one table (see joinColumns()) that
/// begins with a column for their names, `table`; none are nothing at all. Numbers are the shortest
/// text that reads back as the same double; an empty cell is a missing one, `NaN`, `+Inf` and
/// `-Inf` are such numbers. Times are ISO 8601 with the zone's offset. \return whether the sink
/// took all of it
bool writeCsv(const QList<ExportTable> &tables, const CsvStyle &style, const QTimeZone &zone,
    const ExportSink &sink);

/// The same in one piece, for short tables.
QByteArray csvOf(
    const QList<ExportTable> &tables, const QTimeZone &zone, const CsvStyle &style = {});

} // namespace opsglass
