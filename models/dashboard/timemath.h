// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

namespace opsglass {

/// Grafana's quick ranges in its order (spec/grafana.md §18.3), named in the person's language.
const QList<QuickRange> &quickRanges();

/// One end of a range: date math (`now-6h`, `now-1d/d`), epoch milliseconds, or an ISO 8601 text in
/// the zone (§18.1, §18.2). `isEnd` rounds to the last millisecond of the unit instead of its
/// first. Ends that are a distance from now stay relative, `now-1M` as long as that is at `now`;
/// rounded ones are fixed at `now`.
/// Errors: Malformed, saying which part is not understood.
Result<WindowEnd> parseTime(
    const QString &text, const DashboardContext &context, Instant now, bool isEnd);

/// Both ends. Errors: as parseTime(), and Malformed when the range ends before it begins.
Result<Window> parseWindow(
    const QString &from, const QString &to, const DashboardContext &context, Instant now);

/// The day that a dashboard's `weekStart` names; Monday for other texts.
Qt::DayOfWeek weekStartOf(const QString &name);

/// The range in words: a quick range's name, "Last 3 hours", or two times in the zone.
QString rangeText(const QString &from, const QString &to, const DashboardContext &context);

/// The text a person edits: date math as it is, epoch milliseconds as a local time.
QString editableTime(const QString &text, const DashboardContext &context);

} // namespace opsglass
