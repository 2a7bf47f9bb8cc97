// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow.h"

#include "models/series/dashboardlinks.h"
#include "models/series/dashboardlist.h"
#include "models/series/dashboardmodel.h"
#include "views/alerts/alertbell.h"
#include "views/alerts/alertspage.h"
#include "views/commands/windowcommands.h"
#include "views/dashboard/annotationdialog.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/inspectdialog.h"
#include "views/dashboard/linkstrip.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/refreshpicker.h"
#include "views/dashboard/sidebar.h"
#include "views/dashboard/timepicker.h"
#include "views/dashboard/variablebar.h"
#include "views/filemenu.h"
#include "views/helpmenu.h"
#include "views/noticebar.h"
#include "views/processes/processespage.h"
#include "views/sourcelabel.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

QToolButton *textButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    return button;
}

} // namespace

MainWindow::MainWindow(DashboardList *dashboards, QWidget *parent)
    : QMainWindow(parent)
{
    setWindowTitle(QStringLiteral("Opsglass"));
    setAcceptDrops(true);
    resize(1280, 800);
    buildLayout(dashboards);
    createActions();
    createFileMenu();
    createViewMenu();
    createDashboardMenu();
    m_helpMenu = new HelpMenu(this);
    menuBar()->addMenu(m_helpMenu);
    createCommands();
    m_helpMenu->insertAction(m_helpMenu->actions().constFirst(), m_commands->shortcutsAction());
    createToolbar();
    setDashboard(nullptr);
}

void MainWindow::buildLayout(DashboardList *dashboards)
{
    m_dashboards = dashboards;
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_sidebar = new Sidebar(dashboards, splitter);
    auto *right = new QWidget(splitter);
    m_notices = new NoticeBar(right);
    m_bars = new QWidget(right);
    m_links = new LinkStrip(m_bars);
    m_variables = new VariableBar(m_bars);
    auto *bars = new QVBoxLayout(m_bars);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    bars->addWidget(m_links);
    bars->addWidget(m_variables);
    connectVariables();
    m_pages = new QStackedWidget(right);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_bars);
    column->addWidget(m_pages, 1);
    m_notice = new NoticePage(m_pages);
    m_pages->addWidget(m_notice);
    splitter->addWidget(m_sidebar);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 200, 1080 });
    setCentralWidget(splitter);
    m_source = new SourceLabel(this);
    statusBar()->addWidget(m_source, 1);
    statusBar()->setSizeGripEnabled(false);
    connect(m_notices, &NoticeBar::left, m_pages, [this] { m_pages->currentWidget()->setFocus(); });
    connect(m_links, &LinkStrip::linkActivated, this, &MainWindow::linkActivated);
    connect(m_sidebar, &Sidebar::dashboardChosen, this, &MainWindow::dashboardRequested);
}

void MainWindow::connectVariables()
{
    connect(m_variables, &VariableBar::chosen, this,
        [this](const QString &name, const QStringList &values) {
            m_dashboard->setVariable(name, values);
        });
    connect(m_variables, &VariableBar::filtersChanged, this,
        [this](const QString &name, const QList<AdhocFilter> &filters) {
            m_dashboard->setFilters(name, filters);
        });
    connect(m_variables, &VariableBar::suggestionsWanted, this,
        [this](const QString &name, const QString &key) {
            Q_EMIT m_dashboard->filterSuggestionsWanted(name, key);
        });
}

void MainWindow::createActions()
{
    m_back = new QAction(tr("&Back in Time"), this);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward = new QAction(tr("&Forward in Time"), this);
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_zoomOut = new QAction(tr("Zoom &Out"), this);
    m_zoomOut->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_Z), QKeySequence(Qt::Key_Minus) });
    m_refresh = new QAction(tr("&Refresh"), this);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    m_pause = new QAction(tr("&Pause"), this);
    m_pause->setCheckable(true);
    m_pause->setShortcut(QKeySequence(Qt::Key_P));
    m_view = new QAction(tr("&View Panel Alone"), this);
    m_view->setShortcut(QKeySequence(Qt::Key_V));
    m_inspect = new QAction(tr("&Inspect Panel"), this);
    m_inspect->setShortcut(QKeySequence(Qt::Key_I));
    m_setVariables = new QAction(tr("Set Variab&les"), this);
    m_setVariables->setShortcut(QKeySequence(Qt::Key_F6));
    connect(m_setVariables, &QAction::triggered, this, [this] { m_variables->focusFirst(); });
    connect(m_back, &QAction::triggered, this, [this] { m_dashboard->back(); });
    connect(m_forward, &QAction::triggered, this, [this] { m_dashboard->forward(); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_dashboard->zoomOut(); });
    connect(m_refresh, &QAction::triggered, this, [this] { m_dashboard->refresh(); });
    connect(m_pause, &QAction::toggled, this, [this](bool on) { m_dashboard->setPaused(on); });
    connect(m_view, &QAction::triggered, this, &MainWindow::viewCurrent);
    connect(m_inspect, &QAction::triggered, this, &MainWindow::inspectCurrent);
}

