// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/data/query.h"
#include "models/data/result.h"

#include <QHash>
#include <QJsonObject>
#include <QTimeZone>

namespace opsglass {

/// The value of one variable as chosen now.
struct VariableValue {
    QStringList values;
    QStringList texts; ///< what a person sees, one per value
    bool isAll = false;
    bool isMulti = false; ///< multi or includeAll: decides how PromQL escapes it
    QString allValue; ///< inserted raw for All, when set
    QString sourceType {}; ///< plugin id, for variables that choose a data source
    int autoCount = 0; ///< intervals that follow the range: into how many steps; 0 when fixed
    Milliseconds autoMin { 0 }; ///< the shortest such interval
    bool isList = false; ///< several may be chosen: one value is a list of one
    QHash<QString, QJsonObject> properties {}; ///< value → the whole option, where JSON lists them
    friend bool operator==(const VariableValue &, const VariableValue &) = default;
};

/// What an adhoc variable adds to every selector of the queries on one source.
struct AdhocChoice {
    QString name; ///< of the variable
    QString source; ///< id
    QList<AdhocFilter> filters;
    friend bool operator==(const AdhocChoice &, const AdhocChoice &) = default;
};

/// A source that can be asked.
struct KnownSource {
    QString id;
    QString name; ///< what a person sees
    QString type = QStringLiteral("prometheus"); ///< plugin id
    Milliseconds scrapeInterval { 15000 };
    friend bool operator==(const KnownSource &, const KnownSource &) = default;
};

/// Everything outside a panel that its queries and texts depend on.
struct DashboardContext {
    QString from = QStringLiteral("now-6h"); ///< Grafana's time texts
    QString to = QStringLiteral("now");
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
    int fiscalYearStartMonth = 0; ///< 0 is January
    QString nowDelay; ///< "1m": a range that ends now ends that much earlier
    QString defaultSource; ///< id of the source used where the dashboard names none we know
    QHash<QString, QString> sources; ///< uid or name in the file → source id
    QList<KnownSource> knownSources; ///< what variables of type datasource choose from
    QHash<QString, VariableValue> variables;
    QList<AdhocChoice> adhoc; ///< in the order of the file
    Milliseconds scrapeInterval { 15000 }; ///< of sources that are not among knownSources
    QString dashboardTitle;
    QString dashboardUid;
    QString userLogin; ///< `${__user.login}`
};

/// One query of a panel, ready to be subscribed.
struct PlannedQuery {
    QString refId;
    QueryKey key;
    QString legendFormat; ///< variables interpolated
    Target::Format format = Target::Format::TimeSeries;
    bool isInstant = false;
};

/// What a panel asks for at one moment.
struct QueryPlan {
    TimeRange range; ///< of the panel: after timeFrom and timeShift
    Milliseconds interval { 0 }; ///< the request interval, `$__interval` of texts
    QList<PlannedQuery> queries; ///< hidden and empty targets left out
    QStringList problems; ///< sentences for the person: what could not be planned
};

/// The dashboard's own window: `from` to `to`, moved by nowDelay. Errors: parseWindow()'s.
Result<Window> dashboardWindow(const DashboardContext &context, Instant now);

/// How a panel's range differs from the dashboard's, variables interpolated. timeFrom counts only
/// while the dashboard's range is relative (spec/grafana.md §5).
struct PanelTime {
    QString from; ///< "now-6h"; empty: the dashboard's
    QString shift; ///< "1d"; empty: not moved
    friend bool operator==(const PanelTime &, const PanelTime &) = default;
};
PanelTime panelTime(const Panel &panel, const DashboardContext &context);

/// Plans a panel by spec/grafana.md §6.2 and §6.3.
/// \param width of the plot in pixels: the number of points wanted when the panel does not say
QueryPlan planPanel(const Panel &panel, const DashboardContext &context, int width, Instant now);

} // namespace opsglass
