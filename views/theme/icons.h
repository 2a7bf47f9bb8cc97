// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace opsglass {

/// The symbolic icon `name` of resources/icons in one colour, sharp at every size and device pixel
/// ratio; its disabled state is fainter. A name that does not exist is our mistake and asserts.
QIcon symbolicIcon(const QString &name, const QColor &color);

} // namespace opsglass
