// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/csvwriter.h"
#include "models/export/jsontables.h"

namespace opsglass {

/// How data are written as text.
struct TextExport {
    enum class Format { Csv, Tsv, Json, Html, Markdown };

    Format format = Format::Csv;
    CsvStyle csv {}; ///< of Csv alone
    QTimeZone zone = QTimeZone::utc();

    /// Of a file's name, without the dot.
    QString ending() const;
    /// Whether several panels fit into one file; otherwise each has its own.
    bool isDocument() const { return format != Format::Csv && format != Format::Tsv; }

    /// One panel as a file. \return whether the sink took all of it
    bool write(const ExportedPart &part, const ExportSink &sink) const;
    /// A dashboard as one document, of formats that are documents.
    /// \param facts "title", "from" and "to" are told
    bool write(
        const QJsonObject &facts, const QList<ExportedPart> &parts, const ExportSink &sink) const;
};

} // namespace opsglass