void MainWindow::createFileMenu()
{
    m_fileMenu = new FileMenu(this);
    menuBar()->addMenu(m_fileMenu);
    for (QAction *door : m_fileMenu->doors())
        m_notice->addDoor(door);
    connect(m_fileMenu, &FileMenu::fileRequested, this, &MainWindow::fileRequested);
    connect(m_fileMenu, &FileMenu::filesImportRequested, this, &MainWindow::filesImportRequested);
    connect(m_fileMenu, &FileMenu::textImportRequested, this, &MainWindow::textImportRequested);
    connect(m_fileMenu, &FileMenu::demoRequested, this, &MainWindow::demoRequested);
    connect(m_fileMenu, &FileMenu::serverRequested, this, &MainWindow::serverRequested);
    connect(m_fileMenu, &FileMenu::endpointRequested, this, &MainWindow::endpointRequested);
}

void MainWindow::createViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_viewMenu = menu;
    m_showSidebar = menu->addAction(tr("&Sidebar"));
    m_showSidebar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_showSidebar->setCheckable(true);
    m_showSidebar->setChecked(true);
    connect(m_showSidebar, &QAction::toggled, m_sidebar, &QWidget::setVisible);
    m_find
        = menu->addAction(tr("&Find Dashboard"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
              m_showSidebar->setChecked(true);
              m_sidebar->focusSearch();
          });
    m_fullScreen = menu->addAction(tr("F&ull Screen"));
    m_fullScreen->setShortcut(QKeySequence(Qt::Key_F11));
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &MainWindow::setFullScreen);
    menu->addSeparator();
    m_themes = new ThemeActions(menu);
    connect(m_themes, &ThemeActions::chosen, this, &MainWindow::themeChosen);
}

void MainWindow::setThemeChoice(ThemeChoice choice) { m_themes->setChoice(choice); }

void MainWindow::lockTheme() { m_themes->lock(); }

