// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/alertcenter.h"
#include "app/alerts/alertdesk.h"
#include "app/alerts/alertpreferences.h"
#include "app/alerts/budgetstrip.h"
#include "app/arguments.h"
#include "app/desktop/requestdesk.h"
#include "app/library.h"
#include "app/localdesk.h"
#include "app/secretstore.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sidedesks.h"
#include "app/systemtheme.h"
#include "models/series/dashboardlist.h"
#include "views/dashboard/sourcechoice.h"
#include "views/mainwindow.h"

#include <memory>

namespace opsglass {

class DesktopDesk;
class GrafanaDesk;
class Importer;
class LibraryActions;
class LinkFollower;
class Opener;
class Sources;
class SourcesDesk;

/// The program with a window: joins settings, sources, session and window. Lives on the GUI thread.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(Arguments arguments);
    /// Saves what is to be remembered.
    ~Program() override;

    /// Shows the window and goes to where the data are.
    void start();
    /// Keeps everything that a run so far has brought; also at the end of the desktop session.
    void keep();
    /// Does what later starts, launchers and links ask for.
    Result<void> handle(const InstanceRequest &request) { return m_requests.handle(request); }
    MainWindow *window() { return &m_window; }
    Session *session() { return &m_session; }

protected:
    /// Closing the window hides it where a tray brings it back.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSettings();
    void saveSettings();
    void connectWindow();
    void connectSources();
    void connectLibrary();
    void connectAlerts();
    void connectLocal();
    void note(const QString &sentence);
    void note(const Error &error);
    void connectRequests();
    void connectDesktop();
    void hideAtStart();
    void say(const Error &error);
    void applyTray();
    void applyAlertSettings();
    void openAlertSettings();
    QString alertsKey() const;
    QList<SourceChoice> alertSources() const;
    void changeAlerts(const AlertSettings &settings);
    void applyTheme();
    void chooseSource();
    bool useSources(const Arguments &arguments);
    void takeArguments(const Arguments &arguments);
    DashboardAddress firstAddress() const;
    void startDemo();
    void connectServer(const QString &address);
    void connectSourcesDesk();
    void useServers(const QList<NamedServer> &servers);
    void turnOn(const QStringList &ids);
    void chooseDefault(const QString &id);
    void forgetServer(const QString &id);
    void scrape(const QList<QUrl> &endpoints);
    void offerDoors();
    void showSources();
    void showLibrary();
    void openFirst();
    void showReport();
    void sayWhyNot(const QString &title, const Error &error);
    void showStatus();
    QString knownServer(const NamedServer &server);
    QList<SourceChoice> choices() const;

    Arguments m_arguments;
    SettingsFile m_file;
    Settings m_settings;
    SystemTheme m_systemTheme;
    Library m_library;
    DashboardList m_dashboards;
    SecretStore m_secrets; ///< what settings must not hold
    // Sources go after the session that asks them.
    std::unique_ptr<Sources> m_sources;
    Session m_session;
    LocalDesk m_local;
    AlertDesk m_alertDesk; ///< the window shows its book
    MainWindow m_window;
    Opener *m_opener; ///< these belong to the window
    LinkFollower *m_links;
    LibraryActions *m_actions;
    Importer *m_importer;
    GrafanaDesk *m_grafana;
    AlertCenter m_alerts;
    AlertPreferences m_alertPreferences;
    BudgetStrip m_budgets;
    SideDesks m_side;
    RequestDesk m_requests;
    SourcesDesk *m_sourcesDesk; ///< belongs to the window
    std::unique_ptr<DesktopDesk> m_desktop;
    bool m_wasShown = false; ///< the window, once
};

} // namespace opsglass
