// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace opsglass {

/// What is told of a source in a report about a fault.
struct DiagnosedSource {
    QString name;
    QString url;
    SourceStatus status;
};

/// What only the parts of the program know.
struct DiagnosticFacts {
    QStringList desktop; ///< of tray and notifications
    QList<DiagnosedSource> sources;
    QJsonObject settings; ///< as they are stored
    QString logPath;
    QStringList warnings;
};

/// A report about the program and where it runs, for whoever looks for a fault: in Markdown, in
/// English, without secrets. Nothing is sent anywhere.
QString diagnosticReport(const DiagnosticFacts &facts);

} // namespace opsglass
