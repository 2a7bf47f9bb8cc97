// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reduce/fieldconfig.h"

#include <QString>
#include <QTimeZone>

namespace opsglass {

/// A value as the table at the cursor words it: mapped, else in its unit.
QString valueText(double value, const FieldConfig &config, const QTimeZone &zone);

/// Whether a unit scales by 1024, so that round numbers are powers of two.
bool scalesByPowersOfTwo(const QString &unit);

/// The text of one tick, mapped or in the unit of the axis; `increment` 0 when ticks are not evenly
/// spaced.
QString tickText(double value, double increment, const FieldConfig &config, const QTimeZone &zone);

} // namespace opsglass
