// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alerthistory.h"

#include <QByteArray>
#include <QList>
#include <QTimeZone>

namespace opsglass {

/// The alerts' history as CSV (see csv.h), one row per line in the given order:
/// `time,kind,alert,severity,labels,summary,value,source,origin,reason,firing,resolved`.
/// The kind is historyWord(), the labels are all of them as `{a="x", b="y"}`; a value that is not
/// known is an empty cell, and so are the counts unless something was, or was not, told.
QByteArray csvOfHistory(const QList<AlertHistoryEntry> &history, const QTimeZone &zone);

} // namespace opsglass
