// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenuBar;

namespace opsglass {

/// An action and where a person finds it.
struct MenuEntry {
    QAction *action;
    QString menu; ///< the titles of the menus above it, "File › Import"
};

/// The text of an action or menu without its mnemonic and dots: "Import…" for "&Import…" is
/// "Import".
QString plainTitle(const QString &text);

/// The shortcuts of an action as people read them, separated by commas; may be empty.
QString keysOf(const QAction &action);

/// Every action of the menus with a text, from the first menu to the last, submenus in place.
QList<MenuEntry> menuEntries(const QMenuBar &bar);

} // namespace opsglass
