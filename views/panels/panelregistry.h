// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"

namespace opsglass {

/// The view for the model's panel type; a placeholder that names the type when there is none.
/// \param model outlives the view
PanelView *createPanelView(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

/// Whether a panel type has a view of its own.
bool hasPanelView(const QString &type);

} // namespace opsglass
