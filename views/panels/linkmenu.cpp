// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/linkmenu.h"

#include <QFontMetrics>
#include <QMenu>

namespace opsglass {

namespace {

constexpr int widestTitle = 420; // pixels

} // namespace

void fillLinkMenu(QMenu *menu, const QList<ResolvedLink> &links,
    const std::function<void(const QString &url)> &follow)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    const QFontMetrics font(menu->font());
    for (const ResolvedLink &link : links) {
        QString title = font.elidedText(link.title, Qt::ElideMiddle, widestTitle);
        QAction *action = menu->addAction(title.replace(u'&', QLatin1String("&&")));
        action->setToolTip(QStringLiteral("<qt>%1</qt>").arg(link.url.toHtmlEscaped()));
        QObject::connect(
            action, &QAction::triggered, menu, [follow, url = link.url] { follow(url); });
    }
}

} // namespace opsglass
