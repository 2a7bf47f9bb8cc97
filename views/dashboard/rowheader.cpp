// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/rowheader.h"

#include "views/theme/icons.h"

namespace opsglass {

RowHeader::RowHeader(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Theme::titleFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowHeader::render(const Content &content, const Theme &theme)
{
    setIcon(symbolicIcon(
        content.isCollapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down"),
        theme.muted));
    setText(content.isCollapsed
            ? tr("%1  (%n panels)", nullptr, content.hiddenPanels).arg(content.title)
            : content.title);
    setToolTip(content.isCollapsed ? tr("Open this row") : tr("Close this row"));
}

} // namespace opsglass
