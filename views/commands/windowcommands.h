// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/commandlist.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace opsglass {

class CommandPalette;
class DashboardList;
class DashboardModel;

/// What a window can be asked for by name or key: a palette of its menus, the dashboards and the
/// panels, and the list of shortcuts.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    /// \param window whose menu bar has the actions
    /// \param dashboards outlives the window
    WindowCommands(const DashboardList *dashboards, QMainWindow *window);

    /// The open dashboard, whose panels are found; null: none.
    void setDashboard(DashboardModel *dashboard);
    /// Opens the palette.
    QAction *paletteAction() const { return m_openPalette; }
    /// Opens the list of shortcuts.
    QAction *shortcutsAction() const { return m_openShortcuts; }
    /// What the palette offers now: the panels, the dashboards, and what the menus can do.
    QList<Command> commands() const;

Q_SIGNALS:
    /// \param name uid or path
    void dashboardRequested(const QString &name);
    void panelRequested(int panelId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openPalette();
    void run(const Command &command);

    const DashboardList *m_dashboards;
    QMainWindow *m_window;
    QPointer<DashboardModel> m_dashboard;
    CommandPalette *m_palette;
    QAction *m_openPalette;
    QAction *m_openShortcuts;
};

} // namespace opsglass
