// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopdesk.h"

#include "app/alerts/alertcenter.h"
#include "app/desktop/diagnostics.h"
#include "app/desktop/logfile.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/startup.h"
#include "views/filemenu.h"
#include "views/helpmenu.h"
#include "views/mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>

namespace opsglass {

namespace {

constexpr int usageEvery = 5000; // milliseconds

} // namespace

DesktopDesk::DesktopDesk(const Places &places, Settings *settings, Session *session,
    AlertCenter *alerts, MainWindow *window)
    : m_places(places)
    , m_settings(settings)
    , m_session(session)
    , m_alerts(alerts)
    , m_window(window)
    , m_windowMemory(places.windows, window)
    , m_preferences(settings, places.locked, places.autostart)
{
    restoreWindow();
    if (places.locked.contains(QLatin1String("theme")))
        window->lockTheme();
    connect(window->fileMenu(), &FileMenu::preferencesRequested, this,
        [this] { m_preferences.open(m_window, m_alerts->hasTray()); });
    connect(&m_preferences, &PreferencesDesk::changed, this, &DesktopDesk::preferencesChanged);
    connect(
        window->helpMenu(), &HelpMenu::diagnosticsRequested, this, &DesktopDesk::copyDiagnostics);
    connectTransfer();
    connect(alerts, &AlertCenter::resumed, session, &Session::wake);
    connect(&m_network, &NetworkWatch::returned, session, &Session::wake);
    m_running.start();
    m_usageTimer.setInterval(usageEvery);
    connect(&m_usageTimer, &QTimer::timeout, this, &DesktopDesk::showUsage);
    m_usageTimer.start();
    showUsage();
}

DesktopDesk::~DesktopDesk() = default;

void DesktopDesk::restoreWindow()
{
    // Older versions kept one place among the settings.
    if (!m_windowMemory.restore() && !m_settings->windowGeometry.isEmpty())
        m_window->restoreGeometry(m_settings->windowGeometry);
}

void DesktopDesk::connectTransfer()
{
    const FileMenu *menu = m_window->fileMenu();
    connect(menu, &FileMenu::exportAllRequested, this, [this] { m_transfer.askExport(m_window); });
    connect(menu, &FileMenu::importAllRequested, this, [this] { m_transfer.askImport(m_window); });
    connect(&m_transfer, &TransferDesk::said, m_window, &MainWindow::showMessage);
    connect(&m_transfer, &TransferDesk::failed, this, &DesktopDesk::failed);
    connect(&m_transfer, &TransferDesk::restartRequested, this,
        [] { QCoreApplication::exit(exitRestart); });
}

void DesktopDesk::showUsage()
{
    m_window->setOwnUsage(m_usage.describe(OwnUsage::read(), Milliseconds(m_running.elapsed())));
}

void DesktopDesk::copyDiagnostics()
{
    DiagnosticFacts facts;
    facts.desktop = m_alerts->desktopFacts();
    for (const PrometheusSource &source : m_session->sources()) {
        // The session knows how the first one is doing.
        const bool isFirst = source.id == m_session->sources().first().id;
        facts.sources.append({ source.name, publicText(QUrl(source.baseUrl)),
            isFirst ? m_session->status() : SourceStatus() });
    }
    facts.settings = ProfileFile(m_places.settings, 0).stored();
    facts.logPath = LogFile::currentPath();
    facts.warnings = LogFile::currentWarnings();
    QGuiApplication::clipboard()->setText(diagnosticReport(facts));
    m_window->showMessage(
        tr("A report without secrets is in the clipboard. Read it before you give it away."));
}

} // namespace opsglass
