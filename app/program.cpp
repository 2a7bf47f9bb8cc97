// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/desktop/desktopdesk.h"
#include "app/grafanadesk.h"
#include "app/importer.h"
#include "app/libraryactions.h"
#include "app/linkfollower.h"
#include "app/opener.h"
#include "app/sources.h"
#include "app/sourcesdesk.h"
#include "models/dashboard/importreport.h"
#include "views/dashboard/noticepage.h"
#include "views/dashboard/reportdialog.h"
#include "views/dashboard/sidebar.h"
#include "views/dashboard/sourcesmenu.h"
#include "views/filemenu.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QRandomGenerator>
#include <QTimer>

namespace opsglass {

Q_LOGGING_CATEGORY(programLog, "opsglass.app")

Program::Program(Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_file(profileConfigDirectory())
    , m_library(profileDataDirectory() + QStringLiteral("/dashboards"))
    , m_secrets(profileConfigDirectory())
    , m_sources(std::make_unique<Sources>(&m_session, &m_secrets))
    , m_local(&m_session, LocalDesk::historyFile())
    , m_alertDesk(&m_session, profileDataDirectory() + QStringLiteral("/alerts.db"))
    , m_window(&m_dashboards)
    , m_opener(new Opener(&m_session, &m_library, &m_window))
    , m_links(new LinkFollower(&m_session, &m_dashboards, m_opener, &m_window))
    , m_actions(new LibraryActions(&m_library, &m_settings, &m_window))
    , m_importer(new Importer(&m_library, &m_window))
    , m_grafana(new GrafanaDesk(&m_window))
    , m_alerts(&m_session, &m_alertDesk, &m_window)
    , m_alertPreferences(&m_alertDesk)
    , m_budgets(m_alertDesk.budgets(), &m_window)
    , m_side({ &m_settings, &m_secrets, &m_session, &m_local, &m_window })
    , m_requests(&m_window, &m_alerts, m_links, m_opener)
    , m_sourcesDesk(new SourcesDesk(
          { &m_settings, &m_secrets, m_sources.get(), &m_session, &m_window }, &m_window))
{
    readSettings();
    m_window.setThemeChoice(m_arguments.theme.value_or(m_settings.theme));
    connectWindow();
    connectSources();
    connectSourcesDesk();
    connectLibrary();
    connectLocal();
    connectAlerts();
    connectRequests();
    connectDesktop();
    applyTheme();
    showSources();
    showLibrary();
}

Program::~Program()
{
    keep();
    m_desktop.reset();
    m_window.setDashboard(nullptr);
    m_session.close();
}

void Program::keep()
{
    saveSettings();
    m_desktop->keep();
}

void Program::readSettings()
{
    for (const QString &preset : m_file.presetProblems())
        qCWarning(programLog).noquote() << "presets left out:" << preset;
    const auto settings = m_file.read();
    if (settings) {
        m_settings = *settings;
        if (const std::optional<Error> &problem = m_file.problem())
            note(*problem);
        return;
    }
    note(settings.error());
}

void Program::saveSettings()
{
    if (const auto written = m_file.write(m_settings); !written) {
        qCWarning(programLog).noquote() << written.error().message << written.error().detail;
        m_window.showMessage(written.error().message);
    }
}

void Program::connectWindow()
{
    const auto openNamed = [this](const QString &name) { m_opener->open(name); };
    connect(&m_window, &MainWindow::dashboardRequested, this, openNamed);
    connect(&m_window, &MainWindow::fileRequested, this, openNamed);
    // Queued: following a link may close the page whose click is still being told.
    connect(&m_window, &MainWindow::linkActivated, m_links, &LinkFollower::follow,
        Qt::QueuedConnection);
    connect(&m_window, &MainWindow::demoRequested, this, &Program::startDemo);
    connect(&m_window, &MainWindow::serverRequested, this, &Program::connectServer);
    connect(&m_window, &MainWindow::endpointRequested, this, [this](const QString &address) {
        if (const auto url = parseAddress(address); url)
            chooseDefault(remember(m_settings.servers, endpointOf(*url)));
        else
            sayWhyNot(tr("This endpoint cannot be watched"), url.error());
    });
    connect(&m_window, &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.theme = choice;
        m_arguments.theme.reset();
        saveSettings();
        applyTheme();
    });
    connect(&m_window, &MainWindow::reportRequested, this, &Program::showReport);
    connect(&m_window, &MainWindow::copyJsonRequested, this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(m_opener->current()->bytes));
    });
    connect(&m_window, &MainWindow::saveAsRequested, this, [this] {
        const LoadedDashboard &current = *m_opener->current();
        m_actions->exportBytes(current.dashboard.title, current.bytes);
    });
    connect(&m_systemTheme, &SystemTheme::changed, this, &Program::applyTheme);
    connect(&m_session, &Session::statusChanged, this, &Program::showStatus);
    connect(&m_session, &Session::ticked, this, &Program::showStatus);
}

