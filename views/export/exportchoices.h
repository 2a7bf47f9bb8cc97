// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/panelparts.h"
#include "models/export/textexport.h"
#include "views/export/dashboardpicture.h"

#include <QLocale>

#include <optional>

namespace opsglass {

/// How a panel or a dashboard is to be exported; remembered for the next time.
struct ExportChoices {
    enum class Format { Csv, Tsv, Json, Html, Markdown, Png, Svg, Pdf };

    Format format = Format::Csv;
    ExportScope scope = ExportScope::Shown; ///< of text
    bool isForSpreadsheet = false; ///< of CSV
    bool isZip = false; ///< of several files
    QByteArray zone {}; ///< IANA id for text; empty: that of the dashboard
    double scale = 2; ///< pixels of a PNG to a logical one
    int width = 1600; ///< logical pixels of a dashboard's picture
    Theme::Kind theme = Theme::Kind::Light;
    Paper paper = Paper::A4; ///< of a PDF
    QString folder {}; ///< where the last one went
    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// The words for formats in options and settings: csv, tsv, json, html, md, png, svg, pdf; also the
/// endings of files.
QString formatWord(ExportChoices::Format format);
std::optional<ExportChoices::Format> formatOf(const QString &word);

/// Of formats that are text: how it is written. Nothing for pictures.
/// \param zone of the dashboard
std::optional<TextExport> textExport(
    const ExportChoices &choices, const QTimeZone &zone, const QLocale &locale);

/// Whether a dashboard of this format is several files.
bool isSeveralFiles(ExportChoices::Format format);

} // namespace opsglass
