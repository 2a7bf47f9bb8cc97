// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/isolated.h"

#include <QStyleOptionViewItem>

namespace opsglass {

void isolateText(QStyleOptionViewItem &option)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    if (option.direction == Qt::RightToLeft && !option.text.isEmpty())
        option.text = firstStrongIsolate + option.text + popIsolate;
}

} // namespace opsglass
