// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace opsglass {

/// Which of the YAML files of alerting one is.
enum class AlertFileKind {
    Rules, ///< of Prometheus, or of Kubernetes' PrometheusRule
    Routing, ///< the configuration of an Alertmanager
};

/// Tells by the keys at the top: `route` or `receivers` make a configuration, everything else, or
/// nothing, is a rule file. Nothing when it is no YAML, or no mapping.
std::optional<AlertFileKind> alertFileKind(const QByteArray &yaml);

} // namespace opsglass
