// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace opsglass {

/// A dashboard object of schemaVersion 16–42 with the changes of spec/grafana.md §3 that matter to
/// what is drawn: value mappings (30), legends (37), table cells (38), hidden series (42). The
/// original stays untouched, so that it can be written back as it was.
QJsonObject migrated(const QJsonObject &dashboard);

} // namespace opsglass
