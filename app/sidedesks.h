// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/exportdesk.h"
#include "app/exporterdesk.h"
#include "app/processdesk.h"
#include "app/report/reportpreferences.h"

#include <QObject>

namespace opsglass {

class DashboardList;
class LocalDesk;
class MainWindow;
class SecretStore;
class Session;
struct Settings;

/// What the window offers beside dashboards and alerts: processes, exports, reports on a schedule
/// and the exporter. Joins each with its part of the settings. Lives on the GUI thread.
class SideDesks : public QObject {
    Q_OBJECT

public:
    struct Places {
        Settings *settings; ///< changed before settingsChanged()
        SecretStore *secrets;
        Session *session;
        LocalDesk *local;
        MainWindow *window;
    };

    /// All of `places` outlive the desks.
    explicit SideDesks(const Places &places);

    /// For lists of dashboards in pictures; outlives the desks.
    void setDashboards(const DashboardList *dashboards) { m_exports.setDashboards(dashboards); }
    /// Takes everything from the settings as they are now, and begins.
    void start();
    /// The session has other sources, or reports have other choices.
    /// \param name of the default source, as people call it
    void setSources(const QString &name, bool isDemo);

Q_SIGNALS:
    /// To be kept.
    void settingsChanged();
    void failed(const opsglass::Error &error);
    /// A report nobody asked for just now is not written.
    void reportFailed(const opsglass::Error &error);

private:
    void connectProcesses(LocalDesk *local);
    void connectExporter();
    void connectExports();
    void connectReports();
    void applyReports();

    Settings *m_settings;
    Session *m_session;
    MainWindow *m_window;
    ProcessDesk m_processes;
    ExporterDesk m_exporter;
    ExportDesk m_exports;
    ReportPreferences m_reports;
    QString m_sourceName;
    bool m_isDemo = false;
};

} // namespace opsglass