void Program::connectSources()
{
    connect(m_sources.get(), &Sources::left, m_opener, &Opener::close);
    connect(m_sources.get(), &Sources::left, &m_alertDesk, &AlertDesk::leaveSources);
    connect(m_sources.get(), &Sources::progressed, m_window.notice(), &NoticePage::showProgress);
    connect(m_sources.get(), &Sources::failed, this, &Program::sayWhyNot);
    connect(m_sources.get(), &Sources::ready, this, [this] {
        m_opener->setSources(choices(), wordsOf(m_settings.servers));
        showStatus();
        applyAlertSettings();
        m_alertDesk.setSources(m_session.sources());
        m_side.setSources(m_sources->name(), m_sources->isDemo());
        openFirst();
    });
}

void Program::connectSourcesDesk()
{
    connect(m_sources.get(), &Sources::renewed, this, [this] {
        m_alertDesk.setSources(m_session.sources());
        m_side.setSources(m_sources->name(), m_sources->isDemo());
    });
    connect(m_sources.get(), &Sources::intervalSeen, this,
        [this](const QString &id, Milliseconds interval) {
            m_session.setScrapeInterval(id, interval);
            for (ServerSettings &server : m_settings.servers) {
                if (server.id == id)
                    server.seenInterval = interval;
            }
        });
    connect(m_sourcesDesk, &SourcesDesk::failed, this, qOverload<const Error &>(&Program::note));
    connect(m_sourcesDesk, &SourcesDesk::alertSettingsRequested, this, &Program::openAlertSettings);
    connect(m_sourcesDesk, &SourcesDesk::applied, this, [this] {
        saveSettings();
        turnOn(m_settings.activeServers);
    });
    const SourcesMenu *menu = m_window.fileMenu()->sources();
    connect(menu, &SourcesMenu::editRequested, this, [this] { m_sourcesDesk->open(); });
    connect(menu, &SourcesMenu::defaultChosen, this, &Program::chooseDefault);
    connect(menu, &SourcesMenu::forgetRequested, this, &Program::forgetServer);
}

void Program::connectLibrary()
{
    const auto openNamed = [this](const QString &name) { m_opener->open(name); };
    const auto fail
        = [this](const Error &error) { sayWhyNot(tr("The dashboard cannot be opened"), error); };
    connect(&m_library, &Library::changed, this, &Program::showLibrary);
    connect(m_window.sidebar(), &Sidebar::requested, m_actions, &LibraryActions::act);
    connect(&m_window, &MainWindow::starToggled, this,
        [this](bool isStarred) { m_actions->setStarred(m_settings.lastDashboard, isStarred); });
    connect(m_actions, &LibraryActions::openRequested, this, openNamed);
    connect(m_actions, &LibraryActions::moved, m_opener, &Opener::follow);
    connect(m_actions, &LibraryActions::done, &m_window, &MainWindow::showMessage);
    connect(m_actions, &LibraryActions::failed, this, fail);
    connect(m_actions, &LibraryActions::settingsChanged, this, [this] {
        saveSettings();
        showLibrary();
    });
    connect(m_opener, &Opener::opened, m_actions, &LibraryActions::remember);
    connect(m_opener, &Opener::failed, this, fail);
    connect(&m_window, &MainWindow::filesImportRequested, m_importer, &Importer::importFiles);
    connect(&m_window, &MainWindow::textImportRequested, m_importer, &Importer::importText);
    connect(m_importer, &Importer::imported, this,
        [this](const QStringList &paths) { m_opener->open(paths.last()); });
    connect(m_importer, &Importer::done, &m_window, &MainWindow::showMessage);
    connect(m_importer, &Importer::failed, this, fail);
    connect(m_importer, &Importer::addressFound, m_grafana, &GrafanaDesk::openImport);
    connect(m_window.fileMenu(), &FileMenu::grafanaImportRequested, m_grafana,
        [this] { m_grafana->openImport(); });
    m_grafana->setLastAddress(m_settings.grafanaAddress);
    connect(m_grafana, &GrafanaDesk::lastAddressChanged, this, [this](const QString &address) {
        m_settings.grafanaAddress = address;
        saveSettings();
    });
    connect(m_grafana, &GrafanaDesk::fetched, m_importer, &Importer::importDocuments);
    connect(m_grafana, &GrafanaDesk::sent, &m_window, &MainWindow::showMessage);
    connect(&m_window, &MainWindow::sendRequested, this,
        [this] { m_grafana->openSend(*m_opener->current()); });
}

