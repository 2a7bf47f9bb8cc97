// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace opsglass {

/// `options` of an alert list (spec/grafana.md §12.11), as far as a Prometheus server's own alerts
/// have what they speak of.
struct AlertListOptions {
    enum class Order { NameAscending, NameDescending, Importance, TimeAscending, TimeDescending };

    bool isStat = false; ///< the number of alerts instead of their list
    int maxItems = 20;
    Order order = Order::NameAscending;
    QStringList groupBy; ///< labels; empty: by the name of the alert
    QString source; ///< uid or name of the source whose alerts are listed; empty: the panel's
    QString name; ///< only alerts whose name contains this
    QString labelFilter; ///< a matcher list in braces, as PromQL has it
    bool showsFiring = true;
    bool showsPending = true;
    friend bool operator==(const AlertListOptions &, const AlertListOptions &) = default;
};

AlertListOptions readAlertListOptions(const QJsonObject &options);

/// What an alert list asks: the source its options name, else the panel's. Grafana's own alerts
/// are out of reach, so a list of those is one of the default source's.
SourceRef alertSourceOf(const Panel &panel);

/// The refIds under which an alert list asks for its alerts and for when they began.
QString alertsRefId();
QString beginningsRefId();

/// The selector of the server's own series for the alerts wanted: `ALERTS` has one series for each
/// alert that is pending or firing, `ALERTS_FOR_STATE` its beginning in seconds as its value.
/// \param metric one of the two
QString alertSelector(const QString &metric, const AlertListOptions &options);

} // namespace opsglass
