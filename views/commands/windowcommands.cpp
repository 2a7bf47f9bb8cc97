// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/windowcommands.h"

#include "models/series/dashboardlist.h"
#include "models/series/dashboardmodel.h"
#include "views/commands/commandpalette.h"
#include "views/commands/menuentries.h"
#include "views/commands/shortcutsdialog.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace opsglass {

WindowCommands::WindowCommands(const DashboardList *dashboards, QMainWindow *window)
    : QObject(window)
    , m_dashboards(dashboards)
    , m_window(window)
    , m_palette(new CommandPalette(window))
    , m_openPalette(new QAction(tr("&Commands…"), this))
    , m_openShortcuts(new QAction(tr("&Keyboard Shortcuts"), this))
{
    m_openPalette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_openShortcuts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Question));
    qApp->installEventFilter(this);
    connect(m_openPalette, &QAction::triggered, this, &WindowCommands::openPalette);
    connect(m_openShortcuts, &QAction::triggered, this,
        [this] { (new ShortcutsDialog(*m_window->menuBar(), m_window))->open(); });
    // Queued: what is asked for may open a dialog, and the palette still has to go.
    connect(m_palette, &CommandPalette::chosen, this, &WindowCommands::run, Qt::QueuedConnection);
}

void WindowCommands::setDashboard(DashboardModel *dashboard) { m_dashboard = dashboard; }

QList<Command> WindowCommands::commands() const
{
    QList<Command> commands;
    if (m_dashboard) {
        const QList<PanelModel *> panels = m_dashboard->panels();
        for (const PanelModel *panel : panels) {
            if (!panel->title().isEmpty())
                commands << Command { Command::Kind::Panel, panel->title(),
                    m_dashboard->dashboard().title, {}, QString::number(panel->panel().id) };
        }
    }
    for (const DashboardEntry &entry : m_dashboards->entries()) {
        if (entry.error.isEmpty())
            commands << Command { Command::Kind::Dashboard, entry.title,
                entry.isBuiltIn              ? tr("Built-in dashboard")
                    : entry.folder.isEmpty() ? tr("Dashboard")
                                             : tr("Dashboard in %1").arg(entry.folder),
                {}, entry.key() };
    }
    const QList<MenuEntry> entries = menuEntries(*m_window->menuBar());
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const MenuEntry &entry = entries[index];
        if (entry.action->isEnabled() && entry.action != m_openPalette)
            commands << Command { Command::Kind::Action, plainTitle(entry.action->text()),
                entry.menu, keysOf(*entry.action), QString::number(index) };
    }
    return commands;
}

bool WindowCommands::eventFilter(QObject *watched, QEvent *event)
{
    // A text field would take the key and delete to the end of its line.
    if (event->type() == QEvent::ShortcutOverride
        && m_openPalette->shortcut()
            == QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void WindowCommands::openPalette() { m_palette->openWith(commands()); }

void WindowCommands::run(const Command &command)
{
    switch (command.kind) {
    case Command::Kind::Panel:
        Q_EMIT panelRequested(command.id.toInt());
        return;
    case Command::Kind::Dashboard:
        Q_EMIT dashboardRequested(command.id);
        return;
    case Command::Kind::Action:
        break;
    }
    const QList<MenuEntry> entries = menuEntries(*m_window->menuBar());
    const qsizetype index = command.id.toLongLong();
    // The menus may have changed while the palette was open.
    if (index < entries.size() && plainTitle(entries[index].action->text()) == command.title)
        entries[index].action->trigger();
}

} // namespace opsglass
