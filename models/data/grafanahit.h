// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// How to reach a Grafana server, as a person typed it.
struct GrafanaLogin {
    QString address; ///< of the server, or of one of its dashboards
    QString token; ///< of a service account; empty: none is sent
    friend bool operator==(const GrafanaLogin &, const GrafanaLogin &) = default;
};

/// A dashboard or a folder that a Grafana server found.
struct GrafanaHit {
    QString uid;
    QString title;
    QString folder; ///< its title; empty: the root
    QStringList tags;
    friend bool operator==(const GrafanaHit &, const GrafanaHit &) = default;
};

} // namespace opsglass
