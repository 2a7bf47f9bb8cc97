// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/source.h"

#include <QString>

#include <functional>

namespace opsglass {

/// Reads a secret by its name and answers from the event loop, as Keyring::read().
using ReadSecret
    = std::function<void(const QString &name, std::function<void(const QString &secret)> done)>;

/// Looks up the password of a server that wants one, under `server/ID/password`.
/// \param done is given the source with it; nothing is added when there is none
void addPassword(const PrometheusSource &source, const ReadSecret &read,
    std::function<void(const PrometheusSource &)> done);

} // namespace opsglass