void MainWindow::createDashboardMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Dashboard"));
    menu->addActions({ m_refresh, m_pause });
    menu->addAction(
        tr("Ti&me Range…"), QKeySequence(Qt::Key_T), this, [this] { m_timePicker->openPopup(); });
    menu->addAction(m_setVariables);
    menu->addSeparator();
    menu->addActions({ m_back, m_forward, m_zoomOut });
    menu->addSeparator();
    menu->addActions({ m_view, m_inspect });
    m_annotations = menu->addAction(tr("&Annotations…"), this, &MainWindow::showAnnotations);
    menu->addSeparator();
    m_export = menu->addAction(
        tr("E&xport…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportShown);
    m_export->setToolTip(tr("Write what is seen as data or as a picture (Ctrl+E)"));
    m_export->setEnabled(false);
    createFileActions(menu);
}

void MainWindow::createFileActions(QMenu *menu)
{
    m_star
        = menu->addAction(tr("S&tar"), this, [this] { Q_EMIT starToggled(m_star->isChecked()); });
    m_star->setCheckable(true);
    const auto add = [this, menu](const QString &text, void (MainWindow::*request)()) {
        m_fileActions << menu->addAction(text, this, request);
    };
    add(tr("Import R&eport…"), &MainWindow::reportRequested);
    menu->addSeparator();
    add(tr("&Save as File…"), &MainWindow::saveAsRequested);
    add(tr("&Copy JSON"), &MainWindow::copyJsonRequested);
    add(tr("Send to &Grafana…"), &MainWindow::sendRequested);
    m_fileActions << m_star;
}

void MainWindow::createCommands()
{
    m_commands = new WindowCommands(m_dashboards, this);
    m_viewMenu->insertAction(m_showSidebar, m_commands->paletteAction());
    connect(m_commands, &WindowCommands::dashboardRequested, this, [this](const QString &name) {
        showOver(nullptr, false);
        Q_EMIT dashboardRequested(name);
    });
    connect(m_commands, &WindowCommands::panelRequested, this, [this](int panelId) {
        showOver(nullptr, false);
        m_page->goToPanel(panelId);
    });
}

void MainWindow::createToolbar()
{
    m_toolbar = addToolBar(tr("Dashboard"));
    m_toolbar->setObjectName(QStringLiteral("toolbar")); // for saveState()
    m_toolbar->setMovable(false);
    m_toolbar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolbar->setIconSize(QSize(16, 16));
    m_toolbar->addActions({ m_back, m_forward });
    m_title = new QLabel(m_toolbar);
    m_title->setFont(Theme::titleFont());
    m_title->setContentsMargins(8, 0, 8, 0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_title->setMinimumWidth(0);
    m_toolbar->addWidget(m_title);
    m_fileProblem = m_toolbar->addAction(tr("The file has a problem"));
    m_fileProblem->setVisible(false);
    connect(m_fileProblem, &QAction::triggered, this,
        [this] { showMessage(m_fileProblem->toolTip()); });
    m_timePicker = new TimePicker(m_toolbar);
    m_refreshPicker = new RefreshPicker(m_toolbar);
    m_toolbar->addWidget(m_timePicker);
    m_toolbar->addAction(m_zoomOut);
    m_toolbar->addAction(m_pause);
    m_toolbar->addWidget(m_refreshPicker);
}

void MainWindow::setDashboard(DashboardModel *dashboard)
{
    delete m_page;
    m_page = nullptr;
    m_dashboard = dashboard;
    m_timePicker->setDashboard(dashboard);
    m_refreshPicker->setDashboard(dashboard);
    m_commands->setDashboard(dashboard);
    for (QAction *action : QList { m_back, m_forward, m_zoomOut, m_setVariables, m_refresh, m_pause,
                               m_view, m_inspect, m_annotations }
            + m_fileActions)
        action->setEnabled(dashboard);
    m_title->setText(dashboard ? dashboard->dashboard().title : QString());
    if (!dashboard) {
        m_links->setEntries({});
        m_variables->setStates({});
        setWindowTitle(QStringLiteral("Opsglass"));
        showNotice();
        return;
    }
    m_page = new DashboardPage(dashboard, m_theme, m_pages);
    m_page->setDashboards(m_dashboards);
    m_page->setAlertBook(m_book);
    m_pages->addWidget(m_page);
    showPage(m_page);
    m_page->setFocus();
    setWindowTitle(tr("%1 – Opsglass").arg(dashboard->dashboard().title));
    connectDashboard();
}

void MainWindow::connectDashboard()
{
    connect(m_page, &DashboardPage::inspectRequested, this, &MainWindow::inspect);
    connect(m_page, &DashboardPage::exportRequested, this, &MainWindow::exportRequested);
    connect(m_page, &DashboardPage::linkActivated, this, &MainWindow::linkActivated);
    connect(m_page, &DashboardPage::alertActivated, this, [this](const Labels &labels) {
        setAlertsShown(true);
        m_alertsPage->showAlert(labels);
    });
    connect(m_dashboard, &DashboardModel::timeChanged, this, &MainWindow::showHistory);
    connect(m_dashboard, &DashboardModel::pausedChanged, this, &MainWindow::showPlayState);
    connect(m_dashboard, &DashboardModel::timeChanged, this, &MainWindow::showLinks);
    connect(m_dashboard, &DashboardModel::variablesChanged, this, &MainWindow::showVariables);
    connect(m_dashboard, &DashboardModel::filterSuggestionsChanged, m_variables,
        &VariableBar::setSuggestions);
    showHistory();
    showPlayState();
    showVariables();
}

/// The links of the dashboard may name variables.
void MainWindow::showVariables()
{
    m_variables->setStates(m_dashboard->variableStates());
    showLinks();
}

void MainWindow::showLinks()
{
    const DashboardModel &dashboard = *m_dashboard;
    m_links->setEntries(dashboardLinkEntries(dashboard.dashboard().links, m_dashboards->entries(),
        { dashboard.context(), dashboard.range() }));
}

void MainWindow::setAlertBook(AlertBook *book)
{
    m_book = book;
    m_alertsPage = new AlertsPage(book, m_pages);
    m_alertsPage->setTheme(m_theme);
    m_alertsPage->addToHead(textButton(m_export));
    m_pages->addWidget(m_alertsPage);
    m_bell = new AlertBell(book, m_toolbar);
    m_bell->setTheme(m_theme);
    m_toolbar->addWidget(m_bell);
    m_alertsMenu = new QMenu(tr("&Alerts"), this);
    menuBar()->insertMenu(menuBar()->actions().constLast(), m_alertsMenu);
    m_alerts = m_alertsMenu->addAction(tr("&Show Alerts"));
    m_alerts->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    m_alerts->setCheckable(true);
    connect(m_alerts, &QAction::triggered, this, &MainWindow::setAlertsShown);
    connect(m_bell, &AlertBell::clicked, m_alerts, &QAction::trigger);
    connect(m_alertsPage, &AlertsPage::linkActivated, this, &MainWindow::linkActivated);
    connect(m_alertsPage, &AlertsPage::leaveRequested, this, [this] { setAlertsShown(false); });
    connect(m_sidebar, &Sidebar::dashboardChosen, this, [this] { setAlertsShown(false); });
    if (m_page)
        m_page->setAlertBook(book);
}

ProcessesPage *MainWindow::addProcessesPage()
{
    m_processesPage = new ProcessesPage(m_pages);
    m_processesPage->setTheme(m_theme);
    m_processesPage->addToHead(textButton(m_export));
    m_pages->addWidget(m_processesPage);
    m_processes = new QAction(tr("&Processes"), this);
    m_processes->setToolTip(tr("Processes of this machine (Ctrl+Shift+P)"));
    m_processes->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_processes->setCheckable(true);
    m_viewMenu->insertAction(m_fullScreen, m_processes);
    m_toolbar->addAction(m_processes);
    connect(m_processes, &QAction::triggered, this, &MainWindow::setProcessesShown);
    connect(m_processesPage, &ProcessesPage::leaveRequested, this,
        [this] { setProcessesShown(false); });
    connect(m_sidebar, &Sidebar::dashboardChosen, this, [this] { setProcessesShown(false); });
    renderIcons();
    return m_processesPage;
}

void MainWindow::setAlertsShown(bool areShown) { showOver(m_alertsPage, areShown); }

void MainWindow::setProcessesShown(bool areShown) { showOver(m_processesPage, areShown); }

void MainWindow::showOver(QWidget *page, bool isShown)
{
    QWidget *under = m_page ? static_cast<QWidget *>(m_page) : m_notice;
    showPage(isShown && page ? page : under);
    m_pages->currentWidget()->setFocus();
}

void MainWindow::showPage(QWidget *page)
{
    const bool isOfAlerts = m_alertsPage && page == m_alertsPage;
    const bool isOfProcesses = m_processesPage && page == m_processesPage;
    const bool isOver = isOfAlerts || isOfProcesses;
    m_pages->setCurrentWidget(page);
    m_bars->setHidden(isOver);
    // Keys that act on a dashboard nobody sees would surprise.
    for (QAction *action : { m_view, m_inspect, m_pause, m_zoomOut })
        action->setEnabled(m_dashboard && !isOver);
    m_export->setEnabled(m_dashboard || isOver);
    // The same keys search there.
    m_find->setEnabled(!isOfProcesses);
    m_title->setText(isOfAlerts ? tr("Alerts")
            : isOfProcesses     ? tr("Processes")
            : m_dashboard       ? m_dashboard->dashboard().title
                                : QString());
    if (m_alerts)
        m_alerts->setChecked(isOfAlerts);
    if (m_processes)
        m_processes->setChecked(isOfProcesses);
}

void MainWindow::showNotice() { showPage(m_notice); }

void MainWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    QApplication::setPalette(theme.palette());
    renderIcons();
    m_notices->setTheme(theme);
    m_variables->setTheme(theme);
    if (m_page)
        m_page->setTheme(theme);
    if (m_alertsPage) {
        m_alertsPage->setTheme(theme);
        m_bell->setTheme(theme);
    }
    if (m_processesPage)
        m_processesPage->setTheme(theme);
}

void MainWindow::renderIcons()
{
    m_back->setIcon(symbolicIcon(QStringLiteral("back"), m_theme.text));
    m_forward->setIcon(symbolicIcon(QStringLiteral("forward"), m_theme.text));
    m_fileProblem->setIcon(symbolicIcon(QStringLiteral("warning"), m_theme.warn));
    m_zoomOut->setIcon(symbolicIcon(QStringLiteral("zoom-out"), m_theme.text));
    m_timePicker->setIcon(symbolicIcon(QStringLiteral("time"), m_theme.text));
    m_refreshPicker->setIcon(symbolicIcon(QStringLiteral("refresh"), m_theme.text));
    if (m_processes)
        m_processes->setIcon(symbolicIcon(QStringLiteral("processes"), m_theme.text));
    showPlayState();
}

void MainWindow::showPlayState()
{
    const bool isPaused = m_dashboard && m_dashboard->isPaused();
    m_pause->setChecked(isPaused);
    m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(
        symbolicIcon(isPaused ? QStringLiteral("play") : QStringLiteral("pause"), m_theme.text));
}

void MainWindow::showHistory()
{
    m_back->setEnabled(m_dashboard->canGoBack());
    m_forward->setEnabled(m_dashboard->canGoForward());
}

void MainWindow::showSource(const QString &name, const SourceStatus &status, Instant now)
{
    m_source->setTheme(m_theme);
    m_source->showSource(name, status, now);
}

void MainWindow::setOwnUsage(const QString &sentence) { m_source->setOwnUsage(sentence); }

void MainWindow::setStarred(bool isStarred) { m_star->setChecked(isStarred); }

void MainWindow::showFileProblem(const QString &sentence)
{
    m_fileProblem->setVisible(!sentence.isEmpty());
    m_fileProblem->setToolTip(sentence);
}

void MainWindow::addNotice(const QString &text) { m_notices->add(text); }

void MainWindow::showMessage(const QString &text)
{
    constexpr int shownFor = 10'000; // milliseconds
    statusBar()->showMessage(text, shownFor);
}

void MainWindow::inspect(PanelModel *panel)
{
    auto *dialog = new InspectDialog(panel, m_dashboard->context().zone, this);
    dialog->show();
}

void MainWindow::inspectCurrent()
{
    if (PanelModel *panel = m_dashboard->panel(m_page->currentPanel()))
        inspect(panel);
}

void MainWindow::showAnnotations()
{
    auto *dialog = new AnnotationDialog(
        m_dashboard->annotations(), m_theme, m_dashboard->context().zone, this);
    connect(dialog, &AnnotationDialog::rangeChosen, m_dashboard, &DashboardModel::zoomTo);
    dialog->show();
}

void MainWindow::viewCurrent()
{
    m_page->viewPanel(m_page->viewedPanel() >= 0 ? -1 : m_page->currentPanel());
}

void MainWindow::setFullScreen(bool isFullScreen)
{
    setWindowState(isFullScreen ? windowState() | Qt::WindowFullScreen
                                : windowState() & ~Qt::WindowFullScreen);
    menuBar()->setVisible(!isFullScreen);
    statusBar()->setVisible(!isFullScreen);
    m_sidebar->setVisible(!isFullScreen && m_showSidebar->isChecked());
    // Shortcuts of a hidden menu bar are dead, so the window holds the actions as well.
    const QList<QAction *> menus = menuBar()->actions();
    for (const QAction *menu : menus)
        addActions(menu->menu()->actions());
}

void MainWindow::leave()
{
    if ((m_alerts && m_alerts->isChecked()) || (m_processes && m_processes->isChecked()))
        showOver(nullptr, false);
    else if (m_page && m_page->viewedPanel() >= 0)
        m_page->viewPanel(-1);
    else if (m_fullScreen->isChecked())
        m_fullScreen->setChecked(false);
}

void MainWindow::exportShown()
{
    const QWidget *shown = m_pages->currentWidget();
    if (m_alertsPage && shown == m_alertsPage)
        Q_EMIT tableExportRequested(tr("Alerts"), m_alertsPage->rows());
    else if (m_processesPage && shown == m_processesPage)
        Q_EMIT tableExportRequested(tr("Processes"), m_processesPage->rows());
    else if (m_dashboard)
        Q_EMIT exportRequested(-1);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileMenu::canImport(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_fileMenu->import(*event->mimeData());
}

} // namespace opsglass
