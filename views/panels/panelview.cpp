// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelview.h"

namespace opsglass {

PanelView::PanelView(PanelModel *model, PanelViewContext context, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_context(std::move(context))
{
    connect(model, &PanelModel::dataChanged, this, [this] { renderData(); });
}

void PanelView::setContext(const PanelViewContext &context)
{
    m_context = context;
    renderContext();
}

} // namespace opsglass
