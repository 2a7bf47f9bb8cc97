// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"

#include <QString>

namespace opsglass {

/// Whether and where this machine's metrics are offered.
struct ExporterSettings {
    bool isEnabled = false;
    QString host = QStringLiteral("127.0.0.1"); ///< an address of this machine, or localhost
    int port = 9091; ///< 0: any; not 9090, where a Prometheus is
    Milliseconds interval { 15'000 }; ///< between two readings that are offered
    bool allowsRemote = false; ///< takes an address that others than this machine reach
    friend bool operator==(const ExporterSettings &, const ExporterSettings &) = default;
};

} // namespace opsglass