void Program::connectAlerts()
{
    m_window.installEventFilter(this);
    connect(&m_alerts, &AlertCenter::settingsRequested, this, &Program::openAlertSettings);
    connect(&m_alerts, &AlertCenter::quitRequested, qApp, &QCoreApplication::quit);
    connect(&m_alerts, &AlertCenter::trayChanged, this, &Program::applyTray);
    connect(&m_alerts, &AlertCenter::staysInTrayChosen, this, [this](bool stays) {
        m_settings.staysInTray = stays;
        saveSettings();
        applyTray();
    });
    m_alerts.setStaysInTray(m_settings.staysInTray);
    connect(&m_alerts, &AlertCenter::failed, this, &Program::say);
    connect(&m_alertDesk, &AlertDesk::said, this, qOverload<const QString &>(&Program::note));
    connect(&m_alertPreferences, &AlertPreferences::failed, this, &Program::say);
    connect(&m_alertPreferences, &AlertPreferences::applied, this, &Program::changeAlerts);
    connect(&m_budgets, &BudgetStrip::edited, this, [this](const QList<Budget> &budgets) {
        AlertSettings settings = m_settings.alerts;
        settings.budgets = budgets;
        changeAlerts(settings);
    });
    connect(m_opener, &Opener::opened, &m_budgets, &BudgetStrip::attach);
    applyAlertSettings();
    const Instant until { Milliseconds(m_settings.pausedUntil) };
    if (m_settings.isPaused && (m_settings.pausedUntil == 0 || until > Session::now()))
        m_alertDesk.notify()->pauseUntil(
            m_settings.pausedUntil == 0 ? std::nullopt : std::optional(until));
    connect(m_alertDesk.notify(), &NotifyDesk::pauseChanged, this, [this] {
        const NotifyDesk &notify = *m_alertDesk.notify();
        m_settings.isPaused = notify.isPaused();
        m_settings.pausedUntil
            = notify.pausedUntil().value_or(Instant()).time_since_epoch().count();
        saveSettings();
    });
}

void Program::connectLocal()
{
    m_alertDesk.setLocal(LocalDesk::source(), m_local.client());
    connect(&m_local, &LocalDesk::said, this, qOverload<const QString &>(&Program::note));
    connect(&m_local, &LocalDesk::failed, this, qOverload<const Error &>(&Program::note));
    // Who asked before anything was read has no answer yet.
    connect(&m_local, &LocalDesk::filled, this, [this] {
        if (DashboardModel *shown = m_session.dashboard())
            shown->refresh();
    });
    connect(&m_side, &SideDesks::settingsChanged, this, &Program::saveSettings);
    connect(&m_side, &SideDesks::failed, this, &Program::say);
    connect(&m_side, &SideDesks::reportFailed, this, qOverload<const Error &>(&Program::note));
    m_side.setDashboards(&m_dashboards);
}

/// Says what nobody asked for just now, until it is dismissed.
void Program::note(const QString &sentence)
{
    qCWarning(programLog).noquote() << sentence;
    m_window.addNotice(sentence);
}

