// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

namespace opsglass {

/// The settings of a drawn panel that a person sees differently from Grafana, a sentence each, each
/// once (spec/grafana.md §12). Sources, variables and conversions are not looked at; whether a
/// setting is at its default is: a plain panel has none.
QStringList differencesOf(const Panel &panel);

} // namespace opsglass
