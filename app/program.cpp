// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "app/demo/demo.h"
#include "app/library.h"
#include "collectors/managed/managedprometheus.h"
#include "views/dashboard/noticepage.h"

#include <QDesktopServices>
#include <QLoggingCategory>

namespace opsglass {

Q_LOGGING_CATEGORY(programLog, "opsglass.app")

namespace {

/// The one source there is; panels that name another are shown from it as well.
QString sourceId() { return QStringLiteral("default"); }

/// An address to show and to remember: without user and password.
QString publicText(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

} // namespace

Program::Program(Arguments arguments)
    : m_arguments(std::move(arguments))
    , m_file(profileConfigDirectory())
    , m_window(&m_dashboards)
{
    readSettings();
    m_dashboards.apply(builtInDashboards());
    m_window.setThemeChoice(m_arguments.theme.value_or(m_settings.theme));
    if (!m_settings.windowGeometry.isEmpty())
        m_window.restoreGeometry(m_settings.windowGeometry);
    connectWindow();
    applyTheme();
}

Program::~Program()
{
    m_settings.windowGeometry = m_window.saveGeometry();
    saveSettings();
    m_window.setDashboard(nullptr);
    m_session.close();
}

void Program::readSettings()
{
    const auto settings = m_file.read();
    if (settings) {
        m_settings = *settings;
        return;
    }
    qCWarning(programLog).noquote() << settings.error().message << settings.error().detail;
    m_window.showMessage(settings.error().message);
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
    connect(&m_window, &MainWindow::dashboardRequested, this, &Program::openDashboard);
    connect(&m_window, &MainWindow::fileRequested, this, &Program::openDashboard);
    connect(&m_window, &MainWindow::linkActivated, this, &Program::followLink);
    connect(&m_window, &MainWindow::demoRequested, this, &Program::startDemo);
    connect(&m_window, &MainWindow::serverRequested, this, [this](const QString &address) {
        if (const auto url = parseAddress(address); url)
            useServer(*url);
        else
            sayWhyNot(tr("This server cannot be used"), url.error());
    });
    connect(&m_window, &MainWindow::endpointRequested, this, [this](const QString &address) {
        if (const auto url = parseAddress(address); url)
            scrape({ *url });
        else
            sayWhyNot(tr("This endpoint cannot be watched"), url.error());
    });
    connect(&m_window, &MainWindow::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.theme = choice;
        m_arguments.theme.reset();
        saveSettings();
        applyTheme();
    });
    connect(&m_systemTheme, &SystemTheme::changed, this, &Program::applyTheme);
    connect(&m_session, &Session::statusChanged, this, &Program::showStatus);
    connect(&m_session, &Session::ticked, this, &Program::showStatus);
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
    showStatus();
}

void Program::start()
{
    m_window.show();
    chooseSource();
}

void Program::chooseSource()
{
    if (m_arguments.isDemo)
        startDemo();
    else if (!m_arguments.server.isEmpty())
        useServer(m_arguments.server);
    else if (!m_arguments.endpoints.isEmpty())
        scrape(m_arguments.endpoints);
    else if (!m_settings.server.isEmpty())
        useServer(QUrl(m_settings.server));
    else if (!m_settings.endpoints.isEmpty())
        scrape(QUrl::fromStringList(m_settings.endpoints));
    else
        m_window.notice()->showDoors(tr("What do you want to watch?"),
            tr("Opsglass shows the metrics of AI agents and LLM services, and of the machines "
               "underneath. You can change this later in the File menu."));
}

void Program::leaveSource()
{
    m_window.setDashboard(nullptr);
    m_session.removeSources();
    m_demo.reset();
    m_managed.reset();
    m_sourceName.clear();
    showStatus();
}

void Program::startDemo()
{
    leaveSource();
    const QString title = tr("Preparing the demo");
    m_demo = std::make_unique<Demo>(profileDataDirectory() + QStringLiteral("/demo"));
    connect(
        m_demo.get(), &Demo::progress, this, [this, title](double fraction, const QString &step) {
            m_window.notice()->showProgress(title, step, fraction);
        });
    connect(m_demo.get(), &Demo::ready, this,
        [this](const QUrl &url) { addSource(url, tr("Demo"), Demo::scrapeInterval); });
    connect(m_demo.get(), &Demo::failed, this,
        [this](const Error &error) { sayWhyNot(tr("The demo cannot run"), error); });
    m_window.notice()->showProgress(title, tr("Starting"), -1);
    m_demo->start();
}

void Program::useServer(const QUrl &url)
{
    leaveSource();
    m_settings.server = publicText(url);
    m_settings.endpoints.clear();
    saveSettings();
    addSource(url, publicText(url), PrometheusSource().scrapeInterval);
}

void Program::scrape(const QList<QUrl> &endpoints)
{
    leaveSource();
    m_settings.server.clear();
    m_settings.endpoints.clear();
    ManagedConfig config;
    config.dataDirectory = profileDataDirectory() + QStringLiteral("/managed");
    for (const QUrl &endpoint : endpoints) {
        config.targets.append({ publicText(endpoint), endpoint });
        m_settings.endpoints << publicText(endpoint);
    }
    saveSettings();
    m_managed = std::make_unique<ManagedPrometheus>(config);
    connect(m_managed.get(), &ManagedPrometheus::ready, this,
        [this, names = m_settings.endpoints, interval = config.interval](
            const QUrl &url) { addSource(url, names.join(QStringLiteral(", ")), interval); });
    connect(m_managed.get(), &ManagedPrometheus::failed, this,
        [this](const Error &error) { sayWhyNot(tr("The endpoint cannot be watched"), error); });
    m_window.notice()->showProgress(tr("Starting the managed Prometheus"),
        tr("Its first sample comes within ten seconds."), -1);
    m_managed->start();
}

void Program::addSource(const QUrl &url, const QString &name, Milliseconds scrapeInterval)
{
    m_sourceName = name;
    PrometheusSource source;
    source.id = sourceId();
    source.baseUrl = url.toString();
    source.scrapeInterval = scrapeInterval;
    m_session.addSource(source);
    showStatus();
    if (!m_session.dashboard())
        openFirst();
}

void Program::openFirst()
{
    QString name = m_arguments.dashboard;
    if (name.isEmpty() && !m_dashboards.entry(m_settings.lastDashboard).uid.isEmpty())
        name = m_settings.lastDashboard;
    if (name.isEmpty() && !m_dashboards.entries().isEmpty())
        name = m_dashboards.entries().first().uid;
    openDashboard(name);
}

void Program::openDashboard(const QString &name)
{
    auto dashboard = loadDashboard(name);
    if (!dashboard) {
        sayWhyNot(tr("The dashboard cannot be opened"), dashboard.error());
        return;
    }
    if (m_session.sources().isEmpty()) {
        // Nobody can be asked yet: it opens when somebody can.
        m_arguments.dashboard = name;
        return;
    }
    m_settings.lastDashboard = dashboard->uid;
    saveSettings();
    m_window.setDashboard(nullptr);
    m_window.setDashboard(m_session.open(std::move(*dashboard)));
}

void Program::followLink(const QString &link)
{
    static const QString inside = QStringLiteral("/d/");
    const QUrl url(link);
    if (url.scheme().isEmpty() && url.path().startsWith(inside)) {
        openDashboard(url.path().mid(inside.size()).section(u'/', 0, 0));
        return;
    }
    const bool isWeb
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!isWeb || !QDesktopServices::openUrl(url))
        m_window.showMessage(tr("The link “%1” cannot be opened.").arg(link));
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
    m_window.showSource(m_sourceName, m_session.status(), Session::now());
}

} // namespace opsglass
