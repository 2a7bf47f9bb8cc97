// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/exportsink.h"
#include "models/export/exporttable.h"

#include <QJsonObject>
#include <QTimeZone>

namespace opsglass {

/// What is written of one panel, or of one query.
struct ExportedPart {
    QJsonObject facts {}; ///< what it is: "title", "id", …; written first
    QList<ExportTable> tables {};
    QString problem {}; ///< why its data are missing, or not all of them, in one sentence

    /// Whether there is a problem and not a single row beside it.
    bool isMissing() const { return !problem.isEmpty() && rowsOf(tables) == 0; }
};

/// JSON of one part: its facts and `"tables": [{"name", "fields": [{"name", "type", "unit",
/// "labels", "values"}]}]`. The type is "time", "number" or "text"; a missing value is null, NaN
/// and infinities are "NaN", "+Inf" and "-Inf", times ISO 8601 with the zone's offset.
/// \return whether the sink took all of it
bool writeJson(const ExportedPart &part, const QTimeZone &zone, const ExportSink &sink);

/// JSON of a dashboard: its facts and `"panels"`, one object per part.
bool writeJson(const QJsonObject &facts, const QList<ExportedPart> &panels, const QTimeZone &zone,
    const ExportSink &sink);

} // namespace opsglass
