// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include <span>

namespace opsglass {

/// A uniform cubic B-spline through the RGB channels of at least two colours, as
/// d3.interpolateRgbBasis draws it; `position` is 0…1.
QColor splineColor(const QList<QColor> &stops, double position);

/// A colour of a published ramp of 256 steps of which `samples` holds every fifth.
QColor sampledColor(std::span<const QRgb> samples, double position);

} // namespace opsglass