void Program::note(const Error &error)
{
    qCWarning(programLog).noquote() << error.message << error.detail;
    m_window.addNotice(error.message);
}

void Program::connectRequests()
{
    connect(&m_requests, &RequestDesk::argumentsGiven, this, &Program::takeArguments);
    // Queued: who asks for the end is answered before.
    connect(&m_requests, &RequestDesk::quitRequested, qApp, &QCoreApplication::quit,
        Qt::QueuedConnection);
}

void Program::connectDesktop()
{
    m_desktop = std::make_unique<DesktopDesk>(
        DesktopDesk::Places { profileStateDirectory() + QStringLiteral("/windows.json"),
            m_file.path(), m_file.lockedKeys(), Autostart::ofThisProgram() },
        &m_settings, &m_session, &m_alerts, &m_window);
    connect(m_desktop.get(), &DesktopDesk::failed, this, &Program::say);
    connect(m_desktop.get(), &DesktopDesk::preferencesChanged, this,
        [this](const Preferences &preferences) {
            if (m_settings.theme != preferences.theme)
                Q_EMIT m_window.themeChosen(preferences.theme);
            m_window.setThemeChoice(m_arguments.theme.value_or(m_settings.theme));
            m_settings.staysInTray = preferences.staysInTray;
            m_settings.language = preferences.language;
            saveSettings();
            m_alerts.setStaysInTray(m_settings.staysInTray);
            applyTray();
        });
}

void Program::say(const Error &error)
{
    qCWarning(programLog).noquote() << error.message << error.detail;
    m_window.showMessage(error.message);
}

/// What a person cannot find again must not be hidden, nor go on hidden.
void Program::applyTray()
{
    const bool staysHidden = m_alerts.hasTray() && m_settings.staysInTray;
    QGuiApplication::setQuitOnLastWindowClosed(!staysHidden);
    if (!m_alerts.hasTray() && m_wasShown && !m_window.isVisible())
        m_window.showMinimized();
}

/// How the settings call a source that is not a server of the person's.
QString Program::alertsKey() const
{
    if (m_sources->isDemo())
        return AlertPreferences::demoKey();
    return {};
}

void Program::applyAlertSettings()
{
    const QString id = m_session.sources().isEmpty() ? QString() : m_session.sources().first().id;
    m_alertDesk.setSettings(AlertPreferences::effective(m_settings.alerts, alertsKey(), id));
    m_alerts.setSettings(m_settings.alerts);
    m_budgets.setBudgets(m_settings.alerts.budgets, alertSources());
}

void Program::changeAlerts(const AlertSettings &settings)
{
    m_settings.alerts = settings;
    saveSettings();
    applyAlertSettings();
    m_side.setSources(m_sources->name(), m_sources->isDemo());
}

/// The sources by the names that the settings of the alerting have for them.
QList<SourceChoice> Program::alertSources() const
{
    QList<SourceChoice> sources = choices();
    if (!alertsKey().isEmpty()) {
        for (SourceChoice &source : sources)
            source.id = alertsKey();
    }
    sources.append({ LocalDesk::source().id, LocalDesk::source().name, {} });
    return sources;
}

void Program::openAlertSettings()
{
    m_alertPreferences.open(m_settings.alerts, alertSources(), &m_window);
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    const bool isClosing = watched == &m_window && event->type() == QEvent::Close;
    if (isClosing && event->spontaneous() && m_alerts.hasTray() && m_settings.staysInTray
        && !m_settings.knowsOfTray) {
        m_settings.knowsOfTray = true;
        saveSettings();
        QMessageBox::information(&m_window, tr("Opsglass goes on"),
            tr("Opsglass goes on watching in the tray. Its menu and Ctrl+Q end the program."));
    }
    return QObject::eventFilter(watched, event);
}

void Program::applyTheme()
{
    Theme::Kind kind = m_systemTheme.isDark() ? Theme::Kind::Dark : Theme::Kind::Light;
    switch (m_arguments.theme.value_or(m_settings.theme)) {
    case ThemeChoice::Dark:
        kind = Theme::Kind::Dark;
        break;
    case ThemeChoice::Light:
        kind = Theme::Kind::Light;
        break;
    case ThemeChoice::System:
        break;
    }
    m_window.setTheme(Theme::of(kind));
    m_alerts.setTheme(Theme::of(kind));
    m_budgets.setTheme(Theme::of(kind));
    showStatus();
}

