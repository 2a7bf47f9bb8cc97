// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/systemtheme.h"
#include "models/series/dashboardlist.h"
#include "views/mainwindow.h"

#include <memory>

namespace opsglass {

class Demo;
class ManagedPrometheus;

/// The program with a window: joins settings, sources, session and window. Lives on the GUI thread.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(Arguments arguments);
    /// Saves what is to be remembered.
    ~Program() override;

    /// Shows the window and goes to where the data are.
    void start();
    MainWindow *window() { return &m_window; }
    Session *session() { return &m_session; }

private:
    void readSettings();
    void saveSettings();
    void connectWindow();
    void applyTheme();
    void chooseSource();
    void startDemo();
    void useServer(const QUrl &url);
    void scrape(const QList<QUrl> &endpoints);
    void leaveSource();
    void addSource(const QUrl &url, const QString &name, Milliseconds scrapeInterval);
    void openFirst();
    void openDashboard(const QString &name);
    void followLink(const QString &link);
    void sayWhyNot(const QString &title, const Error &error);
    void showStatus();

    Arguments m_arguments;
    SettingsFile m_file;
    Settings m_settings;
    SystemTheme m_systemTheme;
    DashboardList m_dashboards;
    // Whoever serves data goes after the session that asks for them.
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<ManagedPrometheus> m_managed;
    Session m_session;
    MainWindow m_window;
    QString m_sourceName;
};

} // namespace opsglass
