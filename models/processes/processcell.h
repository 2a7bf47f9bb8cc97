// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processcolumns.h"

namespace opsglass {

/// A line of the list: a process, or the sum of those under a heading.
struct ProcessLine {
    ProcessInfo process; ///< of a heading the sum
    std::optional<Instant> endedAt; ///< when a process was missing for the first time
    bool isHeading = false;
    QString agents {}; ///< of a heading; empty: of those that are not watched
    int count = 0; ///< of a heading: how many it sums
    friend bool operator==(const ProcessLine &, const ProcessLine &) = default;
};

/// What a line says in a column. Where there is nothing a process has a dash, a heading nothing.
QString cellText(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone);
/// What the cell has to say beyond its text, as HTML; empty: nothing.
QString cellTooltip(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone);
/// As columnKey(), for headings too.
QVariant cellKey(ProcessColumn column, const ProcessLine &line);
/// A number in the unit of the column, a time, or what is shown; invalid where there is nothing.
QVariant exactValue(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone);
/// Whether there is nothing to say, or the process has ended.
bool isMuted(ProcessColumn column, const ProcessLine &line);

} // namespace opsglass
