// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/queryplan.h"

namespace opsglass {

/// What a reference of the file leads to (spec/grafana.md §4).
struct ResolvedSource {
    QString id; ///< of the source to ask
    QString foreignType; ///< the plugin, where it speaks no language we know; empty otherwise
    friend bool operator==(const ResolvedSource &, const ResolvedSource &) = default;
};

/// The references that count for the targets of a panel, one each (§4): their own only where the
/// panel is mixed or the target is an expression; a panel without one takes its first target's.
QList<SourceRef> sourceRefsOf(const Panel &panel);

/// The plugin a reference leads to, where it speaks no language we know; empty otherwise.
QString foreignType(const SourceRef &ref, const DashboardContext &context);

/// The sentence for a panel that asks such a plugin.
QString whyForeign(const QString &type);

/// Follows a reference through variables, uids and names; unknown ones lead to the default source.
ResolvedSource resolveSource(const SourceRef &ref, const DashboardContext &context);

/// What the panels name as their sources, those in rows among them, one per target that counts:
/// uids, names or variables as the file has them.
QStringList namedSources(const Dashboard &dashboard);

/// Whether a plugin speaks the Prometheus API; logs and traces of the same makers do not.
bool speaksPrometheus(const QString &type);

/// How often the source is filled; the context's own value for sources nobody knows.
Milliseconds scrapeIntervalOf(const QString &sourceId, const DashboardContext &context);

/// The name of the variable that a text consists of; empty when it is no lone reference.
QString loneVariable(const QString &text);

} // namespace opsglass
