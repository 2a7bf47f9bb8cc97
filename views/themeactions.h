// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMenu>

namespace opsglass {

/// How the person wants the program to look.
enum class ThemeChoice { System, Dark, Light };

/// The entries of a menu that choose how the program looks.
class ThemeActions : public QObject {
    Q_OBJECT

public:
    /// Adds the entries to the menu, which owns them and this.
    explicit ThemeActions(QMenu *menu);

    /// Marks the choice.
    void setChoice(ThemeChoice choice);
    /// The choice cannot be changed any more.
    void lock();

Q_SIGNALS:
    void chosen(opsglass::ThemeChoice choice);

private:
    QHash<ThemeChoice, QAction *> m_actions;
};

} // namespace opsglass
