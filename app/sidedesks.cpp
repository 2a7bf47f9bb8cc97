// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sidedesks.h"

#include "app/localdesk.h"
#include "app/session.h"
#include "app/settings.h"
#include "models/alerts/alertlistmodel.h"
#include "views/alerts/alertspage.h"
#include "views/dashboard/dashboardpage.h"
#include "views/filemenu.h"
#include "views/mainwindow.h"
#include "views/processes/processespage.h"

#include <QTimeZone>

namespace opsglass {

SideDesks::SideDesks(const Places &places)
    : m_settings(places.settings)
    , m_session(places.session)
    , m_window(places.window)
    , m_processes(places.window->addProcessesPage(), places.local->collector())
    , m_exporter(places.local)
    , m_exports(places.window)
    , m_reports({ .data = profileDataDirectory(), .secrets = places.secrets })
{
    connectProcesses(places.local);
    connectExporter();
    connectExports();
    connectReports();
}

void SideDesks::start()
{
    m_window->processesPage()->setZone(QTimeZone::systemTimeZone());
    m_window->processesPage()->restoreState(m_settings->processesView);
    m_exports.setChoices(m_settings->exports);
    m_exporter.setSettings(m_settings->exporter);
    applyReports();
}

void SideDesks::setSources(const QString &name, bool isDemo)
{
    m_sourceName = name;
    m_isDemo = isDemo;
    applyReports();
}

void SideDesks::applyReports()
{
    m_reports.setChoices(*m_settings, m_session->sources(), m_isDemo);
}

void SideDesks::connectProcesses(LocalDesk *local)
{
    connect(local, &LocalDesk::begun, this, [this](const QList<WatchTotals> &totals) {
        m_processes.setWatched(m_settings->watched, totals);
    });
    const ProcessesPage *page = m_window->processesPage();
    // Dragging tells it again and again: it is kept with whatever is kept next, or at the end.
    connect(page, &ProcessesPage::stateChanged, this,
        [this, page] { m_settings->processesView = page->saveState(); });
    connect(&m_processes, &ProcessDesk::watchedChanged, this,
        [this](const QList<WatchedProcesses> &watched) {
            m_settings->watched = watched;
            Q_EMIT settingsChanged();
        });
}

void SideDesks::connectExporter()
{
    connect(m_window->fileMenu(), &FileMenu::exporterRequested, this,
        [this] { m_exporter.open(m_window); });
    connect(&m_exporter, &ExporterDesk::changed, this, [this](const ExporterSettings &settings) {
        m_settings->exporter = settings;
        Q_EMIT settingsChanged();
    });
    connect(&m_exporter, &ExporterDesk::failed, this, &SideDesks::failed);
}

void SideDesks::connectExports()
{
    connect(m_window, &MainWindow::exportRequested, this, [this](int panelId) {
        m_exports.exportDashboard(m_session->dashboard(), panelId,
            panelId < 0 ? QSize() : m_window->page()->panelSize(panelId),
            LocalDesk::sourceNames(m_session->dashboard()->dashboard(), m_sourceName));
    });
    connect(m_window, &MainWindow::tableExportRequested, this,
        [this](const QString &title, const QAbstractItemModel *rows) {
            const bool isOfAlerts = rows == m_window->alertsPage()->rows();
            m_exports.exportTable(title, *rows, [isOfAlerts](const QModelIndex &row) {
                return !isOfAlerts || !row.data(AlertListModel::IsGroupRole).toBool();
            });
        });
    connect(&m_exports, &ExportDesk::chosen, this, [this](const ExportChoices &choices) {
        m_settings->exports = choices;
        Q_EMIT settingsChanged();
    });
    connect(&m_exports, &ExportDesk::exported, m_window, &MainWindow::showMessage);
    connect(&m_exports, &ExportDesk::failed, this, &SideDesks::failed);
}

void SideDesks::connectReports()
{
    connect(m_window->fileMenu(), &FileMenu::reportsRequested, this,
        [this] { m_reports.open(m_window); });
    connect(&m_reports, &ReportPreferences::changed, this, [this](const ReportSchedule &schedule) {
        m_settings->report = schedule;
        Q_EMIT settingsChanged();
        applyReports();
    });
    connect(&m_reports, &ReportPreferences::said, m_window, &MainWindow::showMessage);
    connect(&m_reports, &ReportPreferences::failed, this, &SideDesks::reportFailed);
}

} // namespace opsglass
