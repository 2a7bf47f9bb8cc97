// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/linkstrip.h"

#include "views/panels/linkmenu.h"

#include <QMenu>
#include <QToolButton>

namespace opsglass {

namespace {

constexpr int widestTitle = 260; // pixels

} // namespace

LinkStrip::LinkStrip(QWidget *parent)
    : FlowBar(parent)
{
    setAccessibleName(tr("Links of the dashboard"));
}

QToolButton *LinkStrip::buttonFor(const DashboardLinkEntry &entry)
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    const QString title
        = button->fontMetrics().elidedText(entry.title, Qt::ElideRight, widestTitle);
    button->setText(QString(title).replace(u'&', QLatin1String("&&"))
        + (entry.isMenu ? QString() : QStringLiteral(" ↗")));
    button->setAccessibleName(entry.title);
    const QString url = entry.links.value(0).url;
    const QString hint = !entry.tooltip.isEmpty() ? entry.tooltip
        : entry.isMenu                            ? entry.title
                                                  : url;
    button->setToolTip(QStringLiteral("<qt>%1</qt>").arg(hint.toHtmlEscaped()));
    if (entry.isMenu) {
        auto *menu = new QMenu(button);
        fillLinkMenu(
            menu, entry.links, [this](const QString &link) { Q_EMIT linkActivated(link); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    } else {
        connect(button, &QToolButton::clicked, this, [this, url] { Q_EMIT linkActivated(url); });
    }
    return button;
}

void LinkStrip::setEntries(const QList<DashboardLinkEntry> &entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    for (QToolButton *old : std::as_const(m_buttons)) {
        old->hide();
        old->deleteLater(); // it may be telling the click that makes it go
    }
    m_buttons.clear();
    QList<QWidget *> parts;
    for (const DashboardLinkEntry &entry : entries) {
        m_buttons << buttonFor(entry);
        parts << m_buttons.last();
    }
    setParts(parts);
}

} // namespace opsglass
