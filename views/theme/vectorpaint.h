// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;

namespace opsglass {

/// Whether what is painted stays shapes, as in SVG and PDF: no layer of pixels may go there.
bool isVector(const QPainter &painter);

} // namespace opsglass
