// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"
#include "views/theme/theme.h"
#include "views/themeactions.h"

#include <QMainWindow>
#include <QPointer>

class QAbstractItemModel;
class QLabel;
class QMenu;
class QStackedWidget;

namespace opsglass {

class AlertBell;
class AlertBook;
class AlertsPage;
class DashboardList;
class DashboardModel;
class DashboardPage;
class FileMenu;
class HelpMenu;
class LinkStrip;
class NoticeBar;
class NoticePage;
class PanelModel;
class ProcessesPage;
class RefreshPicker;
class Sidebar;
class SourceLabel;
class TimePicker;
class VariableBar;
class WindowCommands;

/// The window: toolbar, list of dashboards, the open dashboard, status line. Knows no data.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// \param dashboards outlives the window
    explicit MainWindow(DashboardList *dashboards, QWidget *parent = nullptr);

    /// Shows a dashboard; nothing shows the notice page again. The window does not own it,
    /// and must lose it before it goes.
    void setDashboard(DashboardModel *dashboard);
    /// The page over everything else, for what has to be said before there is a dashboard.
    NoticePage *notice() const { return m_notice; }
    void showNotice();
    /// Puts a page of alerts, a bell and a menu into the window; the book outlives it. Once.
    void setAlertBook(AlertBook *book);
    /// Null without a book.
    AlertsPage *alertsPage() const { return m_alertsPage; }
    /// For what can be done about alerts; null without a book.
    QMenu *alertsMenu() const { return m_alertsMenu; }
    /// Shows the alerts in place of the dashboard, or this again.
    void setAlertsShown(bool areShown);
    /// Puts a page of processes and its button into the window. Once.
    ProcessesPage *addProcessesPage();
    /// Null before.
    ProcessesPage *processesPage() const { return m_processesPage; }
    /// Shows the processes in place of the dashboard, or this again.
    void setProcessesShown(bool areShown);
    DashboardPage *page() const { return m_page; }
    Sidebar *sidebar() const { return m_sidebar; }
    FileMenu *fileMenu() const { return m_fileMenu; }
    HelpMenu *helpMenu() const { return m_helpMenu; }
    VariableBar *variables() const { return m_variables; }
    LinkStrip *links() const { return m_links; }

    void setTheme(const Theme &theme);
    /// Marks the choice in the menu.
    void setThemeChoice(ThemeChoice choice);
    /// Somebody else decides how the program looks.
    void lockTheme();
    /// Whether the open dashboard is a starred one.
    void setStarred(bool isStarred);
    /// Marks that the open dashboard's file cannot be read any more and why; nothing takes the mark
    /// away.
    void showFileProblem(const QString &sentence);
    /// Says a sentence above every page until the person dismisses it.
    void addNotice(const QString &text);
    /// Says a sentence in the status line for a while.
    void showMessage(const QString &text);
    /// What the status line says about the source.
    void showSource(const QString &name, const SourceStatus &status, Instant now);
    /// What the program itself uses, as a sentence for the status line's tooltip.
    void setOwnUsage(const QString &sentence);

Q_SIGNALS:
    /// \param name uid or path
    void dashboardRequested(const QString &name);
    /// The file is to be opened where it is.
    void fileRequested(const QString &path);
    void filesImportRequested(const QStringList &paths);
    /// The text is a dashboard, or the address of one.
    void textImportRequested(const QString &text);
    void starToggled(bool isStarred);
    void reportRequested();
    void saveAsRequested();
    /// The dashboard, or one of its panels, is to be written as data or as a picture. \param
    /// panelId -1: all of them
    void exportRequested(int panelId);
    /// The rows a person sees are to be written as data.
    void tableExportRequested(const QString &title, const QAbstractItemModel *rows);
    void copyJsonRequested();
    void sendRequested();
    void demoRequested();
    /// The address as typed.
    void serverRequested(const QString &address);
    /// The address of metrics, as typed.
    void endpointRequested(const QString &address);
    void themeChosen(opsglass::ThemeChoice choice);
    void linkActivated(const QString &url);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout(DashboardList *dashboards);
    void createActions();
    void createFileMenu();
    void createViewMenu();
    void createDashboardMenu();
    void createFileActions(QMenu *menu);
    void createToolbar();
    void createCommands();
    void connectDashboard();
    void showPage(QWidget *page);
    void showOver(QWidget *page, bool isShown);
    void connectVariables();
    void showVariables();
    void showLinks();
    void showPlayState();
    void showHistory();
    void renderIcons();
    void inspect(opsglass::PanelModel *panel);
    void inspectCurrent();
    void showAnnotations();
    void viewCurrent();
    void setFullScreen(bool isFullScreen);
    void leave();
    void exportShown();

    Theme m_theme;
    const DashboardList *m_dashboards = nullptr;
    QPointer<DashboardModel> m_dashboard;
    DashboardPage *m_page = nullptr;
    QStackedWidget *m_pages = nullptr;
    NoticePage *m_notice = nullptr;
    NoticeBar *m_notices = nullptr;
    QWidget *m_bars = nullptr; ///< links and variables
    AlertBook *m_book = nullptr;
    AlertsPage *m_alertsPage = nullptr;
    AlertBell *m_bell = nullptr;
    QMenu *m_alertsMenu = nullptr;
    QAction *m_alerts = nullptr;
    ProcessesPage *m_processesPage = nullptr;
    QAction *m_processes = nullptr;
    Sidebar *m_sidebar = nullptr;
    FileMenu *m_fileMenu = nullptr;
    WindowCommands *m_commands = nullptr;
    HelpMenu *m_helpMenu = nullptr;
    VariableBar *m_variables = nullptr;
    LinkStrip *m_links = nullptr;
    QToolBar *m_toolbar = nullptr;
    TimePicker *m_timePicker = nullptr;
    RefreshPicker *m_refreshPicker = nullptr;
    QLabel *m_title = nullptr;
    SourceLabel *m_source = nullptr;
    QMenu *m_viewMenu = nullptr;
    ThemeActions *m_themes = nullptr;
    QAction *m_find = nullptr;
    QAction *m_annotations = nullptr;
    QAction *m_export = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_setVariables = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_showSidebar = nullptr;
    QAction *m_fullScreen = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_view = nullptr;
    QAction *m_inspect = nullptr;
    QAction *m_star = nullptr;
    QAction *m_fileProblem = nullptr; ///< in the toolbar, hidden while there is none
    QList<QAction *> m_fileActions; ///< what can be done with an open dashboard's file
};

} // namespace opsglass
