// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"
#include "models/data/serversecrets.h"

namespace opsglass {

/// A server with its secrets, ready to be asked; without all of them it says what it lacks.
PrometheusSource sourceOf(const ServerSettings &server, const ServerSecrets &secrets);

/// What a person calls a secret, within a sentence.
QString fieldName(const QString &field);

} // namespace opsglass
