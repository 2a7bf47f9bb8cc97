// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/vectorpaint.h"

#include <QPaintEngine>
#include <QPainter>

namespace opsglass {

bool isVector(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    if (!engine)
        return false;
    switch (engine->type()) {
    case QPaintEngine::SVG:
    case QPaintEngine::Pdf:
    case QPaintEngine::Picture:
    case QPaintEngine::User:
        return true;
    default: // pixels, by many ways
        return false;
    }
}

} // namespace opsglass
