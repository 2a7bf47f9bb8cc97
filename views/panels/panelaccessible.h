// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace opsglass {

class PanelFrame;

/// Lets assistive technology see panels as charts with a name and a summary in words, which is
/// made when somebody asks for it. More than one call changes nothing.
void makePanelsAccessible();

/// Tells assistive technology, where there is any, that the panel shows something else.
void tellPanelChanged(PanelFrame *frame);

} // namespace opsglass
