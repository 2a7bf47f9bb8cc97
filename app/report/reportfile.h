// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/report/reportformat.h"
#include "models/report/systemreport.h"

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

namespace opsglass {

/// A report as the bytes of a file, in UTF-8.
QByteArray reportBytes(const Report &report, ReportFormat format, const QTimeZone &zone);

/// Replaces a file in one step. Errors: Io.
Result<void> replaceFile(const QString &path, const QByteArray &bytes);

/// Writes a file that was not there: `folder/name.ending`, else `folder/name-2.ending` and so on.
/// The folder is made; nobody ever sees half of the file. \return its path. Errors: Io.
Result<QString> writeNewFile(
    const QString &folder, const QString &name, const QString &ending, const QByteArray &bytes);

/// What the report of a day on a source is called, without ending: letters and digits of the
/// source's name alone.
QString reportName(const QString &source, QDate date);

} // namespace opsglass
