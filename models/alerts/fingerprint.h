// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"

#include <QString>

namespace opsglass {

/// The identity of an alert in Alertmanager's API: 16 hexadecimal digits made of its labels
/// (64-bit FNV-1a, spec/prometheus.md §4.3).
QString fingerprint(const Labels &labels);

} // namespace opsglass
