// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QJsonObject>

namespace opsglass {

/// How much of a panel a person sees as in Grafana. Ordered: a later one is worse.
enum class Support {
    Full,
    Partial, ///< drawn, but differently
    None, ///< a placeholder
};

/// What becomes of one panel.
struct PanelReport {
    int id = 0;
    QString title;
    QString type;
    Support support = Support::Full;
    QStringList notes; ///< sentences, 20 at most; none where the support is full
    friend bool operator==(const PanelReport &, const PanelReport &) = default;
};

/// What becomes of a dashboard when it is opened here.
struct ImportReport {
    QString file;
    QString title;
    QList<PanelReport> panels; ///< in the file's order, members of rows behind them; no rows
    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

/// Judges every panel by what this program draws: its type, sources, transformations, variables,
/// settings, and what had to be converted. Asks nobody: whether a query finds data is not told.
/// \param file where the dashboard comes from, for the report alone
ImportReport importReport(const Dashboard &dashboard, const QString &file = {});

/// The worst support among the panels; Full without any.
Support worstSupport(const ImportReport &report);

/// "full", "partial" or "none", as in the JSON form.
QString supportName(Support support);

/// `{"file", "title", "panels": [{"id", "title", "type", "support", "notes": []}]}`.
QJsonObject toJson(const ImportReport &report);

} // namespace opsglass