void Program::start()
{
    if (m_arguments.isBackground)
        hideAtStart();
    else
        m_window.show();
    m_wasShown = !m_arguments.isBackground;
    m_library.refresh();
    m_local.start();
    m_side.start();
    m_opener->setSources({}, {});
    // Many programs ask for the network when a session begins.
    constexpr int longestWait = 3000; // milliseconds
    if (m_arguments.isBackground)
        QTimer::singleShot(
            QRandomGenerator::global()->bounded(longestWait), this, &Program::chooseSource);
    else
        chooseSource();
    if (m_arguments.link && m_arguments.link->place != AppLink::Place::Dashboard)
        m_requests.follow(*m_arguments.link);
}

/// Nobody knows at once whether there is a tray. Without one the window can be found minimised.
void Program::hideAtStart()
{
    constexpr int decidedAfter = 12'000; // milliseconds; the tray has had its time by then
    QTimer::singleShot(decidedAfter, this, [this] {
        m_wasShown = true;
        if (!m_alerts.hasTray() && !m_window.isVisible())
            m_window.showMinimized();
    });
}

/// What a later start wants is done here, as far as it says something.
void Program::takeArguments(const Arguments &arguments)
{
    if (arguments.theme) {
        m_arguments.theme = arguments.theme;
        m_window.setThemeChoice(*arguments.theme);
        applyTheme();
    }
    useSources(arguments);
    if (arguments.link) {
        m_requests.follow(*arguments.link);
        return;
    }
    DashboardAddress address;
    address.variables = arguments.variables;
    if (!arguments.dashboard.isEmpty())
        m_opener->open(arguments.dashboard, address);
    else if (!address.variables.isEmpty())
        m_opener->openAgain(address);
}

/// \return whether the arguments name sources
bool Program::useSources(const Arguments &arguments)
{
    if (arguments.isDemo && !m_sources->isDemo())
        startDemo();
    else if (!arguments.servers.isEmpty())
        useServers(arguments.servers);
    else if (!arguments.endpoints.isEmpty())
        scrape(arguments.endpoints);
    else
        return arguments.isDemo;
    return true;
}

void Program::chooseSource()
{
    if (useSources(m_arguments))
        return;
    if (!m_settings.activeServers.isEmpty())
        turnOn(m_settings.activeServers);
    else
        offerDoors();
}

void Program::offerDoors()
{
    m_alertDesk.setSources({});
    m_window.notice()->showDoors(tr("What do you want to watch?"),
        tr("Opsglass shows the metrics of AI agents and LLM services, and of the machines "
           "underneath. You can change this later in the File menu."));
    // What asks this machine alone waits for nobody.
    const QString name
        = m_arguments.dashboard.isEmpty() ? m_settings.lastDashboard : m_arguments.dashboard;
    if (m_opener->current() || !m_library.load(name))
        return;
    m_opener->open(name, firstAddress());
}

/// Where the dashboard is to be that the command line names.
DashboardAddress Program::firstAddress() const
{
    DashboardAddress first;
    if (m_arguments.link)
        first = m_arguments.link->address;
    first.variables += m_arguments.variables;
    return first;
}

void Program::startDemo()
{
    m_sources->startDemo();
    showSources();
}

void Program::connectServer(const QString &address)
{
    const auto server = parseServer(address);
    if (!server) {
        sayWhyNot(tr("This server cannot be used"), server.error());
        return;
    }
    chooseDefault(knownServer(*server));
}

/// The id of a server as it was typed, which is known from now on; its password is kept. Empty for
/// a name that nobody knows.
QString Program::knownServer(const NamedServer &server)
{
    if (const ServerSettings *remembered = rememberedAs(m_settings.servers, server))
        return remembered->id;
    if (server.url.isEmpty()) {
        note({ Error::Kind::Unsupported, tr("No source is called “%1”.").arg(server.name), {} });
        return {};
    }
    const QString id = remember(m_settings.servers, entryOf(server));
    if (const ServerSecrets secrets = secretsOf(server); !secrets.isEmpty()) {
        for (const ServerSettings &entry : std::as_const(m_settings.servers)) {
            if (entry.id == id)
                m_sourcesDesk->keep(entry, secrets);
        }
    }
    return id;
}

