// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/themeactions.h"

#include <QActionGroup>

namespace opsglass {

ThemeActions::ThemeActions(QMenu *menu)
    : QObject(menu)
{
    auto *group = new QActionGroup(this);
    const QList<std::pair<QString, ThemeChoice>> themes { { tr("Follow the S&ystem"),
                                                              ThemeChoice::System },
        { tr("&Dark"), ThemeChoice::Dark }, { tr("&Light"), ThemeChoice::Light } };
    for (const auto &[name, theme] : themes) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        m_actions[theme] = action;
        connect(
            action, &QAction::triggered, this, [this, choice = theme] { Q_EMIT chosen(choice); });
    }
}

void ThemeActions::lock()
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(false);
}

void ThemeActions::setChoice(ThemeChoice choice) { m_actions[choice]->setChecked(true); }

} // namespace opsglass
