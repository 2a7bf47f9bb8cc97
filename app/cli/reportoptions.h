// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "models/data/instant.h"
#include "models/data/result.h"
#include "models/report/reportformat.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace opsglass {

/// Whose systems a verb is about, checked.
struct ReportTarget {
    bool isDemo = false;
    std::optional<NamedServer> source; ///< without demo
    QStringList rules; ///< paths and packs; none: the server's own rules
    QList<NamedServer> alertmanagers;
};

/// What `opsglass report` was asked for, checked and ready to use.
struct ReportOptions {
    ReportTarget target;
    bool isScheduled = false; ///< the one of the settings, if it is due; nothing else counts then
    Milliseconds since { std::chrono::hours(24) };
    Milliseconds slow { std::chrono::seconds(5) };
    ReportFormat format = ReportFormat::Markdown;
    QString output; ///< a file; empty: standard output
};

/// The words of the options that say whose systems.
struct TargetWords {
    bool isDemo = false;
    QStringList sources;
    QStringList rules;
    QStringList alertmanagers;
};

/// Errors: Unsupported, with the sentence for standard error.
Result<ReportTarget> parseTarget(const TargetWords &words);

/// A stretch of time as typed, `30m`, `24h`, `7d`; at least `least`, at most ten years.
/// Errors: Unsupported, which names the option.
Result<Milliseconds> parseStretch(const QString &option, const QString &text, Milliseconds least);

/// Reads the words behind `report`. Errors: Unsupported, with the sentence for standard error.
Result<ReportOptions> parseReportArguments(const QStringList &arguments);

} // namespace opsglass