void Program::useServers(const QList<NamedServer> &servers)
{
    QStringList active;
    for (const NamedServer &server : servers) {
        if (const QString id = knownServer(server); !id.isEmpty())
            active << id;
    }
    // A mistyped name turns nothing off.
    turnOn(active.isEmpty() ? m_settings.activeServers : active);
}

/// Makes these the sources that are on, the default one first; without any there are the doors.
void Program::turnOn(const QStringList &ids)
{
    m_settings.activeServers = ids;
    m_settings.activeServers.removeDuplicates();
    const QList<ServerSettings> used = switchedOn(m_settings);
    m_settings.activeServers.clear();
    for (const ServerSettings &server : used)
        m_settings.activeServers << server.id;
    saveSettings();
    m_sources->use(used);
    showSources();
    if (used.isEmpty())
        offerDoors();
}

void Program::chooseDefault(const QString &id)
{
    QStringList active = m_settings.activeServers;
    active.removeAll(id);
    active.prepend(id);
    turnOn(active);
}

void Program::forgetServer(const QString &id)
{
    for (const ServerSettings &server : std::as_const(m_settings.servers)) {
        if (server.id == id)
            m_sourcesDesk->forget(server);
    }
    m_settings.servers.removeIf([&id](const ServerSettings &server) { return server.id == id; });
    const bool wasActive = m_settings.activeServers.removeAll(id) > 0;
    saveSettings();
    showSources();
    if (wasActive && !m_sources->isDemo())
        turnOn(m_settings.activeServers);
}

void Program::scrape(const QList<QUrl> &endpoints)
{
    QStringList active;
    for (const QUrl &endpoint : endpoints)
        active << remember(m_settings.servers, endpointOf(endpoint));
    turnOn(active);
}

QList<SourceChoice> Program::choices() const
{
    QList<SourceChoice> choices;
    for (const PrometheusSource &source : m_session.sources()) {
        SourceChoice choice { source.id, source.name, {} };
        for (const ServerSettings &server : m_settings.servers) {
            if (server.id == source.id)
                choice = { server.id, server.name, server.url };
        }
        choices << choice;
    }
    return choices;
}

void Program::showSources()
{
    QList<SourceChoice> known;
    for (const ServerSettings &server : std::as_const(m_settings.servers))
        known.append({ server.id, server.name, server.url });
    m_window.fileMenu()->sources()->setSources(
        known, m_sources->isDemo() ? QString() : m_settings.activeServers.value(0));
    showStatus();
}

void Program::showLibrary()
{
    m_dashboards.apply(m_actions->entries(), m_settings.recent, m_library.folders());
    m_window.sidebar()->setCurrent(m_settings.lastDashboard);
    m_window.setStarred(m_actions->isStarred(m_settings.lastDashboard));
}

void Program::openFirst()
{
    if (m_opener->openWanted())
        return;
    if (m_opener->current()) {
        m_opener->openAgain();
        return;
    }
    QString name = m_arguments.dashboard;
    if (name.isEmpty() && m_library.load(m_settings.lastDashboard))
        name = m_settings.lastDashboard;
    for (const DashboardEntry &entry : m_dashboards.entries()) {
        if (name.isEmpty() && entry.isBuiltIn)
            name = entry.uid;
    }
    m_opener->open(name, firstAddress());
}

void Program::showReport()
{
    const LoadedDashboard &current = *m_opener->current();
    auto *dialog = new ReportDialog({ importReport(current.dashboard, current.path) },
        ReportDialog::Purpose::Reading, &m_window);
    dialog->open();
}

void Program::sayWhyNot(const QString &title, const Error &error)
{
    qCWarning(programLog).noquote() << error.message << error.detail;
    if (m_session.dashboard())
        m_window.showMessage(error.message);
    else
        m_window.notice()->showDoors(title, error.message);
}

void Program::showStatus()
{
    m_window.showSource(m_sources->name(), m_session.status(), Session::now());
}

} // namespace opsglass
