// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportsink.h"
#include "models/export/exporttable.h"

#include <QTimeZone>

namespace opsglass {

/// Tables for documents. Headings are `name [unit]`, times stand without offset (as
/// TimeCells::Form::Plain) under the name of their zone, numbers as numberCell() has them; tables
/// with names have these as headings of level `level`.

/// Markdown as GitHub reads it. Characters that mean something to it are escaped.
/// \return whether the sink took all of it
bool writeMarkdown(
    const QList<ExportTable> &tables, const QTimeZone &zone, int level, const ExportSink &sink);

/// A fragment of HTML: tables without styles.
/// \return whether the sink took all of it
bool writeHtml(
    const QList<ExportTable> &tables, const QTimeZone &zone, int level, const ExportSink &sink);

/// A text as Markdown has to have it, on one line.
QString markdownText(const QString &text);

} // namespace opsglass
