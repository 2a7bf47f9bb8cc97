// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/processinfo.h"

#include <QTimeZone>
#include <QVariant>

namespace opsglass {

/// The columns of the list of processes, in their order.
enum class ProcessColumn {
    Name,
    Pid,
    Cpu,
    Memory,
    Threads,
    OpenFiles,
    ReadRate,
    WriteRate,
    State,
    Started,
    User,
    Nice,
    Command,
    Group,
    Agent,
};
constexpr int processColumnCount = int(ProcessColumn::Agent) + 1;

/// The heading of a column, and what it holds in which unit.
QString columnTitle(ProcessColumn column);
QString columnMeaning(ProcessColumn column);
/// The id of the unit of its numbers, as in units of panels; empty: none.
QString columnUnit(ProcessColumn column);
/// Whether it holds numbers or times.
bool isNumeric(ProcessColumn column);
/// Whether several processes have a sum there.
bool isSummed(ProcessColumn column);

/// What rows are sorted by: a number or a text; invalid where there is nothing.
QVariant columnKey(ProcessColumn column, const ProcessInfo &process);
/// As a person reads it, in one line; empty where there is nothing.
QString columnText(ProcessColumn column, const ProcessInfo &process, const QTimeZone &zone);

} // namespace opsglass
