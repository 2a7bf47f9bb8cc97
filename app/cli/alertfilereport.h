// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfilekind.h"
#include "models/alerts/fileproblem.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// What `opsglass check` says of a rule file or of the configuration of an Alertmanager.
struct AlertFileReport {
    QString file;
    std::optional<AlertFileKind> kind; ///< nothing: it is neither
    qsizetype count = 0; ///< of rules, or of receivers
    QList<FileProblem> problems; ///< in the order of the file
};

/// \param file its path, for the sentences
AlertFileReport alertFileReport(const QString &file, const QByteArray &yaml);

/// A line for each problem, `FILE: LINE:COLUMN: group "g", rule 2, "name": …` as promtool prints
/// them; behind them the verdict, unless an error says it.
QString textOf(const AlertFileReport &report);

/// `{file, kind, accepted, rules or receivers, problems: [{line, column, severity, message}]}`;
/// severity is "error" or "warning", line and column are 0 where there is no place.
QJsonObject toJson(const AlertFileReport &report);

} // namespace opsglass
