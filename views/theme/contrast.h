// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;

namespace opsglass {

/// How far apart two opaque colours are in brightness (WCAG 2 contrast ratio), 1…21: text wants
/// 4.5, graphics 3.
double contrast(const QColor &one, const QColor &other);

} // namespace opsglass
