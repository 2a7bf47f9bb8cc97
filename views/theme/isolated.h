// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyleOptionViewItem;

namespace opsglass {

/// In a mirrored window, sets the text of a cell apart from the direction around it: a number stays
/// before its unit, a path begins with its slash.
void isolateText(QStyleOptionViewItem &option);

} // namespace opsglass
