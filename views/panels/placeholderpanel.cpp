// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/placeholderpanel.h"

#include "models/dashboard/unsupported.h"
#include "views/panels/panelnotice.h"

namespace opsglass {

PlaceholderPanel::PlaceholderPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_notice(new PanelNotice(this))
{
    PlaceholderPanel::renderData();
}

void PlaceholderPanel::renderData()
{
    const QString type = model()->panel().type;
    m_notice->setTheme(context().theme);
    m_notice->showMessage(type.isEmpty() ? tr("Unknown panel type") : type, whyUnsupported(type));
}

void PlaceholderPanel::resizeEvent(QResizeEvent *) { m_notice->setGeometry(rect()); }

} // namespace opsglass
