// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace opsglass {

/// What a server says it is. VictoriaMetrics 1.79 says nothing: everything is empty.
struct BuildInfo {
    QString application; ///< "Grafana Mimir" and such; Prometheus itself leaves it out
    QString version;
    QString revision;

    friend bool operator==(const BuildInfo &, const BuildInfo &) = default;
};

} // namespace opsglass
